package io.github.ecf4j.rules.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
}
