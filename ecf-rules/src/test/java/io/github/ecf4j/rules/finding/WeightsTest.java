package io.github.ecf4j.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Weight;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightsTest {
  private static final RuleInfo ADAPTED = RuleInfo.published("STEP-ADAPTED");
  private static final RuleInfo CHOSEN = RuleInfo.published("STEP-CHOSEN-BY-ECT");

  /** A reason that weighs what its rule does, or as little as its rule can. */
  private record Because(boolean weighsLess) implements Justification {
    @Override
    public String message() {
      return "Because.";
    }
  }

  /** A reason that says nothing of its weight. */
  private record Plain(String message) implements Justification {}

  private static Weight heavy(Weights weights, RuleInfo rule) {
    return weights.of(rule, Optional.empty(), new Because(false));
  }

  private static Weight light(Weights weights, RuleInfo rule) {
    return weights.of(rule, Optional.empty(), new Because(true));
  }

  private static Stream<RuleInfo> rules() {
    return RuleInfo.published().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theStandardKeepsEveryRulesOwnWeight(RuleInfo rule) {
    assertThat(heavy(Weights.standard(), rule)).isEqualTo(rule.weight());
    assertThat(light(Weights.standard(), rule)).isEqualTo(rule.lighterWeight());
    assertThat(Weights.standard().of(rule, Optional.empty(), new Plain("Because.")))
        .isEqualTo(rule.weight());
  }

  @Test
  void justTheRulesThatMayBeLightHaveALighterWeight() {
    assertThat(rules().filter(rule -> rule.lighterWeight() != rule.weight()).map(RuleInfo::id))
        .extracting("id")
        .containsExactly(
            "STEP-CHOSEN-BY-ECT",
            "MENTOR-NOT-ASSESSOR",
            "PLAN-AWAY",
            "PLAN-MODULE-MISSING",
            "PLAN-STUDY-WEEKLY",
            "PLAN-COACHING-MISSING",
            "PLAN-EVENT-MISSING",
            "PLAN-EVENT-DAY",
            "PLAN-ASSESSMENT-MISSING",
            "PLAN-TIME");
  }

  private static Weight under(Weights weights, Weight given, RuleInfo rule, boolean weighsLess) {
    RuleUse use = RuleUse.of(rule.id(), rule.citations()).as(given);
    return weights.of(rule, Optional.of(use), new Because(weighsLess));
  }

  @Test
  void theWeightThatAProgrammeGivesARuleCountsInPlaceOfItsOwn() {
    Weights standard = Weights.standard();
    RuleInfo core = RuleInfo.published("COACHING-CADENCE");

    assertThat(under(standard, Weight.FLEX, core, false)).isEqualTo(Weight.FLEX);
    assertThat(under(standard, Weight.CORE, ADAPTED, false)).isEqualTo(Weight.CORE);
    assertThat(under(standard, Weight.CORE, CHOSEN, true)).isEqualTo(CHOSEN.lighterWeight());
    assertThat(under(standard, Weight.FLEX, core, true)).isEqualTo(Weight.FLEX);
    assertThat(
            standard.of(
                core, Optional.of(RuleUse.of(core.id(), core.citations())), new Because(false)))
        .isEqualTo(Weight.CORE);
    Weights raised = standard.raising(ADAPTED, Weight.ADVISORY);
    assertThat(under(raised, Weight.FLEX, ADAPTED, false)).isEqualTo(Weight.ADVISORY);
    assertThat(under(raised, Weight.CORE, ADAPTED, false)).isEqualTo(Weight.CORE);
  }

  @Test
  void aRuleMayBeRaisedAndOthersStay() {
    Weights weights = Weights.standard().raising(ADAPTED, Weight.ADVISORY);

    assertThat(heavy(weights, ADAPTED)).isEqualTo(Weight.ADVISORY);
    assertThat(heavy(weights, RuleInfo.published("STEP-MOVED-ON"))).isEqualTo(Weight.FLEX);
  }

  @Test
  void aRuleOfTwoWeightsMayBeRaisedToEither() {
    Weights advisory = Weights.standard().raising(CHOSEN, Weight.ADVISORY);
    assertThat(heavy(advisory, CHOSEN)).isEqualTo(Weight.ADVISORY);
    assertThat(light(advisory, CHOSEN)).isEqualTo(Weight.ADVISORY);

    Weights core = Weights.standard().raising(CHOSEN, Weight.CORE);
    assertThat(heavy(core, CHOSEN)).isEqualTo(Weight.CORE);
    assertThat(light(core, CHOSEN)).isEqualTo(Weight.CORE);
  }

  @Test
  void raisedTwiceTheHeavierWeightCounts() {
    Weights downward =
        Weights.standard().raising(ADAPTED, Weight.CORE).raising(ADAPTED, Weight.ADVISORY);
    Weights upward =
        Weights.standard().raising(ADAPTED, Weight.ADVISORY).raising(ADAPTED, Weight.CORE);

    assertThat(downward).isEqualTo(upward);
    assertThat(heavy(upward, ADAPTED)).isEqualTo(Weight.CORE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleMayBeLoosenedOrRaisedToItsOwnWeight(RuleInfo rule) {
    for (Weight weight : Weight.values()) {
      if (!weight.isHeavierThan(rule.lighterWeight())) {
        assertThatThrownBy(() -> Weights.standard().raising(rule, weight))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining(rule.id().id())
            .hasMessageContaining(weight.name())
            .hasMessageContaining(rule.lighterWeight().name());
        assertThatThrownBy(() -> new Weights(ImmutableMap.of(rule, weight)))
            .isInstanceOf(InvalidValueException.class);
      }
    }
  }
}
