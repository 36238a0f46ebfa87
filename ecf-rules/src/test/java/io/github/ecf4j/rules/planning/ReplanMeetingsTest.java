package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.Samples.session;
import static io.github.ecf4j.rules.Samples.slot;
import static io.github.ecf4j.rules.planning.Plans.changes;
import static io.github.ecf4j.rules.planning.Plans.coaching;
import static io.github.ecf4j.rules.planning.Plans.log;
import static io.github.ecf4j.rules.planning.Plans.reason;
import static io.github.ecf4j.rules.planning.Plans.revisit;
import static io.github.ecf4j.rules.planning.Plans.revisits;
import static io.github.ecf4j.rules.planning.Plans.study;
import static io.github.ecf4j.rules.planning.Plans.training;
import static io.github.ecf4j.rules.planning.Plans.unplaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Coaching, revisits and training after what happened; terms are those of {@link ReplannerTest}.
 */
class ReplanMeetingsTest {
  private static final SchoolCalendar FOUR = Samples.calendar(9, 4);
  private static final School PLANNER = School.of(FOUR);
  private static final Programme TWELVE = Samples.programme(3);
  private static final ProgrammePlan PLAN = Induction.of(PLANNER, nothingDone()).plan().value();

  private static final Programme WITH_EVENTS =
      Samples.programme(
          3, conference(1, slot(1, 1, Part.FIRST_WEEK)), clinic(1, slot(1, 1, Part.FIRST_WEEK)));

  private static InductionRecord nothingDone() {
    return Samples.ect(TWELVE, "2021-09-06").build();
  }

  private static InductionRecord followed(String upTo, Activity... butFor) {
    return Plans.followed(PLAN, upTo, TWELVE, butFor).build();
  }

  private static Replan replan(InductionRecord ect, String day) {
    return Induction.of(PLANNER, ect).replan(PLAN, day(day));
  }

  // Coaching

  @Test
  void aSessionInAnotherWeekOfItsCycleStandsWhereItWasHeld() {
    InductionRecord ect = Plans.followed(PLAN, "2022-09-15", TWELVE, coaching(2, 1)).build();
    Replan replan = replan(with(ect, session("2022-09-13")), "2022-09-15");

    assertThat(changes(replan)).containsExactly("coaching 2.1: 2022-09-05 to 2022-09-12");
    assertThat(replan.plan().item(coaching(2, 1)))
        .contains(
            PlanItem.builder()
                .activity(coaching(2, 1))
                .week(Week.of(day("2022-09-12")))
                .on(day("2022-09-13"))
                .reason("Held on 13 September 2022.")
                .build());
    assertThat(replan.toCome()).extracting(PlanItem::activity).doesNotContain(coaching(2, 1));
  }

  private static InductionRecord with(InductionRecord ect, CoachingSession... more) {
    List<CoachingSession> all = new ArrayList<>(ect.history().sessions());
    all.addAll(List.of(more));
    return Samples.ect(
            ect.programme(),
            "2021-09-06",
            ect.history().study(),
            all.toArray(CoachingSession[]::new))
        .addAllAttendances(ect.attendances())
        .build();
  }

  @Test
  void ofTwoSessionsOfACycleThatOfThePlannedWeekCountsOrElseTheFirst() {
    InductionRecord ect = Plans.followed(PLAN, "2022-09-15", TWELVE, coaching(2, 1)).build();

    assertThat(
            replan(with(ect, session("2022-09-14"), session("2022-09-09")), "2022-09-15").changes())
        .isEmpty();
    assertThat(
            replan(with(ect, session("2022-09-14"), session("2022-09-13")), "2022-09-15")
                .plan()
                .item(coaching(2, 1))
                .flatMap(PlanItem::on))
        .contains(day("2022-09-13"));
  }

