package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;

/**
 * A plan of a mentor's own training, whoever made it.
 *
 * @param mentor the mentor
 * @param programme the programme whose mentor training is due
 * @param dates when the provider holds each event
 * @param plan the plan
 * @param day the first day of mentoring
 */
public record MentorPlanCase(
    PersonId mentor, Programme programme, EventDates dates, ProgrammePlan plan, LocalDate day)
    implements Judged {
  /**
   * A mentor's plan.
   *
   * @param mentor the mentor
   * @param programme the programme whose mentor training is due
   * @param dates when the provider holds each event
   * @param plan the plan
   * @param day the first day of mentoring; one outside {@link Days} counts as the nearest
   */
  public MentorPlanCase {
    requireNonNull(mentor, "mentor");
    requireNonNull(programme, "programme");
    requireNonNull(dates, "dates");
    requireNonNull(plan, "plan");
    day = Days.nearest(requireNonNull(day, "day"));
  }

  @Override
  public Subject subject() {
    return Subject.mentor(mentor);
  }
}
