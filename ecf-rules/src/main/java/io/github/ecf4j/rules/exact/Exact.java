package io.github.ecf4j.rules.exact;

import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An exact number, such as 7/12. Equal numbers are equal, however they came about. */
public final class Exact implements Comparable<Exact> {
  private static final Exact ZERO = new Exact(BigFraction.ZERO);

  /** How many decimal places people still read with ease. */
  private static final int MOST_PLACES = 3;

  private final BigFraction value;

  private Exact(BigFraction value) {
    this.value = value;
  }

  /**
   * Nothing.
   *
   * @return zero
   */
  public static Exact zero() {
    return ZERO;
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the same
   */
  public static Exact of(long number) {
    return new Exact(BigFraction.of(number));
  }

  /**
   * A decimal.
   *
   * @param decimal the decimal
   * @return the same
   */
  public static Exact of(BigDecimal decimal) {
    BigInteger scale = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
    return new Exact(
        BigFraction.of(decimal.multiply(new BigDecimal(scale)).toBigIntegerExact(), scale));
  }

  /**
   * The sum.
   *
   * @param other another number
   * @return this plus the other
   */
  public Exact plus(Exact other) {
    return new Exact(value.add(other.value));
  }

  /**
   * The difference.
   *
   * @param other another number
   * @return this minus the other
   */
  public Exact minus(Exact other) {
    return new Exact(value.subtract(other.value));
  }

  /**
   * The product.
   *
   * @param other another number
   * @return this times the other
   */
  public Exact times(Exact other) {
    return new Exact(value.multiply(other.value));
  }

  /**
   * The quotient.
   *
   * @param other another number, not zero
   * @return this divided by the other
   * @throws io.github.ecf4j.model.check.InvalidValueException if the other is zero
   */
  public Exact dividedBy(Exact other) {
    Check.that(other.signum() != 0, "divisor", other, "other than zero");
    return new Exact(value.divide(other.value));
  }

  /**
   * Whether this is at least as much as another number.
   *
   * @param other the other number
   * @return whether it is
   */
  public boolean reaches(Exact other) {
    return compareTo(other) >= 0;
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return value.signum();
  }

  /**
   * The least whole number that is not less.
   *
   * @return this rounded up
   * @throws ArithmeticException if it is beyond the range of a long
   */
  public long ceiling() {
    return toDecimal(0, RoundingMode.CEILING).longValueExact();
  }

  /**
   * The number as a decimal, rounded as the caller says.
   *
   * @param places decimal places
   * @param rounding how to round
   * @return the decimal
   */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    return value.bigDecimalValue(places, rounding);
  }

  /**
   * The number as people write it, rounded half up, without trailing zeros.
   *
   * @param places decimal places at most
   * @return its text, as in {@code 1.25} or {@code 6}
   */
  public String toDecimalText(int places) {
    BigDecimal rounded = toDecimal(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Exact other) {
    // BigFraction 1.2 orders negative numbers the wrong way round.
    return value.subtract(other.value).signum();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Prints the exact number: a decimal if three places suffice, else a fraction as 7/12. */
  @Override
  public String toString() {
    String decimal = toDecimalText(MOST_PLACES);
    return of(new BigDecimal(decimal)).equals(this)
        ? decimal
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
