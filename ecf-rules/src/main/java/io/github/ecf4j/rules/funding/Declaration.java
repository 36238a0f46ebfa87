package io.github.ecf4j.rules.funding;

/** What a lead provider declares about a teacher's training, in order (rule FUND-5). */
public enum Declaration {
  /** Training has started. */
  STARTED,
  /** The second declaration. */
  RETAINED_1,
  /** The third. */
  RETAINED_2,
  /** The fourth. */
  RETAINED_3,
  /** The fifth. */
  RETAINED_4,
  /** Training is complete. */
  COMPLETED
}
