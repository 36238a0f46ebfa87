package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.DateRange;

/**
 * A {@link DateRange}.
 *
 * @param first its first day
 * @param last its last day
 */
public record DateRangeData(String first, String last) implements Exchanged<DateRange> {
  /**
   * Writes a range.
   *
   * @param days the range
   * @return its wire form
   */
  public static DateRangeData of(DateRange days) {
    requireNonNull(days, "days");
    return new DateRangeData(days.first().toString(), days.last().toString());
  }

  @Override
  public DateRange read(Parts in) {
    var first = in.required("first", this.first, Parts::day);
    var last = in.required("last", this.last, Parts::day);
    return in.build(() -> new DateRange(first, last));
  }
}
