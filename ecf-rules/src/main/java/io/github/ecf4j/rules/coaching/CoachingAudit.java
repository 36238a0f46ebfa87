package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules about coaching over a teacher's whole history: the steps that sessions set, how they
 * were held, and whether each cycle had one (orientation, section 2, section 4, section 5, Appendix
 * A and "Opportunities to flex").
 *
 * <p>The coaching entries of one day make one session; entries of mentoring meetings are left
 * aside; records of one step on one day count as one. Of what several entries record, each counts;
 * a blank says nothing and raises nothing.
 *
 * <p>Until the teacher has completed a module that has steps, sessions are for contracting:
 * STEP-RECORDED, CYCLE-STAGES, PRACTISE-TWICE, COACHING-LENGTH and OBSERVATION-LENGTH are silent.
 * Where a session records no step, the rules about the step are silent. A step was "moved on" from
 * only if it was not set again.
 *
 * <p>Laws: the order of sessions in the history changes nothing; a session of which nothing but the
 * day and a step on what was studied is recorded raises nothing; a session more in a cycle never
 * adds a finding of COACHING-CADENCE.
 */
public final class CoachingAudit {
  private final StepRules stepRules;
  private final SessionScreen screen;
  private final StepGate gate;
  private final RuleSettings settings;

  private CoachingAudit(StepGate gate, RuleSettings settings) {
    this.stepRules = new StepRules(gate);
    this.screen = new SessionScreen(gate);
    this.gate = gate;
    this.settings = settings;
  }

  /**
   * An audit.
   *
   * @param gate the gate of the teacher's programme, with the teacher's plan if there is one
   * @param settings the weights of rules
   * @return the audit
   */
  public static CoachingAudit of(StepGate gate, RuleSettings settings) {
    requireNonNull(gate, "gate");
    requireNonNull(settings, "settings");
    return new CoachingAudit(gate, settings);
  }

  /**
   * Judges all sessions of a history.
   *
   * @param history what was studied and set
   * @param years the teacher's years of induction
   * @return all findings
   */
  public Report audit(CoachingHistory history, YearBoundary years) {
    requireNonNull(history, "history");
    requireNonNull(years, "years");
    List<Finding> findings = new ArrayList<>();
    Entries entries = Entries.ofCoaching(history.sessions());
    ImmutableList<CoachingSession> previous = ImmutableList.of();
    for (int first = 0; first < entries.size(); first = entries.nextDay(first)) {
      CoachingSession entry = entries.get(first);
      ModuleSet studied = history.study().studiedBy(entry.heldOn());
      boolean contracting = !studied.intersects(gate.programme().modulesWithSteps());
      int next = entries.nextDay(first);
      if (next > first + 1 || !screen.passes(entry, previous, studied, contracting)) {
        Session session = new Session(entries.from(first, next));
        for (Justification reason : judge(session, previous, studied, contracting, years)) {
          findings.add(
              Finding.of(
                  settings.weightOf(reason), session.day(), Subject.ect(history.ect()), reason));
        }
      }
      if (entries.hasStep(first, next)) {
        previous = entries.from(first, next);
      }
    }
    return Report.of(findings);
  }

  private Set<Justification> judge(
      Session session,
      ImmutableList<CoachingSession> entriesBefore,
      ModuleSet studied,
      boolean contracting,
      YearBoundary years) {
    Optional<Session> previous =
        entriesBefore.isEmpty() ? Optional.empty() : Optional.of(new Session(entriesBefore));
    Set<Justification> reasons = new LinkedHashSet<>();
    reasons.addAll(
        stepRules.judge(session, previous, studied, contracting, years.yearOn(session.day())));
    reasons.addAll(SessionRules.judge(session, contracting, previous.isPresent()));
    return reasons;
  }

  /**
   * Judges the coaching cycles that have ended: COACHING-CADENCE, MEETING-LENGTH and MEETING-SPLIT.
   * Sessions outside the cycles' weeks, in the holidays for instance, count for none.
   *
   * @param history what was set and held
   * @param cycles the teacher's cycles
   * @param day the day of the report; a cycle is judged from its last Sunday on
   * @return all findings
   */
  public Report auditCycles(
      CoachingHistory history, ImmutableList<CoachingCycle> cycles, LocalDate day) {
    requireNonNull(history, "history");
    requireNonNull(cycles, "cycles");
    requireNonNull(day, "day");
    LocalDate on = Days.nearest(day);
    CycleRules rules = new CycleRules(history.sessions());
    List<Finding> findings = new ArrayList<>();
    for (CoachingCycle cycle : cycles) {
      if (cycle.hasEndedBy(on)) {
        for (CycleReason reason : rules.judge(cycle)) {
          findings.add(
              Finding.of(
                  settings.weightOf(reason),
                  cycle.firstMonday(),
                  Subject.ect(history.ect()),
                  reason));
        }
      }
    }
    return Report.of(findings);
  }
}
