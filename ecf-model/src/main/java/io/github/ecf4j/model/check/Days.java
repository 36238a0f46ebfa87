package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that values of this library hold: wide enough for every record of a school, and narrow
 * enough that date arithmetic from any of them cannot overflow.
 *
 * <p>{@link Check#day} refuses any other day where a value is made. A rule that is <em>asked</em>
 * about another day refuses nothing: it answers as for {@link #nearest}.
 */
public final class Days {
  /** The first day, 1 January 1900. */
  public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** The last day, 31 December 2999. */
  public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private static final int LENGTH = 10;

  private Days() {}

  /**
   * Reads a day. It is read by hand, since the parsers of {@code java.time} are a good part of what
   * reading a table or a record costs, and of what starting costs.
   *
   * @param text the day in four digits, two and two, such as {@code 2022-02-28}
   * @return the day
   * @throws InvalidValueException if the text is no such day, or one that no value holds
   */
  public static LocalDate parse(String text) {
    int year = number(requireNonNull(text, "text"), 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    if (text.length() == LENGTH
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && year >= FIRST.getYear()
        && year <= LAST.getYear()
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth()) {
      return LocalDate.of(year, month, day);
    }
    throw new InvalidValueException(
        "date",
        text,
        "a day that exists, written as 2022-02-28, from "
            + FIRST.getYear()
            + " to "
            + LAST.getYear());
  }

  /** The number that some characters of a text are, or -1 where one is no digit from 0 to 9. */
  private static int number(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /**
   * Whether values may hold a day.
   *
   * @param day the day
   * @return whether it lies from {@link #FIRST} to {@link #LAST}
   */
  public static boolean include(LocalDate day) {
    return !requireNonNull(day, "day").isBefore(FIRST) && !day.isAfter(LAST);
  }

  /**
   * The day from {@link #FIRST} to {@link #LAST} that is nearest to any day.
   *
   * @param day any day, {@link LocalDate#MIN} and {@link LocalDate#MAX} included
   * @return the day itself where values may hold it
   */
  public static LocalDate nearest(LocalDate day) {
    if (requireNonNull(day, "day").isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }
}
