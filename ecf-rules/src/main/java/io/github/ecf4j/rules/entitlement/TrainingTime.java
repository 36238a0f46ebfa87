package io.github.ecf4j.rules.entitlement;

import io.github.ecf4j.model.check.Check;

/**
 * Time for training.
 *
 * @param facilitatedMinutes minutes at training events, zero or more
 * @param selfStudyMinutes minutes of self-study, zero or more
 */
public record TrainingTime(int facilitatedMinutes, int selfStudyMinutes) {
  /**
   * Time for training.
   *
   * @param facilitatedMinutes minutes at training events, zero or more
   * @param selfStudyMinutes minutes of self-study, zero or more
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is negative
   */
  public TrainingTime {
    Check.range("facilitatedMinutes", facilitatedMinutes, 0, Integer.MAX_VALUE);
    Check.range("selfStudyMinutes", selfStudyMinutes, 0, Integer.MAX_VALUE);
  }

  /**
   * Both together.
   *
   * @return minutes
   */
  public int totalMinutes() {
    return facilitatedMinutes + selfStudyMinutes;
  }
}
