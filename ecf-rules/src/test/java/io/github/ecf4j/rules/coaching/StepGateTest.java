package io.github.ecf4j.rules.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepGateTest {
  private static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);
  private static final Programme PROGRAMME =
      Frameworks.programme(
          2,
          List.of(
              Frameworks.covers(2, "1.1", CoverageStrength.CORE),
              Frameworks.covers(6, "1.1", CoverageStrength.CONNECTOR),
              Frameworks.covers(3, "1.2", CoverageStrength.CONNECTOR),
              Frameworks.covers(4, "1.3", CoverageStrength.ECHOED)));
  private static final StepGate GATE = StepGate.of(PROGRAMME);

  private static StepBasis statements(String... codes) {
    return Frameworks.statements(codes);
  }

  private static StepVerdict.Blocked blocked(ModuleSet modules, String... codes) {
    return new StepVerdict.Blocked(
        modules, missing(StepVerdict.Missing.STUDY, codes), ImmutableList.of());
  }

  private static ImmutableSortedMap<StatementCode, StepVerdict.Missing> missing(
      StepVerdict.Missing missing, String... codes) {
    return ImmutableSortedMap.copyOf(
        Maps.toMap(Stream.of(codes).map(StatementCode::parse).toList(), code -> missing));
  }

  private static StepVerdict unknown(StepVerdict.Unknown.Reason reason, String... codes) {
    return new StepVerdict.Unknown(reason, ModuleSet.empty(), statements(codes).statements());
  }

  @Test
  void theDayOfCompletionOpensTheStep() {
    StudyLog log = StudyLog.builder().completed(2, MONDAY).build();
    assertThat(GATE.check(StepBasis.ofModules(2), log, MONDAY)).isEqualTo(StepVerdict.allowed());
    assertThat(GATE.check(StepBasis.ofModules(2), log, MONDAY.minusDays(1)))
        .isEqualTo(blocked(ModuleSet.of(2)));
  }

  @Test
  void everyNamedModuleMustBeStudied() {
    assertThat(GATE.check(StepBasis.ofModules(2, 3, 5), ModuleSet.of(3)))
        .isEqualTo(blocked(ModuleSet.of(2, 5)));
  }

  @Test
  void oneCoveringModuleOfAStatementIsEnoughBeItCoreOrConnector() {
    assertThat(GATE.check(statements("1.1"), ModuleSet.of(6)).isAllowed()).isTrue();
    assertThat(GATE.check(statements("1.1"), ModuleSet.of(2)).isAllowed()).isTrue();
    assertThat(GATE.check(statements("1.1"), ModuleSet.of(3)))
        .isEqualTo(blocked(ModuleSet.empty(), "1.1"));
  }

  @Test
  void withBothBothMustHold() {
    StepBasis basis = new StepBasis(ModuleSet.of(5), "small", statements("1.2").statements());
    assertThat(GATE.check(basis, ModuleSet.of(5))).isEqualTo(blocked(ModuleSet.empty(), "1.2"));
    assertThat(GATE.check(basis, ModuleSet.of(3))).isEqualTo(blocked(ModuleSet.of(5)));
    assertThat(GATE.check(basis, ModuleSet.of(3, 5)).isAllowed()).isTrue();
  }

  @Test
  void anEchoedRowCoversNothing() {
    assertThat(GATE.check(statements("1.3"), ModuleSet.of(4)))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.NOT_COVERED, "1.3"));
  }

  @Test
  void anUncoveredStatementBesideACoveredOneBlocks() {
    assertThat(GATE.check(statements("1.1", "1.4"), ModuleSet.of(2)))
        .isEqualTo(
            new StepVerdict.Blocked(
                ModuleSet.empty(),
                missing(StepVerdict.Missing.COVERAGE, "1.4"),
                ImmutableList.of()));
  }

  @Test
  void saysWhenTheMissingComes() {
    PlannedStudy six = new PlannedStudy(ModuleNumber.of(6), Week.of(MONDAY));
    PlannedStudy two = new PlannedStudy(ModuleNumber.of(2), Week.of(MONDAY.plusWeeks(1)));
    PlannedStudy five = new PlannedStudy(ModuleNumber.of(5), Week.of(MONDAY.plusWeeks(2)));
    StepGate planned = GATE.withPlan(ProgrammePlan.of(List.of(two, five, six)));
    StepBasis basis = new StepBasis(ModuleSet.of(5, 7), "small", statements("1.1").statements());
    assertThat(planned.check(basis, ModuleSet.empty()))
        .isEqualTo(
            new StepVerdict.Blocked(
                ModuleSet.of(5, 7),
                missing(StepVerdict.Missing.STUDY, "1.1"),
                ImmutableList.of(six, five)));
  }

  @Test
  void openStepsAreThoseOfStudiedModulesInBankOrder() {
    StepBank bank = StepBank.of(Set.of("small"), "small", List.of(area(2), area(3), area(4)));
    StudyLog log = StudyLog.builder().completed(4, MONDAY).completed(2, MONDAY).build();
    assertThat(GATE.openSteps(bank, log, MONDAY))
        .extracting(CoachingStep::id)
        .containsExactly("A2-1-1", "A4-1-1");
    assertThat(GATE.openSteps(bank, log, MONDAY.minusDays(1))).isEmpty();
  }

  @Test
  void aBankOfAnotherProgrammeOrFrameworkHasNoOpenSteps() {
    StudyLog log = StudyLog.builder().completed(2, MONDAY).build();
    List<DevelopmentArea> areas = List.of(area(2));

    assertThat(GATE.openSteps(StepBank.of(Set.of("large"), "small", areas), log, MONDAY)).isEmpty();
    assertThat(GATE.openSteps(StepBank.of(Set.of("small"), "large", areas), log, MONDAY)).isEmpty();
    assertThat(GATE.openSteps(StepBank.of(Set.of("small", "large"), "small", areas), log, MONDAY))
        .hasSize(1);
  }

  @Test
  void aRecordedStepOfAnotherProgrammesBankCannotBeTold() {
    StudyLog log = StudyLog.builder().completed(2, MONDAY).build();
    RecordedStep step = RecordedStep.builder().id("a").basis(StepBasis.ofModules(2)).build();

    assertThat(GATE.check(step, log, MONDAY).isAllowed()).isTrue();
    assertThat(
            GATE.check(step.toBuilder().programmes(Set.of("x", "small")).build(), log, MONDAY)
                .isAllowed())
        .isTrue();
    assertThat(GATE.check(step.toBuilder().programmes(Set.of("x")).build(), log, MONDAY))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.OTHER_PROGRAMME));
  }

  @Test
  void statementsAreThoseOfTheProgrammesFramework() {
    assertThat(
            GATE.check(
                StepBasis.ofStatements("large", statements("1.1").statements()), ModuleSet.of(2)))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.OTHER_FRAMEWORK, "1.1"));
    assertThat(GATE.check(statements("1.1", "1.7"), ModuleSet.of(2)))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.NO_SUCH_STATEMENT, "1.7"));
    assertThat(
            GATE.check(
                new StepBasis(ModuleSet.of(2, 9), "small", statements("1.7").statements()),
                ModuleSet.of(2)))
        .isEqualTo(
            new StepVerdict.Unknown(
                StepVerdict.Unknown.Reason.NOT_IN_PROGRAMME,
                ModuleSet.of(9),
                statements("1.7").statements()));
  }

  /** Statement 1.2 is taught in the training of module 5, whose week has an event. */
  @Test
  void trainingOfAModulesWeekIsMetByAttendingIt() {
    ProgrammeWeek week = new ProgrammeWeek(1, 1, 5);
    TrainingEvent event =
        Samples.details("IN-WEEK", Audience.ECT, 1, 60)
            .kind(EventKind.TRAINING_SESSION)
            .week(week)
            .build();
    Programme programme = GATE.programme();
    StepGate gate =
        StepGate.of(
            programme.toBuilder()
                .modules(
                    programme.modules().stream()
                        .map(
                            one ->
                                one.number().value() == 5
                                    ? one.toBuilder().week(week).build()
                                    : one)
                        .toList())
                .events(List.of(event))
                .coverage(
                    Coverage.of(
                        List.of(
                            CoverageRow.builder()
                                .module(ModuleNumber.of(5))
                                .statement(StatementCode.parse("1.2"))
                                .place(CoveragePlace.TRAINING)
                                .citation(Frameworks.INVENTED)
                                .build())))
                .build());
    StudyLog all = StudyLog.builder().completed(5, MONDAY).build();

    assertThat(gate.check(statements("1.2"), all, MONDAY))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.TRAINING_ONLY, "1.2"));
    assertThat(
            gate.withAttendances(List.of(new Attendance(event.id(), MONDAY)))
                .check(statements("1.2"), all, MONDAY))
        .isEqualTo(StepVerdict.allowed())
        .hasToString("Allowed");
  }

  @Test
  void whatAFrameworkKnownInPartDoesNotListMayBeInIt() {
    Programme programme = GATE.programme();
    Programme inPart =
        programme.toBuilder()
            .framework(programme.framework().toBuilder().missing("Standards 2 to 8.").build())
            .build();

    assertThat(StepGate.of(inPart).check(statements("1.7"), ModuleSet.of(2)))
        .isEqualTo(unknown(StepVerdict.Unknown.Reason.PERHAPS_NO_SUCH_STATEMENT, "1.7"));
  }

  private static DevelopmentArea area(int module) {
    String id = "A" + module + "-1";
    return DevelopmentArea.builder()
        .id(id)
        .module(ModuleNumber.of(module))
        .number(1)
        .title("Area")
        .addSteps(
            CoachingStep.builder()
                .id(id + "-1")
                .title("Step")
                .text("Do it.")
                .module(ModuleNumber.of(module))
                .addSuccessCriteria("It is done.")
                .build())
        .build();
  }

  @Test
  void overviewsAreNeverOpenForSteps() {
    StudyLog log =
        StudyLog.builder().completed(1, MONDAY).completed(2, MONDAY).completed(5, MONDAY).build();
    assertThat(GATE.openModules(log, MONDAY)).isEqualTo(ModuleSet.of(2));
    assertThat(GATE.openModules(log, MONDAY.minusDays(1))).isEqualTo(ModuleSet.empty());
  }

  @Test
  void aVerdictFoldsByItsKind() {
    assertThat(fold(StepVerdict.allowed())).isEqualTo("allowed");
    assertThat(fold(blocked(ModuleSet.of(1)))).isEqualTo("blocked [1]");
    assertThat(fold(GATE.check(StepBasis.none(), ModuleSet.empty()))).isEqualTo("unknown NO_BASIS");
  }

  private static String fold(StepVerdict verdict) {
    return verdict.fold(
        allowed -> "allowed",
        blocked -> "blocked " + blocked.missingModules(),
        unknown -> "unknown " + unknown.reason());
  }
}
