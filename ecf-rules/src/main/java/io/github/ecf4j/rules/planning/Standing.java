package io.github.ecf4j.rules.planning;

/**
 * Whether a recorded attendance counts, given a provider's dates and what else is recorded about
 * the teacher.
 */
public enum Standing {
  /** Nothing contradicts it. */
  COUNTS(""),
  /** The teacher was absent for part of the day, so that it is not certain. */
  NOT_CERTAIN("a day of which the teacher was absent for a part"),
  /** It is of a day before induction began. */
  BEFORE_INDUCTION("before induction began"),
  /** The provider holds the event on other days, one of which is due to the teacher. */
  NOT_HELD("when the provider does not hold it"),
  /** The teacher is recorded as absent all day. */
  ABSENT("when the teacher is recorded as absent");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /**
   * Whether something recorded contradicts the attendance, so that it does not count.
   *
   * @return whether it is certain that something does
   */
  public boolean isContradicted() {
    return this == BEFORE_INDUCTION || this == NOT_HELD || this == ABSENT;
  }

  /**
   * The words that describe the day.
   *
   * @return a few words; empty where the attendance counts
   */
  public String words() {
    return words;
  }
}
