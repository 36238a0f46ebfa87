package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

/**
 * Days in term on which pupils are not taught: a bank holiday, an INSET day, a closure.
 *
 * @param days the days
 * @param reason why, in the school's words; empty if not recorded
 */
public record Closure(DateRange days, String reason) {
  /**
   * A closure.
   *
   * @param days the days
   * @param reason why, in the school's words; empty if not recorded
   */
  public Closure {
    requireNonNull(days, "days");
    requireNonNull(reason, "reason");
  }
}
