package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of the periods of a timetable.
 *
 * @param said after how many weeks it begins anew; 0 where the mapping does not say, and it is 1
 * @param minutes how long periods are: by day and period, by period, or, at the empty key, all
 * @param from from which day on it holds; null where it holds from the start of induction
 */
record Periods(int said, ImmutableMap<String, BigDecimal> minutes, @Nullable LocalDate from) {

  static Periods none() {
    return new Periods(0, ImmutableMap.of(), null);
  }

  /** After how many weeks it begins anew. */
  int weeks() {
    return Math.max(said, 1);
  }

  /** How long a period of a day is; blank for both asks about all. */
  BigDecimal minutes(String weekday, String period) {
    return Stream.of(weekday + period, period, "")
        .map(Table::plain)
        .filter(minutes::containsKey)
        .findFirst()
        .map(minutes::get)
        .orElseThrow(
            () ->
                new AskedException(
                    "period",
                    (period.isEmpty() ? "a period" : "\"" + period + "\"")
                        + " is of no known length: say its minutes in the mapping"));
  }
}
