package io.github.ecf4j.rules.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Judge;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.mentor.MentorCase;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.study.StudyCase;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against programme, calendar and plan: all rules in one report.
 *
 * <p>What happened after the day of the report is ignored; posts, absences and decisions are taken
 * as recorded. The cost grows in proportion to the records.
 *
 * <p>Laws: the order of records makes no difference; the report of a school is the sum of its
 * teachers' and mentors'; what happens after the day of the report makes no difference.
 */
public final class Audit {
  private final School school;
  private final Rules rules;
  private final Weights weights;

  private Audit(School school, Rules rules, Weights weights) {
    this.school = school;
    this.rules = rules;
    this.weights = weights;
  }

  /**
   * An audit by the rules of this library and their own weights.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @return the audit
   */
  public static Audit of(School school) {
    return of(school, Rules.standard(), Weights.standard());
  }

  /**
   * An audit.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @param rules the rules
   * @param weights the weights that the school gives to them
   * @return the audit
   * @throws io.github.ecf4j.model.check.InvalidValueException if a rule is raised that is not among
   *     the rules
   */
  public static Audit of(School school, Rules rules, Weights weights) {
    requireNonNull(school, "school");
    requireNonNull(rules, "rules");
    requireNonNull(weights, "weights");
    weights
        .raised()
        .keySet()
        .forEach(
            raised ->
                Check.that(
                    rules.info(raised.id()).filter(raised::equals).isPresent(),
                    "weights",
                    raised.id(),
                    "of rules of the audit"));
    return new Audit(school, rules, weights);
  }

  /**
   * The calendar, figures, readings and settings of the school.
   *
   * @return the school
   */
  public School school() {
    return school;
  }

  /**
   * Judges a teacher's record against the plan that the pace gives.
   *
   * @param ect the record
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return ofEct(Induction.of(school, ect), day);
  }

  /**
   * Judges an induction against the plan that the pace gives.
   *
   * @param ect the induction
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(Induction ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return ofEct(ect, ect.plan().value(), day);
  }

  /**
   * Judges an induction against a plan.
   *
   * @param ect the induction
   * @param plan the plan, regardless of who made it: that of the start, since a new plan has moved
   *     what was missed
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(Induction ect, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    Judge judge = new Judge(weights);
    judge(judge, ect, plan, day);
    return judge.report();
  }

  private void judge(Judge judge, Induction ect, ProgrammePlan plan, LocalDate day) {
    InductionRecord record = ect.record();
    StepGate gate = StepGate.of(record.programme()).withPlan(plan);
    judge(judge, SessionCase.class, SessionCase.all(gate, record.history(), ect.years(), day));
    judge(
        judge,
        CycleCase.class,
        CycleCase.all(record.programme().coaching(), record.history(), ect.cycles(), day));
    judge(
        judge,
        StudyCase.class,
        ImmutableList.of(
            StudyCase.of(record.ect(), record.programme(), record.history().study(), plan, day)));
    judge(judge, EventCase.class, EventCase.all(record, ect.school().dates(), ect.years(), day));
    judge(judge, TeacherCase.class, ImmutableList.of(new TeacherCase(ect, day)));
  }

  private <S extends Judged> void judge(Judge judge, Class<S> judges, ImmutableList<S> cases) {
    judge.judge(rules.of(judges), cases);
  }

  /**
   * Judges the mentors of a school.
   *
   * @param mentors the mentors
   * @param ects the inductions of all teachers, regardless of who mentors them
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings that belong to mentors
   */
  public Report ofMentors(
      Collection<Mentor> mentors, Collection<Induction> ects, Programme programme, LocalDate day) {
    Check.noNull("mentors", mentors);
    Check.noNull("ects", ects);
    requireNonNull(programme, "programme");
    requireNonNull(day, "day");
    Judge judge = new Judge(weights);
    judgeMentors(judge, mentors, ects, programme, day);
    return judge.report();
  }

  private void judgeMentors(
      Judge judge,
      Collection<Mentor> mentors,
      Collection<Induction> ects,
      Programme programme,
      LocalDate day) {
    ListMultimap<PersonId, Induction> byMentor = ArrayListMultimap.create();
    for (Induction ect : ects) {
      Stream.concat(
              ect.record().mentor().stream(),
              ect.record().history().sessions().stream().map(CoachingSession::mentor))
          .distinct()
          .forEach(mentor -> byMentor.put(mentor, ect));
    }
    judge(
        judge,
        MentorCase.class,
        mentors.stream()
            .map(
                mentor ->
                    new MentorCase(
                        mentor,
                        ImmutableList.copyOf(byMentor.get(mentor.id())),
                        programme,
                        school.dates(),
                        day))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Judges a whole school.
   *
   * @param ects the records of its teachers
   * @param mentors its mentors
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings of all teachers and mentors
   */
  public Report ofSchool(
      Collection<InductionRecord> ects,
      Collection<Mentor> mentors,
      Programme programme,
      LocalDate day) {
    Check.noNull("ects", ects);
    Check.noNull("mentors", mentors);
    requireNonNull(programme, "programme");
    requireNonNull(day, "day");
    ImmutableList<Induction> inductions = Induction.all(school, ects);
    Judge judge = new Judge(weights);
    inductions.forEach(ect -> judge(judge, ect, ect.plan().value(), day));
    judgeMentors(judge, mentors, inductions, programme, day);
    return judge.report();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Audit that
        && school.equals(that.school)
        && rules.equals(that.rules)
        && weights.equals(that.weights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(school, rules, weights);
  }
}