  @Test
  void aSessionHeldElsewhereIsForContractingIfNoModuleWithStepsWasStudied() {
    School slow =
        PLANNER
            .with(Pacing.proRata())
            .with(
                Readings.defaults()
                    .with(Reading.PART_TIME_MENTORING, Reading.PartTimeMentoring.LESS_OFTEN));
    InductionRecord.Builder bare =
        Samples.ect(TWELVE, "2021-09-06", StudyLog.empty(), session("2021-09-14"));
    InductionRecord.Builder studious =
        Samples.ect(TWELVE, "2021-09-06", log(2, "2021-09-14"), session("2021-09-14"));
    InductionRecord.Builder late =
        Samples.ect(TWELVE, "2021-09-06", log(2, "2021-09-15"), session("2021-09-14"));
    ProgrammePlan plan =
        Induction.of(
                slow, Samples.ect(TWELVE, "2021-09-06").addPosts(post("2021-09-06", "0.6")).build())
            .plan()
            .value();

    assertThat(plan.item(coaching(1, 1)).orElseThrow().week()).hasToString("2021-09-06");
    assertThat(List.of(bare, studious, late))
        .extracting(
            ect ->
                Induction.of(slow, ect.addPosts(post("2021-09-06", "0.6")).build())
                    .replan(plan, day("2021-09-16"))
                    .plan()
                    .item(coaching(1, 1))
                    .orElseThrow()
                    .contracting())
        .containsExactly(true, false, true);
  }

  @Test
  void aMentoringMeetingIsNoCoaching() {
    InductionRecord ect = Plans.followed(PLAN, "2021-09-12", TWELVE, coaching(1, 1)).build();

    assertThat(changes(replan(with(ect, Samples.meeting("2021-09-09", 0, 45)), "2021-09-13")))
        .containsExactly("coaching 1.1: 2021-09-06 to nowhere");
  }

  @Test
  void aMissedCycleIsUnplacedWithItsEnd() {
    Replan replan = replan(followed("2021-09-19", coaching(1, 2)), "2021-09-20");

    assertThat(changes(replan)).containsExactly("coaching 1.2: 2021-09-13 to nowhere");
    assertThat(unplaced(replan.plan()))
        .containsExactly("coaching 1.2: Its cycle, to 19 September 2021, has no session.");
    assertThat(replan.changes().get(0).reason())
        .isEqualTo("Its cycle, to 19 September 2021, has no session.");
  }

  @Test
  void aCycleThatAnAbsenceExcusesIsUnplacedWithThatReason() {
    InductionRecord away =
        Samples.ect(TWELVE, "2021-09-06").addAbsences(absence("2021-09-13", "2021-09-17")).build();

    assertThat(unplaced(replan(away, "2021-09-10").plan()))
        .containsExactly("coaching 1.2: The teacher was in school in no week of its cycle.");
  }

  @Test
  void theSecondWeekOfACycleIsStillInTime() {
    InductionRecord ect = followed("2022-09-04");
    Replan replan = replan(ect, "2022-09-10");

    assertThat(replan(ect, "2022-09-09").changes()).isEmpty();
    assertThat(changes(replan)).containsExactly("coaching 2.1: 2022-09-05 to 2022-09-12");
    assertThat(replan.plan().item(coaching(2, 1)))
        .contains(
            PlanItem.builder()
                .activity(coaching(2, 1))
                .week(Week.of(day("2022-09-12")))
                .reason("Cycle 1 of year 2: one session a cycle.")
                .build());
    assertThat(changes(replan(ect, "2022-09-19")))
        .containsExactly("coaching 2.1: 2022-09-05 to nowhere");
  }

  /** The plan, but with the first coaching of year 2 in the second week of its cycle. */
  private static ProgrammePlan inTheSecondWeek() {
    return ProgrammePlan.of(
        PLAN.items().stream()
            .map(
                item ->
                    item.activity().equals(coaching(2, 1))
                        ? PlanItem.builder()
                            .activity(item.activity())
                            .week(Week.of(day("2022-09-12")))
                            .reason("Own choice.")
                            .build()
                        : item)
            .toList(),
        List.of());
  }

  @Test
  void coachingPlannedForTheSecondWeekIsNotMovedForward() {
    assertThat(
            Induction.of(PLANNER, nothingDone())
                .replan(inTheSecondWeek(), day("2021-09-06"))
                .changes())
        .isEmpty();
  }

  @Test
  void aSessionInThePlannedSecondWeekCountsBeforeOneInTheFirst() {
    InductionRecord ect = Plans.followed(PLAN, "2022-09-15", TWELVE, coaching(2, 1)).build();
    InductionRecord twice = with(ect, session("2022-09-07"), session("2022-09-14"));

    assertThat(Induction.of(PLANNER, twice).replan(inTheSecondWeek(), day("2022-09-15")).changes())
        .isEmpty();
  }

