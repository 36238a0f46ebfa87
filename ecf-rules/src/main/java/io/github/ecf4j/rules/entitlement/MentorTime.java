package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Derivation;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoice;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.PolicyParameter;
import io.github.ecf4j.rules.policy.Provision;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much time a mentor is to have, by the programme, beside what a school is paid for it (rules
 * MEN-1, MEN-8 and MEN-10).
 *
 * <p>Laws: the time of all is the sum of the time for each; no reading gives more than an hour a
 * week for a teacher; who is full time has the same by every reading.
 */
public final class MentorTime {
  /** Protected minutes a week for each teacher, in both years (orientation, sections 2 and 3). */
  public static final int MINUTES_A_WEEK = 60;

  private static final Exact WEEKLY = Exact.of(MINUTES_A_WEEK);
  private static final Exact MINUTES_AN_HOUR = Exact.of(60);

  private final PolicyChoices choices;

  private MentorTime(PolicyChoices choices) {
    this.choices = requireNonNull(choices, "choices");
  }

  /**
   * A calculator.
   *
   * @param choices how to read what is left open
   * @return the calculator
   */
  public static MentorTime of(PolicyChoices choices) {
    return new MentorTime(choices);
  }

  /**
   * The protected time of a mentor.
   *
   * @param mentees whom the mentor supports
   * @return minutes a week, on average, with the way to them
   */
  public Explained<Exact> minutesPerWeek(List<Mentee> mentees) {
    Check.noNull("mentees", mentees);
    Derivation steps = new Derivation();
    Exact sum = Exact.zero();
    for (Mentee mentee : mentees) {
      Exact one = minutesFor(mentee);
      partTime(mentee, steps);
      steps.step(Provision.MEN_1, sum + " + " + one + " = " + sum.plus(one));
      sum = sum.plus(one);
    }
    return steps
        .cite(Provision.MEN_1.citation())
        .reading(PolicyChoice.PART_TIME_MENTORING, choices)
        .of(sum);
  }

  /**
   * The protected time of a mentor, without the way to it.
   *
   * @param mentees whom the mentor supports
   * @return the minutes a week that {@link #minutesPerWeek} explains
   */
  public Exact minutesPerWeekFor(List<Mentee> mentees) {
    Check.noNull("mentees", mentees);
    return mentees.stream().map(this::minutesFor).reduce(Exact.zero(), Exact::plus);
  }

  private Exact minutesFor(Mentee mentee) {
    return switch (choices.partTimeMentoring()) {
      case SAME -> WEEKLY;
      case SHORTER -> WEEKLY.times(fte(mentee));
      case LESS_OFTEN -> WEEKLY.dividedBy(weeks(mentee));
    };
  }

  private void partTime(Mentee mentee, Derivation steps) {
    Exact minutes = minutesFor(mentee);
    switch (choices.partTimeMentoring()) {
      case SAME -> {}
      case SHORTER -> steps.step(Provision.MEN_10, WEEKLY + " × " + fte(mentee) + " = " + minutes);
      case LESS_OFTEN ->
          steps.step(Provision.MEN_10, WEEKLY + " ÷ " + weeks(mentee) + " = " + minutes);
    }
  }

  private static Exact fte(Mentee mentee) {
    return Exact.of(mentee.fte().value());
  }

  private static Exact weeks(Mentee mentee) {
    return Exact.of(Exact.of(1).dividedBy(fte(mentee)).toDecimal(0, RoundingMode.HALF_UP));
  }

  /**
   * By how much the programme's time for teachers in year 2 exceeds what is funded.
   *
   * @param mentees whom the mentor supports; those in year 1 are left aside
   * @param policy the policy in force
   * @return minutes a year, below zero if less than the funded time is needed, with the way to them
   */
  public Explained<Exact> minutesNotFunded(List<Mentee> mentees, InductionPolicy policy) {
    Check.noNull("mentees", mentees);
    requireNonNull(policy, "policy");
    List<Mentee> year2 =
        mentees.stream().filter(mentee -> mentee.year() == InductionYear.YEAR_2).toList();
    Exact weekly = minutesPerWeekFor(year2);
    Exact weeks = Exact.of(choices.schoolWeeks());
    Exact needed = weekly.times(weeks);
    Exact hours = Exact.of(policy.mentorHoursFundedInYear2());
    Exact number = Exact.of(year2.size());
    Exact funded = hours.times(MINUTES_AN_HOUR).times(number);
    return new Derivation()
        .step(Provision.MEN_5, weekly + " × " + weeks + " = " + needed)
        .step(Provision.MEN_8, hours + " × " + MINUTES_AN_HOUR + " × " + number + " = " + funded)
        .step(Provision.MEN_8, needed + " − " + funded + " = " + needed.minus(funded))
        .cite(policy.citation(PolicyParameter.MENTOR_HOURS_FUNDED_YEAR_2))
        .reading(PolicyChoice.SCHOOL_WEEKS, choices)
        .reading(PolicyChoice.PART_TIME_MENTORING, choices)
        .of(needed.minus(funded));
  }
}
