package io.github.ecf4j.rules.exact;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact number, such as 7/12. Equal numbers are equal, however they were calculated.
 *
 * <p>Numerator and denominator have at most {@value #MOST_BITS} bits, some 20,000 digits: far more
 * than a sum over any record of a teacher has, and few enough that no operation takes long. A
 * longer result is refused with an {@link InvalidValueException}.
 *
 * <p>Common values fit into two longs, which are fast to calculate with; larger numbers are left to
 * a library.
 */
public final class Exact implements Comparable<Exact> {
  private static final int MOST_BITS = 1 << 16;

  /** How many decimal places may be given, and asked for. */
  private static final int PLACES = 100;

  private static final Exact ZERO = new Exact(0, 1, null);

  /** How many decimal places people still read with ease. */
  private static final int MOST_PLACES = 3;

  private static final BigInteger THOUSANDTHS = BigInteger.TEN.pow(MOST_PLACES);

  /** In lowest terms, the denominator positive; zeros if the number does not fit. */
  private final long numerator;

  private final long denominator;

  /** The number if it does not fit, else null. */
  private final @Nullable BigFraction large;

  private Exact(long numerator, long denominator, @Nullable BigFraction large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  /** Throws an {@link ArithmeticException} where a number does not fit. */
  private static Exact lowest(long numerator, long denominator) {
    if (denominator == 1) {
      return new Exact(numerator, 1, null);
    }
    long divisor = LongMath.gcd(Math.absExact(numerator), Math.absExact(denominator));
    long sign = denominator < 0 ? -divisor : divisor;
    return new Exact(numerator / sign, denominator / sign, null);
  }

  /** The library leaves the sign where it was, above or below the line. */
  private static Exact of(BigFraction value) {
    BigInteger sign = BigInteger.valueOf(value.getDenominator().signum());
    BigInteger numerator = value.getNumerator().multiply(sign);
    BigInteger denominator = value.getDenominator().abs();
    int bits = Math.max(numerator.bitLength(), denominator.bitLength());
    if (bits > MOST_BITS) {
      throw new InvalidValueException(
          "result", "one of " + bits + " bits", "a fraction of at most " + MOST_BITS + " bits");
    }
    boolean fits = numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
    return fits
        ? new Exact(numerator.longValue(), denominator.longValue(), null)
        : new Exact(0, 0, BigFraction.of(numerator, denominator));
  }

  private BigFraction fraction() {
    return large == null ? BigFraction.of(numerator, denominator) : large;
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
    return new Exact(number, 1, null);
  }

  /**
   * A decimal.
   *
   * @param given the decimal, of at most 100 digits, with at most 100 decimal places or zeros
   *     before its point
   * @return the same
   * @throws InvalidValueException if it is longer
   */
  public static Exact of(BigDecimal given) {
    requireNonNull(given, "given");
    BigDecimal decimal = Check.decimal("decimal", given, PLACES, "of at most 100 digits");
    int places = Math.max(0, decimal.scale());
    try {
      return lowest(
          decimal.scaleByPowerOfTen(places).longValueExact(), LongMath.checkedPow(10, places));
    } catch (ArithmeticException tooLarge) {
      // Left to the library.
    }
    BigInteger scale = BigInteger.TEN.pow(places);
    return of(BigFraction.of(decimal.multiply(new BigDecimal(scale)).toBigIntegerExact(), scale));
  }

  /**
   * The sum.
   *
   * @param other another number
   * @return this plus the other
   */
  public Exact plus(Exact other) {
    requireNonNull(other, "other");
    try {
      return lowest(
          Math.addExact(
              Math.multiplyExact(numerator, other.denominator),
              Math.multiplyExact(other.numerator, denominator)),
          Math.multiplyExact(denominator, other.denominator));
    } catch (ArithmeticException tooLarge) {
      // Left to the library; so is a large one, whose denominator here is 0.
    }
    return of(fraction().add(other.fraction()));
  }

  /**
   * The difference.
   *
   * @param other another number
   * @return this minus the other
   */
  public Exact minus(Exact other) {
    requireNonNull(other, "other");
    return plus(other.times(of(-1)));
  }

  /**
   * The product.
   *
   * @param other another number
   * @return this times the other
   */
  public Exact times(Exact other) {
    requireNonNull(other, "other");
    try {
      return lowest(
          Math.multiplyExact(numerator, other.numerator),
          Math.multiplyExact(denominator, other.denominator));
    } catch (ArithmeticException tooLarge) {
      // Left to the library; so is a large one, whose denominator here is 0.
    }
    return of(fraction().multiply(other.fraction()));
  }

  /**
   * The quotient.
   *
   * @param other another number, not zero
   * @return this divided by the other
   * @throws io.github.ecf4j.model.check.InvalidValueException if the other is zero
   */
  public Exact dividedBy(Exact other) {
    requireNonNull(other, "other");
    Check.that(other.signum() != 0, "divisor", other, "other than zero");
    try {
      return lowest(
          Math.multiplyExact(numerator, other.denominator),
          Math.multiplyExact(denominator, other.numerator));
    } catch (ArithmeticException tooLarge) {
      // Left to the library; so is a large one, whose denominator here is 0.
    }
    return of(fraction().divide(other.fraction()));
  }

  /**
   * Whether this is at least as much as another number.
   *
   * @param other the other number
   * @return whether it is
   */
  public boolean reaches(Exact other) {
    requireNonNull(other, "other");
    return compareTo(other) >= 0;
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return large == null ? Long.signum(numerator) : large.signum();
  }

  /**
   * The least whole number that is not less.
   *
   * @return this rounded up
   * @throws ArithmeticException if it is beyond the range of a long
   */
  public long ceiling() {
    if (large != null) {
      return toDecimal(0, RoundingMode.CEILING).longValueExact();
    }
    return denominator == 1 ? numerator : Math.floorDiv(numerator, denominator) + 1;
  }

  /**
   * The number as a decimal, rounded as the caller says.
   *
   * @param places decimal places, from 0 to 100
   * @param rounding how to round
   * @return the decimal
   * @throws InvalidValueException if the places are out of bounds
   */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    requireNonNull(rounding, "rounding");
    Check.range("places", places, 0, PLACES);
    return large == null
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, rounding)
        : large.bigDecimalValue(places, rounding);
  }

  /**
   * The number as people write it, rounded half up, without trailing zeros.
   *
   * @param places decimal places at most, from 0 to 100
   * @return its text, as in {@code 1.25} or {@code 6}
   */
  public String toDecimalText(int places) {
    return toDecimalText(places, RoundingMode.HALF_UP);
  }

  /**
   * The number as people write it, rounded as the caller says, without trailing zeros.
   *
   * @param places decimal places at most
   * @param rounding how to round
   * @return its text, as in {@code 1.25} or {@code 6}
   */
  public String toDecimalText(int places, RoundingMode rounding) {
    BigDecimal rounded = toDecimal(places, rounding);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Exact other) {
    requireNonNull(other, "other");
    if (large == null && other.large == null) {
      return denominator == other.denominator
          ? Long.compare(numerator, other.numerator)
          : minus(other).signum();
    }
    // Not by the difference, which may be longer than a number is allowed to be.
    BigFraction mine = fraction();
    BigFraction theirs = other.fraction();
    return mine.getNumerator()
        .multiply(theirs.getDenominator())
        .compareTo(theirs.getNumerator().multiply(mine.getDenominator()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(large, that.large);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator, denominator, large);
  }

  /** Prints the exact number: a decimal if three places suffice, else a fraction as 7/12. */
  @Override
  public String toString() {
    BigInteger below = fraction().getDenominator();
    return THOUSANDTHS.mod(below).signum() == 0
        ? toDecimalText(MOST_PLACES)
        : fraction().getNumerator() + "/" + below;
  }
}
