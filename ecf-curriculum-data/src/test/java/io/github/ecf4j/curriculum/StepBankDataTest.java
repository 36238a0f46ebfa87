package io.github.ecf4j.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.programme.Programme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepBankDataTest {
  private static final StepBank BANK = EcfCurriculum.stepBank();
  private static final Programme AMBITION = EcfCurriculum.ambition();

  @Test
  void hasFiveAreasWith22Steps() {
    assertThat(BANK.areas())
        .extracting(area -> area.id() + " " + area.title() + ": " + area.steps().size())
        .containsExactly(
            "B2-1 Entry routine: 5",
            "B5-2 Least intrusive anonymous reminders: 5",
            "I6-1 Planning to adapt teaching: 4",
            "I10-1 All pupils thinking hard: 2",
            "S7-1 Identifying and teaching important vocabulary: 6");
    assertThat(BANK.steps()).hasSize(22);
  }

  @Test
  void numbersStepsWithinTheirArea() {
    assertThat(BANK.areas())
        .allSatisfy(
            area ->
                assertThat(area.steps())
                    .extracting(CoachingStep::id)
                    .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1)
                            .limit(area.steps().size())
                            .map(n -> area.id() + "-" + n)
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

  @Test
  void restsNoStepOnAnOverview() {
    assertThat(BANK.steps()).allMatch(step -> AMBITION.modulesWithSteps().contains(step.module()));
  }

  @Test
  void servesAtMostThreeStatementsThatTheModuleCovers() {
    assertThat(BANK.steps())
        .allSatisfy(
            step ->
                assertThat(step.statements())
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(
                        code -> AMBITION.coverage().modulesCovering(code).contains(step.module())));
    assertThat(BANK.steps())
        .filteredOn(step -> step.statements().isEmpty())
        .extracting(CoachingStep::id)
        .containsExactly("S7-1-6");
  }

  @Test
  void givesOneToThreeCriteria() {
    assertThat(BANK.steps()).extracting(step -> step.successCriteria().size()).containsOnly(2, 3);
  }

  @Test
  void worksFiveStepsOutAtAllLevels() {
    assertThat(BANK.steps())
        .filteredOn(step -> !step.examples().isEmpty())
        .allSatisfy(
            step ->
                assertThat(step.examples())
                    .extracting(WorkedExample::level)
                    .containsExactly(WorkedExample.Level.values()))
        .extracting(CoachingStep::id)
        .containsExactly("B2-1-1", "B5-2-2", "I6-1-1", "I10-1-2", "S7-1-2");
  }

  @Test
  void saysNothingTwice() {
    assertThat(BANK.steps()).flatExtracting(StepBankDataTest::texts).doesNotHaveDuplicates();
  }

  @Test
  void wordsEachTextAsSentences() {
    assertThat(BANK.steps())
        .flatExtracting(StepBankDataTest::texts)
        .allSatisfy(text -> assertThat(text).matches("[A-Z][^\\n]{4,}"));
    assertThat(BANK.steps()).extracting(CoachingStep::text).allMatch(text -> text.endsWith("."));
  }

  private static ImmutableList<String> texts(CoachingStep step) {
    return ImmutableList.<String>builder()
        .add(step.title(), step.text())
        .addAll(step.successCriteria())
        .addAll(step.examples().stream().map(WorkedExample::text).toList())
        .build();
  }
}
