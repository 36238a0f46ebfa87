package io.github.ecf4j.rules.entitlement;

import io.github.ecf4j.model.check.Check;

/**
 * Time for training.
 *
 * @param facilitatedMinutes minutes at training events, from 0 to 1,000,000,000
 * @param selfStudyMinutes minutes of self-study, from 0 to 1,000,000,000
 */
public record TrainingTime(int facilitatedMinutes, int selfStudyMinutes) {
  /** Two of these are no more than an int holds; no programme's training takes a tenth of it. */
  private static final int MOST = 1_000_000_000;

  /**
   * Time for training.
   *
   * @param facilitatedMinutes minutes at training events, from 0 to 1,000,000,000
   * @param selfStudyMinutes minutes of self-study, from 0 to 1,000,000,000
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is out of bounds
   */
  public TrainingTime {
    Check.range("facilitatedMinutes", facilitatedMinutes, 0, MOST);
    Check.range("selfStudyMinutes", selfStudyMinutes, 0, MOST);
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
