package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.policy.Sources;
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
}