  // Revisits

  @Test
  void pastRevisitsAreTakenToHaveHappened() {
    Replan replan = replan(followed("2022-09-12"), "2022-09-12");

    assertThat(replan.changes()).isEmpty();
    assertThat(replan.plan().item(revisit(2, 1))).isEqualTo(PLAN.item(revisit(2, 1)));
    assertThat(replan.toCome())
        .extracting(PlanItem::activity)
        .doesNotContain(revisit(2, 1))
        .contains(revisit(3, 2));
  }

  @Test
  void aRevisitWaitsUntilTheWeekAfterItsModuleIsStudied() {
    Replan replan = replan(followed("2022-09-04", study(2)), "2022-09-05");

    assertThat(changes(replan))
        .containsExactly(
            "study 2: 2021-09-13 to 2022-09-05", "revisit 2 in cycle 1: 2022-09-05 to 2022-09-12");
    assertThat(reason(replan.plan(), revisit(2, 1)))
        .isEqualTo("After the module has been studied.");
  }

  @Test
  void revisitsAfterAnEndThatIsSoonerNowAreLeftOut() {
    InductionRecord reduced =
        Plans.followed(PLAN, "2022-09-04", TWELVE).addReductions(toThreeTerms()).build();
    Replan replan = replan(reduced, "2023-01-16");

    assertThat(revisits(replan.plan())).isEmpty();
    assertThat(unplaced(replan.plan()))
        .contains(
            "revisit 2 in cycle 1: Induction is projected to end on 13 May 2022, before its week,"
                + " that of 5 September 2022.");
  }

  private static Reduction toThreeTerms() {
    return new Reduction(day("2022-01-10"), BigDecimal.valueOf(3), Reduction.Kind.PRIOR_EXPERIENCE);
  }

  @Test
  void anEventThatStoodAfterAnEndThatIsSoonerNowMovesIntoTheInduction() {
    School dated = PLANNER.with(dates("CONF-1", "2023-05-10", "CLINIC-1", "2021-09-07"));
    ProgrammePlan plan = planWith(dated);
    InductionRecord reduced =
        Samples.ect(WITH_EVENTS, "2021-09-06")
            .addAttendances(attended("CLINIC-1", "2021-09-07"))
            .addReductions(toThreeTerms())
            .build();
    ProgrammePlan after = Induction.of(dated, reduced).replan(plan, day("2022-01-10")).plan();

    assertThat(training(plan)).containsExactly("CLINIC-1: 2021-09-07", "CONF-1: 2023-05-10");
    assertThat(training(after)).containsExactly("CLINIC-1: 2021-09-07", "CONF-1: 2022-01-10");
    assertThat(reason(after, Plans.training("CONF-1")))
        .isEqualTo(
            "Induction is over in the week of 8 May 2023; the next week in which the teacher is in"
                + " school.");
  }

  @Test
  void anAttendanceThatCannotBeMovesTheEventOn() {
    School dated = PLANNER.with(dates("CONF-1", "2021-09-08"));
    ProgrammePlan plan = planWith(dated);
    InductionRecord ect =
        missed(plan, attended("CLINIC-1", "2021-09-07"), attended("CONF-1", "2021-06-09")).build();

    assertThat(training(Induction.of(dated, ect).replan(plan, day("2021-09-13")).plan()))
        .containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-13");
  }

  @Test
  void cyclesThatALongerCalendarBringsHaveTheirRevisits() {
    ProgrammePlan short5 =
        Induction.of(School.of(Samples.calendar(5, 4)), nothingDone()).plan().value();
    InductionRecord ect = Plans.followed(short5, "2022-09-04", TWELVE).build();
    Replan replan = Induction.of(PLANNER, ect).replan(short5, day("2022-09-05"));

    assertThat(revisits(short5))
        .containsExactly(
            "revisit 2 in cycle 1: 2022-09-05",
            "revisit 4 in cycle 2: 2022-09-19",
            "revisit 7 in cycle 3: 2023-01-02",
            "revisit 10 in cycle 4: 2023-01-16");
    assertThat(revisits(replan.plan()))
        .containsExactly(
            "revisit 2 in cycle 1: 2022-09-05",
            "revisit 4 in cycle 2: 2022-09-19",
            "revisit 7 in cycle 3: 2023-01-02",
            "revisit 10 in cycle 4: 2023-01-16",
            "revisit 10 in cycle 5: 2023-04-17",
            "revisit 11 in cycle 6: 2023-05-01");
    assertThat(revisits(Induction.of(PLANNER, ect).replan(replan.plan(), day("2022-09-05")).plan()))
        .isEqualTo(revisits(replan.plan()));
  }

