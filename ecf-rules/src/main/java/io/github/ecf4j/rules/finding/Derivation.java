package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.PolicyChoice;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.Provision;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects the way to a result: what each provision adds, and where it stands.
 *
 * <p>Not thread-safe; a derivation belongs to the calculation that writes it.
 */
public final class Derivation {
  private final ImmutableList.Builder<String> steps = ImmutableList.builder();
  private final ImmutableList.Builder<String> readings = ImmutableList.builder();
  private final Set<Citation> citations = new LinkedHashSet<>();

  /** A derivation without steps. */
  public Derivation() {}

  /**
   * Adds a step.
   *
   * @param provision what it follows from
   * @param text what follows, with its arithmetic as in {@code 2 × 3 = 6}
   * @return this
   */
  public Derivation step(Provision provision, String text) {
    requireNonNull(provision, "provision");
    requireNonNull(text, "text");
    steps.add(provision + ": " + text);
    return cite(provision.citation());
  }

  /**
   * Adds a place that the result rests on.
   *
   * @param citation the place
   * @return this
   */
  public Derivation cite(Citation citation) {
    requireNonNull(citation, "citation");
    citations.add(citation);
    return this;
  }

  /**
   * Adds how was read what the sources leave open.
   *
   * @param choice what is open
   * @param choices how it is read
   * @return this
   */
  public Derivation reading(PolicyChoice choice, PolicyChoices choices) {
    requireNonNull(choice, "choice");
    requireNonNull(choices, "choices");
    readings.add(choice.in(choices));
    return this;
  }

  /**
   * The result with the way to it.
   *
   * @param <T> the result's type
   * @param value the result
   * @return the result, explained
   */
  public <T> Explained<T> of(T value) {
    return new Explained<>(value, steps.build(), readings.build(), ImmutableList.copyOf(citations));
  }
}
