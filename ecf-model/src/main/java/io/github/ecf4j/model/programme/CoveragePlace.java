package io.github.ecf4j.model.programme;

/** Where in a programme a statement is taught. */
public enum CoveragePlace {
  /** In self-study. */
  STUDY,
  /** In the meeting of mentor and teacher. */
  MENTOR_MEETING,
  /** In training, at an event. */
  TRAINING,
  /** In the online community of teachers. */
  COMMUNITY;

  /**
   * Whether it is taught to every teacher who works through the unit, without an event that has to
   * be attended.
   *
   * @return true for self-study and the mentor meeting
   */
  public boolean isInUnit() {
    return this == STUDY || this == MENTOR_MEETING;
  }
}
