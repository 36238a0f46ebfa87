package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.Samples.session;
import static io.github.ecf4j.rules.Samples.slot;
import static io.github.ecf4j.rules.planning.Plans.changes;
import static io.github.ecf4j.rules.planning.Plans.coaching;
import static io.github.ecf4j.rules.planning.Plans.log;
import static io.github.ecf4j.rules.planning.Plans.reason;
import static io.github.ecf4j.rules.planning.Plans.studies;
import static io.github.ecf4j.rules.planning.Plans.study;
import static io.github.ecf4j.rules.planning.Plans.unplaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Terms have four weeks, so that the twelve modules fill year 1 without a gap: 2021-09-06, 13, 20,
 * 27; 2022-01-03, 10, 17, 24; 2022-04-18, 25, 05-02, 09. Year 2 has six cycles, from 2022-09-05 to
 * 2023-05-12.
 */
class ReplannerTest {
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

  private static InductionRecord done(StudyLog study, CoachingSession... sessions) {
    return Samples.ect(TWELVE, "2021-09-06", study, sessions).build();
  }

  private static InductionRecord followed(String upTo, Activity... butFor) {
    return Plans.followed(PLAN, upTo, TWELVE, butFor).build();
  }

  private static Replan replan(InductionRecord ect, String day) {
    return Induction.of(PLANNER, ect).replan(PLAN, day(day));
  }

  // Study

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-11", "2021-09-12", "2021-09-13", "2021-09-17"})
  void whatWasNotStudiedMovesAndPushesWhatComesAfter(String day) {
    Replan replan = replan(nothingDone(), day);

    assertThat(changes(replan))
        .containsExactly(
            "study 1: 2021-09-06 to 2021-09-13",
            "study 2: 2021-09-13 to 2021-09-20",
            "study 3: 2021-09-20 to 2021-09-27",
            "study 4: 2021-09-27 to 2022-01-03",
            "study 5: 2022-01-03 to 2022-01-10",
            "study 6: 2022-01-10 to 2022-01-17",
            "study 7: 2022-01-17 to 2022-01-24",
            "study 8: 2022-01-24 to 2022-04-18",
            "study 9: 2022-04-18 to 2022-04-25",
            "study 10: 2022-04-25 to 2022-05-02",
            "study 11: 2022-05-02 to 2022-05-09",
            "study 12: 2022-05-09 to 2022-09-05",
            "coaching 1.1: 2021-09-06 to nowhere",
            "coaching 1.2: 2021-09-13 to 2021-09-13");
    assertThat(reason(replan.plan(), study(1)))
        .isEqualTo("Not studied in the week of 6 September 2021; the next free week.");
    assertThat(reason(replan.plan(), study(2)))
        .isEqualTo(
            "Moved from the week of 13 September 2021, to stay behind the modules before it.");
    assertThat(replan.plan().item(coaching(1, 2)).orElseThrow().contracting()).isTrue();
    assertThat(replan.plan().item(coaching(1, 3)).orElseThrow().contracting()).isFalse();
  }

