package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Comparator;

/**
 * A statement met at a stop of the sequence.
 *
 * @param statement the statement
 * @param stop where in the sequence
 * @param strength how strongly; the strongest where several rows say so
 * @param suspect whether only rows say so that are marked as suspect
 * @param places where it is taught there, such as in study and in the mentor meeting
 */
public record Encounter(
    StatementCode statement,
    Stop stop,
    CoverageStrength strength,
    boolean suspect,
    ImmutableSet<CoveragePlace> places)
    implements Comparable<Encounter> {
  private static final Comparator<Encounter> ORDER =
      Comparator.comparing(Encounter::stop)
          .thenComparing(Encounter::statement)
          .thenComparing(Encounter::strength)
          .thenComparing(Encounter::suspect)
          .thenComparing(one -> one.places().toString());

  /**
   * A statement met at a stop.
   *
   * @param statement the statement
   * @param stop where in the sequence
   * @param strength how strongly
   * @param suspect whether only suspect rows say so
   * @param places where it is taught there
   */
  public Encounter {
    requireNonNull(statement, "statement");
    requireNonNull(stop, "stop");
    requireNonNull(strength, "strength");
    requireNonNull(places, "places");
    places = Sets.immutableEnumSet(places);
  }

  /** By stop, then by statement. */
  @Override
  public int compareTo(Encounter other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }
}
