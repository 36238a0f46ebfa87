package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown.Reason;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.policy.Sources;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The programme's central rule, STEP-AFTER-STUDY: a mentor sets no step on something that the
 * teacher has not yet studied (orientation, section 2, section 4, section 5).
 *
 * <p>Every module of a step's basis must have been completed on or before the day, and every
 * statement must have been taught. A module without self-study counts as completed once the week
 * for which the plan has it is over. A statement is taught by
 *
 * <ul>
 *   <li>a module that the provider's published mapping ties to it, as core or connector, in
 *       self-study or the mentor meeting; suspect rows of the mapping count, echoed ones do not;
 *   <li>a strand that is tied to it as a whole, once all its modules have been studied ({@link
 *       Reading#BLOCK_COVERAGE});
 *   <li>if neither is, an event that names it, once it has been attended.
 * </ul>
 *
 * <p>A statement that nothing covers can never be satisfied beside others; alone it leaves the gate
 * without an answer. So does what the programme or its framework does not have, what is taught in
 * training while no attendance is known, and a module without self-study while no plan is. Without
 * a day the gate goes by study alone: neither weeks nor events are over.
 *
 * <p>Laws: more study never closes an open step, nor does an attendance more; a later day never
 * does, unless a block is read as met by what was due of it; a step without a basis is never
 * allowed, it is unknown; by the empty log alone nothing is open that has a basis; the gate agrees
 * with plain sets on every input.
 */
public final class StepGate {
  /** The sections of the orientation that ask for it. */
  static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          Sources.ORIENTATION.at("section 2"),
          Sources.ORIENTATION.at("section 4"),
          Sources.ORIENTATION.at("section 5"));

  private static final StepVerdict NO_BASIS = StepVerdict.Unknown.because(Reason.NO_BASIS);
  private static final StepVerdict OTHER_PROGRAMME =
      StepVerdict.Unknown.because(Reason.OTHER_PROGRAMME);

  private final Programme programme;
  private final Readings readings;
  private final ProgrammePlan plan;
  private final ImmutableList<Attendance> attendances;
  private final Coverage coverage;
  private final ModuleSet modules;

  private StepGate(
      Programme programme,
      Readings readings,
      ProgrammePlan plan,
      ImmutableList<Attendance> attendances) {
    this.programme = programme;
    this.readings = readings;
    this.plan = plan;
    this.attendances = attendances;
    this.coverage = programme.coverage();
    this.modules = programme.moduleNumbers();
  }

  /**
   * The gate of a programme.
   *
   * @param programme the programme
   * @return the gate, by the default readings, without a plan and without attendances
   */
  public static StepGate of(Programme programme) {
    requireNonNull(programme, "programme");
    return new StepGate(programme, Readings.defaults(), ProgrammePlan.none(), ImmutableList.of());
  }

  /**
   * The gate for a teacher at a school, by a plan whose weeks are known; {@code Induction.gate}
   * asks whether they are.
   *
   * @param school the school, whose readings hold
   * @param record the teacher's record, with programme and attendances
   * @param plan the teacher's plan as of the day that is asked about, {@code
   *     induction.replan(day).plan()}; that of the start, {@code induction.plan()}, has weeks that
   *     are over for what was missed
   * @return the gate
   */
  public static StepGate of(School school, InductionRecord record, ProgrammePlan plan) {
    requireNonNull(school, "school");
    requireNonNull(record, "record");
    requireNonNull(plan, "plan");
    return new StepGate(record.programme(), school.readings(), plan, record.attendances());
  }

  /**
   * This gate with a teacher's plan: what it blocks says when it comes, and weeks without
   * self-study are over in time.
   *
   * @param newPlan the plan
   * @return the gate
   */
  public StepGate withPlan(ProgrammePlan newPlan) {
    return new StepGate(programme, readings, requireNonNull(newPlan, "newPlan"), attendances);
  }

  /**
   * This gate with the training that a teacher attended.
   *
   * @param attended the attendances, in place of those before; none says that none is known
   * @return the gate
   */
  public StepGate withAttendances(Collection<Attendance> attended) {
    Check.noNull("attended", attended);
    return new StepGate(programme, readings, plan, ImmutableList.copyOf(attended));
  }

  /**
   * This gate by other readings.
   *
   * @param others the readings, of which {@link Reading#BLOCK_COVERAGE} matters
   * @return the gate
   */
  public StepGate with(Readings others) {
    return new StepGate(programme, requireNonNull(others, "others"), plan, attendances);
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
   * @param basis what the step rests on; its modules are taken as those of this programme
   * @param log what the teacher studied
   * @param day the day on which the step would be set
   * @return allowed, blocked or unknown
   */
  public StepVerdict check(StepBasis basis, StudyLog log, LocalDate day) {
    requireNonNull(basis, "basis");
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    return check(basis, log.studiedBy(day), day);
  }

  /**
   * Might a step be set on a day that was recorded?
   *
   * @param step the step
   * @param log what the teacher studied
   * @param day the day on which it was set
   * @return allowed, blocked or unknown; that too for a step of another programme's bank
   */
  public StepVerdict check(RecordedStep step, StudyLog log, LocalDate day) {
    requireNonNull(step, "step");
    return step.programmes().isEmpty() || step.programmes().contains(programme.id())
        ? check(step.basis(), log, day)
        : OTHER_PROGRAMME;
  }

  /**
   * May a step be set for a teacher of whom nothing is known but which modules were completed?
   *
   * @param basis what the step rests on; its modules are taken as those of this programme
   * @param studied the modules completed
   * @return allowed, blocked or unknown
   */
  public StepVerdict check(StepBasis basis, ModuleSet studied) {
    requireNonNull(basis, "basis");
    requireNonNull(studied, "studied");
    return check(basis, studied, null);
  }

  private StepVerdict check(StepBasis basis, ModuleSet studied, @Nullable LocalDate day) {
    ModuleSet wanted = basis.modules();
    boolean isKnown = modules.containsAll(wanted);
    // A basis without a framework has no statements: most steps, and most of them are open.
    boolean isOfModules = basis.framework().isEmpty();
    if (isKnown && studied.containsAll(wanted) && (isOfModules || allMet(basis, studied))) {
      return isOfModules && wanted.isEmpty() ? NO_BASIS : StepVerdict.allowed();
    }
    // Blocked ones have been told by now where each module has study.
    if (isKnown && isOfModules && programme.modulesWithStudy().containsAll(wanted)) {
      ModuleSet missing = wanted.minus(studied);
      return new StepVerdict.Blocked(missing, ImmutableSortedMap.of(), planned(missing));
    }
    return outside(basis).orElseGet(() -> judge(basis, taught(studied, day)));
  }

  private boolean isOfFramework(StepBasis basis) {
    return basis.framework().isEmpty() || basis.framework().equals(programme.framework().id());
  }

  private boolean allMet(StepBasis basis, ModuleSet studied) {
    if (!isOfFramework(basis)) {
      return false;
    }
    for (StatementCode statement : basis.statements()) {
      if (!studied.intersects(coverage.modulesCovering(statement))) {
        return false;
      }
    }
    return true;
  }

  private Taught taught(ModuleSet studied, @Nullable LocalDate day) {
    return day == null
        ? Taught.of(programme, readings, studied)
        : Taught.of(programme, readings, studied, plan, attendances, day);
  }

  /** The answer for what the programme or its framework does not have. */
  private Optional<StepVerdict> outside(StepBasis basis) {
    if (!isOfFramework(basis)) {
      return unknown(Reason.OTHER_FRAMEWORK, ModuleSet.empty(), basis.statements());
    }
    ModuleSet others = basis.modules().minus(modules);
    ImmutableSortedSet<StatementCode> none =
        select(basis, code -> programme.framework().statement(code).isEmpty());
    if (!others.isEmpty()) {
      return unknown(Reason.NOT_IN_PROGRAMME, others, none);
    }
    return none.isEmpty() ? Optional.empty() : unknown(noSuchStatement(), others, none);
  }

  private Reason noSuchStatement() {
    return programme.framework().complete()
        ? Reason.NO_SUCH_STATEMENT
        : Reason.PERHAPS_NO_SUCH_STATEMENT;
  }

  private static Optional<StepVerdict> unknown(
      Reason reason, ModuleSet about, ImmutableSortedSet<StatementCode> statements) {
    return Optional.of(new StepVerdict.Unknown(reason, about, statements));
  }

  private static ImmutableSortedSet<StatementCode> select(
      StepBasis basis, Predicate<StatementCode> wanted) {
    return basis.statements().stream()
        .filter(wanted)
        .collect(ImmutableSortedSet.toImmutableSortedSet(StatementCode::compareTo));
  }

  private StepVerdict judge(StepBasis basis, Taught taught) {
    ImmutableSortedMap.Builder<StatementCode, Taught.State> all = ImmutableSortedMap.naturalOrder();
    ImmutableSortedMap.Builder<StatementCode, StepVerdict.Missing> lacking =
        ImmutableSortedMap.naturalOrder();
    for (StatementCode statement : basis.statements()) {
      Taught.State state = taught.of(statement);
      all.put(statement, state);
      state.missing().ifPresent(missing -> lacking.put(statement, missing));
    }
    ImmutableSortedMap<StatementCode, Taught.State> states = all.build();
    ImmutableSortedMap<StatementCode, StepVerdict.Missing> missing = lacking.build();
    if (basis.modules().isEmpty()
        && states.values().stream().allMatch(Taught.State::isBeyondStudy)) {
      boolean isTrained = states.containsValue(Taught.State.TRAINING_ONLY);
      return because(isTrained ? Reason.TRAINING_ONLY : Reason.NOT_COVERED, basis, states);
    }
    ModuleSet unstudied = basis.modules().minus(taught.studied());
    ModuleSet missingModules = unstudied.minus(taught.unsure());
    if (!missingModules.isEmpty() || !missing.isEmpty()) {
      ModuleSet wanted = unstudied;
      for (StatementCode statement : basis.statements()) {
        wanted =
            states.get(statement) == Taught.State.MET
                ? wanted
                : wanted.union(soonest(statement, taught.studied()));
      }
      return new StepVerdict.Blocked(missingModules, missing, planned(wanted));
    }
    if (!unstudied.isEmpty()) {
      return new StepVerdict.Unknown(Reason.WEEK_NOT_KNOWN, unstudied, ImmutableSortedSet.of());
    }
    return states.values().stream()
        .flatMap(state -> state.reason().stream())
        .findFirst()
        .map(reason -> because(reason, basis, states))
        .orElse(StepVerdict.allowed());
  }

  private static StepVerdict because(
      Reason reason, StepBasis basis, ImmutableSortedMap<StatementCode, Taught.State> states) {
    return new StepVerdict.Unknown(
        reason,
        ModuleSet.empty(),
        select(
            basis,
            code ->
                Optional.ofNullable(states.get(code))
                    .flatMap(Taught.State::reason)
                    .filter(reason::equals)
                    .isPresent()));
  }

  /** What of the plan is the first to teach a statement. */
  private ModuleSet soonest(StatementCode statement, ModuleSet studied) {
    ModuleSet teaching = coverage.modulesCovering(statement);
    ImmutableSet<ModuleSet> groups = programme.groupsCovering(statement);
    ModuleSet by = studied;
    for (PlannedStudy study : plan.studies()) {
      if (teaching.contains(study.module())) {
        return ModuleSet.of(study.module());
      }
      by = by.union(ModuleSet.of(study.module()));
      for (ModuleSet group : groups) {
        if (by.containsAll(group)) {
          return group.minus(studied);
        }
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
   * @return the open steps, in bank order; none if the bank is another programme's
   */
  public ImmutableList<CoachingStep> openSteps(StepBank bank, StudyLog log, LocalDate day) {
    requireNonNull(bank, "bank");
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    if (!bank.serves(programme)) {
      return ImmutableList.of();
    }
    ModuleSet studied = log.studiedBy(day);
    return bank.steps().stream()
        .filter(step -> check(step.basis(), studied, day).isAllowed())
        .collect(toImmutableList());
  }

  /**
   * The modules on which steps may be set on a day.
   *
   * @param log what the teacher studied
   * @param day the day
   * @return the modules that have steps, overviews being none of them, and are completed or, if
   *     they are without self-study, have had their planned week
   */
  public ModuleSet openModules(StudyLog log, LocalDate day) {
    requireNonNull(log, "log");
    requireNonNull(day, "day");
    ModuleSet completed = log.studiedBy(day);
    ModuleSet withoutStudy = modules.minus(programme.modulesWithStudy());
    // Most programmes have study in each module, and an audit asks this of every session.
    ModuleSet studied =
        withoutStudy.isEmpty()
            ? completed
            : completed.union(withoutStudy.intersection(plan.plannedBefore(day)));
    return studied.intersection(programme.modulesWithSteps());
  }
}
