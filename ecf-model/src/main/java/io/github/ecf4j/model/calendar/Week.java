package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A week, from Monday to Sunday, taught in or not.
 *
 * <p>Laws: a day of {@link Days} lies in the week of that day and in no other; weeks are in the
 * order of their days.
 *
 * @param first its first day, a Monday, one of {@link Days}
 */
public record Week(LocalDate first) implements Comparable<Week> {
  /**
   * Checks the day.
   *
   * @param first its first day, a Monday, one of {@link Days}
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is no Monday, or no value may
   *     hold it
   */
  public Week {
    Check.day("first", first);
    Check.that(first.getDayOfWeek() == DayOfWeek.MONDAY, "first", first, "a Monday");
  }

  /**
   * The week in which a day lies.
   *
   * @param day the day, one of {@link Days}
   * @return its week
   * @throws io.github.ecf4j.model.check.InvalidValueException if no value may hold the day
   */
  public static Week of(LocalDate day) {
    Check.day("day", day);
    return new Week(day.with(DayOfWeek.MONDAY));
  }

  /**
   * The week in which a day lies that is only asked about.
   *
   * @param day any day
   * @return its week, or that of the day nearest to it that values may hold
   */
  public static Week nearest(LocalDate day) {
    return of(Days.nearest(day));
  }

  /**
   * Its last day.
   *
   * @return the sixth day after the first; in the last week of all, the last of {@link Days}
   */
  public LocalDate last() {
    return Days.nearest(first.plusDays(6));
  }

  /**
   * Its days.
   *
   * @return from the first to the last; seven but in the last week of all
   */
  public DateRange days() {
    return new DateRange(first, last());
  }

  /**
   * Whether a day is in it.
   *
   * @param day the day
   * @return whether it is
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /**
   * The week so many weeks later.
   *
   * @param weeks how many; earlier if below 0
   * @return that week
   * @throws io.github.ecf4j.model.check.InvalidValueException if it does not begin in {@link Days}
   */
  public Week plus(int weeks) {
    return new Week(first.plusWeeks(weeks));
  }

  /**
   * The week after it.
   *
   * @return the next one
   * @throws io.github.ecf4j.model.check.InvalidValueException after the last week of {@link Days}
   */
  public Week next() {
    return plus(1);
  }

  /**
   * Whether it comes before another week.
   *
   * @param other the other week
   * @return whether it does; false for the same week
   */
  public boolean isBefore(Week other) {
    return compareTo(other) < 0;
  }

  /**
   * Whether it comes after another week.
   *
   * @param other the other week
   * @return whether it does; false for the same week
   */
  public boolean isAfter(Week other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Week other) {
    return first.compareTo(requireNonNull(other, "other").first);
  }

  /** Prints its first day, as in {@code 2021-09-06}. */
  @Override
  public String toString() {
    return first.toString();
  }
}
