package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;

/**
 * The attendance of a training event.
 *
 * @param event the event
 * @param on the day
 */
public record Attendance(EventId event, LocalDate on) {
  /**
   * The attendance of a training event.
   *
   * @param event the event
   * @param on the day
   */
  public Attendance {
    requireNonNull(event, "event");
    Check.day("on", on);
  }
}
