package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * How the points that law and guidance on induction leave open are read. The defaults are this
 * library's readings; a school or appropriate body can choose others.
 *
 * <p>Readings are equal when they choose the same, whether or not it is the default.
 */
public final class Readings {
  private static final Readings DEFAULTS = new Readings(ImmutableMap.of());

  /** The choices that are not the default. */
  private final ImmutableMap<Reading<?>, Object> others;

  private Readings(ImmutableMap<Reading<?>, Object> others) {
    this.others = others;
  }

  /**
   * The default readings.
   *
   * @return the readings
   */
  public static Readings defaults() {
    return DEFAULTS;
  }

  /**
   * These with another choice.
   *
   * @param <T> the type of the choices
   * @param reading the point that is left open
   * @param choice how to read it
   * @return the readings
   * @throws io.github.ecf4j.model.check.InvalidValueException if the choice is out of bounds
   */
  public <T> Readings with(Reading<T> reading, T choice) {
    requireNonNull(reading, "reading");
    requireNonNull(choice, "choice");
    reading.check(choice);
    ImmutableMap.Builder<Reading<?>, Object> all = ImmutableMap.builder();
    for (Reading<?> one : Reading.all()) {
      Object chosen = one.equals(reading) ? choice : get(one);
      if (!chosen.equals(one.byDefault())) {
        all.put(one, chosen);
      }
    }
    return new Readings(all.build());
  }

  /**
   * These with another choice, read from text.
   *
   * @param <T> the type of the choices
   * @param reading the point that is left open
   * @param text how to read it, as {@link Reading#parse} takes it
   * @return the readings
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is not a choice of this reading
   */
  public <T> Readings withText(Reading<T> reading, String text) {
    requireNonNull(reading, "reading");
    return with(reading, reading.parse(text));
  }

  /**
   * How a point is read.
   *
   * @param <T> the type of the choices
   * @param reading the point that is left open
   * @return the choice
   */
  // A choice is kept under its own reading, so it is of that reading's type.
  @SuppressWarnings("unchecked")
  public <T> T get(Reading<T> reading) {
    Object other = others.get(requireNonNull(reading, "reading"));
    return other == null ? reading.byDefault() : (T) other;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Readings that && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return others.hashCode();
  }

  /** Prints the readings that differ from the default. */
  @Override
  public String toString() {
    return "Readings" + others;
  }
}
