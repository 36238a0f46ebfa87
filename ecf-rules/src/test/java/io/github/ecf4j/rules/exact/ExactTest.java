package io.github.ecf4j.rules.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactTest {
  private static Exact ratio(long numerator, long denominator) {
    return Exact.of(numerator).dividedBy(Exact.of(denominator));
  }

  /** LEN-3; statutory guidance (2024), 2.36: in binary fractions the sum stays below six. */
  @Test
  void tenTimesPointSixIsSix() {
    Exact sum = Exact.zero();
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(Exact.of(new BigDecimal("0.6")));
    }
    assertThat(sum).isEqualTo(Exact.of(6)).hasToString("6").hasSameHashCodeAs(Exact.of(6));
    assertThat(sum.reaches(Exact.of(6))).isTrue();
  }

  @Property
  void partsAddUpToTheWhole(@ForAll @IntRange(min = 1, max = 200) int parts) {
    Exact sum = Exact.zero();
    for (int i = 0; i < parts; i++) {
      sum = sum.plus(ratio(1, parts));
    }
    assertThat(sum).isEqualTo(Exact.of(1));
  }

  @Property
  void theOrderIsThatOfTheFractions(
      @ForAll @IntRange(min = -90, max = 90) int a,
      @ForAll @IntRange(min = 1, max = 90) int b,
      @ForAll @IntRange(min = -90, max = 90) int c,
      @ForAll @IntRange(min = 1, max = 90) int d) {
    Exact one = ratio(a, b);
    Exact other = ratio(c, d);

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(a * d - c * b));
    assertThat(one.reaches(other)).isEqualTo(a * d >= c * b);
    assertThat(one.equals(other)).isEqualTo(a * d == c * b);
    assertThat(one.minus(other).signum()).isEqualTo(Integer.signum(a * d - c * b));
    assertThat(one.minus(other).plus(other)).isEqualTo(one);
    assertThat(one.times(other)).isEqualTo(ratio((long) a * c, (long) b * d));
  }

  private static Exact ratio(BigInteger numerator, BigInteger denominator) {
    return Exact.of(new BigDecimal(numerator)).dividedBy(Exact.of(new BigDecimal(denominator)));
  }

  /** Numbers that two longs hold and numbers that they do not are reckoned with alike. */
  @Property
  void nothingIsLostWhereLongsDoNotSuffice(
      @ForAll long first, @ForAll long second, @ForAll long third, @ForAll long fourth) {
    Assume.that(second != 0 && third != 0 && fourth != 0);
    BigInteger a = BigInteger.valueOf(first);
    BigInteger b = BigInteger.valueOf(second);
    BigInteger c = BigInteger.valueOf(third);
    BigInteger d = BigInteger.valueOf(fourth);
    Exact one = ratio(first, second);
    Exact other = ratio(third, fourth);
    BigInteger ad = a.multiply(d);
    BigInteger cb = c.multiply(b);
    BigInteger bd = b.multiply(d);

    assertThat(one).isEqualTo(ratio(a, b));
    assertSame(one.plus(other), ratio(ad.add(cb), bd));
    assertSame(one.minus(other), ratio(ad.subtract(cb), bd));
    assertSame(one.times(other), ratio(a.multiply(c), bd));
    assertSame(one.dividedBy(other), ratio(ad, b.multiply(c)));
    assertThat(one.signum()).isEqualTo(a.signum() * b.signum());
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(ad.subtract(cb).signum() * bd.signum());
    BigInteger ceiling =
        new BigDecimal(a).divide(new BigDecimal(b), 0, RoundingMode.CEILING).toBigInteger();
    if (ceiling.bitLength() < Long.SIZE) {
      assertThat(one.ceiling()).isEqualTo(ceiling.longValueExact());
    } else {
      assertThatThrownBy(one::ceiling).isInstanceOf(ArithmeticException.class);
    }
  }

  private static void assertSame(Exact one, Exact other) {
    assertThat(one)
        .isEqualTo(other)
        .hasSameHashCodeAs(other)
        .isEqualByComparingTo(other)
        .hasToString(other.toString());
    assertThat(one.signum()).isEqualTo(other.signum());
    assertThat(one.toDecimal(3, RoundingMode.HALF_UP))
        .isEqualTo(other.toDecimal(3, RoundingMode.HALF_UP));
  }

  @Test
  void whatNoLongHoldsHasNoCeiling() {
    Exact large = Exact.of(new BigDecimal("1E+30"));

    assertThat(large).hasToString("1" + "0".repeat(30));
    assertThat(large.dividedBy(large)).isEqualTo(Exact.of(1));
    assertThat(large.minus(Exact.of(1)).plus(Exact.of(1))).isEqualTo(large);
    assertThatThrownBy(large::ceiling).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void printsExactlyAndRoundsAsAsked() {
    Exact part = Exact.of(new BigDecimal("42.5")).dividedBy(Exact.of(72));

    assertThat(part).hasToString("85/144");
    assertThat(part.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.59");
    assertThat(Exact.of(new BigDecimal("1E+2"))).isEqualTo(Exact.of(100));
    assertThat(part).isNotEqualTo("85/144").doesNotHaveSameHashCodeAs(Exact.of(2));
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> ratio(1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("divisor must be other than zero, but was: 0");
  }

  @Test
  void largeNumbersAndSmallOnesAreReckonedWithTogether() {
    Exact large = Exact.of(new BigDecimal("1E+30"));
    Exact third = ratio(1, 3);

    assertThat(large.plus(third))
        .isEqualTo(third.plus(large))
        .hasToString("3" + "0".repeat(29) + "1/3");
    assertThat(large.times(third))
        .isEqualTo(third.times(large))
        .isEqualTo(large.dividedBy(Exact.of(3)));
    assertThat(third.dividedBy(large).times(large)).isEqualTo(third);
    assertThat(large).isGreaterThan(third).isEqualByComparingTo(large.plus(Exact.zero()));
    assertThat(third).isLessThan(large);
    assertThat(ratio(1, 2)).isGreaterThan(third);
    assertThat(
            Exact.of(new BigDecimal("0.1234567890123456789"))
                .times(Exact.of(new BigDecimal("1E+19"))))
        .isEqualTo(Exact.of(1234567890123456789L));
  }

  @Test
  void aNumberHasAtMost65536Bits() {
    Exact most = Exact.of(1);
    for (int bit = 1; bit < 65536; bit++) {
      most = most.times(Exact.of(2));
    }
    Exact largest = most;

    assertThat(largest.signum()).isEqualTo(1);
    assertThatThrownBy(() -> largest.times(Exact.of(2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("65537 bits");
  }
}
