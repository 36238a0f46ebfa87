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
