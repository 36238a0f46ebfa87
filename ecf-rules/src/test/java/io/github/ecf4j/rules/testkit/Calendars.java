package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.TermBuilder;
import io.github.ecf4j.model.calendar.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** School calendars. */
public final class Calendars {
  /** The first day of every calendar here. */
  public static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

  private static final int HALF_TERM_FROM = 21;

  private Calendars() {}

  /** What a term is made of; half term is left out of short ones. */
  private record Shape(int days, boolean halfTerm) {}

  /**
   * Whether a day is in a term and is not its first.
   *
   * @param day the day
   * @param calendar the calendar
   * @return whether it does
   */
  public static boolean isMidTerm(LocalDate day, SchoolCalendar calendar) {
    requireNonNull(day, "day");
    requireNonNull(calendar, "calendar");
    return calendar.terms().stream()
        .anyMatch(term -> term.days().contains(day) && !term.days().first().equals(day));
  }

  /**
   * Whether all teaching days of a term lie in one week.
   *
   * @param term the term
   * @param calendar its calendar
   * @return whether they do; false where it has none
   */
  public static boolean isOneWeek(Term term, SchoolCalendar calendar) {
    requireNonNull(term, "term");
    requireNonNull(calendar, "calendar");
    return calendar.teachingDays(term.days()).stream().map(Week::of).distinct().count() == 1;
  }

  /**
   * A term without half term.
   *
   * @param year the academic year
   * @param season which term of it
   * @param first its first day, as in {@code 2021-09-01}
   * @param last its last day
   * @return the term
   */
  public static Term term(int year, Term.Season season, String first, String last) {
    requireNonNull(season, "season");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return Term.builder()
        .academicYear(AcademicYear.of(year))
        .season(season)
        .days(new DateRange(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }

  /**
   * A term with half term.
   *
   * @param year the academic year
   * @param season which term of it
   * @param first its first day, as in {@code 2021-09-01}
   * @param last its last day
   * @param halfTermFirst the first day of half term
   * @param halfTermLast the last day of half term
   * @return the term
   */
  public static Term term(
      int year,
      Term.Season season,
      String first,
      String last,
      String halfTermFirst,
      String halfTermLast) {
    requireNonNull(season, "season");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(halfTermFirst, "halfTermFirst");
    requireNonNull(halfTermLast, "halfTermLast");
    return term(year, season, first, last).toBuilder()
        .halfTerm(days(halfTermFirst, halfTermLast))
        .build();
  }

  /**
   * Days on which a school is closed.
   *
   * @param first the first day, as in {@code 2021-09-01}
   * @param last the last day
   * @param reason why; may be empty
   * @return the closure
   */
  public static Closure closed(String first, String last, String reason) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(reason, "reason");
    return new Closure(days(first, last), reason);
  }

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  /**
   * The school years 2021/22 to 2023/24, without half terms, with one INSET day.
   *
   * @return nine terms of thirteen to sixteen weeks
   */
  public static SchoolCalendar plain() {
    List<Term> terms = new ArrayList<>();
    for (int year = 2021; year <= 2023; year++) {
      terms.add(term(year, Term.Season.AUTUMN, year + "-09-01", year + "-12-17"));
      terms.add(term(year, Term.Season.SPRING, (year + 1) + "-01-04", (year + 1) + "-04-01"));
      terms.add(term(year, Term.Season.SUMMER, (year + 1) + "-04-19", (year + 1) + "-07-22"));
    }
    LocalDate inset = LocalDate.parse("2021-09-01");
    return SchoolCalendar.of(terms, List.of(new Closure(new DateRange(inset, inset), "INSET")));
  }

  /**
   * Calendars of one to nine terms from September 2021 on, each of one day to fourteen weeks, with
   * and without half terms and closures. Terms of one week are common; in one calendar of seven
   * each term has but a day, so that some have a single teaching day.
   *
   * <p>Terms begin on 1 September, 3 January and 18 April, which leaves at least three weeks of
   * August free on either side of a school year.
   *
   * @return the calendars
   */
  public static Arbitrary<SchoolCalendar> any() {
    Arbitrary<Integer> days =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.integers().between(1, 7)),
            Tuple.of(4, Arbitraries.integers().between(8, 98)));
    Arbitrary<List<Shape>> terms =
        Combinators.combine(days, Arbitraries.of(false, true))
            .as(Shape::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(9);
    Arbitrary<List<Shape>> tiny =
        Arbitraries.just(new Shape(1, false)).list().ofMinSize(1).ofMaxSize(2);
    Arbitrary<List<Closure>> closures = closures().list().ofMaxSize(5);
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(1, tiny), Tuple.of(6, terms)), closures)
        .as((shapes, closed) -> SchoolCalendar.of(terms(shapes), closed));
  }

  /** Closures of a day or three, or of a week. */
  private static Arbitrary<Closure> closures() {
    return Combinators.combine(Arbitraries.integers().between(1, 1000), Arbitraries.of(1, 3, 7))
        .as(
            (after, length) -> {
              LocalDate first = SEPTEMBER.plusDays(after);
              return new Closure(new DateRange(first, first.plusDays(length - 1L)), "");
            });
  }

  private static List<Term> terms(List<Shape> shapes) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      int year = SEPTEMBER.getYear() + i / 3;
      Term.Season season = List.of(Term.Season.values()).get(i % 3);
      LocalDate first =
          switch (season) {
            case AUTUMN -> LocalDate.of(year, 9, 1);
            case SPRING -> LocalDate.of(year + 1, 1, 3);
            case SUMMER -> LocalDate.of(year + 1, 4, 18);
          };
      int days = shapes.get(i).days();
      TermBuilder term =
          Term.builder()
              .academicYear(AcademicYear.of(year))
              .season(season)
              .days(new DateRange(first, first.plusDays(days - 1L)));
      if (shapes.get(i).halfTerm() && days >= HALF_TERM_FROM) {
        LocalDate monday = Week.of(first.plusDays(days / 2)).first();
        term.halfTerm(new DateRange(monday, monday.plusDays(4)));
      }
      terms.add(term.build());
    }
    return terms;
  }
}
