package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * Days in term on which pupils are not taught: a bank holiday, an INSET day, a closure.
 *
 * @param days the days
 * @param reason why, in the school's words, of one line or several; empty if not recorded
 * @param kind whether teachers work on them
 */
public record Closure(DateRange days, String reason, Kind kind) {
  /** Whether teachers work while the school is closed to pupils. */
  public enum Kind {
    /** Nobody works, as on a bank holiday. */
    CLOSED,
    /** Teachers work: in-service training. */
    INSET
  }

  /**
   * A closure.
   *
   * @param days the days
   * @param reason why, in the school's words, of one line or several; empty if not recorded
   * @param kind whether teachers work on them
   * @throws io.github.ecf4j.model.check.InvalidValueException if a line of the reason is not plain
   */
  public Closure {
    requireNonNull(days, "days");
    requireNonNull(reason, "reason");
    requireNonNull(kind, "kind");
    if (!reason.isBlank()) {
      Check.lines("reason", reason);
    }
  }

  /**
   * A closure on which nobody works.
   *
   * @param days the days
   * @param reason why, in the school's words, of one line or several; empty if not recorded
   * @throws io.github.ecf4j.model.check.InvalidValueException if a line of the reason is not plain
   */
  public Closure(DateRange days, String reason) {
    this(days, reason, Kind.CLOSED);
  }
}
