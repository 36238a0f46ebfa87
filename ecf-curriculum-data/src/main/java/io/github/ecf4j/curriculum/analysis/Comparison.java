package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Optional;

/**
 * Two programmes on one framework, statement by statement.
 *
 * <p>Laws: comparing the other way round turns every answer round; a programme does not differ from
 * itself.
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

  private Difference difference(StatementCode code) {
    Revisits mine = one.revisits(code);
    Revisits theirs = other.revisits(code);
    boolean inOne = !mine.encounters().isEmpty();
    boolean inOther = !theirs.encounters().isEmpty();
    if (inOne && inOther) {
      return new Difference(
          code,
          Difference.Presence.BOTH,
          when(mine, theirs),
          strength(strongest(mine) - strongest(theirs)));
    }
    Difference.Presence presence =
        inOne
            ? Difference.Presence.ONE_ONLY
            : inOther ? Difference.Presence.OTHER_ONLY : Difference.Presence.NEITHER;
    return new Difference(code, presence, Difference.When.SAME, Difference.Strength.SAME);
  }

  /** Positions are held against each other as shares of sequences of different lengths. */
  private Difference.When when(Revisits mine, Revisits theirs) {
    int comparison =
        Long.compare(
            (long) position(mine.first()) * other.sequence().size(),
            (long) position(theirs.first()) * one.sequence().size());
    return comparison < 0
        ? Difference.When.EARLIER
        : comparison > 0 ? Difference.When.LATER : Difference.When.SAME;
  }

  private static int position(Optional<Encounter> encounter) {
    return encounter.orElseThrow().stop().position();
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
