package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.StepVerdict.Missing;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown.Reason;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a teacher has been taught by a day, as far as is known. */
final class Taught {
  private final Programme programme;
  private final Coverage coverage;

  /** The modules completed, and those without self-study whose planned week is over. */
  private final ModuleSet studied;

  /** The modules without self-study of which nobody knows whether their week is over. */
  private final ModuleSet unsure;

  /** Whether a block is met by its modules up to the day. */
  private final boolean upToTheDay;

  /** The modules of the plan, and those planned for weeks before that of the day. */
  private final ModuleSet planned;

  private final ModuleSet due;

  private final ImmutableSet<EventId> attended;

  private Taught(
      Programme programme,
      ModuleSet completed,
      boolean upToTheDay,
      ModuleSet planned,
      ModuleSet due,
      ImmutableSet<EventId> attended) {
    ModuleSet withoutStudy = programme.moduleNumbers().minus(programme.modulesWithStudy());
    this.programme = programme;
    this.coverage = programme.coverage();
    this.studied = completed.union(withoutStudy.intersection(due));
    this.unsure = withoutStudy.minus(studied).minus(planned);
    this.upToTheDay = upToTheDay;
    this.planned = planned;
    this.due = due;
    this.attended = attended;
  }

  /** By study alone: what happens in a week or at an event has a day. */
  static Taught of(Programme programme, Readings readings, ModuleSet completed) {
    return new Taught(
        programme,
        completed,
        isUpToTheDay(readings),
        ModuleSet.empty(),
        ModuleSet.empty(),
        ImmutableSet.of());
  }

  static Taught of(
      Programme programme,
      Readings readings,
      ModuleSet completed,
      ProgrammePlan plan,
      Collection<Attendance> attendances,
      LocalDate day) {
    return new Taught(
        programme,
        completed,
        isUpToTheDay(readings),
        plan.studies().stream().map(PlannedStudy::module).collect(ModuleSet.toModuleSet()),
        plan.plannedBefore(day),
        attendances.stream()
            .filter(attendance -> !attendance.on().isAfter(day))
            .map(Attendance::event)
            .collect(toImmutableSet()));
  }

  private static boolean isUpToTheDay(Readings readings) {
    return readings.get(Reading.BLOCK_COVERAGE) == Reading.BlockCoverage.UP_TO_THE_DAY;
  }

  ModuleSet studied() {
    return studied;
  }

  ModuleSet unsure() {
    return unsure;
  }

  /** Whether a statement has been taught, or what is missing, or why it cannot be told. */
  enum State {
    MET(null, null),
    NOT_STUDIED(Missing.STUDY, null),
    BLOCK_NOT_STUDIED(Missing.BLOCK, null),
    NOT_ATTENDED(Missing.ATTENDANCE, null),
    NOT_COVERED(Missing.COVERAGE, Reason.NOT_COVERED),
    TRAINING_ONLY(null, Reason.TRAINING_ONLY),
    WEEK_NOT_KNOWN(null, Reason.WEEK_NOT_KNOWN),
    PLACE_NOT_PUBLISHED(null, Reason.PLACE_NOT_PUBLISHED);

    private final @Nullable Missing missing;
    private final @Nullable Reason reason;

    State(@Nullable Missing missing, @Nullable Reason reason) {
      this.missing = missing;
      this.reason = reason;
    }

    Optional<Missing> missing() {
      return Optional.ofNullable(missing);
    }

    Optional<Reason> reason() {
      return Optional.ofNullable(reason);
    }

    /** Whether no study brings it. */
    boolean isBeyondStudy() {
      return this == NOT_COVERED || this == TRAINING_ONLY;
    }
  }

  State of(StatementCode statement) {
    ModuleSet modules = coverage.modulesCovering(statement);
    ImmutableSet<ModuleSet> groups = programme.groupsCovering(statement);
    if (modules.isEmpty() && groups.isEmpty()) {
      return inTraining(statement);
    }
    if (studied.intersects(modules) || groups.stream().anyMatch(this::isStudied)) {
      return State.MET;
    }
    if (unsure.intersects(modules) || groups.stream().anyMatch(this::mayBeStudied)) {
      return State.WEEK_NOT_KNOWN;
    }
    if (!modules.isEmpty()) {
      return State.NOT_STUDIED;
    }
    return coverage.strandsCovering(statement).isEmpty()
        ? State.PLACE_NOT_PUBLISHED
        : State.BLOCK_NOT_STUDIED;
  }

  private State inTraining(StatementCode statement) {
    if (!coverage.covers(statement)) {
      return State.NOT_COVERED;
    }
    ImmutableSet<EventId> events = programme.eventsTeaching(statement);
    if (!Sets.intersection(events, attended).isEmpty()) {
      return State.MET;
    }
    return events.isEmpty() || attended.isEmpty() ? State.TRAINING_ONLY : State.NOT_ATTENDED;
  }

  private boolean isStudied(ModuleSet group) {
    ModuleSet dueOfGroup = group.intersection(due);
    return studied.containsAll(group)
        || (upToTheDay && !dueOfGroup.isEmpty() && studied.containsAll(dueOfGroup));
  }

  private boolean mayBeStudied(ModuleSet group) {
    return studied.union(unsure).containsAll(group) || (upToTheDay && !planned.intersects(group));
  }
}
