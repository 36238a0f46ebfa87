package io.github.ecf4j.rules.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.util.List;

/**
 * How a result is derived: what each provision contributes, how the points that the sources leave
 * open are read, the places that it rests on, and what cannot be determined, so that the result is
 * a bound.
 *
 * @param steps the steps, in order
 * @param readings how the points that the sources leave open are read, each once
 * @param citations the places, each once
 * @param notKnown what cannot be determined; empty if every fact that the result needs is known
 */
public record Derivation(
    ImmutableList<Step> steps,
    ImmutableList<Choice<?>> readings,
    ImmutableList<Citation> citations,
    ImmutableList<NotKnown> notKnown) {
  /**
   * A derivation.
   *
   * @param steps the steps, in order
   * @param readings how the points that the sources leave open are read; repetition changes nothing
   * @param citations the places; repetition changes nothing
   * @param notKnown what cannot be determined; empty if every fact that the result needs is known;
   *     repetition changes nothing
   */
  public Derivation {
    requireNonNull(steps, "steps");
    requireNonNull(readings, "readings");
    requireNonNull(citations, "citations");
    requireNonNull(notKnown, "notKnown");
    readings = readings.stream().collect(toImmutableSet()).asList();
    citations = citations.stream().collect(toImmutableSet()).asList();
    notKnown = notKnown.stream().collect(toImmutableSet()).asList();
  }

  /**
   * Starts a derivation.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Prints what cannot be determined, the steps, readings and sources, each on a new line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    notKnown.forEach(one -> text.append("\nNot known: ").append(one));
    steps.forEach(step -> text.append("\n- ").append(step));
    readings.forEach(reading -> text.append("\nReading: ").append(reading));
    citations.forEach(citation -> text.append("\nSource: ").append(citation));
    return text.toString();
  }

  /** Collects a derivation. Not thread-safe. */
  public static final class Builder {
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    private final ImmutableList.Builder<Choice<?>> readings = ImmutableList.builder();
    private final ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    private final ImmutableList.Builder<NotKnown> notKnown = ImmutableList.builder();

    Builder() {}

    /**
     * Adds a step, and the place that its provision rests on.
     *
     * @param step the step
     * @return this
     */
    public Builder add(Step step) {
      steps.add(requireNonNull(step, "step"));
      step.provision().map(Provision::citation).ifPresent(citations::add);
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
      notKnown.addAll(other.notKnown);
      return this;
    }

    /**
     * Adds the readings and places on which another result rests, and what of it cannot be
     * determined, without its steps: of many alike it is the steps of some that are of interest.
     *
     * @param other a result that this one is calculated from
     * @return this
     */
    public Builder basisOf(Explained<?> other) {
      requireNonNull(other, "other");
      readings.addAll(other.readings());
      citations.addAll(other.citations());
      notKnown.addAll(other.notKnown());
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
     * Adds how a point that the sources leave open is read.
     *
     * @param reading the point that is left open
     * @param all the readings in force
     * @return this
     */
    public Builder reading(Reading<?> reading, Readings all) {
      readings.add(Choice.of(reading, all));
      return this;
    }

    /**
     * Adds what cannot be determined, so that the result is a bound.
     *
     * @param reasons why, if there is anything
     * @return this
     */
    public Builder notKnown(List<NotKnown> reasons) {
      Check.noNull("reasons", reasons);
      notKnown.addAll(reasons);
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
      return new Derivation(steps.build(), readings.build(), citations.build(), notKnown.build());
    }
  }
}
