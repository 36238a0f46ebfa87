package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;

/**
 * What a figure is, from a day on.
 *
 * @param <T> what kind of figure it is
 * @param figure what it is the figure of
 * @param from the first day on which it applies; {@link DecidingDay} says for each figure which day
 *     decides: for some the day that is asked about, for some that on which induction began
 * @param value the figure
 * @param citation where it is published, or who decided it
 */
public record FigureValue<T>(Figure<T> figure, LocalDate from, T value, Citation citation) {
  /**
   * What a figure is, from a day on.
   *
   * @param figure what it is the figure of
   * @param from the first day on which it applies
   * @param value the figure
   * @param citation where it is published, or who decided it
   * @throws io.github.ecf4j.model.check.InvalidValueException if the figure is out of bounds
   */
  public FigureValue {
    requireNonNull(figure, "figure");
    requireNonNull(from, "from");
    requireNonNull(value, "value");
    requireNonNull(citation, "citation");
    figure.check(value);
  }

  /** Prints figure, day and value, as in {@code PPA_SHARE from 2012-09-01: 0.1}. */
  @Override
  public String toString() {
    return figure + " from " + from + ": " + value;
  }

  /**
   * What a figure is, read from text.
   *
   * @param <T> what kind of figure it is
   * @param figure what it is the figure of
   * @param from the first day on which it applies
   * @param text the figure, as {@link Figure#parse} reads it
   * @param citation where it is published, or who decided it
   * @return the value
   * @throws io.github.ecf4j.model.check.InvalidValueException if the text cannot be read or is out
   *     of bounds
   */
  public static <T> FigureValue<T> of(
      Figure<T> figure, LocalDate from, String text, Citation citation) {
    requireNonNull(figure, "figure");
    requireNonNull(from, "from");
    requireNonNull(text, "text");
    requireNonNull(citation, "citation");
    return new FigureValue<>(figure, from, figure.parse(text), citation);
  }
}
