package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import java.util.Collection;

/** The checks that constructors of this library share. */
public final class Check {
  private Check() {}

  /**
   * Refuses a value unless a condition holds.
   *
   * @param holds the condition
   * @param field the name of the field
   * @param value the value given
   * @param bound what the field must be, worded to follow "must be"
   * @throws InvalidValueException if the condition does not hold
   */
  public static void that(boolean holds, String field, Object value, String bound) {
    requireNonNull(field, "field");
    requireNonNull(value, "value");
    requireNonNull(bound, "bound");
    if (!holds) {
      throw new InvalidValueException(field, value.toString(), bound);
    }
  }

  /**
   * Refuses a value unless a condition holds, where the bound is put into words only then.
   *
   * @param holds the condition
   * @param field the name of the field
   * @param value the value given
   * @param bound what the field must be, worded to follow "must be" and to go before a limit
   * @param limit what the bound refers to
   * @throws InvalidValueException if the condition does not hold
   */
  public static void that(boolean holds, String field, Object value, String bound, Object limit) {
    requireNonNull(field, "field");
    requireNonNull(value, "value");
    requireNonNull(bound, "bound");
    requireNonNull(limit, "limit");
    if (!holds) {
      throw new InvalidValueException(field, value.toString(), bound + " " + limit);
    }
  }

  /**
   * Refuses a number outside a range.
   *
   * @param field the name of the field
   * @param value the number given
   * @param least the least allowed
   * @param most the greatest allowed
   * @return the number
   * @throws InvalidValueException if it lies outside
   */
  public static int range(String field, int value, int least, int most) {
    requireNonNull(field, "field");
    if (value < least || value > most) {
      throw new InvalidValueException(
          field, Integer.toString(value), "from " + least + " to " + most);
    }
    return value;
  }

  /**
   * Refuses a text that is empty or only white space; {@code null} by the name of the field.
   *
   * @param field the name of the field
   * @param value the text given
   * @return the text
   * @throws InvalidValueException if it is blank
   */
  public static String text(String field, String value) {
    requireNonNull(field, "field");
    if (requireNonNull(value, field).isBlank()) {
      throw new InvalidValueException(field, "\"" + value + "\"", "a text that is not blank");
    }
    return value;
  }

  /**
   * Refuses {@code null}, and a collection that holds it: {@code null} by the name of the field, an
   * element by that name and its place, as in {@code terms[0]}.
   *
   * @param field the name of the field
   * @param values the collection given
   */
  public static void noNull(String field, Collection<?> values) {
    requireNonNull(field, "field");
    if (requireNonNull(values, field) instanceof ImmutableCollection) {
      return; // which cannot hold it
    }
    int place = 0;
    for (Object value : values) {
      if (value == null) {
        throw new NullPointerException(field + "[" + place + "]");
      }
      place++;
    }
  }
}
