package io.github.ecf4j.model.coaching;

/** Who chose a step. */
public enum ChosenBy {
  /** The mentor, as the programme means it. */
  MENTOR,
  /** The early career teacher. */
  ECT
}
