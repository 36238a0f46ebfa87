package io.github.ecf4j.rules.rule.study;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;

/**
 * A teacher's self-study, compared with the plan. A module completed after the day of the report
 * counts as not completed.
 */
public final class StudyCase implements Judged {
  private final Subject ect;
  private final Programme programme;
  private final StudyLog study;
  private final ProgrammePlan plan;
  private final LocalDate day;

  private StudyCase(
      Subject ect, Programme programme, StudyLog study, ProgrammePlan plan, LocalDate day) {
    this.ect = ect;
    this.programme = programme;
    this.study = study;
    this.plan = plan;
    this.day = day;
  }

  /**
   * A teacher's study.
   *
   * @param ect the teacher
   * @param programme the teacher's programme
   * @param study what the teacher completed
   * @param plan the week of each module
   * @param day the day of the report
   * @return the case
   */
  public static StudyCase of(
      PersonId ect, Programme programme, StudyLog study, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(programme, "programme");
    requireNonNull(study, "study");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    return new StudyCase(Subject.ect(ect), programme, study, plan, Days.nearest(day));
  }

  @Override
  public Subject subject() {
    return ect;
  }

  /** The day of the report. */
  @Override
  public LocalDate day() {
    return day;
  }

  /**
   * The teacher's programme.
   *
   * @return the programme
   */
  public Programme programme() {
    return programme;
  }

  /**
   * What the teacher completed.
   *
   * @return the log, of all days
   */
  public StudyLog study() {
    return study;
  }

  /**
   * When study was planned.
   *
   * @return the plan
   */
  public ProgrammePlan plan() {
    return plan;
  }

  /** Prints whose study it is. */
  @Override
  public String toString() {
    return "Study by " + day + ", " + ect.id();
  }
}
