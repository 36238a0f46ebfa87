package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * How a step may be worded for a teacher at a certain level (programme materials of 2020, mentor
 * pages).
 *
 * @param level the teacher's level with this one step
 * @param text what to try next
 */
public record WorkedExample(Level level, String text) {
  /** A teacher's level with one step; it only selects the wording. */
  public enum Level {
    /** Not yet doing it. */
    NOT_YET,
    /** Doing it, and making it better. */
    IMPROVING,
    /** Ready for more. */
    STRETCH
  }

  /**
   * Checks the text.
   *
   * @param level the teacher's level with this one step
   * @param text what to try next
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is blank
   */
  public WorkedExample {
    requireNonNull(level, "level");
    Check.text("text", text);
  }
}
