package io.github.ecf4j.rules.finding;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;

/**
 * A result with the way to it.
 *
 * @param <T> the result's type
 * @param value the result
 * @param steps the derivation, one sentence a step
 * @param citations the places that it rests on
 */
public record Explained<T>(
    T value, ImmutableList<String> steps, ImmutableList<Citation> citations) {
  /** Prints the result, then the steps, then the sources, a line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(value);
    steps.forEach(step -> text.append("\n- ").append(step));
    citations.forEach(citation -> text.append("\nSource: ").append(citation));
    return text.toString();
  }
}
