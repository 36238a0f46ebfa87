package io.github.ecf4j.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {
  /** A reason that weighs what its rule does, or as little as its rule can. */
  private record Because(RuleId rule, Weight weight) implements Justification {
    static Because heavy(RuleId rule) {
      return new Because(rule, rule.weight());
    }

    static Because light(RuleId rule) {
      return new Because(rule, rule.lightestWeight());
    }

    @Override
    public String message() {
      return "Because.";
    }
  }

  /** A reason that says nothing of its weight. */
  private record Plain(RuleId rule, String message) implements Justification {}

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void theStandardKeepsEveryRulesOwnWeight(RuleId rule) {
    RuleSettings standard = RuleSettings.standard();
    assertThat(standard.weightOf(Because.heavy(rule))).isEqualTo(rule.weight());
    assertThat(standard.weightOf(Because.light(rule))).isEqualTo(rule.lightestWeight());
    assertThat(standard.weightOf(new Plain(rule, "Because."))).isEqualTo(rule.weight());
  }

  @Test
  void twoRulesHaveALighterWeightAsWell() {
    assertThat(RuleId.values())
        .filteredOn(rule -> rule.weight() != rule.lightestWeight())
        .containsExactly(RuleId.STEP_CHOSEN_BY_ECT, RuleId.MENTOR_NOT_ASSESSOR)
        .allMatch(rule -> rule.weight().isHeavierThan(rule.lightestWeight()));
  }

  @Test
  void aRuleMayBeRaised() {
    RuleSettings settings =
        RuleSettings.standard()
            .raising(RuleId.STEP_ADAPTED, Weight.ADVISORY)
            .raising(RuleId.STEP_REPEATED, Weight.CORE);
    assertThat(settings.weightOf(Because.heavy(RuleId.STEP_ADAPTED))).isEqualTo(Weight.ADVISORY);
    assertThat(settings.weightOf(Because.heavy(RuleId.STEP_REPEATED))).isEqualTo(Weight.CORE);
    assertThat(settings.weightOf(Because.heavy(RuleId.STEP_MOVED_ON))).isEqualTo(Weight.FLEX);
  }

  @Test
  void raisingTheLighterWeightDoesNotLoosenTheHeavier() {
    RuleSettings advisory =
        RuleSettings.standard().raising(RuleId.STEP_CHOSEN_BY_ECT, Weight.ADVISORY);
    assertThat(advisory.weightOf(Because.heavy(RuleId.STEP_CHOSEN_BY_ECT)))
        .isEqualTo(Weight.ADVISORY);
    assertThat(advisory.weightOf(Because.light(RuleId.STEP_CHOSEN_BY_ECT)))
        .isEqualTo(Weight.ADVISORY);

    RuleSettings core = RuleSettings.standard().raising(RuleId.STEP_CHOSEN_BY_ECT, Weight.CORE);
    assertThat(core.weightOf(Because.heavy(RuleId.STEP_CHOSEN_BY_ECT))).isEqualTo(Weight.CORE);
    assertThat(core.weightOf(Because.light(RuleId.STEP_CHOSEN_BY_ECT))).isEqualTo(Weight.CORE);
  }

  @Test
  void ofARuleRaisedTwiceTheHeavierWeightStays() {
    RuleSettings downward =
        RuleSettings.standard()
            .raising(RuleId.STEP_ADAPTED, Weight.CORE)
            .raising(RuleId.STEP_ADAPTED, Weight.ADVISORY);
    RuleSettings upward =
        RuleSettings.standard()
            .raising(RuleId.STEP_ADAPTED, Weight.ADVISORY)
            .raising(RuleId.STEP_ADAPTED, Weight.CORE);
    assertThat(downward).isEqualTo(upward);
    assertThat(upward.weightOf(Because.heavy(RuleId.STEP_ADAPTED))).isEqualTo(Weight.CORE);
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void noRuleCanBeLoosenedOrLeftAsItIs(RuleId rule) {
    for (Weight weight : Weight.values()) {
      if (!weight.isHeavierThan(rule.lightestWeight())) {
        assertThatThrownBy(() -> RuleSettings.standard().raising(rule, weight))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining(rule.id())
            .hasMessageContaining(weight.name())
            .hasMessageContaining("heavier than its own, " + rule.lightestWeight());
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
  void aPlaceInTheGuidanceIsCitedFromIt() {
    assertThat(RuleId.MENTOR_NOT_ASSESSOR.citations())
        .extracting(Object::toString)
        .containsExactly(
            "Induction coordinator orientation (2021), section 2",
            "Induction for early career teachers (England), statutory guidance (2024), 2.45",
            "Induction for early career teachers (England), statutory guidance (2024), 2.55");
  }
}
