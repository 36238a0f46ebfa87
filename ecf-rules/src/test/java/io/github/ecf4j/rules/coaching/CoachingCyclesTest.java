package io.github.ecf4j.rules.coaching;

import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_2;
import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoachingCyclesTest {
  private static final Programme PROGRAMME = Samples.programme(3);

  /** Terms of three weeks: 2021-09-06, 13, 20; 2022-01-03, 10, 17; 2022-04-18, 25, 05-02. */
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 3);

  private static final School LESS_OFTEN =
      School.of(CALENDAR)
          .with(
              Readings.defaults()
                  .with(Reading.PART_TIME_MENTORING, Reading.PartTimeMentoring.LESS_OFTEN));

  private static final YearBoundary ALL_YEAR_1 = YearBoundary.open();
  private static final YearBoundary ALL_YEAR_2 = YearBoundary.after(day("2021-09-05"));

  private static InductionRecord.Builder ect(String start) {
    return Samples.ect(PROGRAMME, start);
  }

  private static ImmutableList<CoachingCycle> cycles(InductionRecord ect, YearBoundary years) {
    return CoachingCycles.of(ect, years, School.of(CALENDAR));
  }

  /** Each cycle with its weeks, as in {@code 2.1: 2022-09-05 2022-09-12}. */
  private static List<String> weeks(List<CoachingCycle> cycles) {
    return cycles.stream()
        .map(
            cycle ->
                cycle.year().number()
                    + "."
                    + cycle.number()
                    + ": "
                    + cycle.weeks().stream()
                        .map(week -> week.week().first().toString())
                        .collect(joining(" ")))
        .toList();
  }

  /** The Mondays of the weeks in which coaching is excused. */
  private static List<String> excused(List<CoachingCycle> cycles) {
    return cycles.stream()
        .flatMap(cycle -> cycle.weeks().stream().filter(week -> !cycle.openWeeks().contains(week)))
        .map(week -> week.week().first().toString())
        .toList();
  }

  /** Orientation, section 2: weekly in year 1, fortnightly in year 2. */
  @Test
  void yearsWithoutEndTakeAllKnownWeeks() {
    InductionRecord ect = ect("2021-09-06").build();

    assertThat(cycles(ect, YearBoundary.withinYear1(Days.LAST)))
        .isEqualTo(cycles(ect, YearBoundary.after(Days.LAST)))
        .isEqualTo(cycles(ect, ALL_YEAR_1))
        .isNotEmpty();
  }

  @Test
  void cyclesAreNumberedInEachYearAndRunThroughHolidays() {
    InductionRecord ect = ect("2021-09-01").build();
    YearBoundary years = InductionClock.of(School.of(CALENDAR)).asRecorded(ect).value().years();

    assertThat(weeks(cycles(ect, years)))
        .containsExactly(
            "1.1: 2021-09-06",
            "1.2: 2021-09-13",
            "1.3: 2021-09-20",
            "1.4: 2022-01-03",
            "1.5: 2022-01-10",
            "1.6: 2022-01-17",
            "1.7: 2022-04-18",
            "1.8: 2022-04-25",
            "1.9: 2022-05-02",
            "2.1: 2022-09-05 2022-09-12",
            "2.2: 2022-09-19 2023-01-02",
            "2.3: 2023-01-09 2023-01-16",
            "2.4: 2023-04-17 2023-04-24");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-10, 2021-09-06", // a Friday
    "2021-09-11, 2021-09-13", // a Saturday
    "2021-09-27, 2022-01-03", // in the holidays
  })
  void theFirstCycleIsThatOfTheFirstTeachingDay(String start, String monday) {
    CoachingCycle first = cycles(ect(start).build(), ALL_YEAR_1).get(0);

    assertThat(first.number()).isEqualTo(1);
    assertThat(first.firstDay()).isEqualTo(monday);
  }

  @Test
  void aProgrammeSaysHowLongItsCyclesAre() {
    InductionRecord ect = ect("2021-09-06").build();

    assertThat(cycles(ect, ALL_YEAR_1)).hasSize(27).allMatch(cycle -> cycle.weeks().size() == 1);
    assertThat(cycles(ect, ALL_YEAR_2)).hasSize(13).allMatch(cycle -> cycle.weeks().size() == 2);
  }

  @Test
  void theWeekInWhichYear1EndsAndYear2BeginsBelongsToYear2() {
    SchoolCalendar adjoining =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-09-15"),
                Calendars.term(2021, Term.Season.SPRING, "2021-09-16", "2021-10-08")),
            List.of());

    assertThat(
            weeks(
                CoachingCycles.of(
                    ect("2021-09-06").build(),
                    YearBoundary.after(day("2021-09-15")),
                    School.of(adjoining))))
        .containsExactly(
            "1.1: 2021-09-06", "2.1: 2021-09-13 2021-09-20", "2.2: 2021-09-27 2021-10-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-17, 2021-09-13", // a Friday
    "2021-09-20, 2021-09-20", // a Monday
    "2022-01-07, 2022-01-03",
  })
  void theLastCycleIsThatOfTheProjectedEnd(String end, String monday) {
    YearBoundary years = YearBoundary.of(day("2021-09-05"), day(end));

    assertThat(InductionWeeks.of(day("2021-09-06"), years, CALENDAR).weeks())
        .extracting(TeachingWeek::week)
        .last()
        .isEqualTo(Week.of(day(monday)));
  }

  @Test
  void whatTheProjectedEndLeavesOfACycleIsNone() {
    assertThat(
            weeks(
                cycles(
                    ect("2021-09-06").build(),
                    YearBoundary.of(day("2021-09-05"), day("2021-09-24")))))
        .containsExactly("2.1: 2021-09-06 2021-09-13");
  }

  @Test
  void aWeekIsExcusedIfEveryTeachingDayLiesInAnAbsence() {
    InductionRecord ect =
        ect("2021-09-06")
            .addAbsences(
                absence("2021-09-06", "2021-09-09"),
                absence("2021-09-13", "2021-09-17"),
                absence("2022-01-04", "2022-01-07"),
                absence("2022-01-10", "2022-01-12"),
                absence("2022-01-13", "2022-01-16"))
            .build();

    assertThat(excused(cycles(ect, ALL_YEAR_1))).containsExactly("2021-09-13", "2022-01-10");
  }

  @Test
  void aDayOnWhichTheSchoolIsClosedNeedsNoAbsence() {
    SchoolCalendar fridayClosed =
        SchoolCalendar.of(
            CALENDAR.terms(),
            List.of(new Closure(new DateRange(day("2021-09-10"), day("2021-09-10")), "INSET")));
    InductionRecord ect =
        ect("2021-09-06").addAbsences(absence("2021-09-06", "2021-09-09")).build();

    assertThat(excused(CoachingCycles.of(ect, ALL_YEAR_1, School.of(fridayClosed))))
        .containsExactly("2021-09-06");
    assertThat(excused(cycles(ect, ALL_YEAR_1))).isEmpty();
  }

  @Test
  void weeksBeforeBetweenAndAfterPostsAreExcusedAndCounted() {
    InductionRecord ect =
        ect("2021-09-06")
            .addPosts(
                post("2021-09-17", "2022-01-03", "1"), post("2022-01-17", "2022-01-23", "0.2"))
            .build();
    ImmutableList<CoachingCycle> cycles = cycles(ect, ALL_YEAR_1);

    assertThat(excused(cycles.subList(0, 8)))
        .containsExactly("2021-09-06", "2022-01-10", "2022-04-18", "2022-04-25");
    assertThat(cycles.get(0).firstDay()).isEqualTo(day("2021-09-06"));
  }

  @Test
  void aCycleIsExcusedOnlyIfAllItsWeeksAre() {
    InductionRecord ect =
        ect("2021-09-06").addAbsences(absence("2021-09-06", "2021-09-10")).build();
    CoachingCycle half = cycles(ect, ALL_YEAR_2).get(0);
    InductionRecord away =
        ect("2021-09-06").addAbsences(absence("2021-09-06", "2021-09-17")).build();
    CoachingCycle none = cycles(away, ALL_YEAR_2).get(0);

    assertThat(half.isExcused()).isFalse();
    assertThat(half.plannedWeek()).contains(Week.of(day("2021-09-13")));
    assertThat(none.isExcused()).isTrue();
    assertThat(none.plannedWeek()).isEmpty();
    assertThat(none.weeks()).isEqualTo(half.weeks());
  }

  @Test
  void aCycleKnowsItsEndsAndItsCoaching() {
    CoachingCycle cycle = cycles(ect("2021-09-06").build(), ALL_YEAR_2).get(1);

    assertThat(cycle.firstDay()).isEqualTo(day("2021-09-20"));
    assertThat(cycle.lastDay()).isEqualTo(day("2022-01-09"));
    assertThat(cycle.hasEndedBy(day("2022-01-08"))).isFalse();
    assertThat(cycle.hasEndedBy(day("2022-01-09"))).isTrue();
    assertThat(cycle.plannedWeek()).contains(Week.of(day("2021-09-20")));
    assertThat(cycle.coaching()).isEqualTo(new Activity.Coaching(YEAR_2, 2));
  }

  /** MEN-10: 1/FTE weeks, rounded half up; in year 2 twice as many. */
  @ParameterizedTest
  @CsvSource({
    "1, 1", "0.8, 1", "0.67, 1", "0.66, 2", "0.6, 2", "0.5, 2", "0.4, 3", "0.3, 3", "0.1, 10"
  })
  void proRataACycleTakesAsManyWeeksAsAPartTimerNeeds(String fte, int weeks) {
    InductionRecord ect = ect("2021-09-06").addPosts(post("2021-09-06", fte)).build();

    assertThat(CoachingCycles.of(ect, ALL_YEAR_1, LESS_OFTEN).get(0).weeks()).hasSize(weeks);
    assertThat(CoachingCycles.of(ect, ALL_YEAR_2, LESS_OFTEN).get(0).weeks()).hasSize(2 * weeks);
    assertThat(cycles(ect, ALL_YEAR_1).get(0).weeks()).hasSize(1);
  }

  @Test
  void aVerySmallPostFillsNoCycle() {
    Programme everyTwelve =
        Frameworks.programme(List.of(4), List.of(), List.of(), Frameworks.coaching(12, 12));
    InductionRecord ect =
        Samples.ect(everyTwelve, "2021-09-06").addPosts(post("2021-09-06", "0.000000001")).build();

    assertThat(CoachingCycles.of(ect, ALL_YEAR_1, LESS_OFTEN)).isEmpty();
  }

  @Test
  void theFirstTeachingDayInAPostDecidesAndAWeekWithoutOneIsAWeek() {
    InductionRecord ect =
        ect("2021-09-06")
            .addPosts(post("2021-09-15", "2021-09-16", "0.5"), post("2021-09-17", "0.3"))
            .build();

    assertThat(CALENDAR.teachingWeeks().stream().limit(3))
        .extracting(week -> CoachingCycles.weeksForOne(ect, week.week(), CALENDAR))
        .containsExactly(1, 2, 3);
    assertThat(weeks(CoachingCycles.of(ect, ALL_YEAR_1, LESS_OFTEN)).subList(0, 3))
        .containsExactly(
            "1.1: 2021-09-06",
            "1.2: 2021-09-13 2021-09-20",
            "1.3: 2022-01-03 2022-01-10 2022-01-17");
  }

  @Test
  void withoutTeachingDaysThereAreNoCycles() {
    InductionRecord ect = ect("2021-09-06").build();

    assertThat(
            CoachingCycles.of(ect, ALL_YEAR_1, School.of(SchoolCalendar.of(List.of(), List.of()))))
        .isEmpty();
    assertThat(cycles(ect("2030-09-06").build(), ALL_YEAR_1)).isEmpty();
  }

  @Test
  void refusesACycleWithoutNumberOrWeeksOrWithAStrangeOne() {
    ImmutableList<TeachingWeek> weeks =
        ImmutableList.of(new TeachingWeek(Week.of(day("2021-09-06")), 5));
    ImmutableList<TeachingWeek> others =
        ImmutableList.of(new TeachingWeek(Week.of(day("2021-09-13")), 5));

    assertThatThrownBy(() -> new CoachingCycle(YEAR_1, 0, weeks, weeks, OptionalInt.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("number");
    assertThatThrownBy(
            () ->
                new CoachingCycle(
                    YEAR_1, 1, ImmutableList.of(), ImmutableList.of(), OptionalInt.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("weeks")
        .hasMessageContaining("one or more");
    assertThatThrownBy(() -> new CoachingCycle(YEAR_1, 1, weeks, others, OptionalInt.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("openWeeks");
  }

  /** A programme that publishes minutes, as in {@code 1.1.2=60 1.2.1=}, a unit for each. */
  private static Programme publishing(String... meetings) {
    List<StudyModule> units = new ArrayList<>();
    for (String meeting : meetings) {
      List<String> parts = Splitter.on('=').splitToList(meeting);
      List<Integer> place =
          Splitter.on('.').splitToStream(parts.get(0)).map(Integer::valueOf).toList();
      StudyModuleBuilder unit =
          StudyModule.builder()
              .number(ModuleNumber.of(units.size() + 1))
              .code("U" + (units.size() + 1))
              .strand(new Strand("S" + place.get(0), "Strand", place.get(0)))
              .title("Unit")
              .summary("About something.")
              .kind(ModuleKind.TOPIC)
              .minutes(45)
              .week(new ProgrammeWeek(place.get(0), place.get(1), place.get(2)));
      if (!parts.get(1).isEmpty()) {
        unit.mentorMinutes(Integer.parseInt(parts.get(1)));
      }
      units.add(unit.build());
    }
    return PROGRAMME.toBuilder().modules(units).build();
  }

  private static List<CoachingCycle> published(
      String start, YearBoundary years, String... meetings) {
    return cycles(Samples.ect(publishing(meetings), start).build(), years);
  }

  @Test
  void aCycleBeginsInEachWeekWithAPublishedMeeting() {
    List<CoachingCycle> cycles =
        published("2021-09-06", ALL_YEAR_1, "1.1.2=60", "2.1.1=0", "2.1.2=", "2.1.3=30");

    assertThat(weeks(cycles).subList(0, 4))
        .containsExactly(
            "1.1: 2021-09-13 2021-09-20 2022-01-03 2022-01-10",
            "1.2: 2022-01-17",
            "1.3: 2022-04-18",
            "1.4: 2022-04-25");
    assertThat(cycles.subList(0, 3))
        .extracting(CoachingCycle::meetingMinutes)
        .containsExactly(OptionalInt.of(60), OptionalInt.of(30), OptionalInt.empty());
  }

  @Test
  void severalUnitsOfOneWeekHaveOneMeeting() {
    List<CoachingCycle> cycles =
        published("2021-09-06", ALL_YEAR_1, "1.1.1=10", "1.1.1=0", "1.1.1=", "1.1.1=20");

    assertThat(cycles.get(0).meetingMinutes()).hasValue(30);
    assertThat(weeks(cycles).subList(0, 2))
        .containsExactly("1.1: 2021-09-06 2021-09-13 2021-09-20", "1.2: 2022-01-03");
  }

  @Test
  void aProgrammeWithoutPublishedMinutesFollowsItsRhythm() {
    assertThat(published("2021-09-06", ALL_YEAR_2, "1.1.2=", "2.1.1="))
        .isEqualTo(cycles(ect("2021-09-06").build(), ALL_YEAR_2));
  }

  @Test
  void aProgrammeThatPublishesThatThereIsNoMeetingHasNone() {
    assertThat(weeks(published("2021-09-06", ALL_YEAR_1, "1.1.1=0")).get(0))
        .isEqualTo("1.1: 2022-01-03");
  }

  @Test
  void aCycleBelongsToTheYearOfItsFirstWeekAndTheRhythmToThatOfTheTeacher() {
    InductionRecord ect =
        Samples.ect(publishing("3.1.1=60", "3.1.3=60", "4.1.2=60"), "2021-09-06").build();
    YearBoundary years = InductionClock.of(School.of(CALENDAR)).asRecorded(ect).value().years();

    assertThat(weeks(cycles(ect, years)))
        .containsExactly(
            "1.1: 2022-04-18 2022-04-25",
            "1.2: 2022-05-02 2022-09-05",
            "2.1: 2022-09-12 2022-09-19",
            "2.2: 2023-01-02 2023-01-09",
            "2.3: 2023-01-16 2023-04-17",
            "2.4: 2023-04-24 2023-05-01");
  }

  @Test
  void twoMeetingsThatFallInOneWeekAreOneAsLongAsTheShorter() {
    // Terms of three weeks: the second half of one begins in its third week.
    List<CoachingCycle> cycles =
        published(
            "2021-09-06", ALL_YEAR_1, "1.1.3=60", "1.2.1=50", "1.2.2=40", "2.1.1=45", "2.1.2=7");

    assertThat(weeks(cycles).subList(0, 3))
        .containsExactly("1.1: 2021-09-20", "1.2: 2022-01-03", "1.3: 2022-01-10 2022-01-17");
    assertThat(cycles.subList(0, 3))
        .extracting(CoachingCycle::meetingMinutes)
        .containsExactly(OptionalInt.of(50), OptionalInt.of(40), OptionalInt.of(7));
  }

  @Test
  void theLastMeetingMayBePublishedForAWeekThatItsTermDoesNotHave() {
    assertThat(weeks(published("2021-09-06", ALL_YEAR_1, "1.1.1=60", "1.1.5=60")).subList(0, 3))
        .containsExactly(
            "1.1: 2021-09-06 2021-09-13 2021-09-20 2022-01-03",
            "1.2: 2022-01-10",
            "1.3: 2022-01-17");
  }

  @Test
  void meetingsAfterTheKnownTermsAreNotDue() {
    assertThat(weeks(published("2023-04-17", ALL_YEAR_1, "1.1.1=60", "12.1.1=60")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1.1: 2023-04-17 2023-04-24");
  }

  @Test
  void whoStartsInTheMiddleOfATermMeetsFromThenOn() {
    assertThat(weeks(published("2021-09-20", ALL_YEAR_1, "1.1.1=60", "1.1.2=60")).subList(0, 2))
        .containsExactly("1.1: 2021-09-20", "1.2: 2022-01-03");
  }

  /** Reading PART_TIME_MENTORING: less often. */
  @Test
  void partTimersMayHaveEverySecondPublishedMeeting() {
    InductionRecord half =
        Samples.ect(
                publishing("1.1.1=60", "1.1.2=50", "1.1.3=40", "2.1.1=30", "2.1.2=20"),
                "2021-09-06")
            .addPosts(post("2021-09-06", "0.5"))
            .build();

    assertThat(weeks(CoachingCycles.of(half, ALL_YEAR_1, LESS_OFTEN)).subList(0, 3))
        .containsExactly(
            "1.1: 2021-09-06 2021-09-13",
            "1.2: 2021-09-20 2022-01-03",
            "1.3: 2022-04-18 2022-04-25");
  }
}
