package io.github.ecf4j.rules.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody has to do within a time limit that runs, or may do, and how that stands. */
@Value.Immutable
public abstract class Duty {
  Duty() {}

  /** How it stands on a day. */
  public enum State {
    /** It was done in time. */
    DONE,
    /** It was done after the last day. */
    DONE_LATE,
    /** It is not done, and there is time. */
    DUE,
    /** It is not done, and the last day is over. */
    OVERDUE,
    /** It is not done and need not be: a right not used in time, or what came later is recorded. */
    LAPSED,
    /** It cannot be told, since the working days are not known that far. */
    NOT_KNOWN
  }

  /**
   * The time limit.
   *
   * @return who has to do what
   */
  public abstract TimeLimit limit();

  /**
   * The day from which it runs; the day of the hearing where days are counted back from it.
   *
   * @return the day
   */
  public abstract LocalDate from();

  /**
   * The last day on which it is done in time.
   *
   * @return the day; empty where the working days are not known that far
   */
  public abstract Optional<LocalDate> lastDay();

  /**
   * When it was done.
   *
   * @return the day; empty if that is not recorded
   */
  public abstract Optional<LocalDate> doneOn();

  /**
   * How it stands.
   *
   * @return the state on the day that was asked about
   */
  public abstract State state();

  /** Prints who does what by when, and how it stands. */
  @Override
  public String toString() {
    return limit()
        + lastDay().map(day -> " by " + day).orElse("")
        + ": "
        + state()
        + doneOn().map(day -> " on " + day).orElse("");
  }
}
