package io.github.ecf4j.examples.schoolreport.calendar;

import io.github.ecf4j.model.check.Check;
import java.time.LocalTime;

/**
 * From when to when something lasts on a day, by the clock on the wall.
 *
 * @param from its beginning, to the minute
 * @param to its end, to the minute
 */
public record Hours(LocalTime from, LocalTime to) {
  /**
   * Checks the parts.
   *
   * @param from its beginning, to the minute
   * @param to its end, to the minute
   * @throws io.github.ecf4j.model.check.InvalidValueException if it ends before it begins
   */
  public Hours {
    Check.that(to.isAfter(from), "to", to, "after " + from);
  }
}
