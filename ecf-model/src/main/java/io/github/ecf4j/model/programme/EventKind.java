package io.github.ecf4j.model.programme;

/** What kind of training event a provider runs. */
public enum EventKind {
  /** A day, or part of one, with many participants. */
  CONFERENCE("Conference"),
  /** A short session on one theme. */
  CLINIC("Clinic"),
  /** A session in which a mentor is coached on coaching. */
  COACHING_ON_COACHING("Coaching on coaching"),
  /** The introduction with which a programme begins. */
  PROGRAMME_INDUCTION("Programme induction"),
  /** A session in a series that runs beside the units, led by a facilitator. */
  TRAINING_SESSION("Training session"),
  /** A session in which a group of teachers learn from each other online. */
  ONLINE_COMMUNITY("Online community"),
  /** A visit to another school. */
  SCHOOL_VISIT("School visit"),
  /** A session with discussion, as a university holds it. */
  SEMINAR("Seminar");

  private final String words;

  EventKind(String words) {
    this.words = words;
  }

  /**
   * Where what is taught in it is taught.
   *
   * @return the community for an online community, training for all else
   */
  public CoveragePlace place() {
    return this == ONLINE_COMMUNITY ? CoveragePlace.COMMUNITY : CoveragePlace.TRAINING;
  }

  /**
   * What people call it.
   *
   * @return words, as in {@code Coaching on coaching}
   */
  public String words() {
    return words;
  }
}
