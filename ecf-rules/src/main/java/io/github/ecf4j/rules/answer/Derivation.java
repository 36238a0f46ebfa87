package io.github.ecf4j.rules.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;

/**
 * How a result comes about: what each provision adds, how is read what the sources leave open, and
 * the places that it rests on.
 *
 * @param steps the steps, a sentence each
 * @param readings provision and choice, each in words
 * @param citations the places, each once
 */
public record Derivation(
    ImmutableList<String> steps,
    ImmutableList<String> readings,
    ImmutableList<Citation> citations) {
  /**
   * A derivation.
   *
   * @param steps the steps, a sentence each
   * @param readings provision and choice, each in words
   * @param citations the places; repetition changes nothing
   */
  public Derivation {
    requireNonNull(steps, "steps");
    requireNonNull(readings, "readings");
    requireNonNull(citations, "citations");
    citations = citations.stream().collect(toImmutableSet()).asList();
  }

  /**
   * Starts a derivation.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Prints the steps, the readings and the sources, each on a new line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append("\n- ").append(step));
    readings.forEach(reading -> text.append("\nReading: ").append(reading));
    citations.forEach(citation -> text.append("\nSource: ").append(citation));
    return text.toString();
  }

  /** Collects a derivation. Not thread-safe. */
  public static final class Builder {
    private final ImmutableList.Builder<String> steps = ImmutableList.builder();
    private final ImmutableList.Builder<String> readings = ImmutableList.builder();
    private final ImmutableList.Builder<Citation> citations = ImmutableList.builder();

    Builder() {}

    /**
     * Adds a step.
     *
     * @param provision what it follows from
     * @param text what follows, with its arithmetic as in {@code 2 × 3 = 6}
     * @return this
     */
    public Builder step(Provision provision, String text) {
      requireNonNull(provision, "provision");
      requireNonNull(text, "text");
      steps.add(provision + ": " + text);
      return cite(provision.citation());
    }

    /**
     * Adds a remark that follows from no provision.
     *
     * @param text the remark
     * @return this
     */
    public Builder remark(String text) {
      steps.add(requireNonNull(text, "text"));
      return this;
    }

    /**
     * Adds all of another derivation.
     *
     * @param other the other
     * @return this
     */
    public Builder addAll(Derivation other) {
      requireNonNull(other, "other");
      steps.addAll(other.steps);
      readings.addAll(other.readings);
      citations.addAll(other.citations);
      return this;
    }

    /**
     * Adds a place that the result rests on.
     *
     * @param citation the place
     * @return this
     */
    public Builder cite(Citation citation) {
      citations.add(requireNonNull(citation, "citation"));
      return this;
    }

    /**
     * Adds how is read what the sources leave open.
     *
     * @param reading what is left open
     * @param all how all of it is read
     * @return this
     */
    public Builder reading(Reading<?> reading, Readings all) {
      requireNonNull(reading, "reading");
      readings.add(requireNonNull(all, "all").words(reading));
      return this;
    }

    /**
     * A result with this derivation.
     *
     * @param <T> the result's type
     * @param value the result
     * @return the result, which explains itself
     */
    public <T> Explained<T> of(T value) {
      return Explained.of(value, this::build);
    }

    /**
     * The derivation.
     *
     * @return what was added, in order
     */
    public Derivation build() {
      return new Derivation(steps.build(), readings.build(), citations.build());
    }
  }
}
