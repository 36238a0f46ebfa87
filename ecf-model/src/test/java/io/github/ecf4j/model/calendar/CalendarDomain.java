package io.github.ecf4j.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The year 2021/22 as schools might keep it, and the days in and around it. */
final class CalendarDomain extends DomainContextBase {
  /** What a calendar is made of. */
  record Parts(List<Term> terms, List<Closure> closures) {
    SchoolCalendar calendar() {
      return SchoolCalendar.of(terms, closures);
    }
  }

  static final DateRange YEAR = range("2021-08-01", "2022-08-31");

  private static final DateRange AUTUMN = range("2021-09-01", "2021-12-31");
  private static final DateRange SPRING = range("2022-01-01", "2022-04-03");
  private static final DateRange SUMMER = range("2022-04-04", "2022-08-31");

  static DateRange range(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  static List<LocalDate> daysOf(DateRange range) {
    return range.first().datesUntil(range.last().plusDays(1)).toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(daysOf(YEAR));
  }

  /** Ranges of any length, one day often enough. */
  @Provide
  Arbitrary<DateRange> ranges() {
    return Arbitraries.oneOf(rangesWithin(YEAR), days().map(day -> new DateRange(day, day)));
  }

  private static Arbitrary<DateRange> rangesWithin(DateRange bounds) {
    Arbitrary<LocalDate> days = Arbitraries.of(daysOf(bounds));
    return Combinators.combine(days, days)
        .as((a, b) -> a.isBefore(b) ? new DateRange(a, b) : new DateRange(b, a));
  }

  @Provide
  Arbitrary<Parts> parts() {
    Arbitrary<Closure> closures =
        Combinators.combine(days(), Arbitraries.integers().between(0, 20), Arbitraries.of("", "a"))
            .as((first, more, why) -> new Closure(new DateRange(first, first.plusDays(more)), why));
    return Combinators.combine(
            terms(Term.Season.AUTUMN, AUTUMN).optional(0.5),
            terms(Term.Season.SPRING, SPRING).optional(0.5),
            terms(Term.Season.SUMMER, SUMMER).optional(0.5),
            closures.list().ofMaxSize(4))
        .as((autumn, spring, summer, closed) -> new Parts(present(autumn, spring, summer), closed));
  }

  @SafeVarargs
  private static List<Term> present(Optional<Term>... terms) {
    List<Term> present = new ArrayList<>();
    for (Optional<Term> term : terms) {
      term.ifPresent(present::add);
    }
    return present;
  }

  private static Arbitrary<Term> terms(Term.Season season, DateRange bounds) {
    return rangesWithin(bounds)
        .flatMap(
            days ->
                rangesWithin(days)
                    .optional(0.5)
                    .map(
                        halfTerm ->
                            Term.builder()
                                .academicYear(AcademicYear.of(2021))
                                .season(season)
                                .days(days)
                                .halfTerm(halfTerm)
                                .build()));
  }
}
