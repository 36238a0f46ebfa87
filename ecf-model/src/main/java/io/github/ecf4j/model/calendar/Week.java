package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A week, taught in or not: seven days from its first on. As a rule it is from Monday to Sunday;
 * from which day on the weeks of a school are says its calendar ({@link SchoolCalendar#weekOf}).
 *
 * <p>Laws, of weeks that begin on one day of the week: a day of {@link Days} lies in the week of
 * that day and in no other; weeks are in the order of their days.
 *
 * @param first its first day, one of {@link Days}
 */
public record Week(LocalDate first) implements Comparable<Week> {
  /**
   * Checks the day.
   *
   * @param first its first day, one of {@link Days}
   * @throws io.github.ecf4j.model.check.InvalidValueException if no value may hold it
   */
  public Week {
    Check.day("first", first);
  }

  /**
   * The week from Monday to Sunday in which a day lies.
   *
   * @param day the day, one of {@link Days}
   * @return its week
   * @throws io.github.ecf4j.model.check.InvalidValueException if no value may hold the day
   */
  public static Week of(LocalDate day) {
    return of(day, DayOfWeek.MONDAY);
  }

  /**
   * The week in which a day lies, where weeks begin on a day of the week.
   *
   * @param day the day, one of {@link Days}
   * @param beginning on which day of the week they begin
   * @return its week; before the first whole week of {@link Days}, that of their first day
   * @throws io.github.ecf4j.model.check.InvalidValueException if no value may hold the day
   */
  public static Week of(LocalDate day, DayOfWeek beginning) {
    Check.day("day", day);
    requireNonNull(beginning, "beginning");
    return new Week(Days.nearest(day.with(TemporalAdjusters.previousOrSame(beginning))));
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
