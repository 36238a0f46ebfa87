package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The checks that constructors of this library share. */
public final class Check {
  /** The most digits that a decimal is written with, and the most that its point is moved by. */
  private static final int MOST_DIGITS = 100;

  /** What has more bits has more digits than that. */
  private static final int MOST_BITS = 333;

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
          field,
          Integer.toString(value),
          least == most ? Integer.toString(least) : "from " + least + " to " + most);
    }
    return value;
  }

  /**
   * Refuses a decimal of more digits than anybody writes, before any calculation with it: {@code
   * 1E+999999999} would take too much time and memory. Callers go on to check the range.
   *
   * @param field the name of the field
   * @param value the decimal given
   * @param places the most decimal places, not counting trailing zeros
   * @param bound what the field must be, worded to follow "must be", for one that is far too large
   * @return the decimal without trailing zeros, of at most 100 digits and below 10<sup>200</sup>
   * @throws InvalidValueException if it has more digits or places, or is larger
   */
  public static BigDecimal decimal(String field, BigDecimal value, int places, String bound) {
    requireNonNull(field, "field");
    requireNonNull(bound, "bound");
    int bits = requireNonNull(value, field).unscaledValue().bitLength();
    if (bits > MOST_BITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw new InvalidValueException(
          field,
          bits > MOST_BITS ? "one of more than " + MOST_DIGITS + " digits" : value.toString(),
          value.scale() > 0 ? atMost(places) : bound);
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > places) {
      throw new InvalidValueException(field, value.toString(), atMost(places));
    }
    return plain;
  }

  private static String atMost(int places) {
    return "given to at most " + places + " decimal places";
  }

  /**
   * Refuses a day that no value holds.
   *
   * @param field the name of the field
   * @param day the day given
   * @return the day
   * @throws InvalidValueException if it is before {@link Days#FIRST} or after {@link Days#LAST}
   */
  public static LocalDate day(String field, LocalDate day) {
    requireNonNull(field, "field");
    if (!Days.include(requireNonNull(day, field))) {
      throw new InvalidValueException(
          field, day.toString(), "from " + Days.FIRST + " to " + Days.LAST);
    }
    return day;
  }

  /**
   * Refuses a text that is empty or only white space, or that is not plain; {@code null} by the
   * name of the field.
   *
   * @param field the name of the field
   * @param value the text given
   * @return the text
   * @throws InvalidValueException if it is blank, or not {@linkplain PlainText plain}
   */
  public static String text(String field, String value) {
    return plain(field, notBlank(field, value));
  }

  /**
   * Refuses a text that is empty or only white space, or has a line that is not plain: for what
   * people write at length, such as a reason, which may have several lines.
   *
   * @param field the name of the field
   * @param value the text given
   * @return the text
   * @throws InvalidValueException if it is blank, or has a line that is not {@linkplain PlainText
   *     plain}; lines end in a line feed, a carriage return or both
   */
  public static String lines(String field, String value) {
    if (!notBlank(field, value).lines().allMatch(PlainText::isPlain)) {
      throw new InvalidValueException(
          field, quoted(value), "text without control characters but line ends");
    }
    return value;
  }

  private static String notBlank(String field, String value) {
    requireNonNull(field, "field");
    if (requireNonNull(value, field).isBlank()) {
      throw new InvalidValueException(field, quoted(value), "a text that is not blank");
    }
    return value;
  }

  /**
   * Refuses a text that is not plain; it may be empty.
   *
   * @param field the name of the field
   * @param value the text given
   * @return the text
   * @throws InvalidValueException if it is not {@linkplain PlainText plain}
   */
  public static String plain(String field, String value) {
    requireNonNull(field, "field");
    if (!PlainText.isPlain(requireNonNull(value, field))) {
      throw new InvalidValueException(
          field, quoted(value), "one line of text without control characters");
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

  /**
   * Refuses {@code null}, and a map that holds it, as {@link #noNull(String, Collection)} does.
   *
   * @param field the name of the field
   * @param values the map given
   */
  public static void noNull(String field, Map<?, ?> values) {
    requireNonNull(field, "field");
    noNull(field, requireNonNull(values, field).keySet());
    noNull(field, values.values());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
