package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of the periods of a timetable.
 *
 * @param weeks after how many weeks it begins anew
 * @param minutes how long periods are: by day and period, by period, or, at the empty key, all
 * @param from from which day on it holds; null where it holds from the start of induction
 */
record Periods(int weeks, ImmutableMap<String, BigDecimal> minutes, @Nullable LocalDate from) {

  static Periods none() {
    return new Periods(1, ImmutableMap.of(), null);
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
