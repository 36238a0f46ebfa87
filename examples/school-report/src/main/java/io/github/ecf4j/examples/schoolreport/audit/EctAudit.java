package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Assessment;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.Replan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the rules say of one teacher on the day of the report. */
@Value.Immutable
public abstract class EctAudit {
  EctAudit() {}

  /** The teacher's records. */
  public abstract InductionRecord ect();

  /** The modules completed. */
  public abstract ModuleSet completed();

  /** The modules on which steps may be set. */
  public abstract ModuleSet openForSteps();

  /** The development areas of these modules, that of the module studied last first. */
  public abstract ImmutableList<DevelopmentArea> openAreas();

  /** The year of induction; empty if it has not begun. */
  public abstract Optional<InductionYear> year();

  /** Whether a row with a post was refused, so that service may be wrong. */
  public abstract boolean isPostRefused();

  /** How far induction has come by the day of the report. */
  public abstract Explained<InductionStatus> status();

  /** When reviews and assessments are due. */
  public abstract Explained<ImmutableList<Assessment>> assessments();

  /** The timetable, where one is recorded and induction runs. */
  public abstract Optional<Explained<TimetableShares>> timetable();

  /** The mentor's minutes a week for this teacher, while induction runs. */
  public abstract Optional<Explained<Exact>> mentorTime();

  /** The training that the teacher has done. */
  public abstract Explained<TrainingTime> trainingDone();

  /** The training that the teacher has still to do. */
  public abstract Explained<TrainingTime> trainingLeft();

  /** What the school is paid, where its region is recorded. */
  public abstract Optional<Funding> funding();

  /** Whether the plan fits the reduction, where a timetable is recorded. */
  public abstract Optional<Explained<Feasibility>> feasibility();

  /** The plan from the start of induction to the projected end, whatever has happened. */
  public abstract ProgrammePlan plan();

  /** The plan after what has happened. */
  public abstract Replan replan();

  /** The coaching cycles. */
  public abstract ImmutableList<CoachingCycle> cycles();

  /** The conferences and clinics that were due by the day of the report. */
  public abstract ImmutableSet<EventId> eventsDue();

  /** The findings. */
  public abstract Report report();

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
    return cycle.isOver(status().value().day()) ? CycleState.MISSED : CycleState.TO_COME;
  }

  static ImmutableEctAudit.Builder builder() {
    return ImmutableEctAudit.builder();
  }
}
