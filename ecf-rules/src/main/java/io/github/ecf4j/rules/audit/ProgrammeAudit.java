package io.github.ecf4j.rules.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.CoachingAudit;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.entitlement.TimetableAudit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.mentoring.MentorAudit;
import io.github.ecf4j.rules.planning.Pacing;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.policy.PolicyChoices;
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
  private final SchoolCalendar calendar;
  private final Pacing pacing;
  private final EventDates dates;
  private final RuleSettings settings;
  private final PolicyChoices choices;
  private final ProgrammePlanner planner;
  private final InductionClock clock;

  private ProgrammeAudit(
      SchoolCalendar calendar,
      Pacing pacing,
      EventDates dates,
      RuleSettings settings,
      PolicyChoices choices) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.pacing = requireNonNull(pacing, "pacing");
    this.dates = requireNonNull(dates, "dates");
    this.settings = requireNonNull(settings, "settings");
    this.choices = requireNonNull(choices, "choices");
    this.planner = ProgrammePlanner.of(calendar).withPacing(pacing).withDates(dates).with(choices);
    this.clock = InductionClock.of(calendar).with(choices);
  }

  /**
   * An audit at the published pace and with the programme's own weights, of a school whose provider
   * has named no dates.
   *
   * @param calendar the school's calendar
   * @return the audit
   */
  public static ProgrammeAudit of(SchoolCalendar calendar) {
    return new ProgrammeAudit(
        calendar,
        Pacing.published(),
        EventDates.none(),
        RuleSettings.standard(),
        PolicyChoices.defaults());
  }

  /**
   * This audit at another pace of study and coaching.
   *
   * @param pace the pace
   * @return the audit
   */
  public ProgrammeAudit withPacing(Pacing pace) {
    requireNonNull(pace, "pace");
    return new ProgrammeAudit(calendar, pace, dates, settings, choices);
  }

  /**
   * This audit with a provider's dates, on which events are due.
   *
   * @param providerDates when the provider holds each event
   * @return the audit
   */
  public ProgrammeAudit withDates(EventDates providerDates) {
    requireNonNull(providerDates, "providerDates");
    return new ProgrammeAudit(calendar, pacing, providerDates, settings, choices);
  }

  /**
   * This audit with a school's own weights.
   *
   * @param weights the weights of rules
   * @return the audit
   */
  public ProgrammeAudit withSettings(RuleSettings weights) {
    requireNonNull(weights, "weights");
    return new ProgrammeAudit(calendar, pacing, dates, weights, choices);
  }

  /**
   * This audit with other readings of what law and guidance leave open, for the years of induction
   * and the timetable.
   *
   * @param readings the choices
   * @return the audit
   */
  public ProgrammeAudit with(PolicyChoices readings) {
    requireNonNull(readings, "readings");
    return new ProgrammeAudit(calendar, pacing, dates, settings, readings);
  }

  /**
   * The planner whose plans this audit judges by.
   *
   * @return a planner of the same calendar, pace, dates and readings
   */
  public ProgrammePlanner planner() {
    return planner;
  }

  /**
   * Judges a teacher's record against the plan that the pace gives.
   *
   * @param ect the record
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(InductionRecord ect, LocalDate day) {
    return ofEct(ect, planner.planFor(ect), day);
  }

  /**
   * Judges a teacher's record against a plan.
   *
   * @param ect the record
   * @param plan the plan, whoever made it: that of the start, since a new plan has moved what was
   *     missed
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(InductionRecord ect, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    CoachingHistory history = upTo(day, ect.history());
    YearBoundary years = planner.yearsFor(ect);
    CoachingAudit coaching =
        CoachingAudit.of(StepGate.of(ect.programme()).withPlan(plan), settings);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(coaching.audit(history, years).findings());
    findings.addAll(coaching.auditCycles(history, planner.cyclesFor(ect), day).findings());
    findings.addAll(
        StudyAudit.of(ect.programme(), settings)
            .audit(ect.ect(), history.study(), plan, day)
            .findings());
    findings.addAll(TrainingAudit.of(dates, settings).audit(ect, years, day).findings());
    findings.addAll(MentorAudit.of(ect.programme(), clock, settings).auditRoles(ect).findings());
    if (ect.timetable().isPresent()) {
      InductionStatus status = clock.statusOn(ect, day);
      findings.addAll(TimetableAudit.of(choices, settings).audit(ect, status).findings());
    }
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
   * @param ects the records of all teachers, whoever mentors them
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings that belong to mentors
   */
  public Report ofMentors(
      Collection<Mentor> mentors,
      Collection<InductionRecord> ects,
      Programme programme,
      LocalDate day) {
    Check.noNull("mentors", mentors);
    Check.noNull("ects", ects);
    requireNonNull(programme, "programme");
    requireNonNull(day, "day");
    ListMultimap<PersonId, InductionRecord> byMentor = ArrayListMultimap.create();
    for (InductionRecord ect : ects) {
      Stream.concat(
              ect.mentor().stream(), ect.history().sessions().stream().map(CoachingSession::mentor))
          .distinct()
          .forEach(mentor -> byMentor.put(mentor, ect));
    }
    MentorAudit audit = MentorAudit.of(programme, clock, settings).withDates(dates);
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
    List<Finding> findings = new ArrayList<>();
    ects.forEach(ect -> findings.addAll(ofEct(ect, day).findings()));
    findings.addAll(ofMentors(mentors, ects, programme, day).findings());
    return Report.of(findings);
  }
}
