package io.github.ecf4j.curriculum.analysis;

import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;

/**
 * Which rows of a coverage count.
 *
 * @param suspect whether rows marked as suspect do
 * @param echoed whether unpublished rows do: matches of re-worded text
 * @param events whether rows of training events do; if not, events have no place in the sequence
 */
public record Rows(boolean suspect, boolean echoed, boolean events) {
  /**
   * The published rows, suspect ones among them: the default.
   *
   * @return the choice
   */
  public static Rows published() {
    return new Rows(true, false, true);
  }

  /**
   * This choice without suspect rows.
   *
   * @return the choice
   */
  public Rows withoutSuspect() {
    return new Rows(false, echoed, events);
  }

  /**
   * This choice with echoed rows.
   *
   * @return the choice
   */
  public Rows withEchoed() {
    return new Rows(suspect, true, events);
  }

  /**
   * This choice without training events, so that modules alone make up the sequence.
   *
   * @return the choice
   */
  public Rows withoutEvents() {
    return new Rows(suspect, echoed, false);
  }

  boolean has(CoverageRow row) {
    return (suspect || !row.suspect()) && (echoed || row.strength() != CoverageStrength.ECHOED);
  }
}
