package io.github.ecf4j.model.framework;

/** The two kinds of statement in the framework. */
public enum StatementKind {
  /** Knowledge: what an early career teacher is entitled to learn that is so. */
  LEARN_THAT,
  /** Practice: what an early career teacher is entitled to learn how to do. */
  LEARN_HOW_TO
}
