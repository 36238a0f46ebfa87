package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.planning.Plans.coaching;
import static io.github.ecf4j.rules.planning.Plans.reason;
import static io.github.ecf4j.rules.planning.Plans.revisits;
import static io.github.ecf4j.rules.planning.Plans.studies;
import static io.github.ecf4j.rules.planning.Plans.study;
import static io.github.ecf4j.rules.planning.Plans.unplaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Study, coaching and revisits; training events have a test of their own. */
class ProgrammePlannerTest {
  private static final Programme TWELVE = Samples.programme(3);

  private static InductionRecord ect(String start) {
    return Samples.ect(TWELVE, start).build();
  }

  private static InductionRecord partTime(String fte) {
    return Samples.ect(TWELVE, "2021-09-01").addPosts(post("2021-09-01", fte)).build();
  }

  private static ProgrammePlan plan(SchoolCalendar calendar, InductionRecord ect) {
    return Induction.of(School.of(calendar), ect).plan().value();
  }

  private static ProgrammePlan plan(SchoolCalendar calendar, Pacing pacing, InductionRecord ect) {
    return Induction.of(School.of(calendar).with(pacing), ect).plan().value();
  }

  // The published layout

  @Test
  void eachStrandBeginsWithItsTerm() {
    ProgrammePlan plan = plan(Calendars.plain(), ect("2021-09-01"));

    assertThat(studies(plan))
        .containsExactly(
            "study 1: 2021-08-30",
            "study 2: 2021-09-06",
            "study 3: 2021-09-13",
            "study 4: 2021-09-20",
            "study 5: 2022-01-03",
            "study 6: 2022-01-10",
            "study 7: 2022-01-17",
            "study 8: 2022-01-24",
            "study 9: 2022-04-18",
            "study 10: 2022-04-25",
            "study 11: 2022-05-02",
            "study 12: 2022-05-09");
    assertThat(plan.unplaced()).isEmpty();
    assertThat(reason(plan, study(6)))
        .isEqualTo(
            "Module B2: a module a teaching week, from the first teaching week of term 2 of"
                + " induction.");
  }

  @Test
  void theFirstTermIsThatOfTheStart() {
    assertThat(studies(plan(Calendars.plain(), ect("2022-02-09"))))
        .contains("study 1: 2022-02-07", "study 5: 2022-04-18", "study 9: 2022-08-29");
  }

  /** Induction that is credited in full is over on the day before its start, a Thursday here. */
  @Test
  void nothingIsPlannedForAnInductionThatIsCreditedInFull() {
    InductionRecord credited =
        ect("2021-09-03").toBuilder()
            .addCredits(
                new ServiceCredit(LocalDate.of(2021, 9, 3), BigDecimal.valueOf(6), "In Wales"))
            .build();

    assertThat(plan(Calendars.plain(), credited).items()).isEmpty();
  }

  @Test
  void aStartInTheHolidaysWaitsForTerm() {
    assertThat(studies(plan(Calendars.plain(), ect("2021-12-20"))))
        .contains("study 1: 2022-01-03", "study 5: 2022-04-18", "study 9: 2022-08-29");
  }

