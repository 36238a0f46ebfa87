package io.github.ecf4j.rules.timetable;

import static java.util.Objects.requireNonNull;

/**
 * A period of a timetable, and what it is for.
 *
 * @param block when it is
 * @param use what it is for
 */
public record Lesson(Block block, Use use) {
  /** What a period is for. */
  public enum Use {
    /** Teaching. */
    TEACHING,
    /** Planning, preparation and assessment (PPA), which nothing else may take. */
    PPA,
    /** Off the timetable for induction, of a teacher, or for mentoring, of a mentor. */
    RELEASED,
    /** Another duty. */
    OTHER,
    /** Free of all that. */
    FREE;

    /** Whether the two can meet then. */
    boolean isOpen() {
      return this == RELEASED || this == FREE;
    }
  }

  /**
   * A period.
   *
   * @param block when it is
   * @param use what it is for
   */
  public Lesson {
    requireNonNull(block, "block");
    requireNonNull(use, "use");
  }
}
