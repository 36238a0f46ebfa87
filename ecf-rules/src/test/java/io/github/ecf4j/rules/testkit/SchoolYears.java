package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** School years as there are in England: when terms and half terms begin and end, and why. */
final class SchoolYears {
  private static final int TERMS_A_YEAR = 3;

  /** Days on which all schools were closed once. */
  private static final List<LocalDate> ONCE =
      List.of(LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

  private final List<Term> terms = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final Habits habits;

  private SchoolYears(Habits habits) {
    this.habits = habits;
  }

  /**
   * What a school does every year.
   *
   * @param firstYear the year in which the first school year begins
   * @param longOctober whether the half term of autumn has two weeks
   * @param inAugust whether the school year begins in August
   * @param joined whether summer begins on the day after the end of spring, in the middle of a
   *     week, and has the Easter holiday in it
   * @param daysToEaster how long before Easter Sunday the last day of spring is
   */
  private record Habits(
      int firstYear, boolean longOctober, boolean inAugust, boolean joined, int daysToEaster) {}

  /**
   * What is particular to a year.
   *
   * @param late how many days after the first possible one each term begins
   * @param early how many days before the last possible one it ends
   * @param insets on which of seven usual days there is an INSET day
   */
  private record Particular(int late, int early, Set<Integer> insets) {}

  static Arbitrary<SchoolCalendar> any() {
    Arbitrary<Habits> habits =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(5, 2021),
                    Tuple.of(2, 2022),
                    Tuple.of(2, 2023),
                    Tuple.of(1, 2024),
                    Tuple.of(1, 2020)),
                rarely(3),
                rarely(5),
                rarely(2),
                Arbitraries.of(3, 9))
            .as(Habits::new);
    Arbitrary<Particular> year =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 6).set().ofMaxSize(5))
            .as(Particular::new);
    Arbitrary<Optional<Integer>> missing =
        Arbitraries.integers().between(1, 2 * TERMS_A_YEAR).optional(0.15);
    Arbitrary<Optional<Integer>> shut = Arbitraries.integers().between(0, 100).optional(0.2);
    return Combinators.combine(habits, year.list().ofMinSize(3).ofMaxSize(7), missing, shut)
        .as((every, years, without, week) -> new SchoolYears(every).calendar(years, without, week));
  }

  private static Arbitrary<Boolean> rarely(int ofSo) {
    return Arbitraries.frequency(Tuple.of(ofSo, false), Tuple.of(1, true));
  }

  private SchoolCalendar calendar(
      List<Particular> years, Optional<Integer> missing, Optional<Integer> shutWeek) {
    for (int i = 0; i < years.size(); i++) {
      addYear(habits.firstYear() + i, years.get(i));
    }
    shutWeek.ifPresent(
        week -> {
          LocalDate monday = Week.of(terms.get(0).days().first()).first().plusWeeks(week);
          closures.add(new Closure(new DateRange(monday, monday.plusDays(4)), "Shut"));
        });
    missing.ifPresent(index -> terms.remove((int) index));
    return SchoolCalendar.of(terms, closures);
  }

  private void addYear(int year, Particular own) {
    LocalDate easter = easter(year + 1);
    LocalDate october = Week.of(LocalDate.of(year, 10, 28)).first();
    LocalDate february = Week.of(LocalDate.of(year + 1, 2, 17)).first();
    LocalDate may = Week.of(LocalDate.of(year + 1, 5, 31)).first();
    Term autumn =
        term(
            year,
            Term.Season.AUTUMN,
            weekday(
                habits.inAugust() ? LocalDate.of(year, 8, 25) : LocalDate.of(year, 9, 1),
                own.late()),
            friday(LocalDate.of(year, 12, 23)).minusDays(own.early()),
            new DateRange(october.minusWeeks(habits.longOctober() ? 1 : 0), october.plusDays(4)));
    LocalDate springEnds =
        habits.joined()
            ? Week.of(easter.minusDays(9)).first().plusDays(2)
            : lastOfSpring(year + 1, easter);
    Term spring =
        term(
            year,
            Term.Season.SPRING,
            weekday(LocalDate.of(year + 1, 1, 3), own.late()),
            springEnds,
            new DateRange(february, february.plusDays(4)));
    LocalDate afterEaster = Week.of(springEnds).first().plusWeeks(3);
    Term summer =
        term(
            year,
            Term.Season.SUMMER,
            habits.joined() ? springEnds.plusDays(1) : afterEaster,
            friday(LocalDate.of(year + 1, 7, 25)).minusDays(own.early()),
            new DateRange(may, may.plusDays(4)));
    terms.addAll(List.of(autumn, spring, summer));
    if (habits.joined()) {
      closures.add(
          new Closure(
              new DateRange(Week.of(springEnds).first().plusWeeks(1), afterEaster.minusDays(1)),
              "Easter holiday"));
    }
    closeOnBankHolidays(year, easter);
    List<LocalDate> usual =
        List.of(
            autumn.days().first(),
            weekday(autumn.days().first(), 1),
            october.plusWeeks(1),
            spring.days().first(),
            february.minusDays(3),
            may.plusWeeks(1),
            summer.days().last());
    own.insets().stream()
        .sorted()
        .map(usual::get)
        .forEach(
            day ->
                closures.add(
                    new Closure(new DateRange(day, day), "INSET day", Closure.Kind.INSET)));
  }

  /**
   * The Thursday before Easter or the Friday before that; where Easter is late, the first Friday of
   * April, so that bank holidays lie in the summer term.
   */
  private LocalDate lastOfSpring(int year, LocalDate easter) {
    return easter.isAfter(LocalDate.of(year, 4, 15))
        ? LocalDate.of(year, 4, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
        : easter.minusDays(habits.daysToEaster());
  }

  private void closeOnBankHolidays(int year, LocalDate easter) {
    List<LocalDate> holidays =
        new ArrayList<>(
            List.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year + 1, Month.MAY, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
    holidays.addAll(ONCE);
    holidays.stream()
        .filter(
            day ->
                terms.subList(terms.size() - TERMS_A_YEAR, terms.size()).stream()
                    .anyMatch(term -> term.days().contains(day)))
        .forEach(day -> close(day, "Bank holiday"));
  }

  private void close(LocalDate day, String reason) {
    closures.add(new Closure(new DateRange(day, day), reason));
  }

  private static Term term(
      int year, Term.Season season, LocalDate first, LocalDate last, DateRange halfTerm) {
    return Term.builder()
        .academicYear(AcademicYear.of(year))
        .season(season)
        .days(new DateRange(first, last))
        .halfTerm(halfTerm)
        .build();
  }

  /** A day some days later, or the Monday after it if that is at a weekend. */
  private static LocalDate weekday(LocalDate from, int later) {
    LocalDate day = from.plusDays(later);
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day;
  }

  private static LocalDate friday(LocalDate latest) {
    return latest.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
  }

  /** Easter Sunday by the usual arithmetic of the Gregorian calendar, from 1900 to 2099. */
  static LocalDate easter(int year) {
    int d = (19 * (year % 19) + 24) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    boolean isTooLate = e == 6 && (d == 29 || (d == 28 && year % 19 > 10));
    int after = d + e - (isTooLate ? 7 : 0);
    return LocalDate.of(year, Month.MARCH, 22).plusDays(after);
  }
}
