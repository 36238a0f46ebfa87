package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSchoolsTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final LocalDate THURSDAY = LocalDate.of(2022, 3, 10);

  @TempDir Path out;

  /** The orientation's central case (s2): Doug's mentor would like to set a step on questioning. */
  @Test
  void dougsQuestioningStepIsBlockedUntilNextWeeksModule() throws UnusableFolderException {
    assertThat(check("doug", "I10-1-2"))
        .isEqualTo(
            new StepVerdict.Blocked(
                ModuleSet.of(22),
                ImmutableSortedMap.of(),
                ImmutableList.of(
                    new PlannedStudy(ModuleNumber.of(22), Week.of(LocalDate.of(2022, 3, 14))))));
  }

  @Test
  void dougsStepOnAdaptingTeachingIsOpen() throws UnusableFolderException {
    assertThat(check("doug", "I6-1-1")).isEqualTo(StepVerdict.allowed());
  }

  private static StepVerdict check(String ect, String stepId) throws UnusableFolderException {
    EctAudit audit =
        SchoolAudit.of(
                SchoolFolderReader.read(SAMPLES.resolve("large-secondary"), THURSDAY), THURSDAY)
            .ects()
            .stream()
            .filter(one -> one.ect().ect().value().equals(ect))
            .findFirst()
            .orElseThrow();
    CoachingStep step = EcfCurriculum.stepBank("ambition").orElseThrow().step(stepId).orElseThrow();
    return StepGate.of(audit.ect().programme())
        .withPlan(audit.plan())
        .check(step.basis(), audit.ect().history().study(), THURSDAY);
  }

  @Test
  void theReportDayFallsInTheWeekOfModule21() throws UnusableFolderException {
    EctAudit doug =
        SchoolAudit.of(
                SchoolFolderReader.read(SAMPLES.resolve("large-secondary"), THURSDAY), THURSDAY)
            .ects()
            .get(2);
    assertThat(doug.ect().ect()).hasToString("doug");
    assertThat(doug.plan().plannedFor(LocalDate.of(2022, 3, 7))).isEqualTo(ModuleSet.of(21));
  }

  @Test
  void theLargeSecondaryHasOnePrematureStepAndAFewMoreThingsToFind() {
    Run run = Run.of(out, SAMPLES.resolve("large-secondary").toString(), "--on", "2022-03-10");
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "STEP-AFTER-STUDY CORE 2022-02-24",
            "STEP-ADAPTED FLEX 2022-01-25",
            "STEP-MOVED-ON FLEX 2022-01-28",
            "STEP-CHOSEN-BY-ECT ADVISORY 2022-01-20",
            "STEP-REPEATED FLEX 2021-10-21",
            "COACHING-CADENCE CORE 2021-12-13",
            "STUDY-CADENCE ADVISORY 2022-01-30",
            "STUDY-CADENCE ADVISORY 2022-02-06",
            "STUDY-CADENCE ADVISORY 2022-02-13",
            "STUDY-CADENCE ADVISORY 2022-02-27",
            "STUDY-CADENCE ADVISORY 2022-03-06",
            "TRAINING-ATTENDED CORE 2022-01-24",
            "MENTOR-TIME CORE 2022-03-10");
    assertThat(run.refusals()).isEmpty();
    assertThat(run.exitStatus()).isEqualTo(1);
    assertThat(run.ofEct("abdi"))
        .contains("Module 22 stands in the plan for the week of 27 June 2022");
  }

  @Test
  void theTwoFormPrimaryHasASessionWithoutAStepAndAFewMoreThingsToFind() {
    Run run = Run.of(out, SAMPLES.resolve("two-form-primary").toString(), "--on", "2022-11-24");
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "STEP-RECORDED CORE 2022-06-30",
            "STEP-CHOSEN-BY-ECT FLEX 2022-10-13",
            "OBSERVATION-BY-VIDEO FLEX 2022-11-03",
            "STEP-REPEATED FLEX 2022-10-19",
            "TRAINING-ORDER ADVISORY 2022-01-10",
            "MEETING-LENGTH ADVISORY 2022-10-03",
            "MEETING-SPLIT FLEX 2022-11-07",
            "COACHING-CADENCE CORE 2022-11-07",
            "TRAINING-ATTENDED CORE 2022-11-15",
            "MENTOR-STUDY ADVISORY 2022-11-16",
            "MENTOR-TRAINING ADVISORY 2022-09-01");
    assertThat(run.refusals()).isEmpty();
  }

  @Test
  void theSameFolderGivesTheSameBytes() {
    String folder = SAMPLES.resolve("large-secondary").toString();
    Run one = Run.of(out.resolve("one"), folder, "--on", "2022-03-10");
    Run two = Run.of(out.resolve("two"), folder, "--on", "2022-03-10");
    for (String file :
        ImmutableList.of("report.json", "report.html", "findings.csv", "plan-doug.ics")) {
      assertThat(one.text(file)).isEqualTo(two.text(file));
    }
  }
}
