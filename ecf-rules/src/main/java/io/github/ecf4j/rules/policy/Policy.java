package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of law and guidance on induction on one day, each with its source.
 *
 * <p>Law: each figure has one value. Policies are equal when their values are.
 */
public final class Policy {
  private final ImmutableMap<Figure<?>, FigureValue<?>> values;

  private Policy(ImmutableMap<Figure<?>, FigureValue<?>> values) {
    this.values = values;
  }

  /**
   * A policy.
   *
   * @param values what each figure is; of two values of one figure the last counts
   * @return the policy
   * @throws io.github.ecf4j.model.check.InvalidValueException if a figure has no value
   */
  public static Policy of(Collection<? extends FigureValue<?>> values) {
    Check.noNull("values", values);
    Map<Figure<?>, FigureValue<?>> all = new LinkedHashMap<>();
    values.forEach(value -> all.put(value.figure(), value));
    for (Figure<?> figure : Figure.all()) {
      Check.that(all.containsKey(figure), "values", all.keySet(), "with", figure);
    }
    return new Policy(ImmutableMap.copyOf(all));
  }

  /**
   * A figure.
   *
   * @param <T> what kind of figure it is
   * @param figure what it is the figure of
   * @return its value on the day of this policy
   */
  public <T> T get(Figure<T> figure) {
    return value(figure).value();
  }

  /**
   * Where a figure is published.
   *
   * @param figure what it is the figure of
   * @return the citation
   */
  public Citation citation(Figure<?> figure) {
    return value(figure).citation();
  }

  /**
   * Since when a figure applies.
   *
   * @param figure what it is the figure of
   * @return the first day
   */
  public LocalDate from(Figure<?> figure) {
    return value(figure).from();
  }

  /**
   * What a figure is, with since when and where that is published.
   *
   * @param <T> what kind of figure it is
   * @param figure what it is the figure of
   * @return what is in force on the day of this policy
   */
  public <T> FigureValue<T> inForce(Figure<T> figure) {
    return value(figure);
  }

  // A value is kept under its own figure, so it is of that figure's type.
  @SuppressWarnings("unchecked")
  private <T> FigureValue<T> value(Figure<T> figure) {
    return (FigureValue<T>) requireNonNull(values.get(requireNonNull(figure, "figure")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policy that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Prints the figures. */
  @Override
  public String toString() {
    return "Policy" + values.values();
  }
}
