package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of pounds sterling.
 *
 * @param pence the amount in pence, at most 10<sup>15</sup> above or below zero
 */
public record Money(long pence) implements Comparable<Money> {
  private static final int PENCE_IN_A_POUND = 100;
  private static final long MOST = 1_000_000_000_000_000L;

  private static final Exact MOST_PENCE = Exact.of(MOST);

  private static final String BOUND = "of at most " + MOST + " pence, above or below zero";

  /**
   * An amount.
   *
   * @param pence the amount in pence, at most 10<sup>15</sup> above or below zero
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  public Money {
    Check.that(Math.abs(pence) <= MOST && pence != Long.MIN_VALUE, "pence", pence, BOUND);
  }

  /** Nothing. */
  public static final Money NONE = new Money(0);

  /**
   * An amount that was calculated, such as hours times a rate; rounded here, half up, to pence.
   *
   * @param pounds the exact amount
   * @return the amount in whole pence
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  public static Money ofPounds(Exact pounds) {
    requireNonNull(pounds, "pounds");
    return ofPence(pounds.times(Exact.of(PENCE_IN_A_POUND)));
  }

  /**
   * The amount in pounds.
   *
   * @return pounds, exact
   */
  public Exact pounds() {
    return Exact.of(BigDecimal.valueOf(pence, 2));
  }

  static Money ofPence(Exact pence) {
    boolean fits = MOST_PENCE.reaches(pence) && pence.plus(MOST_PENCE).signum() >= 0;
    Check.that(fits, "pence", pence, BOUND);
    return new Money(pence.toDecimal(0, RoundingMode.HALF_UP).longValueExact());
  }

  /**
   * The sum.
   *
   * @param other another amount
   * @return both together
   */
  public Money plus(Money other) {
    requireNonNull(other, "other");
    return new Money(Math.addExact(pence, other.pence));
  }

  /**
   * A share of the amount, rounded half up to pence.
   *
   * @param share the share
   * @return the part
   */
  public Money times(Exact share) {
    requireNonNull(share, "share");
    return ofPence(Exact.of(pence).times(share));
  }

  /** Prints pounds and pence, as in {@code £1,576.10}. */
  @Override
  public String toString() {
    return Words.pounds(pounds());
  }

  @Override
  public int compareTo(Money other) {
    requireNonNull(other, "other");
    return Long.compare(pence, other.pence);
  }
}
