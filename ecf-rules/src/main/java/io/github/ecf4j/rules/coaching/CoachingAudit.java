package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.YearBoundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules about steps over a teacher's whole history (orientation, section 2, section 4, section
 * 5 and Appendix A).
 *
 * <p>The coaching entries of one day make one session; entries of mentoring meetings are left
 * aside; records of one step on one day count as one. Until the teacher has completed a module that
 * has steps, sessions are for contracting and STEP-RECORDED is silent. Where a session records no
 * step, the rules about the step are silent. A step was "moved on" from only if it was not set
 * again.
 *
 * <p>Law: the order of sessions in the history changes nothing.
 */
public final class CoachingAudit {
  private final StepGate gate;
  private final RuleSettings settings;

  private CoachingAudit(StepGate gate, RuleSettings settings) {
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
    for (Session session : sessions(history.sessions())) {
      ModuleSet studied = history.study().studiedBy(session.day);
      InductionYear year = years.yearOn(session.day);
      for (StepReason reason : judge(session, previous, studied, year)) {
        findings.add(
            Finding.of(
                settings.weightOf(reason.rule(), year),
                session.day,
                Subject.ect(history.ect()),
                reason));
      }
      if (!session.steps.isEmpty()) {
        previous = Optional.of(session);
      }
    }
    return Report.of(findings);
  }

  private static List<Session> sessions(ImmutableList<CoachingSession> entries) {
    ImmutableListMultimap<LocalDate, CoachingSession> byDay =
        Multimaps.index(
            entries.stream().filter(CoachingSession::isCoaching).iterator(),
            CoachingSession::heldOn);
    return byDay.keySet().stream().sorted().map(day -> new Session(day, byDay.get(day))).toList();
  }

  private Set<StepReason> judge(
      Session session, Optional<Session> previous, ModuleSet studied, InductionYear year) {
    Set<StepReason> reasons = new LinkedHashSet<>();
    boolean contracting = !studied.intersects(gate.programme().modulesWithSteps());
    if (session.steps.size() != 1 && !contracting) {
      reasons.add(new StepReason.NotExactlyOne(session.labels()));
    }
    boolean again = false;
    for (RecordedStep step : session.steps) {
      judgeBasis(step, studied).ifPresent(reasons::add);
      step.origin()
          .filter(origin -> origin != StepOrigin.BANK)
          .ifPresent(origin -> reasons.add(new StepReason.Adapted(step.label(), origin)));
      if (step.chosenBy().filter(ChosenBy.ECT::equals).isPresent()) {
        reasons.add(new StepReason.ChosenByEct(step.label(), year));
      }
      if (previous.filter(before -> before.set(step)).isPresent()) {
        again = true;
        reasons.add(new StepReason.Repeated(step.label(), previous.orElseThrow().day));
      }
    }
    if (!session.steps.isEmpty() && session.criteriaNotMet && !again) {
      previous.ifPresent(
          before ->
              reasons.add(new StepReason.MovedOn(session.summary(), before.summary(), before.day)));
    }
    return reasons;
  }

  private Optional<StepReason> judgeBasis(RecordedStep step, ModuleSet studied) {
    return gate.check(step.basis(), studied)
        .fold(
            allowed -> Optional.empty(),
            blocked -> Optional.of(new StepReason.NotStudied(step.label(), blocked)),
            unknown -> Optional.of(new StepReason.BasisMissing(step.label(), unknown.reason())));
  }

  /** The coaching entries of one day, with what the rules ask of them. */
  private static final class Session {
    private final LocalDate day;

    /** The steps set, one record each, in an order that does not depend on the input's. */
    private final List<RecordedStep> steps = new ArrayList<>();

    private final boolean criteriaNotMet;

    Session(LocalDate day, ImmutableList<CoachingSession> entries) {
      this.day = day;
      entries.stream()
          .map(CoachingSession::step)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(RecordedStep::toString))
          .forEach(this::addOrMerge);
      this.criteriaNotMet =
          entries.stream().anyMatch(e -> e.criteriaMet().filter(met -> !met).isPresent());
    }

    private void addOrMerge(RecordedStep step) {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).sameStepAs(step)) {
          steps.set(i, merge(steps.get(i), step));
          return;
        }
      }
      steps.add(step);
    }

    /** Two records of one step: what either says counts, and of its basis all must hold. */
    private static RecordedStep merge(RecordedStep one, RecordedStep other) {
      StepBasis basis =
          new StepBasis(
              one.basis().modules().union(other.basis().modules()),
              ImmutableSortedSet.<StatementCode>naturalOrder()
                  .addAll(one.basis().statements())
                  .addAll(other.basis().statements())
                  .build());
      return RecordedStep.builder()
          .id(one.id())
          .title(one.title().or(other::title))
          .basis(basis)
          .origin(one.origin().filter(o -> o != StepOrigin.BANK).or(other::origin).or(one::origin))
          .chosenBy(
              one.chosenBy().filter(ChosenBy.ECT::equals).or(other::chosenBy).or(one::chosenBy))
          .build();
    }

    boolean set(RecordedStep step) {
      return steps.stream().anyMatch(step::sameStepAs);
    }

    ImmutableList<String> labels() {
      return Ordering.natural()
          .immutableSortedCopy(steps.stream().map(RecordedStep::label).toList());
    }

    String summary() {
      return String.join("”, “", labels());
    }
  }
}
