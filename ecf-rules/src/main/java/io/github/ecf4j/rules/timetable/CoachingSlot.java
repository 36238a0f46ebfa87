package io.github.ecf4j.rules.timetable;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Time that is proposed for coaching, since teacher and mentor both have it free.
 *
 * @param block when
 * @param teacherReleased whether all of it is time off the teacher's timetable for induction
 * @param mentorReleased whether all of it is time off the mentor's timetable for mentoring
 */
public record CoachingSlot(Block block, boolean teacherReleased, boolean mentorReleased) {
  /** By week, and within it the better before the others: the more released, the better. */
  static final Comparator<CoachingSlot> BEST_FIRST =
      Comparator.comparingInt((CoachingSlot slot) -> slot.block.week())
          .thenComparing(CoachingSlot::released, Comparator.reverseOrder())
          .thenComparing(CoachingSlot::block);

  /**
   * A slot.
   *
   * @param block when
   * @param teacherReleased whether all of it is time off the teacher's timetable for induction
   * @param mentorReleased whether all of it is time off the mentor's timetable for mentoring
   */
  public CoachingSlot {
    requireNonNull(block, "block");
  }

  private int released() {
    return (teacherReleased ? 1 : 0) + (mentorReleased ? 1 : 0);
  }
}
