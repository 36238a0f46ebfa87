package io.github.ecf4j.rules.rule.study;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules 1, 2 and 3 are planned for the weeks of 6, 13 and 20 September 2021. */
class StudyRulesTest {
  private static final ProgrammePlan PLAN =
      ProgrammePlan.of(
          List.of(
              new PlannedStudy(ModuleNumber.of(1), Week.of(day("2021-09-06"))),
              new PlannedStudy(ModuleNumber.of(2), Week.of(day("2021-09-13"))),
              new PlannedStudy(ModuleNumber.of(3), Week.of(day("2021-09-20")))));

  private static Report audit(ProgrammePlan plan, StudyLog study, String day) {
    return Audits.study(Samples.programme(1), Samples.ABDI, study, plan, day(day));
  }

  /** What STUDY-ORDER finds. */
  private static Report order(StudyLog study, String day) {
    return order(PLAN, study, day);
  }

  private static Report order(ProgrammePlan plan, StudyLog study, String day) {
    return audit(plan, study, day)
        .filter(finding -> finding.rule().equals(RuleId.of("STUDY-ORDER")));
  }

  private static StudyLog log(Object... modulesAndDays) {
    StudyLog.Builder log = StudyLog.builder();
    for (int i = 0; i < modulesAndDays.length; i += 2) {
      log.completed((Integer) modulesAndDays[i], day((String) modulesAndDays[i + 1]));
    }
    return log.build();
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  /** Orientation, section 2. */
  @Test
  void aModuleNotCompletedInItsWeekIsFoundOnTheSunday() {
    Report report = audit(PLAN, log(1, "2021-09-08"), "2021-09-19");

    assertThat(found(report)).containsExactly("2021-09-19 STUDY-CADENCE ADVISORY");
    assertThat(messages(report))
        .containsExactly(
            "Module 2, planned for the week of 13 September 2021, was not completed by the end of"
                + " that week.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.ect(Samples.ABDI));
  }

  @ParameterizedTest
  @CsvSource({"2021-09-11, 0", "2021-09-12, 1", "2021-09-18, 1", "2021-09-19, 2", "2021-10-31, 3"})
  void aWeekIsJudgedFromItsSundayOn(String day, int findings) {
    assertThat(found(audit(PLAN, StudyLog.empty(), day))).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"2021-08-01, 0", "2021-09-06, 0", "2021-09-12, 0", "2021-09-13, 1"})
  void aModuleMayBeCompletedUpToTheSundayOfItsWeek(String completed, int findings) {
    assertThat(found(audit(PLAN, log(1, completed), "2021-09-14"))).hasSize(findings);
  }

  @Test
  void oneFindingStandsForEachModule() {
    assertThat(audit(PLAN, log(2, "2021-09-14", 1, "2021-09-14"), "2021-09-30").findings())
        .extracting(Finding::justification)
        .containsExactly(
            new StudyCadence.NotInItsWeek(ModuleNumber.of(1), Week.of(day("2021-09-06"))),
            new StudyCadence.NotInItsWeek(ModuleNumber.of(3), Week.of(day("2021-09-20"))));
  }

  @Test
  void neitherRevisitsNorWhatHasNoWeekIsJudged() {
    ProgrammePlan plan =
        ProgrammePlan.of(
            List.of(
                PlanItem.builder()
                    .activity(new Activity.Revisit(ModuleNumber.of(2), 1))
                    .week(Week.of(day("2021-09-06")))
                    .reason("Again.")
                    .build()),
            List.of(new Unplaced(new Activity.Study(ModuleNumber.of(3)), "No week.")));

    assertThat(found(audit(plan, StudyLog.empty(), "2022-12-31"))).isEmpty();
  }

  /** Orientation, sections 4 and 5. */
  @Test
  void aModuleCompletedBeforeAnEarlierOneIsFoundOnItsCompletion() {
    Report report = order(log(1, "2021-09-08", 3, "2021-09-15"), "2021-09-30");

    assertThat(found(report)).containsExactly("2021-09-15 STUDY-ORDER ADVISORY");
    assertThat(messages(report))
        .containsExactly(
            "Module 3 was completed before module 2, which comes earlier in the sequence.");
  }

  /** What was never completed and has no place in the plan comes before nothing. */
  @Test
  void aModuleWithoutAPlaceIsNotMissed() {
    StudyLog second = log(2, "2021-09-15");

    assertThat(found(order(ProgrammePlan.none(), second, "2021-12-31"))).isEmpty();
    assertThat(
            found(order(ProgrammePlan.none(), log(2, "2021-09-15", 1, "2021-09-16"), "2021-12-31")))
        .containsExactly("2021-09-15 STUDY-ORDER ADVISORY");
  }

  /** A module is due once its week is over. */
  @ParameterizedTest
  @CsvSource({"2021-09-07, 0", "2021-09-11, 0", "2021-09-12, 1"})
  void aModuleThatIsNotDueYetIsNotMissed(String day, int findings) {
    assertThat(found(order(log(2, "2021-09-07"), day))).hasSize(findings);
  }

  @Test
  void theFindingListsAllThatWasMissing() {
    Report report = order(log(4, "2021-09-15", 2, "2021-09-16", 1, "2021-09-17"), "2021-09-30");

    assertThat(messages(report))
        .containsExactly(
            "Module 4 was completed before modules 1, 2 and 3, which come earlier in the sequence.",
            "Module 2 was completed before module 1, which comes earlier in the sequence.");
    assertThat(report.findings().first().justification())
        .isEqualTo(new StudyOrder.OutOfOrder(ModuleNumber.of(4), ModuleSet.of(1, 2, 3)));
  }

  @Test
  void modulesCompletedOnOneDayWereCompletedInSequence() {
    assertThat(found(order(log(2, "2021-09-15", 1, "2021-09-15"), "2021-09-30"))).isEmpty();
    assertThat(found(order(log(2, "2021-09-15", 1, "2021-09-16"), "2021-09-30"))).hasSize(1);
  }

  @Test
  void whatWasCompletedAfterTheReportHasNotHappened() {
    StudyLog log = log(2, "2021-09-15");

    StudyLog both = log(2, "2021-09-15", 1, "2021-09-16");
    assertThat(found(order(ProgrammePlan.none(), both, "2021-09-15"))).isEmpty();
    assertThat(found(order(ProgrammePlan.none(), both, "2021-09-16"))).hasSize(1);
    assertThat(found(order(log, "2021-09-14"))).isEmpty();
    assertThat(found(order(log, "2021-09-15"))).hasSize(1);
    assertThat(found(audit(PLAN, log(1, "2021-09-13"), "2021-09-12"))).hasSize(1);
  }

  @Test
  void aModuleOfAnotherProgrammeIsNotJudged() {
    assertThat(found(order(log(60, "2021-09-15"), "2021-09-30"))).isEmpty();
  }

  @Test
  void aSchoolsOwnWeightsHold() {
    Weights raised = Weights.standard().raising(RuleInfo.published("STUDY-ORDER"), Weight.CORE);

    assertThat(
            found(
                Audits.study(
                    raised,
                    Samples.programme(1),
                    Samples.ABDI,
                    log(2, "2021-09-06"),
                    PLAN,
                    day("2021-09-12"))))
        .containsExactly("2021-09-06 STUDY-ORDER CORE", "2021-09-12 STUDY-CADENCE ADVISORY");
  }
}
