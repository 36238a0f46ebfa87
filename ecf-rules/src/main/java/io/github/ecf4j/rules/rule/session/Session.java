package io.github.ecf4j.rules.rule.session;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The coaching entries of one day, which make one session. Everything that any of the entries
 * records counts; a blank records nothing.
 */
public final class Session {
  private final ImmutableList<CoachingSession> entries;
  private final ImmutableList<RecordedStep> steps;

  Session(ImmutableList<CoachingSession> entries) {
    this.entries = entries;
    this.steps = merged(parts(CoachingSession::step));
  }

  /** Records of one step on one day count as one. */
  private static ImmutableList<RecordedStep> merged(ImmutableList<RecordedStep> recorded) {
    if (recorded.size() < 2) {
      return recorded;
    }
    List<RecordedStep> steps = new ArrayList<>();
    recorded.stream()
        .sorted(Comparator.comparing(RecordedStep::toString))
        .forEach(step -> addOrMerge(steps, step));
    return ImmutableList.copyOf(steps);
  }

  private static void addOrMerge(List<RecordedStep> steps, RecordedStep step) {
    for (int i = 0; i < steps.size(); i++) {
      Optional<RecordedStep> both = merge(steps.get(i), step);
      if (both.isPresent()) {
        steps.set(i, both.get());
        return;
      }
    }
    steps.add(step);
  }

  /**
   * Two records of one step: what either says counts, and of its basis all must hold. Records of
   * different frameworks or of the banks of different programmes are not of one step.
   */
  private static Optional<RecordedStep> merge(RecordedStep one, RecordedStep other) {
    boolean isOfOneBank =
        one.programmes().isEmpty()
            || other.programmes().isEmpty()
            || one.programmes().equals(other.programmes());
    if (!one.sameStepAs(other) || !isOfOneBank) {
      return Optional.empty();
    }
    return one.basis().and(other.basis()).map(basis -> merge(one, other, basis));
  }

  private static RecordedStep merge(RecordedStep one, RecordedStep other, StepBasis basis) {
    return RecordedStep.builder()
        .id(one.id())
        .title(one.title().or(other::title))
        .basis(basis)
        .programmes(one.programmes().isEmpty() ? other.programmes() : one.programmes())
        .origin(one.origin().filter(o -> o != StepOrigin.BANK).or(other::origin).or(one::origin))
        .chosenBy(one.chosenBy().filter(ChosenBy.ECT::equals).or(other::chosenBy).or(one::chosenBy))
        .build();
  }

  /**
   * Its day.
   *
   * @return the day
   */
  public LocalDate day() {
    return entries.get(0).heldOn();
  }

  /**
   * Its entries.
   *
   * @return one or more, all of one day
   */
  public ImmutableList<CoachingSession> entries() {
    return entries;
  }

  /**
   * The steps that it set.
   *
   * @return each once, in an order that does not depend on that of the entries
   */
  public ImmutableList<RecordedStep> steps() {
    return steps;
  }

  /**
   * The observations recorded, also those that are said not to have taken place. Two entries that
   * record the same observation record it twice.
   *
   * @return each once
   */
  public ImmutableList<Observation> observations() {
    ImmutableList<Observation> recorded = parts(CoachingSession::observation);
    return recorded.size() < 2 ? recorded : recorded.stream().distinct().collect(toImmutableList());
  }

  /**
   * What the entries say of a part.
   *
   * @param <T> the part's type
   * @param part the part of an entry
   * @return what is recorded, in the order of the entries
   */
  public <T> Stream<T> said(Function<CoachingSession, Optional<T>> part) {
    requireNonNull(part, "part");
    return entries.stream().map(part).flatMap(Optional::stream);
  }

  /**
   * Whether an entry says something.
   *
   * @param <T> the part's type
   * @param part the part of an entry
   * @param value what it may say
   * @return whether at least one does
   */
  public <T> boolean says(Function<CoachingSession, Optional<T>> part, T value) {
    requireNonNull(part, "part");
    requireNonNull(value, "value");
    // By index: every session is asked this several times, and an iterator is made each time.
    for (int i = 0; i < entries.size(); i++) {
      Optional<T> said = part.apply(entries.get(i));
      if (said.isPresent() && said.get().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an entry says no, and none says yes.
   *
   * @param part the part of an entry
   * @return whether it is denied
   */
  public boolean denied(Function<CoachingSession, Optional<Boolean>> part) {
    return says(part, false) && !says(part, true);
  }

  /**
   * How long coaching lasted.
   *
   * @return the minutes that are recorded, if any are
   */
  public OptionalInt coachingMinutes() {
    return sum(CoachingSession::coachingMinutes);
  }

  /**
   * Whether each entry records its minutes of coaching, so that their sum is the whole.
   *
   * @return whether each does
   */
  public boolean coachingIsTimed() {
    return entries.stream().allMatch(entry -> entry.coachingMinutes().isPresent());
  }

  /**
   * How often the step was practised.
   *
   * @return the rounds that are recorded, if any are
   */
  public OptionalInt practiceRounds() {
    return sum(CoachingSession::practiceRounds);
  }

  boolean set(RecordedStep step) {
    for (RecordedStep one : steps) {
      if (one.sameStepAs(step)) {
        return true;
      }
    }
    return false;
  }

  ImmutableList<String> labels() {
    return steps.stream().map(RecordedStep::label).sorted().collect(toImmutableList());
  }

  String summary() {
    return String.join("”, “", labels());
  }

  private <T> ImmutableList<T> parts(Function<CoachingSession, Optional<T>> part) {
    // Most sessions have one entry.
    if (entries.size() == 1) {
      Optional<T> only = part.apply(entries.get(0));
      return only.isPresent() ? ImmutableList.of(only.get()) : ImmutableList.of();
    }
    return said(part).collect(toImmutableList());
  }

  private OptionalInt sum(Function<CoachingSession, OptionalInt> part) {
    OptionalInt sum = OptionalInt.empty();
    for (CoachingSession entry : entries) {
      OptionalInt said = part.apply(entry);
      if (said.isPresent()) {
        sum = OptionalInt.of(sum.orElse(0) + said.getAsInt());
      }
    }
    return sum;
  }

  /** Prints its day and how many entries it has. */
  @Override
  public String toString() {
    return "Session of " + day() + " in " + entries.size() + " entries";
  }
}
