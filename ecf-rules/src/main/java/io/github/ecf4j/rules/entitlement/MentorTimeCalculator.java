package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;

/**
 * How much time a mentor is to have by the programme, compared with the time that a school is paid
 * for (rules MEN-1, MEN-8 and MEN-10).
 *
 * <p>Laws: the time of all is the sum of the time for each; no reading gives more than the
 * programme for a teacher; for full-time teachers every reading gives the same.
 */
public final class MentorTimeCalculator {
  private static final Exact MINUTES_AN_HOUR = Exact.of(60);

  private final School school;
  private final Readings readings;

  private MentorTimeCalculator(School school) {
    this.school = requireNonNull(school, "school");
    this.readings = school.readings();
  }

  /**
   * A calculator.
   *
   * @param school the school's figures and readings
   * @return the calculator
   */
  public static MentorTimeCalculator of(School school) {
    return new MentorTimeCalculator(school);
  }

  /**
   * The protected time of a mentor.
   *
   * @param mentees whom the mentor supports
   * @param day the day whose figures count
   * @return minutes a week, on average
   */
  public Explained<Exact> minutesPerWeek(List<Mentee> mentees, LocalDate day) {
    Check.noNull("mentees", mentees);
    requireNonNull(day, "day");
    ImmutableList<Mentee> all = ImmutableList.copyOf(mentees);
    Policy policy = school.policies().on(day);
    return Explained.of(sum(all, policy), () -> explain(all, policy));
  }

  private static Exact weekly(Policy policy) {
    return Exact.of(policy.get(Figure.MENTOR_MINUTES_A_WEEK));
  }

  private Exact sum(List<Mentee> mentees, Policy policy) {
    return mentees.stream()
        .map(mentee -> minutesFor(mentee, weekly(policy)))
        .reduce(Exact.zero(), Exact::plus);
  }

  private Derivation explain(ImmutableList<Mentee> mentees, Policy policy) {
    Exact weekly = weekly(policy);
    Derivation.Builder steps = Derivation.builder();
    Exact sum = Exact.zero();
    for (Mentee mentee : mentees) {
      Exact one = minutesFor(mentee, weekly);
      partTime(mentee, weekly, steps);
      Exact next = sum.plus(one);
      steps.add(
          Step.of(Provision.MEN_1)
              .first("before", sum, Unit.MINUTES)
              .plus("thisTeacher", one, Unit.MINUTES)
              .result("together", next, Unit.MINUTES));
      sum = next;
    }
    return steps
        .cite(policy.citation(Figure.MENTOR_MINUTES_A_WEEK))
        .reading(Reading.PART_TIME_MENTORING, readings)
        .build();
  }

  private Exact minutesFor(Mentee mentee, Exact weekly) {
    return switch (readings.get(Reading.PART_TIME_MENTORING)) {
      case SAME -> weekly;
      case SHORTER -> weekly.times(fte(mentee));
      case LESS_OFTEN -> weekly.dividedBy(weeks(mentee));
    };
  }

  private void partTime(Mentee mentee, Exact weekly, Derivation.Builder steps) {
    Exact minutes = minutesFor(mentee, weekly);
    switch (readings.get(Reading.PART_TIME_MENTORING)) {
      case SAME -> {}
      case SHORTER ->
          steps.add(
              Step.of(Provision.MEN_10)
                  .first("fullTime", weekly, Unit.MINUTES)
                  .times("shareOfFullTime", fte(mentee), Unit.NUMBER)
                  .result("thisTeacher", minutes, Unit.MINUTES));
      case LESS_OFTEN ->
          steps.add(
              Step.of(Provision.MEN_10)
                  .first("fullTime", weekly, Unit.MINUTES)
                  .dividedBy("weeksForOne", weeks(mentee), Unit.WEEKS)
                  .result("thisTeacher", minutes, Unit.MINUTES));
    }
  }

  private static Exact fte(Mentee mentee) {
    return Exact.of(mentee.fte().value());
  }

  private static Exact weeks(Mentee mentee) {
    return Exact.of(mentee.fte().weeksForOne());
  }

  /**
   * The time that the programme needs for teachers in year 2 beyond what is funded.
   *
   * @param mentees whom the mentor supports; those in year 1 are left aside
   * @param day the day whose figures count
   * @return minutes a year, below zero if less than the funded time is needed
   */
  public Explained<Exact> minutesNotFunded(List<Mentee> mentees, LocalDate day) {
    Check.noNull("mentees", mentees);
    requireNonNull(day, "day");
    Policy policy = school.policies().on(day);
    List<Mentee> year2 =
        mentees.stream().filter(mentee -> mentee.year() == InductionYear.YEAR_2).toList();
    Exact weekly = sum(year2, policy);
    Exact weeks = Exact.of(readings.get(Reading.SCHOOL_WEEKS));
    Exact needed = weekly.times(weeks);
    Exact hours = Exact.of(policy.get(Figure.MENTOR_HOURS_FUNDED_YEAR_2));
    Exact number = Exact.of(year2.size());
    Exact funded = hours.times(MINUTES_AN_HOUR).times(number);
    Exact notFunded = needed.minus(funded);
    return Derivation.builder()
        .add(
            Step.of(Provision.MEN_5)
                .first("aWeek", weekly, Unit.MINUTES)
                .times("schoolYear", weeks, Unit.WEEKS)
                .result("needed", needed, Unit.MINUTES))
        .add(
            Step.of(Provision.MEN_8)
                .first("fundedForEach", hours, Unit.HOURS)
                .times("ofAnHour", MINUTES_AN_HOUR, Unit.MINUTES)
                .times("teachers", number, Unit.NUMBER)
                .result("funded", funded, Unit.MINUTES))
        .add(
            Step.of(Provision.MEN_8)
                .first("needed", needed, Unit.MINUTES)
                .minus("funded", funded, Unit.MINUTES)
                .result("notFunded", notFunded, Unit.MINUTES))
        .cite(policy.citation(Figure.MENTOR_HOURS_FUNDED_YEAR_2))
        .reading(Reading.SCHOOL_WEEKS, readings)
        .reading(Reading.PART_TIME_MENTORING, readings)
        .of(notFunded);
  }
}
