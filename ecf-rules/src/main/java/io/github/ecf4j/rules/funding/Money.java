package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount of pounds sterling.
 *
 * @param pence the amount in pence
 */
public record Money(long pence) implements Comparable<Money> {
  private static final int PENCE_IN_A_POUND = 100;

  /** Nothing. */
  public static final Money NONE = new Money(0);

  /**
   * An amount that was calculated, such as hours times a rate; rounded here, half up, to pence.
   *
   * @param pounds the exact amount
   * @return the amount in whole pence
   */
  public static Money ofPounds(Exact pounds) {
    requireNonNull(pounds, "pounds");
    return ofPence(pounds.times(Exact.of(PENCE_IN_A_POUND)));
  }

  static Money ofPence(Exact pence) {
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
    return String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(pence, 2));
  }

  @Override
  public int compareTo(Money other) {
    requireNonNull(other, "other");
    return Long.compare(pence, other.pence);
  }
}
