package io.github.ecf4j.rules.coaching;

import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.YearBoundary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules about coaching sessions over a teacher's whole history: the steps they set, and how
 * they were held (orientation, section 2, section 4, section 5, Appendix A and "Opportunities to
 * flex").
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
 * day and a step on what was studied is recorded raises nothing.
 */
public final class CoachingAudit {
  private final StepRules stepRules;
  private final StepGate gate;
  private final RuleSettings settings;

  private CoachingAudit(StepGate gate, RuleSettings settings) {
    this.stepRules = new StepRules(gate);
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
    List<Finding> findings = new ArrayList<>();
    Optional<Session> previous = Optional.empty();
    for (Session session : Session.allOf(history.sessions())) {
      ModuleSet studied = history.study().studiedBy(session.day());
      boolean contracting = !studied.intersects(gate.programme().modulesWithSteps());
      InductionYear year = years.yearOn(session.day());
      Set<Justification> reasons = new LinkedHashSet<>();
      reasons.addAll(stepRules.judge(session, previous, studied, contracting, year));
      reasons.addAll(SessionRules.judge(session, contracting, previous.isPresent()));
      for (Justification reason : reasons) {
        findings.add(
            Finding.of(
                settings.weightOf(reason.rule(), year),
                session.day(),
                Subject.ect(history.ect()),
                reason));
      }
      if (!session.steps().isEmpty()) {
        previous = Optional.of(session);
      }
    }
    return Report.of(findings);
  }
}
