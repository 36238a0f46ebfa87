package io.github.ecf4j.model.programme;

/** Whom a training event is for. */
public enum Audience {
  /** Early career teachers. */
  ECT,
  /** Their mentors. */
  MENTOR
}
