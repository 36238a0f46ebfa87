package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The base of this library's builders: each part is given once, and errors have the same wording as
 * those of malformed values. Builders are not thread-safe.
 *
 * @param <B> the builder's type
 */
public abstract class ValueBuilder<B extends ValueBuilder<B>> {
  /** The names of the parts given so far: so few that a list is searched faster than a set. */
  private final List<String> given = new ArrayList<>();

  /** For the builders of values. */
  protected ValueBuilder() {}

  /**
   * Takes a part.
   *
   * @param <T> its type
   * @param part its name
   * @param value the value given
   * @param set takes the value
   * @return this
   * @throws InvalidValueException if the part has been given before
   */
  protected final <T> B once(String part, T value, Consumer<? super T> set) {
    requireNonNull(part, "part");
    requireNonNull(set, "set");
    requireNonNull(value, part);
    if (given.contains(part)) {
      throw new InvalidValueException(part, "given again, as " + value, "given once");
    }
    set.accept(value);
    given.add(part);
    return self();
  }

  /**
   * Takes a part that is a list or a set, as a whole.
   *
   * @param <T> the type of its elements
   * @param part its name
   * @param values all of it
   * @param set takes the values, in place of what was added before
   * @return this
   * @throws InvalidValueException if the part has been given as a whole before
   */
  protected final <T> B all(
      String part, Iterable<? extends T> values, Consumer<? super ImmutableList<T>> set) {
    return once(part, listOf(part, values), set);
  }

  /**
   * Adds to a part that is a list or a set.
   *
   * @param <T> the type of its elements
   * @param part its name
   * @param values what to add
   * @param add takes the values
   * @return this
   */
  protected final <T> B add(
      String part, Iterable<? extends T> values, Consumer<? super ImmutableList<T>> add) {
    requireNonNull(add, "add").accept(listOf(part, values));
    return self();
  }

  /**
   * Adds to a part that is a list or a set.
   *
   * @param <T> the type of its elements
   * @param part its name
   * @param values what to add
   * @param add takes the values
   * @return this
   */
  protected final <T> B add(String part, T[] values, Consumer<? super ImmutableList<T>> add) {
    requireNonNull(part, "part");
    return add(part, Arrays.asList(requireNonNull(values, part)), add);
  }

  private static <T> ImmutableList<T> listOf(String part, Iterable<? extends T> values) {
    requireNonNull(part, "part");
    List<T> all = new ArrayList<>();
    requireNonNull(values, part).forEach(all::add);
    Check.noNull(part, all);
    return ImmutableList.copyOf(all);
  }

  // A builder extends this class with itself as the parameter.
  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
