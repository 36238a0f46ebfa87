package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weights that a school's ECF lead gives to rules: an ADVISORY or FLEX rule may be raised, no
 * rule may be loosened (orientation, section 2).
 *
 * @param raised the rules raised, and to what
 */
public record Weights(ImmutableMap<RuleInfo, Weight> raised) {
  private static final Weights STANDARD = new Weights(ImmutableMap.of());

  /**
   * Checks that each rule is raised.
   *
   * @param raised the rules raised, and to what
   * @throws io.github.ecf4j.model.check.InvalidValueException if a weight is not heavier than the
   *     lightest that the rule has of its own
   */
  public Weights {
    requireNonNull(raised, "raised");
    raised.forEach(
        (rule, weight) ->
            Check.that(
                weight.isHeavierThan(rule.lighterWeight()),
                "weight of " + rule.id(),
                weight,
                "heavier than its own, " + rule.lighterWeight()));
  }

  /**
   * The rules' own weights.
   *
   * @return weights that raise nothing
   */
  public static Weights standard() {
    return STANDARD;
  }

  /**
   * These weights with one rule raised; a rule raised before keeps the heavier weight.
   *
   * @param rule the rule
   * @param weight its new weight
   * @return the weights
   * @throws io.github.ecf4j.model.check.InvalidValueException if the weight is not heavier than the
   *     lightest that the rule has of its own
   */
  public Weights raising(RuleInfo rule, Weight weight) {
    requireNonNull(rule, "rule");
    requireNonNull(weight, "weight");
    Map<RuleInfo, Weight> more = new LinkedHashMap<>(raised);
    more.merge(rule, weight, (one, other) -> one.isHeavierThan(other) ? one : other);
    return new Weights(ImmutableMap.copyOf(more));
  }

  /**
   * The weight of a finding of a rule.
   *
   * @param rule the rule
   * @param use what the teacher's programme says of the rule; its weight counts in place of the
   *     rule's, but never where the rule's lighter weight holds and is lighter still
   * @param why why it finds something
   * @return the heavier of that weight and the one that the rule was raised to
   */
  public Weight of(RuleInfo rule, Optional<RuleUse> use, Justification why) {
    requireNonNull(rule, "rule");
    requireNonNull(use, "use");
    requireNonNull(why, "why");
    Weight own = use.flatMap(RuleUse::weight).orElse(rule.weight());
    if (why.weighsLess() && own.isHeavierThan(rule.lighterWeight())) {
      own = rule.lighterWeight();
    }
    Weight here = raised.getOrDefault(rule, own);
    return here.isHeavierThan(own) ? here : own;
  }
}
