package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decision of the appropriate body on service outside recorded posts and a school's terms:
 * service in Wales, in a setting without terms, or before the known calendar (statutory guidance
 * 2024, 2.31, 2.35 and 3.11).
 *
 * @param decidedOn the day of the decision
 * @param terms how many full-time terms it counts for, above 0, at most 16
 * @param ground what was served where
 */
public record ServiceCredit(LocalDate decidedOn, BigDecimal terms, String ground) {
  private static final BigDecimal MOST = BigDecimal.valueOf(16);
  private static final String BOUND = "above 0, at most 16";

  /**
   * A credit.
   *
   * @param decidedOn the day of the decision
   * @param terms how many full-time terms it counts for, above 0, at most 16
   * @param ground what was served where
   * @throws io.github.ecf4j.model.check.InvalidValueException if the terms are out of bounds or the
   *     ground is blank
   */
  public ServiceCredit {
    Check.day("decidedOn", decidedOn);
    terms = Check.decimal("terms", terms, Fte.PLACES, BOUND);
    Check.that(
        terms.signum() > 0 && terms.compareTo(MOST) <= 0, "terms", terms.toPlainString(), BOUND);
    Check.text("ground", ground);
  }
}
