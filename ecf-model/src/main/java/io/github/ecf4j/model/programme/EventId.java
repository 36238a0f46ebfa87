package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.util.regex.Pattern;

/**
 * The id of a training event, such as {@code ECT-CLINIC-3}.
 *
 * @param value capital letters, digits and hyphens
 */
public record EventId(String value) {
  /** Possessive, so that a long text takes no more stack than a short one. */
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]++(?:-[A-Z0-9]++)*+");

  /**
   * Checks the text.
   *
   * @param value capital letters, digits and hyphens
   * @throws io.github.ecf4j.model.check.InvalidValueException if it has other characters
   */
  public EventId {
    requireNonNull(value, "value");
    Check.that(
        FORM.matcher(value).matches(),
        "event",
        value,
        "capital letters and digits joined by hyphens");
  }

  @Override
  public String toString() {
    return value;
  }
}
