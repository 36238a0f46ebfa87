package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A full-time equivalent, exact: 1 is full time (statutory guidance 2024, 2.36).
 *
 * @param value greater than 0, at most 1, with at most 9 decimal places; trailing zeros are dropped
 */
public record Fte(BigDecimal value) {
  /** How many decimal places a share or a number of terms is given to, at most. */
  static final int PLACES = 9;

  private static final String BOUND = "greater than 0 and at most 1";
  private static final BigDecimal HOURS_A_WEEK = BigDecimal.valueOf(7 * 24);
  private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(53);
  private static final Fte FULL_TIME = new Fte(BigDecimal.ONE);

  /**
   * Checks and normalises the value.
   *
   * @param value greater than 0, at most 1, with at most 9 decimal places; trailing zeros are
   *     dropped
   * @throws InvalidValueException if it is outside its bounds
   */
  public Fte {
    requireNonNull(value, "value");
    BigDecimal plain = Check.decimal("fte", value, PLACES, BOUND);
    Check.that(plain.signum() > 0 && plain.compareTo(BigDecimal.ONE) <= 0, "fte", value, BOUND);
    value = plain;
  }

  /**
   * A full-time equivalent.
   *
   * @param text a decimal, such as {@code 0.6}
   * @return the value
   * @throws InvalidValueException if the text is not a decimal or outside the bounds
   */
  public static Fte of(String text) {
    requireNonNull(text, "text");
    if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,18})?")) {
      throw new InvalidValueException("fte", "\"" + text + "\"", "a decimal such as 0.6");
    }
    return new Fte(new BigDecimal(text));
  }

  /**
   * The full-time equivalent of hours a week.
   *
   * @param hours the hours worked a week, above 0, at most those of full time
   * @param fullTimeHours those of full time, at most 168
   * @return the one divided by the other, to nine decimal places, rounded half up
   * @throws InvalidValueException if a number is outside its bounds
   */
  public static Fte ofHours(BigDecimal hours, BigDecimal fullTimeHours) {
    return new Fte(share("hours", hours, "fullTimeHours", fullTimeHours, HOURS_A_WEEK));
  }

  /**
   * This for so many weeks of a year, as in a contract for part of the year.
   *
   * @param weeks the weeks worked a year, above 0, at most those of full time
   * @param fullTimeWeeks those of full time, at most 53
   * @return this times the one divided by the other, to nine decimal places, rounded half up
   * @throws InvalidValueException if a number is outside its bounds
   */
  public Fte forWeeks(BigDecimal weeks, BigDecimal fullTimeWeeks) {
    BigDecimal share = share("weeks", weeks, "fullTimeWeeks", fullTimeWeeks, WEEKS_A_YEAR);
    return new Fte(value.multiply(share).setScale(PLACES, RoundingMode.HALF_UP));
  }

  private static BigDecimal share(
      String field, BigDecimal part, String fieldOfAll, BigDecimal all, BigDecimal most) {
    Check.decimal(fieldOfAll, all, PLACES, "above 0, at most " + most);
    Check.that(
        all.signum() > 0 && all.compareTo(most) <= 0, fieldOfAll, all, "above 0, at most", most);
    Check.decimal(field, part, PLACES, "above 0, at most " + all);
    Check.that(part.signum() > 0 && part.compareTo(all) <= 0, field, part, "above 0, at most", all);
    return part.divide(all, PLACES, RoundingMode.HALF_UP);
  }

  /**
   * Full time.
   *
   * @return 1
   */
  public static Fte fullTime() {
    return FULL_TIME;
  }

  /**
   * How many weeks a part-time teacher takes for what a full-time teacher does in one.
   *
   * @return 1 divided by this, rounded half up
   */
  public int weeksForOne() {
    return BigDecimal.ONE.divide(value, 0, RoundingMode.HALF_UP).intValueExact();
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
