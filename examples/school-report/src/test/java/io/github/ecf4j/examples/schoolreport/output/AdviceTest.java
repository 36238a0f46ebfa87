package io.github.ecf4j.examples.schoolreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.finding.RuleInfo;
import org.junit.jupiter.api.Test;

class AdviceTest {
  /** But for rules about plans, which this report does not run. */
  @Test
  void everyRuleSaysWhyAndWhatToDoNext() {
    assertThat(RuleInfo.published())
        .filteredOn(rule -> !rule.id().id().startsWith("PLAN-"))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(Advice.on(rule).why()).endsWith(".").isNotEqualTo(rule.title() + ".");
              assertThat(Advice.on(rule).next()).endsWith(".");
            });
  }
}
