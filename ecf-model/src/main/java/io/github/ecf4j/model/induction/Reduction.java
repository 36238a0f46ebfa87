package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decision of the appropriate body that a shorter induction is enough (statutory guidance 2024,
 * 3.2 to 3.5).
 *
 * @param decidedOn the day of the decision
 * @param termsRequired how many full-time terms are to be served in all, from 1 to below 6, with at
 *     most 9 decimal places
 * @param kind on what ground
 */
public record Reduction(LocalDate decidedOn, BigDecimal termsRequired, Kind kind) {
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final String BOUND = "from 1 to below 6";

  /** On what ground induction is reduced. */
  public enum Kind {
    /** The teacher's earlier experience (statutory guidance 2024, 3.2). */
    PRIOR_EXPERIENCE,
    /** Two school years in part-time posts (statutory guidance 2024, 2.38 and 3.5). */
    PART_TIME
  }

  /**
   * A reduction.
   *
   * @param decidedOn the day of the decision
   * @param termsRequired how many full-time terms are to be served in all, from 1 to below 6, with
   *     at most 9 decimal places
   * @param kind on what ground
   * @throws io.github.ecf4j.model.check.InvalidValueException if the terms are out of bounds
   */
  public Reduction {
    Check.day("decidedOn", decidedOn);
    requireNonNull(kind, "kind");
    termsRequired = Check.decimal("termsRequired", termsRequired, Fte.PLACES, BOUND);
    Check.that(
        termsRequired.compareTo(BigDecimal.ONE) >= 0 && termsRequired.compareTo(SIX) < 0,
        "termsRequired",
        termsRequired.toPlainString(),
        BOUND);
  }
}
