package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.util.Comparator;

/**
 * A rule that does not apply under a programme, since its basis is the programme and this one says
 * nothing of it. It judged nobody on that programme.
 *
 * @param programme the programme's id
 * @param rule the rule
 */
public record NotApplied(String programme, RuleInfo rule) implements Comparable<NotApplied> {
  private static final Comparator<NotApplied> ORDER =
      Comparator.comparing(NotApplied::programme).thenComparing(NotApplied::rule);

  /**
   * Checks the parts.
   *
   * @param programme the programme's id
   * @param rule the rule
   * @throws io.github.ecf4j.model.check.InvalidValueException if the id is blank
   */
  public NotApplied {
    Check.text("programme", programme);
    requireNonNull(rule, "rule");
  }

  /** By programme, and then as rules are ordered. */
  @Override
  public int compareTo(NotApplied other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Prints it as a sentence. */
  @Override
  public String toString() {
    return rule + " does not apply: the programme " + programme + " says nothing of it";
  }
}
