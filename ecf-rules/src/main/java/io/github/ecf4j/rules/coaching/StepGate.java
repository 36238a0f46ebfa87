package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.Sources;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * The programme's central rule, STEP-AFTER-STUDY: a mentor sets no step on something that the
 * teacher has not yet studied (orientation, section 2, section 4, section 5).
 *
 * <p>Every module of a step's basis must have been completed on or before the day, and for every
 * statement at least one module that the provider's published mapping ties to it, as core or
 * connector; suspect rows of the mapping count, echoed ones do not. A statement that no module
 * covers can never be satisfied beside others; alone it leaves the gate without an answer, and so
 * does a module or a statement that the programme does not have.
 *
 * <p>Laws: more study never closes an open step; a later day never does; a step without a basis is
 * never allowed, it is unknown; the empty log opens nothing that has a basis; the gate agrees with
 * plain sets on every input.
 */
public final class StepGate {
  /** The sections of the orientation that ask for it. */
  static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          Sources.ORIENTATION.at("section 2"),
          Sources.ORIENTATION.at("section 4"),
          Sources.ORIENTATION.at("section 5"));

  private static final StepVerdict NO_BASIS =
      new StepVerdict.Unknown(StepVerdict.Unknown.Reason.NO_BASIS);
  private static final StepVerdict NOT_COVERED =
      new StepVerdict.Unknown(StepVerdict.Unknown.Reason.NOT_COVERED);
  private static final StepVerdict NOT_IN_PROGRAMME =
      new StepVerdict.Unknown(StepVerdict.Unknown.Reason.NOT_IN_PROGRAMME);
  private static final ImmutableSortedSet<StatementCode> NO_STATEMENTS = ImmutableSortedSet.of();

  private final Programme programme;
  private final ProgrammePlan plan;
  private final Coverage coverage;
  private final ModuleSet modules;

  private StepGate(Programme programme, ProgrammePlan plan) {
    this.programme = programme;
    this.plan = plan;
    this.coverage = programme.coverage();
    this.modules = programme.moduleNumbers();
  }

  /**
   * The gate of a programme.
   *
   * @param programme the programme
   * @return the gate; what it blocks carries no planned weeks
   */
  public static StepGate of(Programme programme) {
    requireNonNull(programme, "programme");
    return new StepGate(programme, ProgrammePlan.none());
  }

  /**
   * This gate with a teacher's plan, so that what it blocks says when it comes.
   *
   * @param newPlan the plan
   * @return the gate
   */
  public StepGate withPlan(ProgrammePlan newPlan) {
    return new StepGate(programme, requireNonNull(newPlan, "newPlan"));
  }

  /**
   * The programme whose gate this is.
   *
   * @return the programme
   */
  public Programme programme() {
    return programme;
  }

  /**
   * May a step be set on a day? The gate asks what was studied; that overviews have no steps in a
   * bank is {@link #openModules}'s concern.
   *
   * @param basis what the step rests on
   * @param log what the teacher studied
   * @param day the day on which the step would be set
   * @return allowed, blocked or unknown
   */
  public StepVerdict check(StepBasis basis, StudyLog log, LocalDate day) {
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    return check(basis, log.studiedBy(day));
  }

  /**
   * May a step be set for a teacher who has studied certain modules?
   *
   * @param basis what the step rests on
   * @param studied the modules completed
   * @return allowed, blocked or unknown
   */
  public StepVerdict check(StepBasis basis, ModuleSet studied) {
    requireNonNull(basis, "basis");
    requireNonNull(studied, "studied");
    if (!modules.containsAll(basis.modules())) {
      return NOT_IN_PROGRAMME;
    }
    if (studied.containsAll(basis.modules()) && allMet(basis.statements(), studied)) {
      return basis.isEmpty() ? NO_BASIS : StepVerdict.allowed();
    }
    if (!basis.statements().stream().allMatch(this::isInFramework)) {
      return NOT_IN_PROGRAMME;
    }
    if (basis.modules().isEmpty() && noneCovered(basis.statements())) {
      return NOT_COVERED;
    }
    ModuleSet missing = basis.modules().minus(studied);
    return basis.statements().isEmpty()
        ? new StepVerdict.Blocked(missing, NO_STATEMENTS, NO_STATEMENTS, planned(missing))
        : blocked(missing, select(basis.statements(), statement -> !isMet(statement, studied)));
  }

  private StepVerdict blocked(
      ModuleSet missing, ImmutableSortedSet<StatementCode> missingStatements) {
    ModuleSet wanted = missing;
    for (StatementCode statement : missingStatements) {
      wanted = wanted.union(firstPlanned(coverage.modulesCovering(statement)));
    }
    return new StepVerdict.Blocked(
        missing,
        missingStatements,
        select(missingStatements, statement -> coverage.modulesCovering(statement).isEmpty()),
        planned(wanted));
  }

  private static ImmutableSortedSet<StatementCode> select(
      ImmutableSortedSet<StatementCode> statements, Predicate<StatementCode> wanted) {
    return statements.stream()
        .filter(wanted)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean allMet(ImmutableSortedSet<StatementCode> statements, ModuleSet studied) {
    // Most steps rest on modules alone; asking first spares them an iterator.
    if (statements.isEmpty()) {
      return true;
    }
    for (StatementCode statement : statements) {
      if (!isMet(statement, studied)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInFramework(StatementCode statement) {
    return programme.framework().statement(statement).isPresent();
  }

  private boolean isMet(StatementCode statement, ModuleSet studied) {
    return studied.intersects(coverage.modulesCovering(statement));
  }

  private boolean noneCovered(ImmutableSortedSet<StatementCode> statements) {
    return statements.stream().allMatch(s -> coverage.modulesCovering(s).isEmpty());
  }

  private ModuleSet firstPlanned(ModuleSet modules) {
    for (PlannedStudy study : plan.studies()) {
      if (modules.contains(study.module())) {
        return ModuleSet.of(study.module());
      }
    }
    return ModuleSet.empty();
  }

  private ImmutableList<PlannedStudy> planned(ModuleSet modules) {
    ImmutableList.Builder<PlannedStudy> planned = ImmutableList.builder();
    for (PlannedStudy study : plan.studies()) {
      if (modules.contains(study.module())) {
        planned.add(study);
      }
    }
    return planned.build();
  }

  /**
   * What may be set on a day: the open part of a step bank.
   *
   * @param bank the bank
   * @param log what the teacher studied
   * @param day the day
   * @return the open steps, in bank order
   */
  public ImmutableList<CoachingStep> openSteps(StepBank bank, StudyLog log, LocalDate day) {
    requireNonNull(bank, "bank");
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    ModuleSet studied = log.studiedBy(day);
    return bank.steps().stream()
        .filter(step -> check(step.basis(), studied).isAllowed())
        .collect(toImmutableList());
  }

  /**
   * The modules on which steps may be set on a day.
   *
   * @param log what the teacher studied
   * @param day the day
   * @return the completed modules that have steps; overviews have none
   */
  public ModuleSet openModules(StudyLog log, LocalDate day) {
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    return log.studiedBy(day).intersection(programme.modulesWithSteps());
  }
}
