package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * Days in term on which pupils are not taught: a bank holiday, an INSET day, a closure.
 *
 * @param days the days
 * @param reason why, in the school's words, of one line or several; empty if not recorded
 */
public record Closure(DateRange days, String reason) {
  /**
   * A closure.
   *
   * @param days the days
   * @param reason why, in the school's words, of one line or several; empty if not recorded
   * @throws io.github.ecf4j.model.check.InvalidValueException if a line of the reason is not plain
   */
  public Closure {
    requireNonNull(days, "days");
    requireNonNull(reason, "reason");
    if (!reason.isBlank()) {
      Check.lines("reason", reason);
    }
  }
}
