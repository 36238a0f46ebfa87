package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;

/**
 * Statements that a programme treats in passing, or not at all.
 *
 * @param overviewsOnly met in overview weeks, and nowhere else
 * @param connectorsOnly met as connectors alone
 * @param eventsOnly taught in training or community alone, in no study or mentor meeting
 * @param nowhere met nowhere
 */
public record Gaps(
    ImmutableSortedSet<StatementCode> overviewsOnly,
    ImmutableSortedSet<StatementCode> connectorsOnly,
    ImmutableSortedSet<StatementCode> eventsOnly,
    ImmutableSortedSet<StatementCode> nowhere) {
  /**
   * The gaps of a programme.
   *
   * @param overviewsOnly met in overview weeks, and nowhere else
   * @param connectorsOnly met as connectors alone
   * @param eventsOnly taught in training or community alone, in no study or mentor meeting
   * @param nowhere met nowhere
   */
  public Gaps {
    requireNonNull(overviewsOnly, "overviewsOnly");
    requireNonNull(connectorsOnly, "connectorsOnly");
    requireNonNull(eventsOnly, "eventsOnly");
    requireNonNull(nowhere, "nowhere");
  }
}
