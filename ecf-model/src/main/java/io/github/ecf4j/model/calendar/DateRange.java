package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both in.
 *
 * @param first the first day, one of {@link Days}
 * @param last the last day, one of {@link Days}, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {
  /**
   * Checks bounds and order.
   *
   * @param first the first day, one of {@link Days}
   * @param last the last day, one of {@link Days}, not before the first
   * @throws io.github.ecf4j.model.check.InvalidValueException if a day is out of bounds, or the
   *     last is before the first
   */
  public DateRange {
    Check.day("first", first);
    Check.day("last", last);
    Check.that(!last.isBefore(first), "last", last, "on or after", first);
  }

  /**
   * Whether a day lies in the range.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * Whether the ranges share a day.
   *
   * @param other the other range
   * @return whether they do
   */
  public boolean overlaps(DateRange other) {
    requireNonNull(other, "other");
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  /**
   * How many days it has.
   *
   * @return the number, from 1
   */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
