package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a statement is met for the first time, and when again.
 *
 * <p>Law: the first encounter comes before every other, and the last after.
 *
 * @param statement the statement
 * @param encounters where it is met, in sequence
 */
public record Revisits(StatementCode statement, ImmutableList<Encounter> encounters) {
  /**
   * When a statement is met.
   *
   * @param statement the statement
   * @param encounters where it is met, in sequence
   */
  public Revisits {
    requireNonNull(statement, "statement");
    requireNonNull(encounters, "encounters");
    encounters = ImmutableList.sortedCopyOf(encounters);
  }

  /**
   * The first encounter.
   *
   * @return it, or empty if there is none
   */
  public Optional<Encounter> first() {
    return encounters.stream().findFirst();
  }

  /**
   * The first encounter as core, which may come long after the first of all.
   *
   * @return it, or empty if the statement is core nowhere
   */
  public Optional<Encounter> firstAsCore() {
    return encounters.stream().filter(one -> one.strength() == CoverageStrength.CORE).findFirst();
  }

  /**
   * The last encounter.
   *
   * @return it, or empty if there is none
   */
  public Optional<Encounter> last() {
    return encounters.reverse().stream().findFirst();
  }

  /**
   * The spacing of revisits.
   *
   * @return for each encounter but the first, how many stops it comes after the one before
   */
  public ImmutableList<Integer> spacing() {
    return IntStream.range(1, encounters.size())
        .mapToObj(
            i -> encounters.get(i).stop().position() - encounters.get(i - 1).stop().position())
        .collect(ImmutableList.toImmutableList());
  }
}
