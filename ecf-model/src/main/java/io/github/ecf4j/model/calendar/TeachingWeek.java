package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * A week with at least one teaching day.
 *
 * @param week the week
 * @param teachingDays how many teaching days it has, from 1 to 7
 */
public record TeachingWeek(Week week, int teachingDays) {
  /**
   * Checks the parts.
   *
   * @param week the week
   * @param teachingDays how many teaching days it has, from 1 to 7
   * @throws io.github.ecf4j.model.check.InvalidValueException if their number is outside its bounds
   */
  public TeachingWeek {
    requireNonNull(week, "week");
    Check.range("teachingDays", teachingDays, 1, 7);
  }
}
