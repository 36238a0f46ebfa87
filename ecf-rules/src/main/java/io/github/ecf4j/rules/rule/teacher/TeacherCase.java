package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import java.time.LocalDate;

/**
 * One teacher's induction as a whole, on the day of the report.
 *
 * @param induction the induction
 * @param day the day of the report
 */
public record TeacherCase(Induction induction, LocalDate day) implements Judged {
  /**
   * A teacher.
   *
   * @param induction the induction
   * @param day the day of the report; one outside {@link Days} counts as the nearest
   */
  public TeacherCase {
    requireNonNull(induction, "induction");
    day = Days.nearest(requireNonNull(day, "day"));
  }

  @Override
  public Subject subject() {
    return Subject.ect(induction.record().ect());
  }
}
