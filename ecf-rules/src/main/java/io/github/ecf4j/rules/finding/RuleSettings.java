package io.github.ecf4j.rules.finding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.InductionYear;
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
   *     rule's own in any year of induction
   */
  public RuleSettings {
    raised.forEach(
        (rule, weight) -> {
          Weight lightest = rule.weightIn(InductionYear.YEAR_2);
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
   *     rule's own in any year of induction
   */
  public RuleSettings raising(RuleId rule, Weight weight) {
    Map<RuleId, Weight> more = new EnumMap<>(RuleId.class);
    more.putAll(raised);
    more.merge(rule, weight, (one, other) -> one.isHeavierThan(other) ? one : other);
    return new RuleSettings(ImmutableMap.copyOf(more));
  }

  /**
   * The weight of a rule under these settings.
   *
   * @param rule the rule
   * @param year the year of induction on the day judged
   * @return the heavier of the rule's own weight and the one it was raised to
   */
  public Weight weightOf(RuleId rule, InductionYear year) {
    Weight own = rule.weightIn(year);
    Weight here = raised.getOrDefault(rule, own);
    return here.isHeavierThan(own) ? here : own;
  }
}
