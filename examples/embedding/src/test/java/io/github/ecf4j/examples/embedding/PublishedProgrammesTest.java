package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The step gate over the programmes as their providers publish them. */
class PublishedProgrammesTest {
  private static final LocalDate START = LocalDate.of(2021, 9, 6);
  private static final LocalDate END = START.plusYears(3);
  private static final Programme EDT = EcfCurriculum.edt();

  static List<Programme> programmes() {
    return EcfCurriculum.programmes();
  }

  private static StepBasis on(String statement) {
    return StepBasis.ofStatements(
        EcfCurriculum.framework().id(), List.of(StatementCode.parse(statement)));
  }

  /** A module a week. */
  private static ProgrammePlan plan(Programme programme) {
    return ProgrammePlan.of(
        programme.modules().stream()
            .map(module -> module.number())
            .map(number -> new PlannedStudy(number, Week.of(START.plusWeeks(number.value() - 1))))
            .toList());
  }

  private static StudyLog all(ModuleSet modules) {
    StudyLog.Builder log = StudyLog.builder();
    modules.forEach(module -> log.completed(module, START));
    return log.build();
  }

  private static StepVerdict unknown(Reason reason, String statement) {
    return new StepVerdict.Unknown(reason, ModuleSet.empty(), on(statement).statements());
  }

  @ParameterizedTest
  @CsvSource({
    "2h, EDT-8-1",
    "3s, EDT-4-2",
    "5b, EDT-5-1",
    "7.3, EDT-7-3",
    "8.1, EDT-12-2",
    "8.2, EDT-12-1",
    "8.7, EDT-12-2",
    "8d, EDT-12-1"
  })
  void whatEdtTeachesInTrainingAloneIsMetByAttending(String statement, String event) {
    StepGate gate = StepGate.of(EDT).withPlan(plan(EDT));
    StudyLog everything = all(EDT.moduleNumbers());
    Attendance attended = new Attendance(new EventId(event), START.plusWeeks(2));

    assertThat(gate.check(on(statement), everything, END))
        .isEqualTo(unknown(Reason.TRAINING_ONLY, statement));
    assertThat(gate.check(on(statement), StudyLog.empty(), END))
        .isEqualTo(unknown(Reason.TRAINING_ONLY, statement));
    StepGate after = gate.withAttendances(List.of(attended));
    assertThat(after.check(on(statement), StudyLog.empty(), attended.on()).isAllowed()).isTrue();
    assertThat(after.check(on(statement), everything, attended.on().minusDays(1)))
        .isEqualTo(unknown(Reason.TRAINING_ONLY, statement));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4c", "4d", "4e", "7b", "8l", "8n"})
  void whatEdtDoesNotTeachCannotBeTold(String statement) {
    assertThat(StepGate.of(EDT).check(on(statement), EDT.moduleNumbers()))
        .isEqualTo(unknown(Reason.NOT_COVERED, statement));
  }

  /** Statement 1.1 is that of block 1, modules 1 to 9, of which 4 and 6 have no self-study. */
  @Test
  void aBlockOfEdtIsMetOnceItHasBeenStudied() {
    StudyLog studied = all(ModuleSet.of(1, 2, 3, 5, 7, 8, 9));
    StepGate planned = StepGate.of(EDT).withPlan(plan(EDT));

    assertThat(StepGate.of(EDT).check(on("1.1"), studied, END))
        .isEqualTo(unknown(Reason.WEEK_NOT_KNOWN, "1.1"));
    assertThat(planned.check(on("1.1"), studied, START.plusWeeks(6).minusDays(1)).isAllowed())
        .isFalse();
    assertThat(planned.check(on("1.1"), studied, START.plusWeeks(6)).isAllowed()).isTrue();
    assertThat(planned.check(on("1.1"), all(ModuleSet.of(1, 2, 3, 5, 7, 8)), END))
        .isInstanceOfSatisfying(
            StepVerdict.Blocked.class,
            blocked ->
                assertThat(blocked.statements())
                    .containsEntry(StatementCode.parse("1.1"), StepVerdict.Missing.BLOCK));
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void atTheEndOfAProgrammeWhatItTeachesInItsUnitsIsOpen(Programme programme) {
    StepGate gate = StepGate.of(programme).withPlan(plan(programme));
    StudyLog studied = all(programme.modulesWithStudy());

    for (Statement statement : programme.framework().statements()) {
      boolean isTaught =
          !programme.coverage().modulesCovering(statement.code()).isEmpty()
              || !programme.coverage().strandsCovering(statement.code()).isEmpty();
      assertThat(gate.check(on(statement.code().toString()), studied, END).isAllowed())
          .as(statement.toString())
          .isEqualTo(isTaught);
      assertThat(gate.check(on(statement.code().toString()), StudyLog.empty(), START).isAllowed())
          .isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void theStepsOfAmbitionsBankAreNobodyElses(Programme programme) {
    StepBank bank = EcfCurriculum.stepBank("ambition").orElseThrow();
    CoachingStep step = bank.step("B2-1-1").orElseThrow();
    StepGate gate = StepGate.of(programme);
    StudyLog studied = all(programme.moduleNumbers());
    boolean isOwn = programme.id().startsWith("ambition");

    assertThat(gate.openSteps(bank, studied, END))
        .isEqualTo(isOwn ? bank.steps() : ImmutableList.of());
    assertThat(gate.check(RecordedStep.of(bank, step), studied, END))
        .isEqualTo(
            isOwn
                ? StepVerdict.allowed()
                : new StepVerdict.Unknown(
                    Reason.OTHER_PROGRAMME, ModuleSet.empty(), StepBasis.none().statements()));
  }

  @Test
  void aProgrammeOfManyUnitsHasAsManyInItsGate() {
    assertThat(StepGate.of(EDT).check(StepBasis.ofModules(96), ModuleSet.range(1, 95)).isAllowed())
        .isFalse();
    assertThat(
            IntStream.rangeClosed(1, 96)
                .mapToObj(ModuleNumber::of)
                .flatMap(module -> Stream.of(StepBasis.ofModules(ModuleSet.of(module))))
                .allMatch(one -> StepGate.of(EDT).check(one, ModuleSet.range(1, 96)).isAllowed()))
        .isTrue();
  }
}
