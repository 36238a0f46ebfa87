package io.github.ecf4j.rules.funding;

/** The regions by which grants differ (rule FUND-2). */
public enum Region {
  /** Inner London. */
  INNER_LONDON,
  /** Outer London. */
  OUTER_LONDON,
  /** The fringe of London. */
  FRINGE,
  /** England outside the London area. */
  REST_OF_ENGLAND
}
