package io.github.ecf4j.rules.school;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;

/**
 * What a school can make room for.
 *
 * @param minutesPerWeek minutes a week for study and coaching, from 0 to 10080
 * @param releaseDaysPerYear days a year of induction for conferences and clinics, from 0 to 365
 * @param minutesPerReleaseDay how long such a day is, from 1 to 1440
 */
public record LoadLimits(int minutesPerWeek, int releaseDaysPerYear, int minutesPerReleaseDay) {
  /**
   * Checks the numbers.
   *
   * @param minutesPerWeek minutes a week for study and coaching, from 0 to 10080
   * @param releaseDaysPerYear days a year of induction for conferences and clinics, from 0 to 365
   * @param minutesPerReleaseDay how long such a day is, from 1 to 1440
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is out of bounds
   */
  public LoadLimits {
    Check.range("minutesPerWeek", minutesPerWeek, 0, 7 * 24 * 60);
    Check.range("releaseDaysPerYear", releaseDaysPerYear, 0, 365);
    Check.range("minutesPerReleaseDay", minutesPerReleaseDay, 1, 24 * 60);
  }

  /**
   * Limits with days of release of the usual length.
   *
   * @param policy the figures in force, of which {@link Figure#RELEASE_DAY_MINUTES} is that length
   * @param minutesPerWeek minutes a week for study and coaching, from 0 to 10080
   * @param releaseDaysPerYear days a year of induction for conferences and clinics, from 0 to 365
   * @return the limits
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is out of bounds
   */
  public static LoadLimits of(Policy policy, int minutesPerWeek, int releaseDaysPerYear) {
    requireNonNull(policy, "policy");
    return new LoadLimits(
        minutesPerWeek, releaseDaysPerYear, policy.get(Figure.RELEASE_DAY_MINUTES));
  }
}
