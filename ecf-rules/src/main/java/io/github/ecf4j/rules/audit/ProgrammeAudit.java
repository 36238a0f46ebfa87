package io.github.ecf4j.rules.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.CoachingAudit;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.entitlement.TimetableAudit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.mentoring.MentorAudit;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.study.StudyAudit;
import io.github.ecf4j.rules.training.TrainingAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds records against programme, calendar and plan: all rules of the programme in one report.
 *
 * <p>What happened after the day of the report is left aside; posts, absences and decisions are
 * taken as recorded. The cost grows in proportion to the records.
 *
 * <p>Laws: the order of records changes nothing; the report of a school is the sum of its teachers'
 * and mentors'; what happens after the day of the report changes nothing.
 */
public final class ProgrammeAudit {
  private final School school;
  private final RuleSettings settings;

  private ProgrammeAudit(School school, RuleSettings settings) {
    this.school = requireNonNull(school, "school");
    this.settings = requireNonNull(settings, "settings");
  }

  /**
   * An audit with the programme's own weights.
   *
   * @param school what is given of the school
   * @return the audit
   */
  public static ProgrammeAudit of(School school) {
    return new ProgrammeAudit(school, RuleSettings.standard());
  }

  /**
   * This audit with a school's own weights.
   *
   * @param weights the weights of rules
   * @return the audit
   */
  public ProgrammeAudit withSettings(RuleSettings weights) {
    return new ProgrammeAudit(school, requireNonNull(weights, "weights"));
  }

  /**
   * What is given of the school.
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
   * @param ect the induction, at the school of this audit
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
   * @param ect the induction, at the school of this audit
   * @param plan the plan, whoever made it: that of the start, since a new plan has moved what was
   *     missed
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(Induction ect, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    InductionRecord record = ect.record();
    CoachingHistory history = upTo(day, record.history());
    CoachingAudit coaching =
        CoachingAudit.of(StepGate.of(record.programme()).withPlan(plan), settings);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(coaching.audit(history, ect.years()).findings());
    findings.addAll(coaching.auditCycles(history, ect.cycles(), day).findings());
    findings.addAll(
        StudyAudit.of(record.programme(), settings)
            .audit(record.ect(), history.study(), plan, day)
            .findings());
    findings.addAll(
        TrainingAudit.of(school.dates(), settings).audit(record, ect.years(), day).findings());
    findings.addAll(
        MentorAudit.of(record.programme(), school, settings).auditRoles(record).findings());
    ect.timetable(day)
        .ifPresent(
            shares ->
                findings.addAll(
                    TimetableAudit.of(settings)
                        .audit(record, shares.value(), ect.status(day).value().year(), day)
                        .findings()));
    return Report.of(findings);
  }

  private static CoachingHistory upTo(LocalDate day, CoachingHistory history) {
    if (Iterables.all(history.sessions(), entry -> !entry.heldOn().isAfter(day))) {
      return history;
    }
    return CoachingHistory.builder()
        .ect(history.ect())
        .study(history.study())
        .addAllSessions(
            history.sessions().stream().filter(entry -> !entry.heldOn().isAfter(day)).toList())
        .build();
  }

  /**
   * Judges the mentors of a school.
   *
   * @param mentors the mentors
   * @param ects the inductions of all teachers, whoever mentors them
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
    ListMultimap<PersonId, Induction> byMentor = ArrayListMultimap.create();
    for (Induction ect : ects) {
      Stream.concat(
              ect.record().mentor().stream(),
              ect.record().history().sessions().stream().map(CoachingSession::mentor))
          .distinct()
          .forEach(mentor -> byMentor.put(mentor, ect));
    }
    MentorAudit audit = MentorAudit.of(programme, school, settings);
    List<Finding> findings = new ArrayList<>();
    for (Mentor mentor : mentors) {
      findings.addAll(audit.audit(mentor, byMentor.get(mentor.id()), day).findings());
    }
    return Report.of(findings);
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
    List<Finding> findings = new ArrayList<>();
    inductions.forEach(ect -> findings.addAll(ofEct(ect, day).findings()));
    findings.addAll(ofMentors(mentors, inductions, programme, day).findings());
    return Report.of(findings);
  }
}
