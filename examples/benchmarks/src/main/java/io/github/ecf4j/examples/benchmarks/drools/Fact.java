package io.github.ecf4j.examples.benchmarks.drools;

/**
 * What rules are told. Days are epoch days; {@link Integer#MAX_VALUE} is never, minutes and rounds
 * are -1 where blank.
 */
public final class Fact {
  private Fact() {}

  /**
   * The teacher.
   *
   * @param fte the share of full time on the day of the report, in thousandths; 0 if induction does
   *     not run then
   * @param percent how much of a comparable load may be taught
   */
  public record Ect(
      int report,
      int startedOn,
      int mentor,
      int tutor,
      int timetabled,
      int otherNonContact,
      int teaching,
      int fte,
      int percent) {
    /** The most that may be taught, as {@link #taught} counts it. */
    public long most() {
      return (long) fte * (9L * timetabled - 10L * otherNonContact) * percent;
    }

    /** What is taught, in millionths of a minute. */
    public long taught() {
      return teaching * 1_000_000L;
    }
  }

  /** A module in its place in the sequence, when it was completed and by when it was due. */
  public record Study(int position, int module, int completed, int dueOn) {}

  /** The week in which a module stands in the plan. */
  public record Planned(int module, int sunday) {}

  /** A training event in its place, when it was attended and when it was due. */
  public record Event(int position, int attendedOn, int dueOn) {}

  /** A coaching cycle that is over. */
  public record Cycle(int number, int monday, boolean open) {}

  /** An entry in a cycle. */
  public record Meeting(int cycle, int day, int coaching, int other) {
    /** Whether it was more than mentoring. */
    public boolean coached() {
      return coaching != 0;
    }

    /** How long it was, if that is known. */
    public int minutes() {
      return coaching + other;
    }

    /** Whether it is known how long it was. */
    public boolean timed() {
      return coaching >= 0 && other >= 0;
    }
  }

  /** The coaching entries of one day. */
  public record Session(
      int day,
      int previous,
      boolean contracting,
      int steps,
      boolean observed,
      boolean observedBefore,
      boolean byVideo,
      int minutes,
      boolean timed,
      boolean outsideReleasedTime,
      boolean pastoralByOther,
      boolean criteriaNotMet,
      boolean notPraised,
      boolean notShared,
      boolean notModelled,
      int rounds) {
    /** Whether a step was set in an earlier session. */
    public boolean afterAnother() {
      return previous != Integer.MIN_VALUE;
    }
  }

  /** An observation that took place. */
  public record Observed(int day, boolean contracting, int minutes) {}

  /** A step that was set on a day, and what it rests on. */
  public record Step(
      int day,
      int previous,
      int number,
      boolean basis,
      boolean covered,
      boolean met,
      boolean adapted,
      boolean chosenByEct) {}

  /** A step on modules alone, of which there may be a million. */
  public record Row(int number, long studied, long basis) {
    /** The modules that the step rests on and that are not studied. */
    public long missing() {
      return basis & ~studied;
    }
  }

  /** What was studied. */
  public record Studied(long modules) {}

  /** A step on modules alone. */
  public record Basis(long modules) {
    /** Whether what was studied lacks any of them. */
    public boolean isAheadOf(Studied studied) {
      return (modules & ~studied.modules()) != 0;
    }
  }
}
