package io.github.ecf4j.rules.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;

/**
 * What the register keeps of a record.
 *
 * @param record the record as it is kept
 * @param losses what of its numbers is lost, in order; none if it is kept exactly
 */
public record Exported(RegisterRecord record, ImmutableList<Loss> losses) {
  /**
   * What is kept.
   *
   * @param record the record as it is kept
   * @param losses what of its numbers is lost, in order
   */
  public Exported {
    requireNonNull(record, "record");
    requireNonNull(losses, "losses");
  }

  /**
   * A number that is not kept as it is.
   *
   * @param rule why
   * @param field the field, as in {@code periods[0].numberOfTerms}
   * @param exact the exact number
   * @param kept what is kept of it
   */
  public record Loss(Provision rule, String field, Exact exact, Exact kept) {
    /**
     * A loss.
     *
     * @param rule why
     * @param field the field
     * @param exact the exact number
     * @param kept what is kept of it
     * @throws io.github.ecf4j.model.check.InvalidValueException if the field is blank
     */
    public Loss {
      requireNonNull(rule, "rule");
      Check.text("field", field);
      requireNonNull(exact, "exact");
      requireNonNull(kept, "kept");
    }

    /** Prints the field and both numbers, as in {@code periods[0].numberOfTerms: 4/3 as 1.3}. */
    @Override
    public String toString() {
      return field + ": " + exact + " as " + kept;
    }
  }
}
