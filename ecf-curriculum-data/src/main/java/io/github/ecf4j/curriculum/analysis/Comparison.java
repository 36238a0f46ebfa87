package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.EventSlot;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two programmes on one framework, statement by statement.
 *
 * <p>When a statement is first met is measured in what both programmes have in sequence: by the
 * share of the modules that come before. Events do not lengthen that measure; an event comes before
 * the module that follows it, and two events are compared by their slots.
 *
 * <p>Laws: comparing in the opposite direction reverses every answer; a programme does not differ
 * from itself; events without coverage change no answer; of programmes with equally many modules,
 * what both first meet in a module of one place is the same.
 */
public final class Comparison {
  private static final Comparator<Optional<EventSlot>> SLOTS =
      Comparators.emptiesLast(Comparator.naturalOrder());

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

  private Difference difference(StatementCode code) {
    Revisits mine = one.revisits(code);
    Revisits theirs = other.revisits(code);
    boolean inOne = !mine.encounters().isEmpty();
    boolean inOther = !theirs.encounters().isEmpty();
    if (inOne && inOther) {
      return new Difference(
          code,
          Difference.Presence.BOTH,
          when(mine.first().orElseThrow(), theirs.first().orElseThrow()),
          strength(strongest(mine) - strongest(theirs)));
    }
    Difference.Presence presence =
        inOne
            ? Difference.Presence.ONE_ONLY
            : inOther ? Difference.Presence.OTHER_ONLY : Difference.Presence.NEITHER;
    return new Difference(code, presence, Difference.When.SAME, Difference.Strength.SAME);
  }

  private Difference.When when(Encounter mine, Encounter theirs) {
    int comparison =
        isAtEvent(mine) && isAtEvent(theirs)
            ? SLOTS.compare(slot(one, mine), slot(other, theirs))
            : ComparisonChain.start()
                .compare(
                    (long) one.modulesBefore(mine.stop()) * other.programme().modules().size(),
                    (long) other.modulesBefore(theirs.stop()) * one.programme().modules().size())
                .compareTrueFirst(isAtEvent(mine), isAtEvent(theirs))
                .result();
    return comparison < 0
        ? Difference.When.EARLIER
        : comparison > 0 ? Difference.When.LATER : Difference.When.SAME;
  }

  private static boolean isAtEvent(Encounter encounter) {
    return encounter.stop().place().event().isPresent();
  }

  private static Optional<EventSlot> slot(CurriculumAnalysis analysis, Encounter atEvent) {
    return atEvent
        .stop()
        .place()
        .event()
        .flatMap(analysis.programme()::event)
        .flatMap(event -> event.slot());
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
