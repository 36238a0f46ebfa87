package io.github.ecf4j.examples.benchmarks.school;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * School years one after another, of an ordinary English shape. Terms differ in length, and from
 * year to year, so that shares of terms are awkward numbers.
 *
 * @param terms the terms in order, three a year
 * @param closures the first bank holiday in May and two INSET days a year
 */
public record SchoolYears(ImmutableList<PlainTerm> terms, ImmutableSet<LocalDate> closures) {
  private static final ImmutableList<Term.Season> SEASONS =
      ImmutableList.copyOf(Term.Season.values());

  /**
   * Some years.
   *
   * @param firstYear the calendar year in which the first academic year begins
   * @param years how many, from 1
   * @return the years
   */
  public static SchoolYears of(int firstYear, int years) {
    ImmutableList.Builder<PlainTerm> terms = ImmutableList.builder();
    ImmutableSet.Builder<LocalDate> closures = ImmutableSet.builder();
    for (int year = firstYear; year < firstYear + years; year++) {
      PlainTerm autumn =
          term(
              year,
              1,
              next(LocalDate.of(year, 9, 1), DayOfWeek.WEDNESDAY),
              LocalDate.of(year, 12, 20),
              LocalDate.of(year, 10, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      PlainTerm spring =
          term(
              year,
              2,
              next(LocalDate.of(year + 1, 1, 3), DayOfWeek.TUESDAY),
              LocalDate.of(year + 1, 4, 1),
              next(LocalDate.of(year + 1, 2, 12), DayOfWeek.MONDAY));
      PlainTerm summer =
          term(
              year,
              3,
              next(LocalDate.of(year + 1, 4, 15), DayOfWeek.TUESDAY),
              LocalDate.of(year + 1, 7, 23),
              LocalDate.of(year + 1, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      terms.add(autumn, spring, summer);
      closures
          .add(autumn.first(), spring.first())
          .add(next(LocalDate.of(year + 1, 5, 1), DayOfWeek.MONDAY));
    }
    return new SchoolYears(terms.build(), closures.build());
  }

  private static LocalDate next(LocalDate from, DayOfWeek day) {
    return from.with(TemporalAdjusters.nextOrSame(day));
  }

  private static PlainTerm term(
      int academicYear, int number, LocalDate first, LocalDate latest, LocalDate halfTerm) {
    LocalDate last = latest.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    return new PlainTerm(academicYear, number, first, last, halfTerm, halfTerm.plusDays(4));
  }

  /**
   * The same years for the library.
   *
   * @return the calendar
   */
  public SchoolCalendar calendar() {
    return SchoolCalendar.of(
        terms.stream().map(SchoolYears::term).toList(),
        closures.stream()
            .map(day -> new Closure(new DateRange(day, day), "Not open to pupils"))
            .toList());
  }

  private static Term term(PlainTerm plain) {
    return Term.builder()
        .academicYear(AcademicYear.of(plain.academicYear()))
        .season(SEASONS.get(plain.number() - 1))
        .days(new DateRange(plain.first(), plain.last()))
        .halfTerm(new DateRange(plain.halfTermFirst(), plain.halfTermLast()))
        .build();
  }
}
