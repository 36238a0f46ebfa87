package io.github.ecf4j.examples.schoolreport.audit;

/** How a coaching cycle stands on the day of the report; the first that holds. */
public enum CycleState {
  /** There was a coaching session in one of its weeks. */
  HELD,
  /** In no week was the teacher in school. */
  EXCUSED,
  /** It is over: what COACHING-CADENCE finds. */
  MISSED,
  /** It is over without a session that could be read, and nobody can tell whether there was one. */
  NOT_JUDGED,
  /** It is not over yet. */
  TO_COME
}
