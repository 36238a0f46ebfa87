package io.github.ecf4j.rules.induction;

import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An exact amount of service, in full-time terms; it may be a fraction such as 7/12. */
public final class Terms implements Comparable<Terms> {
  private static final Terms ZERO = new Terms(BigFraction.ZERO);

  private final BigFraction value;

  private Terms(BigFraction value) {
    this.value = value;
  }

  /**
   * No service.
   *
   * @return zero terms
   */
  public static Terms zero() {
    return ZERO;
  }

  /**
   * Whole terms.
   *
   * @param terms the number, from 0
   * @return the amount
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is negative
   */
  public static Terms of(int terms) {
    Check.range("terms", terms, 0, Integer.MAX_VALUE);
    return new Terms(BigFraction.of(terms));
  }

  /**
   * A part of a term.
   *
   * @param days full-time days served, from 0; a half-time day is half a one
   * @param daysInTerm the days of the whole term, from 1
   * @return days divided by daysInTerm
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Terms part(BigDecimal days, int daysInTerm) {
    Check.that(days.signum() >= 0, "days", days, "zero or more");
    Check.range("daysInTerm", daysInTerm, 1, Integer.MAX_VALUE);
    BigInteger scale = BigInteger.TEN.pow(Math.max(0, days.scale()));
    return new Terms(
        BigFraction.of(
            days.multiply(new BigDecimal(scale)).toBigIntegerExact(),
            scale.multiply(BigInteger.valueOf(daysInTerm))));
  }

  /**
   * The sum.
   *
   * @param other more terms
   * @return both together
   */
  public Terms plus(Terms other) {
    return new Terms(value.add(other.value));
  }

  /**
   * Whether this is at least as much as another amount.
   *
   * @param other the other amount
   * @return whether it is
   */
  public boolean reaches(Terms other) {
    return compareTo(other) >= 0;
  }

  /**
   * The amount as a decimal, rounded as the caller says.
   *
   * @param places decimal places
   * @param rounding how to round
   * @return the decimal
   */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    return value.bigDecimalValue(places, rounding);
  }

  @Override
  public int compareTo(Terms other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Terms that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Prints the exact amount, as in {@code 7/12} or {@code 3}. */
  @Override
  public String toString() {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
