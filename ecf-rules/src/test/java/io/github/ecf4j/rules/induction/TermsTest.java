package io.github.ecf4j.rules.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermsTest {

  /** Statutory guidance (2024), 2.36, and the binary trap: ten terms at 0.6 are six exactly. */
  @Test
  void tenTermsAtPointSixAreSix() {
    Terms sum = Terms.zero();
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(Terms.part(new BigDecimal("0.6"), 1));
    }
    assertThat(sum).isEqualTo(Terms.of(6)).hasToString("6").hasSameHashCodeAs(Terms.of(6));
    assertThat(sum.reaches(Terms.of(6))).isTrue();
  }

  @Property
  void daysOfATermAddUpToIt(@ForAll @IntRange(min = 1, max = 200) int days) {
    Terms sum = Terms.zero();
    for (int i = 0; i < days; i++) {
      sum = sum.plus(Terms.part(BigDecimal.ONE, days));
    }
    assertThat(sum).isEqualTo(Terms.of(1));
  }

  @Property
  void theOrderIsThatOfTheFractions(
      @ForAll @IntRange(min = 0, max = 90) int a,
      @ForAll @IntRange(min = 1, max = 90) int b,
      @ForAll @IntRange(min = 0, max = 90) int c,
      @ForAll @IntRange(min = 1, max = 90) int d) {
    Terms one = Terms.part(BigDecimal.valueOf(a), b);
    Terms other = Terms.part(BigDecimal.valueOf(c), d);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(a * d - c * b));
    assertThat(one.reaches(other)).isEqualTo(a * d >= c * b);
    assertThat(one.equals(other)).isEqualTo(a * d == c * b);
  }

  @Test
  void printsExactlyAndRoundsAsAsked() {
    Terms part = Terms.part(new BigDecimal("42.5"), 72);
    assertThat(part).hasToString("85/144");
    assertThat(part.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.59");
    assertThat(Terms.part(new BigDecimal("1E+2"), 50)).isEqualTo(Terms.of(2));
    assertThat(part).isNotEqualTo("85/144").doesNotHaveSameHashCodeAs(Terms.of(2));
  }

  @Test
  void impossibleAmountsAreRefused() {
    assertThatThrownBy(() -> Terms.of(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("terms");
    assertThatThrownBy(() -> Terms.part(BigDecimal.ONE, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("daysInTerm");
    assertThatThrownBy(() -> Terms.part(new BigDecimal("-0.5"), 3))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("days");
    assertThat(Terms.part(BigDecimal.ZERO, 3)).isEqualTo(Terms.zero()).isEqualTo(Terms.of(0));
  }
}
