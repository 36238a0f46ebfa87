package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;

/**
 * A result with the way to it.
 *
 * @param <T> the result's type
 * @param value the result
 * @param steps the derivation, one sentence a step
 * @param readings how was read what the sources leave open
 * @param citations the places that it rests on
 */
public record Explained<T>(
    T value,
    ImmutableList<String> steps,
    ImmutableList<String> readings,
    ImmutableList<Citation> citations) {
  /**
   * A result with the way to it.
   *
   * @param value the result
   * @param steps the derivation, one sentence a step
   * @param readings how was read what the sources leave open
   * @param citations the places that it rests on
   */
  public Explained {
    requireNonNull(value, "value");
    requireNonNull(steps, "steps");
    requireNonNull(readings, "readings");
    requireNonNull(citations, "citations");
  }

  /**
   * A result for which nothing was left open.
   *
   * @param value the result
   * @param steps the derivation, one sentence a step
   * @param citations the places that it rests on
   */
  public Explained(T value, ImmutableList<String> steps, ImmutableList<Citation> citations) {
    this(value, steps, ImmutableList.of(), citations);
  }

  /** Prints the result, then the steps, the readings and the sources, a line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(value);
    steps.forEach(step -> text.append("\n- ").append(step));
    readings.forEach(reading -> text.append("\nReading: ").append(reading));
    citations.forEach(citation -> text.append("\nSource: ").append(citation));
    return text.toString();
  }
}