  @Test
  void pastCyclesThatThePlanDidNotKnowGetNoRevisits() {
    ProgrammePlan year1 =
        Induction.of(School.of(Samples.calendar(3, 4)), nothingDone()).plan().value();
    InductionRecord ect = Plans.followed(PLAN, "2022-10-02", TWELVE).build();

    assertThat(revisits(Induction.of(PLANNER, ect).replan(year1, day("2022-12-31")).plan()))
        .extracting(revisit -> revisit.substring(revisit.indexOf("cycle")))
        .containsExactly(
            "cycle 3: 2023-01-02",
            "cycle 4: 2023-01-16",
            "cycle 5: 2023-04-17",
            "cycle 6: 2023-05-01");
  }

  // Training

  private static ProgrammePlan planWith(School planner) {
    return Induction.of(planner, Samples.ect(WITH_EVENTS, "2021-09-06").build()).plan().value();
  }

  /** Who followed a plan for a week but for its events. */
  private static InductionRecord.Builder missed(ProgrammePlan plan, Attendance... attendances) {
    return Plans.followed(
            plan, "2021-09-12", WITH_EVENTS, Plans.training("CONF-1"), Plans.training("CLINIC-1"))
        .addAttendances(attendances);
  }

  @Test
  void missedEventsTakeTheNextWeeksOneAWeek() {
    ProgrammePlan plan = planWith(PLANNER);
    Replan replan = Induction.of(PLANNER, missed(plan).build()).replan(plan, day("2021-09-13"));

    assertThat(training(plan)).containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-06");
    assertThat(changes(replan))
        .containsExactly("CLINIC-1: 2021-09-06 to 2021-09-20", "CONF-1: 2021-09-06 to 2021-09-13");
    assertThat(reason(replan.plan(), Plans.training("CONF-1")))
        .isEqualTo(
            "Not attended in the week of 6 September 2021; the next week in which the teacher is in"
                + " school.");
  }

  @Test
  void aMissedEventPassesOverWeeksOfAbsence() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord away = missed(plan).addAbsences(absence("2021-09-13", "2021-09-24")).build();

