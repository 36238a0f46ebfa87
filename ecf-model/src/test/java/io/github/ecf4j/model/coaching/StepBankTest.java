package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.coaching.Samples.area;
import static io.github.ecf4j.model.coaching.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepBankTest {
  private static final DevelopmentArea FIRST = area("B2-1").addSteps(step("b"), step("a")).build();
  private static final DevelopmentArea SECOND =
      DevelopmentArea.builder()
          .id("B3-1")
          .module(ModuleNumber.of(3))
          .number(1)
          .title("Routines")
          .addSteps(step("c", 3).addSuccessCriteria("Seen.").build())
          .build();

  private static DevelopmentAreaBuilder titled(String id, String title) {
    return DevelopmentArea.builder()
        .id(id)
        .module(ModuleNumber.of(2))
        .title(title)
        .addSteps(step("a"));
  }

  @Test
  void servesTheProgrammesThatItNamesOnTheirFramework() {
    StepBank bank = StepBank.of(Set.of("small", "small-2020"), "small", List.of(FIRST));
    StepBank ofOther = StepBank.of(Set.of("small"), "other", List.of(FIRST));
    StepBank toOther = StepBank.of(Set.of("large"), "small", List.of(FIRST));

    assertThat(bank.serves(Samples.programme("small", "small"))).isTrue();
    assertThat(bank.serves(Samples.programme("small-2020", "small"))).isTrue();
    assertThat(ofOther.serves(Samples.programme("small", "small"))).isFalse();
    assertThat(toOther.serves(Samples.programme("small", "small"))).isFalse();
  }

  @Test
  void belongsToAProgrammeAndAFramework() {
    assertRefused(
        () -> StepBank.of(Set.of(), "small", List.of()), "programmes", "[]", "one or more");
    assertBlankRefused(() -> StepBank.of(Set.of(" "), "small", List.of()), "programmes");
    assertBlankRefused(() -> StepBank.of(Set.of("small"), " ", List.of()), "framework");
  }

  @Test
  void stepsStandInBankOrder() {
    StepBank bank = Samples.bank(List.of(FIRST, SECOND));

    assertThat(bank.steps()).extracting(CoachingStep::id).containsExactly("b", "a", "c");
    assertThat(bank.stepsOf(ModuleNumber.of(2)))
        .extracting(CoachingStep::id)
        .containsExactly("b", "a");
    assertThat(bank.stepsOf(ModuleNumber.of(4))).isEmpty();
  }

  @Test
  void stepsAndAreasAreFoundById() {
    StepBank bank = Samples.bank(List.of(FIRST, SECOND));

    assertThat(bank.area("B3-1")).contains(SECOND);
    assertThat(bank.step("c")).contains(SECOND.steps().get(0));
    assertThat(bank.step("B3-1")).isEmpty();
    assertThat(bank.area("c")).isEmpty();
  }

  @Test
  void nothingIsFoundForWhatTheBankDoesNotHave() {
    StepBank bank = Samples.bank(List.of(FIRST, SECOND));

    assertThat(bank.areasOf(ModuleNumber.of(4))).isEmpty();
    assertThat(bank.stepsServing(StatementCode.parse("7c"))).isEmpty();
    assertThat(bank.stepsServingStandard(9)).isEmpty();
    assertThat(bank.nextSteps("a")).isEmpty();
    assertThat(bank.nextSteps("nowhere")).isEmpty();
  }

  @Test
  void knowsWhichStatementsNoStepServes() {
    Framework framework = Samples.framework("1.1", "1.2", "1.10");
    StatementCode second = StatementCode.parse("1.2");
    CoachingStep step =
        Samples.step("c", 2).addSuccessCriteria("Seen.").addStatements(second).build();
    StepBank bank = Samples.bank(List.of(area("B2-1").addSteps(step).build()));

    assertThat(bank.statementsWithoutStep(framework))
        .extracting(StatementCode::toString)
        .containsExactly("1.1", "1.10");
    assertThat(bank.statementsWithoutStep(Samples.framework("1.2"))).isEmpty();
  }

  @Test
  void refusesAnotherFramework() {
    StepBank ofOther = StepBank.of(Set.of("small"), "other", List.of(FIRST));

    assertRefused(
        () -> ofOther.statementsWithoutStep(Samples.framework("1.1")), "whole", "small", "other");
  }

  @ParameterizedTest
  @CsvSource({
    "greet, true",
    "GREETING pupils, true",
    "'pupils, greeting!', true",
    "don’t, true",
    "don't, true",
    "élan, true",
    "reeting, false",
    "greet visitors, true",
    "greets, true",
    "stopped, true",
    "welcoming, true",
    "stopover, false",
    "instruct, true",
    "greet strangers, false",
    ".*, true"
  })
  void searchFindsWordsByTheirBeginningsAndInOtherForms(String query, boolean found) {
    CoachingStep step =
        CoachingStep.builder()
            .id("a")
            .title("Greeting, and don’t stop")
            .text("You welcome pupils with Élan.")
            .module(ModuleNumber.of(2))
            .addSuccessCriteria("Visitors are greeted.")
            .build();
    StepBank bank = Samples.bank(List.of(area("B2-1").addSteps(step).build()));

    assertThat(bank.search(query).toList().contains(step)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "planning, plan",
    "planning, planned",
    "plans, Plan",
    "studies, study",
    "study, studying",
    "praising, praise",
    "based, base",
    "modelling, model",
    "clearly, clear"
  })
  void searchFindsAWordInAnotherForm(String query, String word) {
    assertThat(WordSearch.of(query).finds("They " + word + " it.")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"based, basic", "during, duration", "used, us", "string, strong", "ing, plan"})
  void searchFindsNoOtherWord(String query, String word) {
    assertThat(WordSearch.of(query).finds("They " + word + " it.")).isFalse();
  }

  @Test
  void refusesAnIdThatOccursTwice() {
    DevelopmentArea sameArea = area("B2-1", 2).addSteps(step("d")).build();
    DevelopmentArea sameStep = area("B2-2", 2).addSteps(step("a")).build();

    assertRefused(
        () -> Samples.bank(List.of(FIRST, sameArea)), "areas", "B2-1", "of different ids");
    assertRefused(() -> Samples.bank(List.of(FIRST, sameStep)), "steps", "a", "of different ids");
  }

  @Test
  void refusesAreasOutOfOrderOrTwice() {
    String order = "in the order of modules and numbers, each once";

    assertRefused(() -> Samples.bank(List.of(SECOND, FIRST)), "areas", "[B3-1, B2-1]", order);
    assertRefused(() -> Samples.bank(List.of(FIRST, FIRST)), "areas", "[B2-1, B2-1]", order);
  }

  @Test
  void anAreaHasStepsOfItsOwnModule() {
    assertRefused(area("B2-1")::build, "steps", "[]", "at least one");
    assertRefused(
        area("B2-1").addSteps(step("a")).addAllSteps(SECOND.steps())::build,
        "steps.module",
        "3",
        "module 2");
  }

  @Test
  void refusesAreasOutsideTheirBounds() {
    assertThat(titled("B2-9", "Title").number(9).build().number()).isEqualTo(9);
    assertRefused(titled("B2-0", "Title").number(0)::build, "number", "0", "from 1 to 9");
    assertRefused(titled("B2-10", "Title").number(10)::build, "number", "10", "from 1 to 9");
    assertBlankRefused(titled(" ", "Title").number(1)::build, "id");
    assertBlankRefused(titled("B2-1", " ").number(1)::build, "title");
  }
}
