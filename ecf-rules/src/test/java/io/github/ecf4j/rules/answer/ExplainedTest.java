package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.policy.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedTest {
  @Test
  void anExplanationPrintsResultStepsAndSources() {
    Explained<Integer> explained =
        Explained.of(
            3,
            () ->
                Derivation.builder()
                    .add(Step.remark("one and two"))
                    .cite(Sources.byKey("ORIENTATION").at("Appendix A"))
                    .build());
    assertThat(explained.toString())
        .isEqualTo(
            "3\n- one and two\nSource: Induction coordinator orientation (2021), Appendix A");
  }

  @Test
  void aPartKeepsTheDerivation() {
    Explained<String> three = Derivation.builder().add(Step.remark("one and two")).of("three");
    Explained<Integer> length = three.map(String::length);
    assertThat(length.value()).isEqualTo(5);
    assertThat(length.steps()).containsExactly(Step.remark("one and two"));
  }

  @Test
  void whatAResultRestsOnIsExplainedFirst() {
    Explained<Integer> two = Derivation.builder().add(Step.remark("one and one")).of(2);
    Explained<Integer> four = Derivation.builder().add(Step.remark("two and two")).of(4);
    Explained<Integer> resting = four.restingOn(two);
    assertThat(resting.value()).isEqualTo(4);
    assertThat(resting.steps())
        .containsExactly(Step.remark("one and one"), Step.remark("two and two"));
  }

  @Test
  void theBasisOfAnotherIsAllButItsSteps() {
    NotKnown why = NotKnown.because("a term is missing");
    Explained<Integer> other =
        Derivation.builder()
            .add(Step.of(Provision.MEN_1, "an hour"))
            .reading(Reading.SCHOOL_WEEKS, Readings.defaults())
            .notKnown(List.of(why))
            .of(60);
    Explained<Integer> one =
        Derivation.builder().basisOf(other).add(Step.remark("two of those")).of(120);
    assertThat(one.steps()).containsExactly(Step.remark("two of those"));
    assertThat(one.readings()).isEqualTo(other.readings()).isNotEmpty();
    assertThat(one.citations()).containsExactly(Provision.MEN_1.citation());
    assertThat(one.notKnown()).containsExactly(why);
  }

  @Test
  void resultsAreEqualByValueAndDerivation() {
    Explained<Integer> three = Derivation.builder().add(Step.remark("x")).of(3);
    assertThat(three)
        .isEqualTo(Explained.of(3, () -> Derivation.builder().add(Step.remark("x")).build()))
        .isNotEqualTo(Derivation.builder().add(Step.remark("y")).of(3))
        .isNotEqualTo(Derivation.builder().add(Step.remark("x")).of(4))
        .isNotEqualTo(3);
    assertThat(three).hasSameHashCodeAs(3);
  }
}
