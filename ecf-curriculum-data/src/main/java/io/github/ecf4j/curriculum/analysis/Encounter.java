package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Comparator;

/**
 * A statement met at a stop of the sequence.
 *
 * @param statement the statement
 * @param stop where
 * @param strength how strongly; the strongest where several rows say so
 * @param suspect whether only rows say so that are marked as suspect
 */
public record Encounter(
    StatementCode statement, Stop stop, CoverageStrength strength, boolean suspect)
    implements Comparable<Encounter> {
  private static final Comparator<Encounter> ORDER =
      Comparator.comparing(Encounter::stop)
          .thenComparing(Encounter::statement)
          .thenComparing(Encounter::strength)
          .thenComparing(Encounter::suspect);

  /**
   * A statement met at a stop.
   *
   * @param statement the statement
   * @param stop where
   * @param strength how strongly
   * @param suspect whether only suspect rows say so
   */
  public Encounter {
    requireNonNull(statement, "statement");
    requireNonNull(stop, "stop");
    requireNonNull(strength, "strength");
  }

  /** By stop, then by statement. */
  @Override
  public int compareTo(Encounter other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }
}
