package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a rule applies under a programme, and where the programme says so. */
@Value.Immutable
public abstract class RuleUse {
  RuleUse() {}

  /**
   * The rule.
   *
   * @return its id
   */
  public abstract RuleId rule();

  /**
   * How much its findings weigh under this programme.
   *
   * @return the weight; empty for the rule's own
   */
  public abstract Optional<Weight> weight();

  /**
   * The places at which the programme says so.
   *
   * @return at least one, each once
   */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.that(!citations().isEmpty(), "citations", citations(), "at least one");
    Check.that(
        citations().stream().distinct().count() == citations().size(),
        "citations",
        citations(),
        "each once");
  }

  /** Prints rule and weight. */
  @Override
  public String toString() {
    return "RuleUse of " + rule() + weight().map(one -> " as " + one).orElse("");
  }

  /**
   * A rule that applies with its own weight.
   *
   * @param rule the rule
   * @param citations the places at which the programme says so, at least one, each once
   * @return what the programme says of it
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no citation, or one twice
   */
  public static RuleUse of(RuleId rule, List<Citation> citations) {
    requireNonNull(rule, "rule");
    Check.noNull("citations", citations);
    return new ImmutableRuleUse.Builder().rule(rule).citations(citations).build();
  }

  /**
   * This with a weight that the programme gives.
   *
   * @param weight how much findings weigh, in place of the weight before
   * @return the same rule and places with that weight
   */
  public RuleUse as(Weight weight) {
    return new ImmutableRuleUse.Builder()
        .rule(rule())
        .citations(citations())
        .weight(requireNonNull(weight, "weight"))
        .build();
  }
}
