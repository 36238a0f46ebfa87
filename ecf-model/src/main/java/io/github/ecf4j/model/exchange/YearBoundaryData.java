package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.YearBoundary;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link YearBoundary}. What the known terms do not reach is absent.
 *
 * @param lastDayOfYear1 the last day of year 1
 * @param projectedEnd the day on which all is served
 */
public record YearBoundaryData(@Nullable String lastDayOfYear1, @Nullable String projectedEnd)
    implements Exchanged<YearBoundary> {
  /**
   * Writes the years.
   *
   * @param years the years
   * @return their wire form
   */
  public static YearBoundaryData of(YearBoundary years) {
    requireNonNull(years, "years");
    return new YearBoundaryData(
        Parts.orNull(years.lastDayOfYear1()), Parts.orNull(years.projectedEnd()));
  }

  @Override
  public YearBoundary read(Parts in) {
    var last = in.optional("lastDayOfYear1", lastDayOfYear1, Parts::day);
    var end = in.optional("projectedEnd", projectedEnd, Parts::day);
    return in.build(() -> years(last, end));
  }

  private static YearBoundary years(Optional<LocalDate> last, Optional<LocalDate> end) {
    return last.map(
            day ->
                end.map(over -> YearBoundary.of(day, over))
                    .orElseGet(() -> YearBoundary.after(day)))
        .orElseGet(() -> end.map(YearBoundary::withinYear1).orElseGet(YearBoundary::open));
  }
}