  /** Nobody records that a week without self-study was studied; its week is over in time. */
  @Test
  void aModuleWithoutSelfStudyIsNotMissed() {
    Programme programme = Samples.withoutStudy(TWELVE, 1, 3);
    Induction nothing = Induction.of(PLANNER, Samples.ect(programme, "2021-09-06").build());
    Induction second =
        Induction.of(
            PLANNER,
            Samples.ect(
                    programme,
                    "2021-09-06",
                    StudyLog.builder().completed(2, day("2021-09-13")).build())
                .build());

    assertThat(changes(nothing.replan(day("2021-09-17"))))
        .noneMatch(change -> change.startsWith("study"));
    assertThat(changes(nothing.replan(day("2021-09-20"))))
        .contains("study 2: 2021-09-13 to 2021-09-20", "study 3: 2021-09-20 to 2021-09-27")
        .noneMatch(change -> change.startsWith("study 1:"));
    assertThat(changes(second.replan(day("2021-09-27"))))
        .noneMatch(change -> change.startsWith("study"));
    assertThat(second.replan(day("2021-09-27")).toCome())
        .extracting(item -> item.activity().toString())
        .doesNotContain(study(1).toString(), study(3).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-08-01", "2021-09-06", "2021-09-10"})
  void aWeekThatStillHasATeachingDayIsNotMissed(String day) {
    Replan replan = replan(nothingDone(), day);

    assertThat(replan.changes()).isEmpty();
    assertThat(replan.plan()).isEqualTo(PLAN);
    assertThat(replan.toCome()).isEqualTo(PLAN.items());
  }

  @Test
  void aSpareWeekTakesUpTheDelay() {
    School five = School.of(Samples.calendar(9, 5));
    Replan replan = Induction.of(five, nothingDone()).replan(day("2021-09-13"));

    assertThat(changes(replan))
        .containsExactly(
            "study 1: 2021-09-06 to 2021-09-13",
            "study 2: 2021-09-13 to 2021-09-20",
            "study 3: 2021-09-20 to 2021-09-27",
            "study 4: 2021-09-27 to 2021-10-04",
            "coaching 1.1: 2021-09-06 to nowhere",
            "coaching 1.2: 2021-09-13 to 2021-09-13");
  }

  @Test
  void aModuleCompletedOutOfOrderStandsWhereItWasCompleted() {
    Replan replan = replan(done(log(3, "2021-09-08"), session("2021-09-09")), "2021-09-13");

    assertThat(changes(replan))
        .containsExactly(
            "study 1: 2021-09-06 to 2021-09-13",
            "study 2: 2021-09-13 to 2021-09-20",
            "study 3: 2021-09-20 to 2021-09-06");
    assertThat(replan.plan().item(study(3)))
        .contains(
            PlanItem.builder()
                .activity(study(3))
                .week(Week.of(day("2021-09-06")))
                .on(day("2021-09-08"))
                .reason("Studied on 8 September 2021.")
                .build());
  }

  @Test
  void whoIsAheadOfThePlanKeepsWhatIsToCome() {
    Replan replan = replan(done(log(1, "2021-09-07", 2, "2021-09-08")), "2021-09-10");

    assertThat(changes(replan))
        .containsExactly(
            "study 2: 2021-09-13 to 2021-09-06", "coaching 1.1: 2021-09-06 to 2021-09-06");
    assertThat(replan.plan().item(coaching(1, 1)).orElseThrow().contracting()).isFalse();
    assertThat(studies(replan.plan())).contains("study 3: 2021-09-20");
  }

  @Test
  void aModuleCompletedInItsWeekStaysAsPlanned() {
    Replan replan = replan(followed("2021-09-12"), "2021-09-13");

    assertThat(replan.plan().item(study(1))).isEqualTo(PLAN.item(study(1)));
    assertThat(replan.changes()).isEmpty();
    assertThat(replan.toCome())
        .hasSize(PLAN.items().size() - 2)
        .first()
        .isEqualTo(PLAN.item(study(2)).orElseThrow());
  }

  @Test
  void whatIsRecordedForLaterDaysHasNotHappened() {
    assertThat(
            replan(done(log(1, "2021-09-08", 2, "2021-09-09"), session("2021-09-09")), "2021-09-08")
                .changes())
        .isEmpty();
  }

  @Test
  void twoModulesOfOneWeekStayTogether() {
    Map<ModuleNumber, Week> weeks = new TreeMap<>();
    IntStream.rangeClosed(1, 12)
        .forEach(n -> weeks.put(ModuleNumber.of(n), Week.of(day("2021-09-06")).plus((n - 1) / 2)));
    School pairs = School.of(Samples.calendar(9, 8)).with(Pacing.own(weeks));
    ProgrammePlan plan = Induction.of(pairs, nothingDone()).plan().value();

    assertThat(studies(Induction.of(pairs, nothingDone()).replan(plan, day("2021-09-13")).plan()))
        .containsExactly(
            "study 1: 2021-09-13",
            "study 2: 2021-09-13",
            "study 3: 2021-09-20",
            "study 4: 2021-09-20",
            "study 5: 2021-09-27",
            "study 6: 2021-09-27",
            "study 7: 2021-10-04",
            "study 8: 2021-10-04",
            "study 9: 2021-10-11",
            "study 10: 2021-10-11",
            "study 11: 2021-10-18",
            "study 12: 2021-10-18");
    assertThat(
            studies(
                Induction.of(pairs, done(log(1, "2021-09-08")))
                    .replan(plan, day("2021-09-13"))
                    .plan()))
        .startsWith(
            "study 1: 2021-09-06",
            "study 2: 2021-09-13",
            "study 3: 2021-09-20",
            "study 4: 2021-09-20");
  }

  @Test
  void whatNoWeekIsLeftForIsUnplaced() {
    Replan replan = replan(nothingDone(), "2023-04-17");

    assertThat(studies(replan.plan()))
        .containsExactly(
            "study 1: 2023-04-17",
            "study 2: 2023-04-24",
            "study 3: 2023-05-01",
            "study 4: 2023-05-08");
    assertThat(unplaced(replan.plan()))
        .contains(
            "study 5: Induction is projected to end on 12 May 2023, before there is a week for the"
                + " module.",
            "study 12: Induction is projected to end on 12 May 2023, before there is a week for the"
                + " module.",
            "revisit 10 in cycle 5: Induction is projected to end on 12 May 2023, before the module"
                + " has been studied.",
            "revisit 11 in cycle 6: Induction is projected to end on 12 May 2023, before the module"
                + " has been studied.",
            "coaching 1.12: Its cycle, to 15 May 2022, has no session.");
    assertThat(changes(replan)).contains("study 5: 2022-01-03 to nowhere");
  }

  @Test
  void afterTheEndOfInductionNothingIsLeftToPlan() {
    Replan replan = replan(followed("2023-05-12", study(12)), "2023-05-13");

    assertThat(replan.toCome()).isEmpty();
    assertThat(changes(replan)).containsExactly("study 12: 2022-05-09 to nowhere");
  }

  @Test
  void aModuleThatThePlanBeforeDidNotKnowSaysWhyItHasNoWeek() {
    ProgrammePlan none = ProgrammePlan.of(List.of(), List.of());
    ProgrammePlan after =
        Induction.of(School.of(Samples.calendar(2, 4)), nothingDone())
            .replan(none, day("2021-09-06"))
            .plan();

    assertThat(studies(after)).hasSize(8);
    assertThat(unplaced(after))
        .contains(
            "study 9: The last teaching week known is that of 24 January 2022, before there is a"
                + " week for the module.");
  }

  @Test
  void proRataAPartTimerCatchesUpNoFaster() {
    School planner = School.of(Samples.calendar(9, 8)).with(Pacing.proRata());
    InductionRecord half =
        Samples.ect(TWELVE, "2021-09-06").addPosts(post("2021-09-06", "0.5")).build();
    ProgrammePlan plan = Induction.of(planner, half).plan().value();

    assertThat(studies(plan).subList(0, 3))
        .containsExactly("study 1: 2021-09-06", "study 2: 2021-09-20", "study 3: 2021-10-04");
    assertThat(
            studies(Induction.of(planner, half).replan(plan, day("2021-10-04")).plan())
                .subList(0, 3))
        .containsExactly("study 1: 2021-10-04", "study 2: 2021-10-18", "study 3: 2022-01-03");
  }

  @Test
  void aLongerCalendarPlacesWhatHadNoWeek() {
    ProgrammePlan short1 =
        Induction.of(School.of(Samples.calendar(1, 4)), nothingDone()).plan().value();
    Replan replan = Induction.of(PLANNER, nothingDone()).replan(short1, day("2021-09-06"));

    assertThat(short1.unplaced()).hasSize(10);
    assertThat(studies(replan.plan())).isEqualTo(studies(PLAN));
    assertThat(Plans.coaching(replan.plan())).isEqualTo(Plans.coaching(PLAN));
    assertThat(replan.plan().unplaced()).isEmpty();
    assertThat(changes(replan))
        .contains("study 5: nowhere to 2022-01-03", "coaching 2.6: nowhere to 2023-05-01")
        .doesNotContain("study 4: 2021-09-27 to 2021-09-27");
  }

  // The plan before

  private static ProgrammePlan planWith(School planner) {
    return Induction.of(planner, Samples.ect(WITH_EVENTS, "2021-09-06").build()).plan().value();
  }

  @Test
  void whatOnlyThePlanBeforeKnowsIsKeptAsUnplaced() {
    List<PlanItem> items = new ArrayList<>(PLAN.items());
    items.add(
        PlanItem.builder()
            .activity(study(60))
            .week(Week.of(day("2021-09-06")))
            .reason("Why.")
            .build());
    ProgrammePlan strange =
        ProgrammePlan.of(items, List.of(new Unplaced(Plans.training("OTHER"), "No date yet.")));
    Replan replan = Induction.of(PLANNER, nothingDone()).replan(strange, day("2021-09-06"));

    assertThat(unplaced(replan.plan()))
        .containsExactly(
            "study 60: The programme, the posts or the calendar no longer have it.",
            "OTHER: No date yet.");
    assertThat(changes(replan)).containsExactly("study 60: 2021-09-06 to nowhere");
  }

  @Test
  void replanningTwiceChangesNothingMore() {
    ProgrammePlan plan = planWith(PLANNER);
    InductionRecord ect =
        Samples.ect(
                WITH_EVENTS,
                "2021-09-06",
                log(4, "2021-09-08", 1, "2021-09-15", 60, "2021-09-15"),
                session("2021-09-09"),
                session("2021-10-02"),
                Samples.meeting("2021-09-16", 0, 45))
            .addAbsences(absence("2021-09-20", "2021-09-23"), absence("2022-01-03", "2022-01-14"))
            .addAttendances(attended("CLINIC-1", "2021-09-16"))
            .build();
    Replan once = Induction.of(PLANNER, ect).replan(plan, day("2021-09-25"));
    Replan twice = Induction.of(PLANNER, ect).replan(once.plan(), day("2021-09-25"));

    assertThat(once.changes()).isNotEmpty();
    assertThat(twice.changes()).isEmpty();
    assertThat(twice.plan()).isEqualTo(once.plan());
    assertThat(twice.toCome()).isEqualTo(once.toCome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-10-15", "2022-01-22", "2022-07-30", "2022-12-31", "2023-05-13"})
  void aRecordThatFollowedThePlanChangesNothing(String day) {
    ProgrammePlan plan = planWith(PLANNER);
    Replan replan =
        Induction.of(PLANNER, Plans.followed(plan, day, WITH_EVENTS).build())
            .replan(plan, day(day));

    assertThat(replan.changes()).isEmpty();
    assertThat(replan.plan()).isEqualTo(plan);
  }
}
