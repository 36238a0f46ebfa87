package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.calendar.CalendarDomain.range;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
  private static Term term(Term.Season season, String first, String last) {
    return Term.builder()
        .academicYear(AcademicYear.of(2021))
        .season(season)
        .days(range(first, last))
        .halfTerm(range(first, first))
        .build();
  }

  private static final Term AUTUMN = term(Term.Season.AUTUMN, "2021-09-01", "2021-09-14");
  private static final Closure INSET = new Closure(range("2021-09-02", "2021-09-06"), "INSET");

  @Test
  void leavesOutHalfTermClosuresAndWeekends() {
    SchoolCalendar calendar = SchoolCalendar.of(List.of(AUTUMN), List.of(INSET));

    assertThat(calendar.teachingDays())
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(7, 8, 9, 10, 13, 14);
    assertThat(calendar.teachingWeeks())
        .containsExactly(
            new TeachingWeek(Week.of(LocalDate.parse("2021-09-06")), 4),
            new TeachingWeek(Week.of(LocalDate.parse("2021-09-13")), 2));
  }

  @Test
  void aClosureOutsideTermsChangesNoTeachingDay() {
    Closure summer = new Closure(range("2021-09-15", "2022-07-01"), "");

    assertThat(SchoolCalendar.of(List.of(AUTUMN), List.of(summer)).teachingDays())
        .isEqualTo(SchoolCalendar.of(List.of(AUTUMN), List.of()).teachingDays())
        .isNotEmpty();
  }

  @Test
  void aCalendarWithoutTermsTeachesOnNoDay() {
    SchoolCalendar calendar = SchoolCalendar.of(List.of(), List.of(INSET));

    assertThat(calendar.teachingDays()).isEmpty();
    assertThat(calendar.teachingWeeks()).isEmpty();
    assertThat(calendar.firstTeachingDayFrom(LocalDate.MIN)).isEmpty();
  }

  private static Term ofSix(int number, String first, String last) {
    return Term.of(AcademicYear.of(2021), number, 6, range(first, last));
  }

  private static final Term FIRST = ofSix(1, "2021-09-06", "2021-10-22");
  private static final Term SECOND = ofSix(2, "2021-11-01", "2021-12-17");
  private static final Term THIRD = ofSix(3, "2022-01-04", "2022-02-11");

  @Test
  void twoTermsOfSixAreOneOfThreeWithItsHalfTerm() {
    SchoolCalendar calendar = SchoolCalendar.of(List.of(FIRST, SECOND, THIRD), List.of());
    Term autumn =
        Term.builder()
            .academicYear(AcademicYear.of(2021))
            .season(Term.Season.AUTUMN)
            .days(range("2021-09-06", "2021-12-17"))
            .halfTerm(range("2021-10-23", "2021-10-31"))
            .build();
    Term spring =
        Term.builder()
            .academicYear(AcademicYear.of(2021))
            .season(Term.Season.SPRING)
            .days(THIRD.days())
            .build();

    assertThat(calendar.standardTerms()).containsExactly(autumn, spring);
    assertThat(calendar.teachingDays(autumn))
        .hasSize(calendar.teachingDays(FIRST).size() + calendar.teachingDays(SECOND).size());
    assertThat(calendar.standardTermsFrom(LocalDate.parse("2021-12-17")))
        .containsExactly(autumn, spring);
    assertThat(calendar.standardTermsFrom(LocalDate.parse("2021-12-18"))).containsExactly(spring);
    assertThat(SchoolCalendar.of(List.of(AUTUMN), List.of()).standardTerms())
        .containsExactly(AUTUMN);
  }

  @Test
  void termsThatAdjoinHaveNoHalfTermBetween() {
    Term next = ofSix(2, "2021-10-23", "2021-12-17");

    assertThat(SchoolCalendar.of(List.of(FIRST, next), List.of()).standardTerms())
        .singleElement()
        .satisfies(one -> assertThat(one.halfTerm()).isEmpty())
        .satisfies(one -> assertThat(one.days()).isEqualTo(range("2021-09-06", "2021-12-17")));
  }

  @Test
  void refusesTermsOfSixAndOfThreeInOneYear() {
    Term summer = term(Term.Season.SUMMER, "2022-04-19", "2022-07-21");

    assertRefused(
        () -> SchoolCalendar.of(List.of(FIRST, summer), List.of()),
        "terms",
        "summer 2021/22 from 2022-04-19",
        "of a year of as many terms as term 1 of 6, 2021/22, 6");
  }

  @Test
  void refusesTermsThatShareADayInWhateverOrder() {
    Term spring = term(Term.Season.SPRING, "2021-09-14", "2021-12-01");

    for (List<Term> terms : List.of(List.of(AUTUMN, spring), List.of(spring, AUTUMN))) {
      assertRefused(
          () -> SchoolCalendar.of(terms, List.of()),
          "terms",
          "spring 2021/22 from 2021-09-14",
          "after 2021-09-14, the last day of autumn 2021/22");
    }
  }

  @Test
  void refusesATermTwiceOrBeforeItsTurn() {
    Term again = term(Term.Season.AUTUMN, "2021-10-01", "2021-12-01");
    assertRefused(
        () -> SchoolCalendar.of(List.of(AUTUMN, again), List.of()),
        "terms",
        "autumn 2021/22 from 2021-10-01",
        "a later term of the year than autumn 2021/22, each once");
    Term summer = term(Term.Season.SUMMER, "2021-08-02", "2021-08-20");
    assertRefused(
        () -> SchoolCalendar.of(List.of(AUTUMN, summer), List.of()),
        "terms",
        "autumn 2021/22 from " + AUTUMN.days().first(),
        "a later term of the year than summer 2021/22, each once");
  }

  @Test
  void termsMayFollowEachOtherDayByDay() {
    Term spring = term(Term.Season.SPRING, "2021-09-15", "2021-12-01");

    assertThat(SchoolCalendar.of(List.of(spring, AUTUMN), List.of()).terms())
        .containsExactly(AUTUMN, spring);
  }

  /** As British schools overseas do; a bank holiday in England changes nothing. */
  @Test
  void aSchoolMayTeachFromSundayToThursday() {
    SchoolCalendar calendar =
        SchoolCalendar.of(List.of(autumn()), List.of())
            .teachingOn(EnumSet.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY));
    DateRange week = new DateRange(LocalDate.of(2021, 9, 10), LocalDate.of(2021, 9, 16));

    assertThat(calendar.teachingDays(week))
        .containsExactly(
            LocalDate.of(2021, 9, 12),
            LocalDate.of(2021, 9, 13),
            LocalDate.of(2021, 9, 14),
            LocalDate.of(2021, 9, 15),
            LocalDate.of(2021, 9, 16));
    assertThat(calendar.weekdaysInTerm(week)).isEqualTo(5);
    assertThat(calendar.weekdaysInTerm(new DateRange(week.first(), week.first().plusDays(1))))
        .isZero();
    assertThat(calendar.with(List.of(autumn()), List.of())).isEqualTo(calendar);
  }

  @Test
  void itsWeeksMayBeginOnSunday() {
    SchoolCalendar calendar =
        SchoolCalendar.of(List.of(autumn()), List.of())
            .weeksFrom(SUNDAY)
            .teachingOn(EnumSet.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY));
    LocalDate sunday = LocalDate.of(2021, 9, 12);

    assertThat(calendar.weekOf(sunday)).isEqualTo(new Week(sunday));
    assertThat(calendar.weekOf(sunday.plusDays(6))).isEqualTo(new Week(sunday));
    assertThat(calendar.weekOf(LocalDate.MAX)).isEqualTo(new Week(LocalDate.of(2999, 12, 29)));
    assertThat(calendar.teachingWeeks().subList(0, 2))
        .containsExactly(
            new TeachingWeek(new Week(LocalDate.of(2021, 9, 5)), 4),
            new TeachingWeek(new Week(sunday), 5));
    assertThat(calendar.with(List.of(autumn()), List.of())).isEqualTo(calendar);
    assertThat(SchoolCalendar.of(List.of(), List.of()).weekOf(sunday)).isEqualTo(Week.of(sunday));
  }

  @Test
  void aSchoolMayTeachOnEveryDayOfTheWeek() {
    assertThat(
            SchoolCalendar.of(List.of(autumn()), List.of())
                .teachingOn(EnumSet.allOf(DayOfWeek.class))
                .teachingWeeks()
                .get(0))
        .isEqualTo(new TeachingWeek(Week.of(LocalDate.of(2021, 9, 6)), 7));
  }

  @Test
  void aSchoolTeachesOnSomeWeekday() {
    SchoolCalendar calendar = SchoolCalendar.of(List.of(autumn()), List.of());

    assertThat(calendar.teachesOn()).hasSize(5).doesNotContain(SATURDAY, SUNDAY);
    assertRefused(() -> calendar.teachingOn(Set.of()), "teachesOn", "[]", "one weekday or more");
  }

  @Test
  void insetDaysAreWeekdaysOnWhichNobodyElseIsTaught() {
    DateRange days = new DateRange(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 9, 6));
    DateRange monday = new DateRange(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 6));
    Closure inset = new Closure(days, "", Closure.Kind.INSET);

    assertThat(SchoolCalendar.of(List.of(autumn()), List.of(inset)).insetDays())
        .containsExactly(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 9, 6));
    assertThat(
            SchoolCalendar.of(List.of(autumn()), List.of(inset, new Closure(monday, "")))
                .insetDays())
        .containsExactly(LocalDate.of(2021, 9, 3));
  }

  private static Term autumn() {
    return Term.builder()
        .academicYear(AcademicYear.of(2021))
        .season(Term.Season.AUTUMN)
        .days(new DateRange(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 12, 17)))
        .build();
  }
}
