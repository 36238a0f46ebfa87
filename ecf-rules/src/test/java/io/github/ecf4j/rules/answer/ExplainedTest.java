package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.finding.RuleId;
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
                    .cite(RuleId.STEP_ADAPTED.citations().get(0))
                    .build());
    assertThat(explained.toString())
        .isEqualTo(
            "3\n- one and two\nSource: Induction coordinator orientation (2021), Appendix A");
  }
}
