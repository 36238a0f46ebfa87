package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

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

  private Days() {}

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
