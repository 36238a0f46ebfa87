package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;

/**
 * How a point that the sources leave open was read for an answer.
 *
 * @param <T> the type of the choices
 * @param reading the point that is left open
 * @param value how it was read
 */
public record Choice<T>(Reading<T> reading, T value) {
  /**
   * How something was read.
   *
   * @param reading the point that is left open
   * @param value how it was read
   */
  public Choice {
    requireNonNull(reading, "reading");
    requireNonNull(value, "value");
  }

  /**
   * How a point is read.
   *
   * @param <T> the type of the choices
   * @param reading the point that is left open
   * @param all the readings in force
   * @return the choice in force
   */
  public static <T> Choice<T> of(Reading<T> reading, Readings all) {
    requireNonNull(reading, "reading");
    return new Choice<>(reading, requireNonNull(all, "all").get(reading));
  }

  /**
   * Whether it is the default.
   *
   * @return whether it is read as this library reads it
   */
  public boolean isDefault() {
    return value.equals(reading.byDefault());
  }

  /**
   * Prints provision and choice, as in {@code MEN-5: 39 weeks make a school year}; behind one that
   * is not the default, what that would be.
   */
  @Override
  public String toString() {
    return reading.words(value)
        + (isDefault() ? "" : " (chosen; default: " + reading.sentence(reading.byDefault()) + ")");
  }
}
