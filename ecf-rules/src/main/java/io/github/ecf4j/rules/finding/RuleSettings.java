package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.Check;
import java.util.EnumMap;
import java.util.Map;

/**
 * The weights that a school's ECF lead gives to rules: an ADVISORY or FLEX rule may be raised, no
 * rule may be loosened (orientation, section 2).
 *
 * @param raised the rules raised, and to what
 */
public record RuleSettings(ImmutableMap<RuleId, Weight> raised) {
  private static final RuleSettings STANDARD = new RuleSettings(ImmutableMap.of());

  /**
   * Checks that each rule is raised.
   *
   * @param raised the rules raised, and to what
   * @throws io.github.ecf4j.model.check.InvalidValueException if a weight is not heavier than the
   *     lightest that the rule has of its own
   */
  public RuleSettings {
    requireNonNull(raised, "raised");
    raised.forEach(
        (rule, weight) -> {
          Weight lightest = rule.lightestWeight();
          Check.that(
              weight.isHeavierThan(lightest),
              "weight of " + rule,
              weight,
              "heavier than its own, " + lightest);
        });
    raised = Maps.immutableEnumMap(raised);
  }

  /**
   * The programme's own weights.
   *
   * @return settings that raise nothing
   */
  public static RuleSettings standard() {
    return STANDARD;
  }

  /**
   * These settings with one rule raised; a rule raised before keeps the heavier weight.
   *
   * @param rule the rule
   * @param weight its new weight
   * @return the settings
   * @throws io.github.ecf4j.model.check.InvalidValueException if the weight is not heavier than the
   *     lightest that the rule has of its own
   */
  public RuleSettings raising(RuleId rule, Weight weight) {
    requireNonNull(rule, "rule");
    requireNonNull(weight, "weight");
    Map<RuleId, Weight> more = new EnumMap<>(RuleId.class);
    more.putAll(raised);
    more.merge(rule, weight, (one, other) -> one.isHeavierThan(other) ? one : other);
    return new RuleSettings(ImmutableMap.copyOf(more));
  }

  /**
   * The weight of a reason under these settings.
   *
   * @param reason the reason
   * @return the heavier of its own weight and the one that its rule was raised to
   */
  public Weight weightOf(Justification reason) {
    requireNonNull(reason, "reason");
    Weight own = reason.weight();
    Weight here = raised.getOrDefault(reason.rule(), own);
    return here.isHeavierThan(own) ? here : own;
  }
}
