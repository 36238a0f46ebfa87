package io.github.ecf4j.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.InductionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void theStandardKeepsEveryRulesOwnWeight(RuleId rule) {
    for (InductionYear year : InductionYear.values()) {
      assertThat(RuleSettings.standard().weightOf(rule, year)).isEqualTo(rule.weightIn(year));
    }
  }

  @Test
  void aRuleMayBeRaised() {
    RuleSettings settings =
        RuleSettings.standard()
            .raising(RuleId.STEP_ADAPTED, Weight.ADVISORY)
            .raising(RuleId.STEP_REPEATED, Weight.CORE);
    assertThat(settings.weightOf(RuleId.STEP_ADAPTED, InductionYear.YEAR_1))
        .isEqualTo(Weight.ADVISORY);
    assertThat(settings.weightOf(RuleId.STEP_REPEATED, InductionYear.YEAR_2))
        .isEqualTo(Weight.CORE);
    assertThat(settings.weightOf(RuleId.STEP_MOVED_ON, InductionYear.YEAR_2))
        .isEqualTo(Weight.FLEX);
  }

  @Test
  void raisingForYear2DoesNotLoosenYear1() {
    RuleSettings settings =
        RuleSettings.standard().raising(RuleId.STEP_CHOSEN_BY_ECT, Weight.ADVISORY);
    assertThat(settings.weightOf(RuleId.STEP_CHOSEN_BY_ECT, InductionYear.YEAR_1))
        .isEqualTo(Weight.ADVISORY);
    assertThat(settings.weightOf(RuleId.STEP_CHOSEN_BY_ECT, InductionYear.YEAR_2))
        .isEqualTo(Weight.ADVISORY);
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void noRuleCanBeLoosenedOrLeftAsItIs(RuleId rule) {
    for (Weight weight : Weight.values()) {
      if (!weight.isHeavierThan(rule.weightIn(InductionYear.YEAR_2))) {
        assertThatThrownBy(() -> RuleSettings.standard().raising(rule, weight))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining(rule.id())
            .hasMessageContaining(weight.name());
      }
    }
  }

  @Test
  void weightsAreOrderedCoreAdvisoryFlex() {
    assertThat(Weight.CORE.isHeavierThan(Weight.ADVISORY)).isTrue();
    assertThat(Weight.ADVISORY.isHeavierThan(Weight.FLEX)).isTrue();
    assertThat(Weight.FLEX.isHeavierThan(Weight.FLEX)).isFalse();
    assertThat(Weight.FLEX.isHeavierThan(Weight.CORE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void everyRuleIsCited(RuleId rule) {
    assertThat(rule.citations()).isNotEmpty();
    assertThat(rule.id()).matches("[A-Z]+(-[A-Z]+)+").isEqualTo(rule.toString());
  }

  @Test
  void anExplanationPrintsResultStepsAndSources() {
    Explained<Integer> explained =
        new Explained<>(
            3,
            com.google.common.collect.ImmutableList.of("one and two"),
            RuleId.STEP_ADAPTED.citations());
    assertThat(explained.toString())
        .isEqualTo(
            "3\n- one and two\nSource: Induction coordinator orientation (2021), Appendix A");
  }
}
