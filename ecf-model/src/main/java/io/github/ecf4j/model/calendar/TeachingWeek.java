package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A week, Monday to Sunday, with at least one teaching day.
 *
 * @param monday its Monday, one of {@link Days}
 * @param teachingDays how many teaching days it has, from 1 to 5
 */
public record TeachingWeek(LocalDate monday, int teachingDays) {
  /**
   * Checks the parts.
   *
   * @param monday its Monday, one of {@link Days}
   * @param teachingDays how many teaching days it has, from 1 to 5
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public TeachingWeek {
    Check.day("monday", monday);
    Check.that(monday.getDayOfWeek() == DayOfWeek.MONDAY, "monday", monday, "a Monday");
    Check.range("teachingDays", teachingDays, 1, 5);
  }

  /**
   * Its days, taught on or not.
   *
   * @return Monday to Sunday; the last week of all is cut short
   */
  public DateRange days() {
    return new DateRange(monday, Days.nearest(sunday()));
  }

  /**
   * Its last day.
   *
   * @return the Sunday
   */
  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /**
   * The Monday of the week of a day.
   *
   * @param day any day; one before {@link Days#FIRST}, a Monday, counts as that
   * @return the Monday on or before it
   */
  public static LocalDate mondayOf(LocalDate day) {
    requireNonNull(day, "day");
    return (day.isBefore(Days.FIRST) ? Days.FIRST : day).with(DayOfWeek.MONDAY);
  }
}
