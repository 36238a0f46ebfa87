package io.github.ecf4j.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepBankDataTest {
  private static final StepBank BANK = EcfCurriculum.stepBank("ambition").orElseThrow();
  private static final Programme AMBITION = EcfCurriculum.ambition();

  /** How many steps each area has: ids are stable for ever, so a number may only be added to. */
  private static final List<String> STEPS_OF_AREAS =
      List.of(
          "B2 5 4 6, B3 3 3 2, B4 5 3 3, B5 3 5 3, B6 3 3 3, B7 3 4 3, B8 3 3 3, B9 2 4 3",
          "B10 3 2 3, B11 3 3 3, B12 2 3 3",
          "I2 2 3 3, I3 3 3 2, I4 3 2 2, I5 3 3 2, I6 4 3 2, I7 3 3 3, I8 3 3 3, I9 3 3 2",
          "I10 2 4 3, I11 3 3 3, I12 2 4 4",
          "S2 2 2 2, S3 2 3 2, S4 4 2 2, S5 4 3 3, S6 3 2 3, S7 6 4 5, S8 4 6 3, S9 2 3 2",
          "S10 4 3 2, S11 2 2 2, S12 3 2 2");

  @Test
  void belongsToTheEditionsOfAmbition() {
    assertThat(BANK.programmes()).containsExactly("ambition", "ambition-2020");
    for (Programme programme : EcfCurriculum.programmes()) {
      boolean isAmbitions = programme.id().startsWith("ambition");
      assertThat(BANK.serves(programme)).isEqualTo(isAmbitions);
      assertThat(EcfCurriculum.stepBank(programme.id()).isPresent()).isEqualTo(isAmbitions);
    }
    assertThat(EcfCurriculum.stepBank("ambition-2020")).contains(BANK);
    assertThat(EcfCurriculum.stepBank("nobody")).isEmpty();
  }

  @Test
  void hasThreeAreasForEachModuleThatIsNoOverview() {
    assertThat(BANK.steps()).hasSize(297);
    assertThat(BANK.areas()).hasSize(99);
    assertThat(AMBITION.modulesWithSteps().size()).isEqualTo(33);
    for (StudyModule module : AMBITION.modules()) {
      boolean overview = List.of(1, 13, 25).contains(module.number().value());
      assertThat(BANK.areasOf(module.number()))
          .as(module.code())
          .extracting(DevelopmentArea::id)
          .isEqualTo(
              IntStream.rangeClosed(1, overview ? 0 : 3)
                  .mapToObj(number -> module.code() + "-" + number)
                  .toList());
    }
  }

  @Test
  void keepsItsIds() {
    String counts =
        AMBITION.modules().stream()
            .filter(module -> !BANK.areasOf(module.number()).isEmpty())
            .map(
                module ->
                    module.code()
                        + BANK.areasOf(module.number()).stream()
                            .map(area -> " " + area.steps().size())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(", "));
    assertThat(counts).isEqualTo(String.join(", ", STEPS_OF_AREAS));
    assertThat(BANK.areas())
        .allSatisfy(
            area ->
                assertThat(area.steps())
                    .extracting(CoachingStep::id)
                    .isEqualTo(
                        IntStream.rangeClosed(1, area.steps().size())
                            .mapToObj(number -> area.id() + "-" + number)
                            .toList()));
  }

  @Test
  void findsAreasAndStepsByTheirIds() {
    assertThat(BANK.areas())
        .allSatisfy(area -> assertThat(BANK.area(area.id())).containsSame(area));
    assertThat(BANK.steps())
        .allSatisfy(step -> assertThat(BANK.step(step.id())).containsSame(step));
  }

  @Test
  void restsEachStepOnTheModuleThatItsIdNames() {
    assertThat(BANK.steps())
        .allSatisfy(
            step -> {
              String code = AMBITION.module(step.module()).orElseThrow().code();
              assertThat(step.id()).startsWith(code + "-");
              assertThat(step.basis()).isEqualTo(StepBasis.ofModules(step.module().value()));
            });
  }

  /** Module 16's published list repeats another's, so its steps go by what its pages echo. */
  @Test
  void servesStatementsOfTheModulesPublishedList() {
    assertThat(BANK.steps())
        .allSatisfy(
            step ->
                assertThat(step.statements())
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(
                        code ->
                            (step.module().value() == 16
                                    ? AMBITION
                                        .coverage()
                                        .modulesCovering(code, CoverageStrength.ECHOED)
                                    : AMBITION.coverage().modulesCovering(code))
                                .contains(step.module())));
  }

  @Test
  void works33StepsOutAtAllLevelsOneForEachModule() {
    assertThat(BANK.steps())
        .filteredOn(step -> !step.examples().isEmpty())
        .hasSize(33)
        .allSatisfy(
            step ->
                assertThat(step.examples())
                    .extracting(WorkedExample::level)
                    .containsExactly(WorkedExample.Level.values()))
        .extracting(CoachingStep::module)
        .doesNotHaveDuplicates();
  }

  @Test
  void leaves55StatementsWithoutAStepMostOfStandard8() {
    Framework framework = AMBITION.framework();
    Set<StatementCode> without = BANK.statementsWithoutStep(framework);

    assertThat(without).hasSize(55);
    assertThat(without).filteredOn(code -> code.standard() == 8).hasSize(22);
    assertThat(framework.statements())
        .extracting(Statement::code)
        .allMatch(code -> without.contains(code) == BANK.stepsServing(code).isEmpty());
    assertThat(BANK.stepsServingStandard(8)).extracting(CoachingStep::id).containsExactly("I6-1-3");
  }

  @Test
  void findsStepsByWhatTheirModuleIsAbout() {
    assertThat(BANK.search("questioning", AMBITION)).containsAll(BANK.stepsOf(ModuleNumber.of(22)));
    assertThat(BANK.search("questioning", AMBITION))
        .containsAll(BANK.search("questioning").toList());
    assertThat(BANK.search("exit tasks", AMBITION)).containsAll(BANK.search("exit task").toList());
    assertThatThrownBy(() -> BANK.search("door", EcfCurriculum.ucl())).hasMessageContaining("ucl");
  }

  @Test
  void stepsGoWithTheirModule() {
    ModuleNumber questioning = ModuleNumber.of(22);
    ModuleNumber early = ModuleNumber.of(3);
    Programme moved = AMBITION.withModuleMoved(questioning, early);
    StepBank bank = BANK.renumbered(AMBITION, moved);

    assertThat(bank.stepsOf(early))
        .extracting(CoachingStep::id)
        .isEqualTo(BANK.stepsOf(questioning).stream().map(CoachingStep::id).toList());
    assertThat(bank.steps()).hasSameSizeAs(BANK.steps());
    assertThat(bank.steps())
        .allSatisfy(
            step ->
                assertThat(moved.module(step.module()).orElseThrow().code())
                    .isEqualTo(
                        AMBITION
                            .module(BANK.step(step.id()).orElseThrow().module())
                            .orElseThrow()
                            .code()));
    assertThat(bank.renumbered(moved, AMBITION)).isEqualTo(BANK);
  }

  @Test
  void findsStepsByWhatTheySay() {
    assertThat(BANK.search("exit task")).extracting(CoachingStep::id).contains("I2-3-1", "I2-3-2");
    assertThat(BANK.search("door")).extracting(CoachingStep::id).contains("B2-1-1");
    assertThat(BANK.nextSteps("B2-1-3"))
        .extracting(CoachingStep::id)
        .containsExactly("B2-1-4", "B2-1-5");
  }
}
