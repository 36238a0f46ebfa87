package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;

/**
 * How often a programme wants instructional coaching: the length of a cycle, in teaching weeks
 * (orientation, section 2: weekly in year 1, fortnightly in year 2).
 *
 * @param weeksPerCycleInYear1 from 1 to 12
 * @param weeksPerCycleInYear2 from 1 to 12
 */
public record CoachingPattern(int weeksPerCycleInYear1, int weeksPerCycleInYear2) {
  /**
   * Checks the lengths.
   *
   * @param weeksPerCycleInYear1 from 1 to 12
   * @param weeksPerCycleInYear2 from 1 to 12
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public CoachingPattern {
    Check.range("weeksPerCycleInYear1", weeksPerCycleInYear1, 1, 12);
    Check.range("weeksPerCycleInYear2", weeksPerCycleInYear2, 1, 12);
  }
}
