package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.entitlement.TimetableAudit;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.induction.Assessment;
import io.github.ecf4j.rules.induction.AssessmentSchedule;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the rules say of one teacher on the day of the report. Each part is worked out when it is
 * first asked for, since the figures of a network need few of them.
 */
@Value.Immutable
public abstract class EctAudit {
  EctAudit() {}

  /** The teacher's records. */
  public abstract InductionRecord ect();

  /** The day of the report. */
  abstract LocalDate reportDay();

  /** Who asks the library. */
  @Value.Auxiliary
  abstract Auditor auditor();

  /** The modules completed. */
  @Value.Lazy
  public ModuleSet completed() {
    return ect().history().study().studiedBy(reportDay());
  }

  /** The modules on which steps may be set. */
  @Value.Lazy
  public ModuleSet openForSteps() {
    return StepGate.of(ect().programme()).openModules(ect().history().study(), reportDay());
  }

  /** The development areas of these modules, that of the module studied last first. */
  @Value.Lazy
  public ImmutableList<DevelopmentArea> openAreas() {
    return auditor().openAreas(ect());
  }

  /** The year of induction; empty if it has not begun. */
  @Value.Lazy
  public Optional<InductionYear> year() {
    return ect().startedOn().isAfter(reportDay())
        ? Optional.empty()
        : Optional.of(status().value().year());
  }

  /** Whether a row with a post was refused, so that service may be wrong. */
  public boolean isPostRefused() {
    return auditor().folder().postsRefused().contains(ect().ect());
  }

  /** How far induction has come by the day of the report. */
  @Value.Lazy
  public Explained<InductionStatus> status() {
    return auditor().clock().on(ect(), reportDay());
  }

  /** When reviews and assessments are due. */
  @Value.Lazy
  public Explained<ImmutableList<Assessment>> assessments() {
    return AssessmentSchedule.of(ect(), auditor().folder().calendar(), status().value());
  }

  /** The timetable, where one is recorded and induction runs. */
  @Value.Lazy
  public Optional<Explained<TimetableShares>> timetable() {
    return TimetableAudit.of(PolicyChoices.defaults(), RuleSettings.standard())
        .shares(ect(), status().value());
  }

  /** The mentor's minutes a week for this teacher, while induction runs. */
  @Value.Lazy
  public Optional<Explained<Exact>> mentorTime() {
    return auditor().mentorTime(ect(), status().value());
  }

  /** The training that the teacher has done. */
  @Value.Lazy
  public Explained<TrainingTime> trainingDone() {
    return TrainingHours.of(ect().programme()).done(ect(), reportDay());
  }

  /** The training that the teacher has still to do. */
  @Value.Lazy
  public Explained<TrainingTime> trainingLeft() {
    return TrainingHours.of(ect().programme()).left(ect(), reportDay());
  }

  /** What the school is paid, where its region is recorded. */
  @Value.Lazy
  public Optional<Funding> funding() {
    return auditor()
        .folder()
        .region()
        .flatMap(region -> Funding.of(ect(), region, years(), auditor().folder().calendar()));
  }

  /** Whether the plan fits the reduction, where a timetable is recorded. */
  @Value.Lazy
  public Optional<Explained<Feasibility>> feasibility() {
    return auditor().feasibility(ect(), plan());
  }

  /** The plan from the start of induction to the projected end, whatever has happened. */
  @Value.Lazy
  public ProgrammePlan plan() {
    return auditor().planner().planFor(ect());
  }

  /** The plan after what has happened. */
  @Value.Lazy
  public Replan replan() {
    return auditor().planner().replan(plan(), ect(), reportDay());
  }

  /** The years of induction by all that is recorded, to which the plan is laid out. */
  @Value.Lazy
  public YearBoundary years() {
    return auditor().planner().yearsFor(ect());
  }

  /** The coaching cycles. */
  @Value.Lazy
  public ImmutableList<CoachingCycle> cycles() {
    return auditor().planner().cyclesFor(ect());
  }

  /** The conferences and clinics that were due by the day of the report. */
  @Value.Lazy
  public ImmutableSet<EventId> eventsDue() {
    return auditor().dueDates().dueBy(reportDay(), ect(), years()).keySet();
  }

  /** The events attended by the day of the report, but for attendances that cannot be. */
  @Value.Lazy
  public ImmutableMap<EventId, LocalDate> eventsAttended() {
    return auditor().attendances().attendedBy(reportDay(), ect(), years());
  }

  /**
   * Whether nothing recorded contradicts an attendance.
   *
   * @param attendance one of the teacher's
   * @return whether it can be
   */
  public boolean canBe(Attendance attendance) {
    return !auditor().attendances().standing(attendance, ect(), years()).isContradicted();
  }

  /** The findings. */
  @Value.Lazy
  public Report report() {
    return auditor().audit().ofEct(ect(), plan(), reportDay());
  }

  /** The Mondays of the weeks with a coaching session. */
  @Value.Lazy
  ImmutableSet<LocalDate> coachedWeeks() {
    return ect().history().sessions().stream()
        .filter(CoachingSession::isCoaching)
        .map(session -> TeachingWeek.mondayOf(session.heldOn()))
        .collect(toImmutableSet());
  }

  /**
   * How a coaching cycle stands on the day of the report.
   *
   * @param cycle one of the teacher's
   * @return how it stands
   */
  public CycleState stateOf(CoachingCycle cycle) {
    if (cycle.weeks().stream().anyMatch(week -> coachedWeeks().contains(week.monday()))) {
      return CycleState.HELD;
    } else if (cycle.isExcused()) {
      return CycleState.EXCUSED;
    }
    return cycle.hasEndedBy(reportDay()) ? CycleState.MISSED : CycleState.TO_COME;
  }

  static EctAudit of(InductionRecord ect, Auditor auditor) {
    return ImmutableEctAudit.builder()
        .ect(ect)
        .reportDay(auditor.reportDay())
        .auditor(auditor)
        .build();
  }
}
