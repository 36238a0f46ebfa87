package io.github.ecf4j.rules.service;

import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How terms are recorded (LEN-17).
 *
 * @param decimalPlaces to how many decimal places
 * @param most how many terms at most
 * @param rounding how they are rounded to them
 */
record Recording(int decimalPlaces, int most, RoundingMode rounding) {
  static Recording of(Policy policy, Readings readings) {
    return new Recording(
        policy.get(Figure.RECORDED_DECIMAL_PLACES),
        policy.get(Figure.RECORDED_TERMS_AT_MOST),
        readings.get(Reading.EXPORT_ROUNDING));
  }

  BigDecimal rounded(Exact terms) {
    return terms.toDecimal(decimalPlaces, rounding);
  }

  BigDecimal recorded(Exact terms) {
    return rounded(terms).min(BigDecimal.valueOf(most).setScale(decimalPlaces));
  }

  /** The least step between two numbers of terms. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimalPlaces);
  }
}
