package io.github.ecf4j.rules.register;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.policy.Provision;

/**
 * Why the register does not take a record.
 *
 * @param rule the rule that is broken
 * @param field the field, as in {@code periods[0].numberOfTerms}
 * @param value what it holds; {@code blank} if nothing
 * @param bound what it must be, worded to follow "must be"
 */
public record Problem(Provision rule, String field, String value, String bound) {
  /**
   * A problem.
   *
   * @param rule the rule that is broken
   * @param field the field
   * @param value what it holds
   * @param bound what it must be, worded to follow "must be"
   * @throws io.github.ecf4j.model.check.InvalidValueException if a text is blank
   */
  public Problem {
    requireNonNull(rule, "rule");
    Check.text("field", field);
    Check.text("value", value);
    Check.text("bound", bound);
  }

  /** Prints rule, field, bound and value. */
  @Override
  public String toString() {
    return rule.id() + ": " + field + " must be " + bound + ", but was: " + value;
  }
}
