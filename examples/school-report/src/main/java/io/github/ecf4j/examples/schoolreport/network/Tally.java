package io.github.ecf4j.examples.schoolreport.network;

import io.github.ecf4j.model.check.Check;

/**
 * So many of so many, as in <em>11 of 12 modules</em>. It speaks of what was offered and taken up,
 * and is no score: nothing divides one number by the other.
 *
 * @param done how many took place
 * @param due how many were due, these included; what is not judged is not among them
 * @param notJudged of how many more nobody can tell whether they took place
 */
public record Tally(int done, int due, int notJudged) {
  static final Tally NONE = new Tally(0, 0, 0);

  /**
   * Checks the parts.
   *
   * @param done how many took place
   * @param due how many were due, these included
   * @param notJudged of how many more nobody can tell whether they took place
   * @throws io.github.ecf4j.model.check.InvalidValueException if more took place than were due
   */
  public Tally {
    Check.range("due", due, 0, Integer.MAX_VALUE);
    Check.range("done", done, 0, due);
    Check.range("notJudged", notJudged, 0, Integer.MAX_VALUE);
  }

  Tally plus(Tally other) {
    return new Tally(
        Math.addExact(done, other.done),
        Math.addExact(due, other.due),
        Math.addExact(notJudged, other.notJudged));
  }

  @Override
  public String toString() {
    return done + " of " + due + (notJudged == 0 ? "" : ", " + notJudged + " not judged");
  }
}
