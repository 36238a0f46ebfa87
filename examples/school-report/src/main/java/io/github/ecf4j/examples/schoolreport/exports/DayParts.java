package io.github.ecf4j.examples.schoolreport.exports;

import java.time.LocalTime;

/**
 * What a mapping says of the parts of a day, to tell halves of it.
 *
 * @param morning how many periods the morning has; 0 where not said
 * @param afternoon how many the afternoon has; 0 where not said
 * @param midday when the afternoon begins
 */
record DayParts(int morning, int afternoon, LocalTime midday) {
  private static final LocalTime MIDDAY = LocalTime.of(12, 30);

  static DayParts none() {
    return new DayParts(0, 0, MIDDAY);
  }

  /** How many periods a day has; 0 where not said. */
  int periods() {
    return morning + afternoon;
  }
}
