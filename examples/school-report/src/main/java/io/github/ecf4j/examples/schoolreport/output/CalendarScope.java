package io.github.ecf4j.examples.schoolreport.output;

import java.time.LocalDate;

/**
 * What of a plan a calendar file gets. What stands in the file from an earlier report is kept up to
 * date all the same, and never called off because a report left it out.
 */
public enum CalendarScope {
  /** What is not over on the report day. */
  UPCOMING,
  /** What has a day: what was done, training with a date, coaching with a slot, time limits. */
  DATED,
  /** Everything. */
  ALL;

  /** Whether a calendar gets an event that it has not had before. */
  boolean holds(PlanEvents.Planned planned, LocalDate reportDay) {
    return switch (this) {
      case UPCOMING -> planned.event().after().isAfter(reportDay);
      case DATED -> planned.isDated();
      case ALL -> true;
    };
  }
}