  @Test
  void aTermWithoutTeachingDaysIsNoTermOfInduction() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-10-22"),
                Calendars.term(2021, Term.Season.SPRING, "2022-01-01", "2022-01-02"),
                Calendars.term(2021, Term.Season.SUMMER, "2022-04-18", "2022-07-15")),
            List.of());

    assertThat(studies(plan(calendar, ect("2021-09-01"))))
        .contains("study 1: 2021-09-06", "study 5: 2022-04-18");
  }

  @Test
  void aStrandWaitsForTheOneBefore() {
    SchoolCalendar shortTerm =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-09-17"),
                Calendars.term(2021, Term.Season.SPRING, "2022-01-03", "2022-02-18"),
                Calendars.term(2021, Term.Season.SUMMER, "2022-04-18", "2022-07-15")),
            List.of());
    ProgrammePlan plan = plan(shortTerm, ect("2021-09-01"));

    assertThat(studies(plan))
        .startsWith(
            "study 1: 2021-09-06",
            "study 2: 2021-09-13",
            "study 3: 2022-01-03",
            "study 4: 2022-01-10",
            "study 5: 2022-01-17",
            "study 6: 2022-01-24",
            "study 7: 2022-01-31",
            "study 8: 2022-02-07",
            "study 9: 2022-04-18");
    assertThat(reason(plan, study(5)))
        .isEqualTo("Module B1: a module a teaching week, from the week after the modules before.");
    assertThat(reason(plan, study(9)))
        .endsWith("from the first teaching week of term 3 of induction.");
  }

  @Test
  void aStrandThatEndsAsTheNextTermBeginsGivesWayToItsTerm() {
    ProgrammePlan plan = plan(Samples.calendar(9, 4), ect("2021-09-01"));

    assertThat(studies(plan)).contains("study 4: 2021-09-27", "study 5: 2022-01-03");
    assertThat(reason(plan, study(5)))
        .endsWith("from the first teaching week of term 2 of induction.");
  }

  @Test
  void whatTheCalendarHasNoRoomForIsUnplacedWithTheReason() {
    ProgrammePlan plan = plan(Samples.calendar(1, 2), ect("2021-09-01"));

    assertThat(studies(plan)).containsExactly("study 1: 2021-09-06", "study 2: 2021-09-13");
    assertThat(plan.unplaced())
        .hasSize(12)
        .first()
        .isEqualTo(
            new Unplaced(
                study(3),
                "The last teaching week known is that of 13 September 2021, before there is a week"
                    + " for the module."));
    assertThat(unplaced(plan).get(9)).startsWith("study 12: The last teaching week");
    assertThat(unplaced(plan))
        .endsWith(
            "assessment 1: The last teaching week known is that of 13 September 2021, before the"
                + " end of the part.",
            "assessment 2: The last teaching week known is that of 13 September 2021, before the"
                + " end of the part.");
  }

  @Test
  void nothingIsPlannedAfterTheProjectedEnd() {
    ProgrammePlan plan = plan(Samples.calendar(9, 1), Pacing.weeksPerModule(2), ect("2021-09-01"));

    assertThat(studies(plan))
        .containsExactly("study 1: 2021-09-06", "study 2: 2022-04-18", "study 3: 2023-01-02");
    assertThat(unplaced(plan))
        .hasSize(9)
        .first()
        .isEqualTo(
            "study 4: Induction is projected to end on 21 April 2023, before there is a week for"
                + " the module.");
    assertThat(coaching(plan)).last().isEqualTo("coaching 2.1: 2022-09-05");
  }

  @Test
  void withoutTermsNothingIsPlaced() {
    ProgrammePlan plan = plan(SchoolCalendar.of(List.of(), List.of()), ect("2021-09-01"));

    assertThat(plan.items()).isEmpty();
    assertThat(unplaced(plan).subList(12, 14)).allMatch(one -> one.startsWith("assessment"));
    assertThat(unplaced(plan).subList(0, 12))
        .allMatch(
            one ->
                one.endsWith(
                    ": No teaching week is known, before there is a week for the module."));
  }

  @Test
  void thePlanExplainsItself() {
    Explained<ProgrammePlan> plan =
        Induction.of(School.of(Calendars.plain()), ect("2021-09-01")).plan();

    assertThat(plan.steps())
        .map(Object::toString)
        .contains(
            "LEN-3 (SG 2.34): autumn 2021/22: 77 of 77 days of full-time service, which is 1 term;"
                + " 0 + 1 = 1 term so far.")
        .endsWith(
            "LEN-13 (SG 2.65): all is served on 21 July 2023.",
            "86 teaching weeks from 2 September 2021 on; coaching cycles: 43 in year 1, 21 in year"
                + " 2.",
            "Modules placed: 12 of 12.");
    assertThat(plan.citations()).first().isEqualTo(Frameworks.INVENTED);
    assertThat(plan.citations()).hasSizeGreaterThan(4);
    assertThat(plan.readings())
        .map(Object::toString)
        .contains("TT-9: year 2 begins after the term in which the terms of year 1 are served");
  }

  @Test
  void theExplanationNamesWhatIsUnplaced() {
    assertThat(Induction.of(School.of(Samples.calendar(1, 1)), ect("2021-09-01")).plan().steps())
        .map(Object::toString)
        .contains(
            "1 teaching week from 6 September 2021 on; coaching cycles: 1 in year 1, 0 in year 2.",
            "Modules placed: 1 of 12.")
        .contains(
            "Unplaced: study of module 12. The last teaching week known is that of 6 September"
                + " 2021, before there is a week for the module.");
  }

  @Test
  void whatTheTeacherHasDoneMakesNoDifference() {
    InductionRecord busy =
        Samples.ect(
                TWELVE,
                "2021-09-01",
                StudyLog.builder().completed(5, day("2021-09-06")).build(),
                Samples.session("2021-09-07"))
            .build();

    assertThat(plan(Calendars.plain(), busy)).isEqualTo(plan(Calendars.plain(), ect("2021-09-01")));
  }

  // Other paces

  @Test
  void atTwoWeeksAModuleTheSequenceRunsThroughBothYearsWithoutRevisits() {
    ProgrammePlan plan = plan(Samples.calendar(9, 4), Pacing.weeksPerModule(2), ect("2021-09-01"));

    assertThat(studies(plan))
        .containsExactly(
            "study 1: 2021-09-06",
            "study 2: 2021-09-20",
            "study 3: 2022-01-03",
            "study 4: 2022-01-17",
            "study 5: 2022-04-18",
            "study 6: 2022-05-02",
            "study 7: 2022-09-05",
            "study 8: 2022-09-19",
            "study 9: 2023-01-02",
            "study 10: 2023-01-16",
            "study 11: 2023-04-17",
            "study 12: 2023-05-01");
    assertThat(revisits(plan)).isEmpty();
    assertThat(reason(plan, study(1))).isEqualTo("2 teaching weeks for each module.");
    assertThat(coaching(plan)).hasSize(18);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void refusesWeeksThatCannotBe(int weeks) {
    assertThat(Pacing.weeksPerModule(12)).isEqualTo(new Pacing.WeeksPerModule(12));
    assertThat(Pacing.weeksPerModule(1)).isEqualTo(new Pacing.WeeksPerModule(1));
    assertThatThrownBy(() -> Pacing.weeksPerModule(weeks))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("weeks")
        .hasMessageContaining("from 1 to 12");
  }

  /** At a part-timer's pace of study, and coached less often. */
  private static ProgrammePlan slowly(InductionRecord ect) {
    School school =
        School.of(Calendars.plain())
            .with(Pacing.proRata())
            .with(
                Readings.defaults()
                    .with(Reading.PART_TIME_MENTORING, Reading.PartTimeMentoring.LESS_OFTEN));
    return Induction.of(school, ect).plan().value();
  }

  /** MEN-10: at 0.6 a module and a cycle of year 1 take two weeks, one of year 2 four. */
  @Test
  void proRataAtPointSixEverythingTakesTwiceAsLong() {
    ProgrammePlan plan = slowly(partTime("0.6"));

    assertThat(studies(plan))
        .startsWith(
            "study 1: 2021-08-30",
            "study 2: 2021-09-13",
            "study 3: 2021-09-27",
            "study 4: 2021-10-11",
            "study 5: 2022-01-03",
            "study 6: 2022-01-17");
    assertThat(reason(plan, study(2)))
        .isEqualTo(
            "Module A2: a module in 2 weeks, from the first teaching week of term 1 of induction.");
    assertThat(coaching(plan))
        .startsWith("coaching 1.1: 2021-08-30", "coaching 1.2: 2021-09-13")
        .contains("coaching 2.1: 2023-04-17", "coaching 2.2: 2023-05-15")
        .doesNotContain("coaching 1.37: 2023-04-17")
        .contains("coaching 1.36: 2023-03-20");
    assertThat(revisits(plan)).startsWith("revisit 2 in cycle 1: 2023-04-17");
  }

  @Test
  void proRataAtPointFourEverythingTakesThreeTimesAsLong() {
    ProgrammePlan plan = slowly(partTime("0.4"));

    assertThat(studies(plan))
        .startsWith("study 1: 2021-08-30", "study 2: 2021-09-20", "study 3: 2021-10-11");
    assertThat(reason(plan, study(1))).startsWith("Module A1: a module in 3 weeks, ");
    assertThat(coaching(plan))
        .startsWith("coaching 1.1: 2021-08-30", "coaching 1.2: 2021-09-20")
        .endsWith("coaching 2.1: 2024-04-15", "coaching 2.2: 2024-05-27");
  }

  @Test
  void fullTimeProRataIsThePublishedLayout() {
    assertThat(plan(Calendars.plain(), Pacing.proRata(), ect("2021-09-01")))
        .isEqualTo(plan(Calendars.plain(), ect("2021-09-01")));
  }

  @Test
  void byDefaultPartTimersKeepThePublishedPace() {
    ProgrammePlan plan = plan(Calendars.plain(), partTime("0.4"));

    assertThat(studies(plan)).isEqualTo(studies(plan(Calendars.plain(), ect("2021-09-01"))));
    assertThat(coaching(plan))
        .startsWith("coaching 1.1: 2021-08-30", "coaching 1.2: 2021-09-06")
        .contains("coaching 2.1: 2024-04-15", "coaching 2.2: 2024-04-29");
  }

  @Test
  void onlyTheLayoutsHaveRevisits() {
    List<Pacing> paces =
        List.of(
            Pacing.published(), Pacing.proRata(), Pacing.weeksPerModule(2), Pacing.own(Map.of()));

    assertThat(paces)
        .extracting(Pacing::isProRata, Pacing::hasRevisits)
        .containsExactly(
            tuple(false, true), tuple(true, true), tuple(false, false), tuple(false, false));
  }

  private static Pacing own(Object... modulesAndDays) {
    Map<ModuleNumber, Week> weeks = new HashMap<>();
    for (int i = 0; i < modulesAndDays.length; i += 2) {
      weeks.put(
          ModuleNumber.of((Integer) modulesAndDays[i]),
          Week.of(day((String) modulesAndDays[i + 1])));
    }
    return Pacing.own(weeks);
  }

  @Test
  void chosenWeeksAreKeptAndWhatHasNoneIsUnplaced() {
    ProgrammePlan plan =
        plan(
            Samples.calendar(6, 4),
            own(1, "2021-09-08", 2, "2021-09-12", 3, "2021-10-11", 5, "2022-01-03"),
            ect("2021-09-01"));

    assertThat(studies(plan))
        .containsExactly("study 1: 2021-09-06", "study 2: 2021-09-06", "study 5: 2022-01-03");
    assertThat(reason(plan, study(1))).isEqualTo("The week chosen for it.");
    assertThat(unplaced(plan))
        .startsWith(
            "study 3: The week chosen for it, of 11 October 2021, is no teaching week of the"
                + " induction.",
            "study 4: No week was chosen for it.",
            "study 6: No week was chosen for it.")
        .hasSize(9);
    assertThat(revisits(plan)).isEmpty();
  }

  @Test
  void aChosenWeekBeforeTheStartOrAfterTheEndIsNoWeekOfTheInduction() {
    ProgrammePlan plan =
        plan(
            Samples.calendar(9, 1),
            own(1, "2021-09-06", 2, "2022-01-03", 3, "2023-09-11"),
            ect("2021-09-13"));

    assertThat(studies(plan)).containsExactly("study 2: 2022-01-03");
    assertThat(unplaced(plan))
        .startsWith(
            "study 1: The week chosen for it, of 6 September 2021, is no teaching week of the"
                + " induction.",
            "study 3: The week chosen for it, of 11 September 2023, is no teaching week of the"
                + " induction.");
  }

  @Test
  void refusesChosenWeeksOutOfSequence() {
    assertThat(own(1, "2021-09-06", 2, "2021-09-06").hasRevisits()).isFalse();
    assertThatThrownBy(() -> own(2, "2021-09-05", 1, "2021-09-06"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("week of module 2")
        .hasMessageContaining("2021-08-30")
        .hasMessageContaining("on or after that of the module before it, 2021-09-06");
  }

  // Coaching

  @Test
  void eachCycleHasItsCoachingInItsFirstWeek() {
    ProgrammePlan plan = plan(Samples.calendar(9, 3), ect("2021-09-01"));

    assertThat(coaching(plan))
        .containsExactly(
            "coaching 1.1: 2021-09-06",
            "coaching 1.2: 2021-09-13",
            "coaching 1.3: 2021-09-20",
            "coaching 1.4: 2022-01-03",
            "coaching 1.5: 2022-01-10",
            "coaching 1.6: 2022-01-17",
            "coaching 1.7: 2022-04-18",
            "coaching 1.8: 2022-04-25",
            "coaching 1.9: 2022-05-02",
            "coaching 2.1: 2022-09-05",
            "coaching 2.2: 2022-09-19",
            "coaching 2.3: 2023-01-09",
            "coaching 2.4: 2023-04-17");
  }

  @Test
  void anExcusedWeekIsPassedOverAndAnExcusedCycleLeftOut() {
    InductionRecord ect =
        Samples.ect(TWELVE, "2021-09-06")
            .addAbsences(absence("2021-09-13", "2021-09-17"), absence("2022-09-05", "2022-09-09"))
            .build();

    assertThat(coaching(plan(Samples.calendar(9, 3), ect)))
        .contains(
            "coaching 1.1: 2021-09-06", "coaching 1.3: 2021-09-20", "coaching 2.1: 2022-09-12")
        .doesNotContain("coaching 1.2: 2021-09-13")
        .hasSize(12);
  }

  @Test
  void coachingIsForContractingUntilAModuleWithStepsIsStudied() {
    ProgrammePlan plan = plan(Samples.calendar(9, 3), ect("2021-09-01"));

    assertThat(plan.items())
        .filteredOn(PlanItem::contracting)
        .extracting(PlanItem::activity)
        .containsExactly(Plans.coaching(1, 1));
    assertThat(reason(plan, Plans.coaching(1, 1)))
        .isEqualTo("Cycle 1 of year 1: for contracting, as no module with steps is studied yet.");
    assertThat(reason(plan, Plans.coaching(1, 2)))
        .isEqualTo("Cycle 2 of year 1: one session a cycle.");
  }

  @Test
  void coachingStaysForContractingWhereNoModuleHasSteps() {
    Programme overviews =
        Frameworks.programme(List.of(1, 1), List.of(), List.of(), Frameworks.coaching(1, 2));
    ProgrammePlan plan = plan(Samples.calendar(9, 3), Samples.ect(overviews, "2021-09-01").build());

    assertThat(plan.items())
        .filteredOn(item -> item.activity() instanceof Activity.Coaching)
        .hasSize(13)
        .allMatch(PlanItem::contracting);
    assertThat(revisits(plan)).isEmpty();
  }

  // Revisits

  /** The last module is studied in the week of 2022-09-19, that of cycle 2. */
  @Test
  void revisitsBeginAfterTheLastStudy() {
    ProgrammePlan plan = plan(Samples.calendar(9, 3), ect("2021-09-01"));

    assertThat(plan.studies())
        .last()
        .isEqualTo(new PlannedStudy(ModuleNumber.of(12), Week.of(day("2022-09-19"))));
    assertThat(revisits(plan))
        .containsExactly("revisit 2 in cycle 3: 2023-01-09", "revisit 7 in cycle 4: 2023-04-17");
  }

  @Test
  void modulesWithStepsAreRevisitedInSequenceAndSpreadOverYear2() {
    ProgrammePlan plan = plan(Calendars.plain(), ect("2021-09-01"));
    List<String> modules =
        revisits(plan).stream().map(item -> item.replaceAll("revisit (\\d+) .*", "$1")).toList();

    assertThat(modules)
        .containsExactly(
            "2", "2", "2", "3", "3", "4", "4", "6", "6", "6", "7", "7", "8", "8", "10", "10", "10",
            "11", "11", "12", "12");
    assertThat(revisits(plan))
        .startsWith("revisit 2 in cycle 1: 2022-08-29", "revisit 2 in cycle 2: 2022-09-12")
        .endsWith("revisit 12 in cycle 21: 2023-07-03");
    assertThat(reason(plan, Plans.revisit(2, 1)))
        .isEqualTo("A module a cycle is looked at again in year 2, in sequence, spread evenly.");
  }

  @Test
  void anExcusedCycleHasNoRevisit() {
    InductionRecord ect =
        Samples.ect(TWELVE, "2021-09-01").addAbsences(absence("2023-01-09", "2023-01-20")).build();

    assertThat(revisits(plan(Samples.calendar(9, 3), ect)))
        .containsExactly("revisit 2 in cycle 4: 2023-04-17");
  }

  @Test
  void whatHasNoSelfStudyIsNotRevisited() {
    Programme programme = Samples.withoutStudy(TWELVE, 2);
    ProgrammePlan plan = plan(Calendars.plain(), Samples.ect(programme, "2021-09-01").build());

    assertThat(revisits(plan)).isNotEmpty().noneMatch(item -> item.startsWith("revisit 2 "));
  }

  /** Three weeks a half term here. */
  @Test
  void aWeekThatTheHalfTermDoesNotHaveIsCountedOnAndSaid() {
    Programme programme =
        TWELVE.toBuilder()
            .modules(
                List.of(
                    published(1, new ProgrammeWeek(1, 1, 2)),
                    published(2, new ProgrammeWeek(1, 1, 5))))
            .events(
                List.of(
                    Samples.details("VISIT", Audience.ECT, 1, 60)
                        .kind(EventKind.SCHOOL_VISIT)
                        .week(new ProgrammeWeek(1, 1, 5))
                        .build()))
            .build();
    ProgrammePlan plan = plan(Samples.calendar(9, 6), Samples.ect(programme, "2021-09-06").build());
    String place = "week 5 of half 1 of term 1, more weeks than that half term has here.";

    assertThat(reason(plan, study(1)))
        .isEqualTo("Module A1: published for week 2 of half 1 of term 1.");
    assertThat(reason(plan, study(2))).isEqualTo("Module A2: published for " + place);
    assertThat(reason(plan, new Activity.Training(new EventId("VISIT"))))
        .isEqualTo("Published for " + place);
  }

  private static StudyModule published(int number, ProgrammeWeek week) {
    return TWELVE.modules().get(number - 1).toBuilder().week(week).build();
  }
}
