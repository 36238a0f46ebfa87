package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.StatementCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** The coaching entries of one day, with what the rules ask of them. */
final class Session {
  private final LocalDate day;
  private final ImmutableList<CoachingSession> entries;

  /** The steps set, one record each, in an order that does not depend on the input's. */
  private final List<RecordedStep> steps = new ArrayList<>();

  /**
   * A session.
   *
   * @param entries its entries, all of one day
   */
  Session(ImmutableList<CoachingSession> entries) {
    this.day = entries.get(0).heldOn();
    this.entries = entries;
    said(CoachingSession::step)
        .sorted(Comparator.comparing(RecordedStep::toString))
        .forEach(this::addOrMerge);
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
        .chosenBy(one.chosenBy().filter(ChosenBy.ECT::equals).or(other::chosenBy).or(one::chosenBy))
        .build();
  }

  LocalDate day() {
    return day;
  }

  List<RecordedStep> steps() {
    return steps;
  }

  boolean set(RecordedStep step) {
    return steps.stream().anyMatch(step::sameStepAs);
  }

  ImmutableList<String> labels() {
    return Ordering.natural().immutableSortedCopy(steps.stream().map(RecordedStep::label).toList());
  }

  String summary() {
    return String.join("”, “", labels());
  }

  boolean criteriaNotMet() {
    return said(CoachingSession::criteriaMet).anyMatch(met -> !met);
  }

  /** What entries say, those that say nothing left out. */
  <T> Stream<T> said(Function<CoachingSession, Optional<T>> part) {
    return entries.stream().map(part).flatMap(Optional::stream);
  }

  /** Whether an entry says no, and none says yes. */
  boolean denied(Function<CoachingSession, Optional<Boolean>> part) {
    ImmutableSet<Boolean> answers = said(part).collect(ImmutableSet.toImmutableSet());
    return answers.equals(ImmutableSet.of(false));
  }

  /** How many minutes of coaching are recorded, if any. */
  OptionalInt coachingMinutes() {
    return sum(CoachingSession::coachingMinutes);
  }

  /** Whether each entry records its minutes of coaching, so that their sum is the whole. */
  boolean coachingIsTimed() {
    return entries.stream().allMatch(entry -> entry.coachingMinutes().isPresent());
  }

  /** How many rounds of practice are recorded, if any. */
  OptionalInt practiceRounds() {
    return sum(CoachingSession::practiceRounds);
  }

  private OptionalInt sum(Function<CoachingSession, OptionalInt> part) {
    return entries.stream()
        .map(part)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .reduce(Integer::sum);
  }
}
