package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;

/**
 * A figure of law or guidance.
 *
 * @param parameter what it is the figure of
 * @param from the first day on which it applies
 * @param value the figure: a decimal, a day, or reasons of absence set apart by blanks
 * @param citation where it stands
 */
public record PolicyValue(
    PolicyParameter parameter, LocalDate from, String value, Citation citation) {
  /**
   * A figure.
   *
   * @param parameter what it is the figure of
   * @param from the first day on which it applies
   * @param value the figure: a decimal, a day, or reasons of absence set apart by blanks
   * @param citation where it stands
   * @throws io.github.ecf4j.model.check.InvalidValueException if the value is blank or not plain,
   *     or the day out of bounds
   */
  public PolicyValue {
    requireNonNull(parameter, "parameter");
    Check.day("from", from);
    Check.text("value", value);
    requireNonNull(citation, "citation");
  }
}
