package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decision of the appropriate body to extend induction after its end (statutory guidance 2024,
 * 3.8).
 *
 * @param decidedOn the day of the decision
 * @param terms by how many full-time terms, from 0.1 to 16, to one decimal place
 */
public record Extension(LocalDate decidedOn, BigDecimal terms) {
  private static final BigDecimal LEAST = new BigDecimal("0.1");
  private static final BigDecimal MOST = BigDecimal.valueOf(16);
  private static final String BOUND = "from 0.1 to 16, to one decimal place";

  /**
   * An extension.
   *
   * @param decidedOn the day of the decision
   * @param terms by how many full-time terms, from 0.1 to 16, to one decimal place
   * @throws io.github.ecf4j.model.check.InvalidValueException if the terms are out of bounds
   */
  public Extension {
    Check.day("decidedOn", decidedOn);
    terms = Check.decimal("terms", terms, Fte.PLACES, BOUND);
    Check.that(
        terms.compareTo(LEAST) >= 0 && terms.compareTo(MOST) <= 0 && terms.scale() <= 1,
        "terms",
        terms.toPlainString(),
        BOUND);
  }
}
