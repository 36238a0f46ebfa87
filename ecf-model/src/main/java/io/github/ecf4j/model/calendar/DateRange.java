package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days from one to another, both in.
 *
 * @param first the first day, one of {@link Days}
 * @param last the last day, one of {@link Days}, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {
  private static final int DAYS_A_WEEK = 7;

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
   * Whether a day is in the range.
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
   * The days that it has in common with another range.
   *
   * @param other the other range
   * @return these days, or empty where they share none
   */
  public Optional<DateRange> intersection(DateRange other) {
    return overlaps(other)
        ? Optional.of(
            new DateRange(
                Collections.max(List.of(first, other.first)),
                Collections.min(List.of(last, other.last))))
        : Optional.empty();
  }

  /**
   * How many days it has.
   *
   * @return the number, from 1
   */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /**
   * How many of its days are on certain days of the week, as on those of {@link
   * SchoolCalendar#teachesOn}.
   *
   * @param weekdays the days of the week
   * @return the number, from 0
   */
  public long weekdays(Set<DayOfWeek> weekdays) {
    Check.noNull("weekdays", weekdays);
    long weeks = length() / DAYS_A_WEEK;
    return weeks * weekdays.size()
        + first
            .plusWeeks(weeks)
            .datesUntil(last.plusDays(1))
            .filter(day -> weekdays.contains(day.getDayOfWeek()))
            .count();
  }
}
