package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.calendar.CalendarDomain.daysOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.CalendarDomain.Parts;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(CalendarDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class UncoveredDaysProperties {
  private static final Term AUTUMN = term(2021, Term.Season.AUTUMN, "2021-09-02", "2021-12-17");
  private static final Term SPRING = term(2021, Term.Season.SPRING, "2022-01-04", "2022-04-01");
  private static final Term SUMMER = term(2021, Term.Season.SUMMER, "2022-04-19", "2022-07-21");
  private static final Term NEXT_AUTUMN =
      term(2022, Term.Season.AUTUMN, "2022-09-05", "2022-12-16");

  private static Term term(int year, Term.Season season, String first, String last) {
    return Term.builder()
        .academicYear(AcademicYear.of(year))
        .season(season)
        .days(CalendarDomain.range(first, last))
        .build();
  }

  private static List<LocalDate> uncovered(SchoolCalendar calendar, DateRange range) {
    return calendar.uncovered(range).stream().flatMap(days -> daysOf(days).stream()).toList();
  }

  private static List<DateRange> uncovered(List<Term> terms, String first, String last) {
    return SchoolCalendar.of(terms, List.of()).uncovered(CalendarDomain.range(first, last));
  }

  @Property
  void uncoveredDaysLieInTheRangeInOrderAndAreNotTaught(
      @ForAll Parts parts, @ForAll DateRange range) {
    SchoolCalendar calendar = parts.calendar();
    assertThat(uncovered(calendar, range))
        .isSubsetOf(daysOf(range))
        .isSorted()
        .doesNotHaveDuplicates()
        .noneMatch(calendar.teachingDays()::contains);
  }

  @Property
  void aRangeIsUncoveredAsItsDaysAre(@ForAll Parts parts, @ForAll DateRange range) {
    SchoolCalendar calendar = parts.calendar();
    assertThat(uncovered(calendar, range))
        .isEqualTo(
            daysOf(range).stream()
                .filter(day -> !calendar.uncovered(new DateRange(day, day)).isEmpty())
                .toList());
  }

  @Property
  void oneMoreTermUncoversNoDay(@ForAll Parts parts, @ForAll DateRange range) {
    for (Term term : parts.terms()) {
      List<Term> fewer = parts.terms().stream().filter(one -> one != term).toList();
      assertThat(uncovered(SchoolCalendar.of(fewer, List.of()), range))
          .containsAll(uncovered(parts.calendar(), range));
    }
  }

  @Property
  void allTermsOfAYearCoverIt(@ForAll Parts parts, @ForAll DateRange range) {
    if (parts.terms().size() == Term.Season.values().length) {
      assertThat(parts.calendar().uncovered(range)).isEmpty();
    }
    assertThat(SchoolCalendar.of(List.of(AUTUMN, SPRING, SUMMER), List.of()).uncovered(range))
        .isEmpty();
  }

  @Test
  void ofAYearOfMoreTermsTheFirstAndTheLastCoverItsEnds() {
    Term first = ofFour(1, "2021-09-02", "2021-10-29");
    Term second = ofFour(2, "2021-11-08", "2022-01-28");
    Term third = ofFour(3, "2022-02-07", "2022-04-08");
    Term last = ofFour(4, "2022-04-25", "2022-07-15");

    assertThat(uncovered(List.of(first, second, third, last), "2021-08-01", "2022-08-31"))
        .isEmpty();
    assertThat(uncovered(List.of(first, third), "2021-08-01", "2022-08-31"))
        .containsExactly(
            CalendarDomain.range("2021-10-30", "2022-02-06"),
            CalendarDomain.range("2022-04-09", "2022-08-31"));
    assertThat(uncovered(List.of(SUMMER_BEFORE, first, last), "2021-07-30", "2022-08-31"))
        .containsExactly(CalendarDomain.range("2021-10-30", "2022-04-24"));
  }

  private static final Term SUMMER_BEFORE =
      term(2020, Term.Season.SUMMER, "2021-04-19", "2021-07-23");

  private static Term ofFour(int number, String first, String last) {
    return Term.of(AcademicYear.of(2021), number, 4, CalendarDomain.range(first, last));
  }

  @Test
  void withoutTermsNothingIsCovered() {
    assertThat(uncovered(List.of(), "2021-09-01", "2021-09-30"))
        .containsExactly(CalendarDomain.range("2021-09-01", "2021-09-30"));
  }

  @Test
  void aMissingTermLeavesItsDaysUncovered() {
    assertThat(uncovered(List.of(AUTUMN, SUMMER), "2021-08-01", "2022-08-31"))
        .containsExactly(CalendarDomain.range("2022-01-01", "2022-04-18"));
    assertThat(uncovered(List.of(AUTUMN, SPRING, NEXT_AUTUMN), "2021-08-01", "2022-12-31"))
        .containsExactly(CalendarDomain.range("2022-04-02", "2022-07-31"));
    assertThat(uncovered(List.of(SPRING, SUMMER, NEXT_AUTUMN), "2021-08-01", "2023-01-01"))
        .containsExactly(
            CalendarDomain.range("2021-08-01", "2021-12-31"),
            CalendarDomain.range("2023-01-01", "2023-01-01"));
    assertThat(uncovered(List.of(SUMMER), "2022-04-18", "2022-09-01"))
        .containsExactly(
            CalendarDomain.range("2022-04-18", "2022-04-18"),
            CalendarDomain.range("2022-09-01", "2022-09-01"));
    assertThat(uncovered(List.of(AUTUMN, NEXT_AUTUMN), "2021-12-31", "2022-08-01"))
        .containsExactly(CalendarDomain.range("2022-01-01", "2022-07-31"));
  }
}
