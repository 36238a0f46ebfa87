package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** School calendars. */
public final class Calendars {
  private Calendars() {}

  /** Whether a day lies in a term and is not its first. */
  public static boolean isMidTerm(LocalDate day, SchoolCalendar calendar) {
    return calendar.terms().stream()
        .anyMatch(term -> term.days().contains(day) && !term.days().first().equals(day));
  }

  /** A term. */
  public static Term term(int year, Term.Season season, String first, String last) {
    return Term.builder()
        .academicYear(year)
        .season(season)
        .days(new DateRange(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }

  /** The school years 2021/22 to 2023/24, without half terms, with one INSET day. */
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
   * Calendars of one to twelve terms from September 2021 on, each of one day to fourteen weeks,
   * some with closures, a week or more apart.
   */
  public static Arbitrary<SchoolCalendar> any() {
    Arbitrary<Integer> length =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 7)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(8, 98)));
    Arbitrary<List<Integer>> lengths = length.list().ofMinSize(1).ofMaxSize(12);
    Arbitrary<List<Integer>> closed = Arbitraries.integers().between(0, 1300).list().ofMaxSize(10);
    return Combinators.combine(lengths, closed).as(Calendars::of);
  }

  private static SchoolCalendar of(List<Integer> lengths, List<Integer> closed) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      int year = 2021 + i / 3;
      Term.Season season = List.of(Term.Season.values()).get(i % 3);
      LocalDate first =
          switch (season) {
            case AUTUMN -> LocalDate.of(year, 9, 1);
            case SPRING -> LocalDate.of(year + 1, 1, 3);
            case SUMMER -> LocalDate.of(year + 1, 4, 18);
          };
      terms.add(
          Term.builder()
              .academicYear(year)
              .season(season)
              .days(new DateRange(first, first.plusDays(lengths.get(i) - 1L)))
              .build());
    }
    LocalDate start = LocalDate.of(2021, 9, 1);
    List<Closure> closures =
        closed.stream()
            .map(start::plusDays)
            .map(day -> new Closure(new DateRange(day, day.plusDays(2)), ""))
            .toList();
    return SchoolCalendar.of(terms, closures);
  }
}
