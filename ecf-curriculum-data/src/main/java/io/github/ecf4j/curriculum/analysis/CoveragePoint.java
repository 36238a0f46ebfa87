package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

/**
 * How much of a scope a programme has offered by a stop.
 *
 * @param scope the statements asked about
 * @param stop the stop
 * @param covered how many of them were met at it or before
 * @param all how many there are
 */
public record CoveragePoint(Scope scope, Stop stop, int covered, int all) {
  /**
   * How much of a scope is covered.
   *
   * @param scope the statements asked about
   * @param stop the stop
   * @param covered how many of them were met at it or before
   * @param all how many there are
   */
  public CoveragePoint {
    requireNonNull(scope, "scope");
    requireNonNull(stop, "stop");
  }
}
