package io.github.ecf4j.rules.rule.mentor;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import java.time.LocalDate;

/**
 * One mentor, with the teachers whom the mentor mentors or has met.
 *
 * @param mentor the mentor
 * @param ects inductions of teachers, at least of those whom the mentor mentors or has met
 * @param programmes the programme whose mentor training is due; several, or none, where it is not
 *     known which
 * @param dates when the provider holds each event
 * @param day the day of the report; what happened later is not judged
 */
public record MentorCase(
    Mentor mentor,
    ImmutableList<Induction> ects,
    ImmutableList<Programme> programmes,
    EventDates dates,
    LocalDate day)
    implements Judged {
  /**
   * A mentor.
   *
   * @param mentor the mentor
   * @param ects inductions of teachers, at least of those whom the mentor mentors or has met
   * @param programmes the programme whose mentor training is due; several, or none, where it is not
   *     known which
   * @param dates when the provider holds each event
   * @param day the day of the report; one outside {@link Days} counts as the nearest
   */
  public MentorCase {
    requireNonNull(mentor, "mentor");
    requireNonNull(ects, "ects");
    requireNonNull(programmes, "programmes");
    requireNonNull(dates, "dates");
    day = Days.nearest(requireNonNull(day, "day"));
  }

  @Override
  public Subject subject() {
    return Subject.mentor(mentor.id());
  }

  /**
   * Whom the mentor mentors on the day of the report.
   *
   * @return the inductions that run that day
   */
  public ImmutableList<Induction> mentored() {
    return ects.stream()
        .filter(ect -> ect.record().mentor().filter(mentor.id()::equals).isPresent())
        .filter(ect -> ect.isRunning(day))
        .collect(toImmutableList());
  }

  /**
   * Of teachers, those whose programme says that a rule applies.
   *
   * @param rule the rule
   * @param of the teachers
   * @return their inductions
   */
  public static ImmutableList<Induction> under(RuleId rule, ImmutableList<Induction> of) {
    requireNonNull(rule, "rule");
    requireNonNull(of, "of");
    return of.stream()
        .filter(ect -> ect.record().programme().coaching().use(rule).isPresent())
        .collect(toImmutableList());
  }
}
