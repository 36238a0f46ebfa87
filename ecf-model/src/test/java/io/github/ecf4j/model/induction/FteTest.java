package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {
  @Property
  void isExactAndIsReadAsItIsPrinted(
      @ForAll @BigRange(min = "0.000000001", max = "1") @Scale(9) BigDecimal value) {
    Fte fte = new Fte(value);

    assertThat(fte.value()).isEqualByComparingTo(value);
    assertThat(Fte.of(fte.toString())).isEqualTo(fte);
  }

  @Property
  void trailingZerosChangeNothing(
      @ForAll @BigRange(min = "0.01", max = "1") @Scale(2) BigDecimal value,
      @ForAll @IntRange(max = 16) int zeros) {
    assertThat(Fte.of(value.setScale(2 + zeros).toPlainString())).isEqualTo(new Fte(value));
  }

  @Test
  void fullTimeIsOne() {
    assertThat(Fte.fullTime()).isEqualTo(Fte.of("1.0")).hasToString("1");
  }

  @Test
  void printsWithoutExponentAndTrailingZeros() {
    assertThat(Fte.of("0.60")).hasToString("0.6");
    assertThat(Fte.of("0.000000001")).hasToString("0.000000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "1.000000001", "2"})
  void refusesValuesOutsideZeroToOne(String text) {
    assertRefused(() -> Fte.of(text), "fte", text, "greater than 0 and at most 1");
  }

  @Test
  void refusesNegativeValues() {
    assertRefused(
        () -> new Fte(new BigDecimal("-0.5")), "fte", "-0.5", "greater than 0 and at most 1");
  }

  @Test
  void refusesMoreThanNineDecimalPlaces() {
    assertRefused(
        () -> Fte.of("0.1234567891"), "fte", "0.1234567891", "given to at most 9 decimal places");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "half",
        ".5",
        "0.",
        "0,6",
        " 0.6",
        "0.6 ",
        "6e-1",
        "-0.5",
        "+0.5",
        "0.6f",
        "０.6",
        "0.٦",
        "0000000000.5",
        "0.5000000000000000000"
      })
  void refusesTextThatIsNoPlainDecimal(String text) {
    assertRefused(() -> Fte.of(text), "fte", '"' + text + '"', "a decimal such as 0.6");
  }

  @ParameterizedTest
  @CsvSource({"19.5, 32.5, 0.6", "32.5, 32.5, 1", "10, 30, 0.333333333", "20, 30, 0.666666667"})
  void hoursAWeekMakeAShare(BigDecimal hours, BigDecimal fullTime, String fte) {
    assertThat(Fte.ofHours(hours, fullTime)).isEqualTo(Fte.of(fte));
  }

  @ParameterizedTest
  @CsvSource({"1, 19.5, 39, 0.5", "0.6, 39, 39, 0.6", "0.5, 13, 39, 0.166666667"})
  void weeksOfAYearMakeAShareOfIt(String fte, BigDecimal weeks, BigDecimal all, String share) {
    assertThat(Fte.of(fte).forWeeks(weeks, all)).isEqualTo(Fte.of(share));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, hours, 0, 'above 0, at most 30'",
    "31, 30, hours, 31, 'above 0, at most 30'",
    "1, 0, fullTimeHours, 0, 'above 0, at most 168'",
    "1, 169, fullTimeHours, 169, 'above 0, at most 168'",
  })
  void refusesHoursOutOfBounds(
      BigDecimal hours, BigDecimal all, String field, String value, String bound) {
    assertThatThrownBy(() -> Fte.ofHours(hours, all))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("%s must be %s, but was: %s", field, bound, value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 39, weeks, 0, 'above 0, at most 39'",
    "40, 39, weeks, 40, 'above 0, at most 39'",
    "1, 54, fullTimeWeeks, 54, 'above 0, at most 53'",
  })
  void refusesWeeksOutOfBounds(
      BigDecimal weeks, BigDecimal all, String field, String value, String bound) {
    assertThatThrownBy(() -> Fte.fullTime().forWeeks(weeks, all))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("%s must be %s, but was: %s", field, bound, value);
  }
}
