package io.github.ecf4j.examples.schoolreport.network;

import io.github.ecf4j.model.check.Check;

/**
 * So many of so many, as in <em>11 of 12 modules</em>. It speaks of what was offered and taken up,
 * and is no score: nothing divides one number by the other.
 *
 * @param done how many took place
 * @param due how many were due, these included
 */
public record Tally(int done, int due) {
  static final Tally NONE = new Tally(0, 0);

  /**
   * Checks the parts.
   *
   * @param done how many took place
   * @param due how many were due, these included
   * @throws io.github.ecf4j.model.check.InvalidValueException if more took place than were due
   */
  public Tally {
    Check.range("due", due, 0, Integer.MAX_VALUE);
    Check.range("done", done, 0, due);
  }

  Tally plus(Tally other) {
    return new Tally(Math.addExact(done, other.done), Math.addExact(due, other.due));
  }

  @Override
  public String toString() {
    return done + " of " + due;
  }
}