    assertThat(training(Induction.of(PLANNER, away).replan(plan, day("2021-09-13")).plan()))
        .containsExactly("CONF-1: 2021-09-27", "CLINIC-1: 2022-01-03");
  }

  @Test
  void anEventPlannedForAWeekOfAbsenceToComeMoves() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord away =
        Samples.ect(WITH_EVENTS, "2021-09-06")
            .addAbsences(absence("2021-09-06", "2021-09-10"))
            .build();

    assertThat(training(Induction.of(PLANNER, away).replan(plan, day("2021-09-06")).plan()))
        .containsExactly("CONF-1: 2021-09-13", "CLINIC-1: 2021-09-20");
  }

  @Test
  void aMissedEventTakesTheProvidersNextDate() {
    School dated = PLANNER.with(dates("CONF-1", "2021-09-08", "CONF-1", "2022-01-05"));
    ProgrammePlan plan = planWith(dated);
    InductionRecord ect = missed(plan, attended("CLINIC-1", "2021-09-07")).build();

    assertThat(Induction.of(dated, ect).replan(plan, day("2021-09-08")).changes()).isEmpty();
    Replan replan = Induction.of(dated, ect).replan(plan, day("2021-09-09"));
    assertThat(changes(replan)).containsExactly("CONF-1: 2021-09-06 to 2022-01-03");
    assertThat(reason(replan.plan(), Plans.training("CONF-1")))
        .isEqualTo("The provider holds it on 5 January 2022.");
  }

  @Test
  void anEventWithoutAnotherDateTakesTheNextWeek() {
    School dated = PLANNER.with(dates("CONF-1", "2021-09-08"));
    ProgrammePlan plan = planWith(dated);
    InductionRecord ect = missed(plan, attended("CLINIC-1", "2021-09-07")).build();

    assertThat(training(Induction.of(dated, ect).replan(plan, day("2021-09-13")).plan()))
        .containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-13");
  }

  @Test
  void anEventAttendedElsewhereStandsWhereItWasAttendedTheFirstTime() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect =
        missed(
                plan,
                attended("CONF-1", "2021-09-22"),
                attended("CONF-1", "2021-09-15"),
                attended("CLINIC-1", "2021-09-07"))
            .build();
    Replan replan = Induction.of(PLANNER, ect).replan(plan, day("2021-09-22"));

    assertThat(training(replan.plan()))
        .containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-15");
    assertThat(reason(replan.plan(), Plans.training("CONF-1")))
        .isEqualTo("Attended on 15 September 2021.");
    assertThat(replan.toCome())
        .extracting(PlanItem::activity)
        .doesNotContain(Plans.training("CONF-1"), Plans.training("CLINIC-1"));
  }

  @Test
  void aDatedEventIsNotAttendedOnAnotherDayOfItsWeek() {
    School dated = PLANNER.with(dates("CONF-1", "2021-09-08"));
    ProgrammePlan plan = planWith(dated);
    InductionRecord ect =
        missed(plan, attended("CLINIC-1", "2021-09-07"), attended("CONF-1", "2021-09-09")).build();

    assertThat(Induction.of(dated, ect).replan(plan, day("2021-09-10")).changes()).isEmpty();
    assertThat(training(Induction.of(dated, ect).replan(plan, day("2021-09-13")).plan()))
        .containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-13");
  }

  @Test
  void anAttendanceAfterTheReportHasNotHappened() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect =
        missed(plan, attended("CLINIC-1", "2021-09-07"), attended("CONF-1", "2021-09-14")).build();

    assertThat(training(Induction.of(PLANNER, ect).replan(plan, day("2021-09-13")).plan()))
        .containsExactly("CLINIC-1: 2021-09-06", "CONF-1: 2021-09-13");
  }

  @Test
  void aDateThatTheProviderNamesLaterGoesBeforeThePlannedWeek() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect = Samples.ect(WITH_EVENTS, "2021-09-06").build();

    assertThat(
            changes(
                Induction.of(PLANNER.with(dates("CONF-1", "2021-09-21")), ect)
                    .replan(plan, day("2021-09-06"))))
        .containsExactly("CONF-1: 2021-09-06 to 2021-09-20");
  }

  @Test
  void anEventMissedToTheEndIsUnplaced() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect =
        Plans.followed(plan, "2023-05-12", WITH_EVENTS, Plans.training("CONF-1")).build();

    assertThat(unplaced(Induction.of(PLANNER, ect).replan(plan, day("2023-05-13")).plan()))
        .containsExactly(
            "CONF-1: Induction is projected to end on 12 May 2023, and it has not been attended.");
  }

  @Test
  void missedEventsShareTheLastWeek() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect =
        Plans.followed(
                plan,
                "2023-05-07",
                WITH_EVENTS,
                Plans.training("CONF-1"),
                Plans.training("CLINIC-1"))
            .build();

    assertThat(training(Induction.of(PLANNER, ect).replan(plan, day("2023-05-08")).plan()))
        .containsExactly("CLINIC-1: 2023-05-08", "CONF-1: 2023-05-08");
  }

  @Test
  void anEventThatThePlanBeforeDidNotKnowTakesItsPlaceOrSaysWhyNot() {
    ProgrammePlan none = ProgrammePlan.of(List.of(), List.of());
    Programme programme =
        Samples.programme(
            3,
            conference(1, slot(1, 1, Part.FIRST_WEEK)),
            clinic(1, slot(1, 2, Part.FIRST_WEEK)),
            details("CLINIC-2", Audience.ECT, 2, 60).kind(EventKind.CLINIC).build());
    ProgrammePlan after =
        Induction.of(PLANNER, Samples.ect(programme, "2021-09-06").build())
            .replan(none, day("2021-09-20"))
            .plan();

    assertThat(training(after)).containsExactly("CONF-1: 2021-09-20", "CLINIC-1: 2022-01-03");
    assertThat(unplaced(after)).contains("CLINIC-2: Neither a date nor a default slot is known.");
  }
}
