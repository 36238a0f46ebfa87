package io.github.ecf4j.rules.entitlement;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyParameter;
import io.github.ecf4j.rules.text.Sources;

/**
 * How much time a mentor is to have, by the programme, beside what a school is paid for it (rules
 * MEN-1 and MEN-8).
 */
public final class MentorTime {
  /** Protected minutes a week for each teacher, in both years (orientation, sections 2 and 3). */
  public static final int MINUTES_A_WEEK = 60;

  private static final int MINUTES_AN_HOUR = 60;

  private MentorTime() {}

  /**
   * The protected time of a mentor.
   *
   * @param ects how many teachers the mentor has, from 0 to 99
   * @return minutes a week, with the way to them
   * @throws io.github.ecf4j.model.check.InvalidValueException if the number is out of bounds
   */
  public static Explained<Integer> minutesPerWeek(int ects) {
    Check.range("ects", ects, 0, 99);
    return new Explained<>(
        MINUTES_A_WEEK * ects,
        ImmutableList.of("MEN-1: " + MINUTES_A_WEEK + " × " + ects + " = " + MINUTES_A_WEEK * ects),
        ImmutableList.of(Sources.ORIENTATION.at("section 2"), Sources.ORIENTATION.at("section 3")));
  }

  /**
   * By how much the programme's time in year 2 exceeds what is funded.
   *
   * @param ects how many teachers in year 2 the mentor has, from 0 to 99
   * @param schoolWeeks how many weeks the school year has, from 1 to 52; 39 with its INSET days, 38
   *     without (MEN-5)
   * @param policy the policy in force
   * @return minutes a year, below zero if less than the funded time is needed, with the way to them
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Explained<Exact> minutesNotFundedInYear2(
      int ects, int schoolWeeks, InductionPolicy policy) {
    Check.range("ects", ects, 0, 99);
    Check.range("schoolWeeks", schoolWeeks, 1, 52);
    Exact needed = Exact.of((long) MINUTES_A_WEEK * ects * schoolWeeks);
    Exact hours = Exact.of(policy.mentorHoursFundedInYear2());
    Exact funded = hours.times(Exact.of((long) MINUTES_AN_HOUR * ects));
    Exact rest = needed.minus(funded);
    return new Explained<>(
        rest,
        ImmutableList.of(
            "MEN-1: " + MINUTES_A_WEEK + " × " + ects + " × " + schoolWeeks + " = " + needed,
            "MEN-8: " + hours + " × " + MINUTES_AN_HOUR + " × " + ects + " = " + funded,
            "MEN-8: " + needed + " − " + funded + " = " + rest),
        ImmutableList.of(
            Sources.ORIENTATION.at("section 2"),
            policy.citation(PolicyParameter.MENTOR_HOURS_FUNDED_YEAR_2)));
  }
}
