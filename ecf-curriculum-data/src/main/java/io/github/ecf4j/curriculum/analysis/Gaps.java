package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;

/**
 * Statements that a programme treats in passing, or not at all.
 *
 * @param overviewsOnly met in overview weeks, and in no other module or event
 * @param connectorsOnly met in modules as connectors alone, and in no event
 * @param eventsOnly met at training events alone
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
   * @param overviewsOnly met in overview weeks, and in no other module or event
   * @param connectorsOnly met in modules as connectors alone, and in no event
   * @param eventsOnly met at training events alone
   * @param nowhere met nowhere
   */
  public Gaps {
    requireNonNull(overviewsOnly, "overviewsOnly");
    requireNonNull(connectorsOnly, "connectorsOnly");
    requireNonNull(eventsOnly, "eventsOnly");
    requireNonNull(nowhere, "nowhere");
  }
}
