package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Crosswalk;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.AcrossFrameworks;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Programmes on one framework, statement by statement: two, or any number.
 *
 * <p>When a statement is first met is measured in what all programmes have in sequence: by the
 * share of the modules that come before. Events do not lengthen that measure; an event, or the end
 * of a strand, comes before the module that follows it, and two events are compared by their slots
 * where both have one.
 *
 * <p>Laws: comparing in the opposite direction reverses every answer; a programme does not differ
 * from itself; events without coverage change no answer; of programmes with equally many modules,
 * what both first meet in a module of one place is the same.
 */
public final class Comparison {
  private final CurriculumAnalysis one;
  private final CurriculumAnalysis other;

  private Comparison(CurriculumAnalysis one, CurriculumAnalysis other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Compares two programmes.
   *
   * @param one the one
   * @param other the other, on the same framework
   * @return a difference for each statement of the framework, in its order
   * @throws io.github.ecf4j.model.check.InvalidValueException if they are on different frameworks
   */
  public static ImmutableList<Difference> of(CurriculumAnalysis one, CurriculumAnalysis other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    Check.that(
        one.programme().framework().equals(other.programme().framework()),
        "other",
        other.programme().framework().id(),
        "on the framework " + one.programme().framework().id());
    Comparison comparison = new Comparison(one, other);
    return one.programme().framework().statements().stream()
        .map(Statement::code)
        .map(comparison::difference)
        .collect(toImmutableList());
  }

  /**
   * Compares two programmes on different frameworks, on that of the second: the first is read
   * across, and {@link AcrossFrameworks} names what is lost by that.
   *
   * @param one the one
   * @param crosswalk from its framework to that of the other
   * @param other the other
   * @return a difference for each statement of the second framework, in its order
   * @throws io.github.ecf4j.model.check.InvalidValueException if the crosswalk is between others
   */
  public static ImmutableList<Difference> across(
      Programme one, Crosswalk crosswalk, Programme other) {
    requireNonNull(one, "one");
    requireNonNull(crosswalk, "crosswalk");
    requireNonNull(other, "other");
    return of(
        CurriculumAnalysis.of(AcrossFrameworks.of(one, crosswalk).programme()),
        CurriculumAnalysis.of(other));
  }

  /**
   * Compares any number of programmes.
   *
   * @param analyses their analyses, of different ids and on one framework
   * @return where each has each statement of the framework, in its order; nothing for no programme
   * @throws io.github.ecf4j.model.check.InvalidValueException if they are on different frameworks,
   *     or two have one id
   */
  public static ImmutableList<Presences> ofAll(List<CurriculumAnalysis> analyses) {
    Check.noNull("analyses", analyses);
    Set<String> ids = new HashSet<>();
    for (CurriculumAnalysis one : analyses) {
      Check.that(
          one.programme().framework().equals(analyses.get(0).programme().framework()),
          "analyses",
          one.programme().framework().id(),
          "on one framework, " + analyses.get(0).programme().framework().id());
      Check.that(
          ids.add(one.programme().id()), "analyses", one.programme().id(), "of different ids");
    }
    return analyses.stream()
        .limit(1)
        .flatMap(any -> any.programme().framework().statements().stream())
        .map(Statement::code)
        .map(
            code ->
                new Presences(
                    code,
                    analyses.stream()
                        .collect(
                            toImmutableMap(
                                one -> one.programme().id(), one -> one.revisits(code)))))
        .collect(toImmutableList());
  }

  private Difference difference(StatementCode code) {
    Revisits mine = one.revisits(code);
    Revisits theirs = other.revisits(code);
    boolean inOne = !mine.encounters().isEmpty();
    boolean inOther = !theirs.encounters().isEmpty();
    boolean inBoth = inOne && inOther;
    Difference.Presence presence =
        inBoth
            ? Difference.Presence.BOTH
            : inOne
                ? Difference.Presence.ONE_ONLY
                : inOther ? Difference.Presence.OTHER_ONLY : Difference.Presence.NEITHER;
    return new Difference(
        code,
        presence,
        inBoth
            ? when(mine.first().orElseThrow(), theirs.first().orElseThrow())
            : Difference.When.SAME,
        inBoth ? strength(strongest(mine) - strongest(theirs)) : Difference.Strength.SAME,
        places(mine),
        places(theirs));
  }

  private static ImmutableList<Stop.Place> places(Revisits revisits) {
    return revisits.encounters().stream()
        .map(encounter -> encounter.stop().place())
        .collect(toImmutableList());
  }

  private Difference.When when(Encounter mine, Encounter theirs) {
    Optional<EventSlot> slot = slot(one, mine);
    Optional<EventSlot> otherSlot = slot(other, theirs);
    int comparison =
        slot.isPresent() && otherSlot.isPresent()
            ? slot.get().compareTo(otherSlot.get())
            : ComparisonChain.start()
                .compare(
                    (long) one.modulesBefore(mine.stop()) * other.programme().modules().size(),
                    (long) other.modulesBefore(theirs.stop()) * one.programme().modules().size())
                .compareFalseFirst(isInModule(mine), isInModule(theirs))
                .result();
    return comparison < 0
        ? Difference.When.EARLIER
        : comparison > 0 ? Difference.When.LATER : Difference.When.SAME;
  }

  private static boolean isInModule(Encounter encounter) {
    return encounter.stop().place().module().isPresent();
  }

  private static Optional<EventSlot> slot(CurriculumAnalysis analysis, Encounter encounter) {
    return encounter
        .stop()
        .place()
        .event()
        .flatMap(analysis.programme()::event)
        .flatMap(TrainingEvent::slot);
  }

  private static int strongest(Revisits revisits) {
    return revisits.encounters().stream()
        .mapToInt(encounter -> Strengths.rank(encounter.strength()))
        .min()
        .orElseThrow();
  }

  private static Difference.Strength strength(int comparison) {
    return comparison < 0
        ? Difference.Strength.STRONGER
        : comparison > 0 ? Difference.Strength.WEAKER : Difference.Strength.SAME;
  }
}
