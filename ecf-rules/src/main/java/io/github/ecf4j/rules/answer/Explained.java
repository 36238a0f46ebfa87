package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A result that can explain itself: its derivation is calculated on first use, once, from data that
 * the calculation kept. If it is never asked for, it costs nothing.
 *
 * <p>Results are equal when their values and derivations are. Safe for many threads.
 *
 * @param <T> the result's type
 */
public final class Explained<T> {
  private final T value;
  private final Supplier<Derivation> derivation;

  private Explained(T value, Supplier<Derivation> derivation) {
    this.value = value;
    this.derivation = derivation;
  }

  /**
   * A result.
   *
   * @param <T> the result's type
   * @param value the result
   * @param derivation supplies the derivation; called at most once, and gives the same whenever
   *     that is
   * @return the result, which explains itself
   */
  public static <T> Explained<T> of(T value, Supplier<Derivation> derivation) {
    requireNonNull(value, "value");
    requireNonNull(derivation, "derivation");
    return new Explained<>(value, Suppliers.memoize(derivation::get));
  }

  /**
   * The result.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * How the result is derived.
   *
   * @return the derivation
   */
  public Derivation derivation() {
    return derivation.get();
  }

  /**
   * The steps of the derivation.
   *
   * @return the steps, in order
   */
  public ImmutableList<Step> steps() {
    return derivation().steps();
  }

  /**
   * How the points that the sources leave open are read.
   *
   * @return the choices in force
   */
  public ImmutableList<Choice<?>> readings() {
    return derivation().readings();
  }

  /**
   * The places that the result rests on.
   *
   * @return the citations, each once
   */
  public ImmutableList<Citation> citations() {
    return derivation().citations();
  }

  /**
   * What cannot be determined, so that the result is a bound.
   *
   * @return why; empty if every fact that the result needs is known
   */
  public ImmutableList<NotKnown> notKnown() {
    return derivation().notKnown();
  }

  /**
   * Part of this result, or what follows from it at once, with the same derivation.
   *
   * @param <U> the type of the part
   * @param part the part of a value
   * @return the part, which explains itself
   */
  public <U> Explained<U> map(Function<? super T, U> part) {
    requireNonNull(part, "part");
    return new Explained<>(requireNonNull(part.apply(value), "part of the value"), derivation);
  }

  /**
   * This result, said to rest on another: its derivation is that of the other, and then its own.
   *
   * @param other a result that this one is calculated from
   * @return the same value, which explains the other first
   */
  public Explained<T> restingOn(Explained<?> other) {
    requireNonNull(other, "other");
    return of(
        value, () -> Derivation.builder().addAll(other.derivation()).addAll(derivation()).build());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explained<?> that
        && value.equals(that.value)
        && derivation().equals(that.derivation());
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * Prints the result, then what cannot be determined, steps, readings and sources, a line each.
   */
  @Override
  public String toString() {
    return value + derivation().toString();
  }
}
