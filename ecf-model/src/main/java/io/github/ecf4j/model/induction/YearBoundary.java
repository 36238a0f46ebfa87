package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.InductionYear;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where year 1 of a teacher's induction ends and year 2 begins, and where year 2 ends. */
@Value.Immutable
public abstract class YearBoundary {
  YearBoundary() {}

  /**
   * The last day of year 1.
   *
   * @return the last day of a term, or empty where the known terms do not reach it, or where
   *     induction, being reduced, ends before it
   */
  public abstract Optional<LocalDate> lastDayOfYear1();

  /**
   * The day on which all is served, mostly six terms. {@code Induction.end} says how it was worked
   * out.
   *
   * @return a teaching day, or empty where the known terms do not reach it
   */
  public abstract Optional<LocalDate> projectedEnd();

  /**
   * The year of induction on a day.
   *
   * @param day the day
   * @return year 1 up to and on its last day, year 2 after it
   */
  public InductionYear yearOn(LocalDate day) {
    requireNonNull(day, "day");
    return lastDayOfYear1().filter(day::isAfter).isPresent()
        ? InductionYear.YEAR_2
        : InductionYear.YEAR_1;
  }

  /**
   * Whether a day is after the projected end.
   *
   * @param day the day
   * @return whether it does; false where the end is not known
   */
  public boolean isOver(LocalDate day) {
    requireNonNull(day, "day");
    return projectedEnd().filter(day::isAfter).isPresent();
  }

  @Value.Check
  void check() {
    lastDayOfYear1().ifPresent(day -> Check.day("lastDayOfYear1", day));
    projectedEnd().ifPresent(day -> Check.day("projectedEnd", day));
    if (projectedEnd().isPresent() && lastDayOfYear1().isPresent()) {
      LocalDate end = projectedEnd().orElseThrow();
      Check.that(
          end.isAfter(lastDayOfYear1().orElseThrow()),
          "projectedEnd",
          end,
          "after the last day of year 1");
    }
  }

  /**
   * The boundary after a day, with no known end.
   *
   * @param lastDayOfYear1 the last day of year 1
   * @return the boundary
   */
  public static YearBoundary after(LocalDate lastDayOfYear1) {
    return new ImmutableYearBoundary.Builder().lastDayOfYear1(lastDayOfYear1).build();
  }

  /**
   * Both years.
   *
   * @param lastDayOfYear1 the last day of year 1
   * @param projectedEnd the day on which six terms are served
   * @return the boundary and the end
   * @throws io.github.ecf4j.model.check.InvalidValueException if the end is not after year 1
   */
  public static YearBoundary of(LocalDate lastDayOfYear1, LocalDate projectedEnd) {
    return new ImmutableYearBoundary.Builder()
        .lastDayOfYear1(lastDayOfYear1)
        .projectedEnd(projectedEnd)
        .build();
  }

  /**
   * An induction that is over within year 1, because it was reduced or the rules of 2012 apply.
   *
   * @param projectedEnd the day on which all is served
   * @return the end without a year 2
   */
  public static YearBoundary withinYear1(LocalDate projectedEnd) {
    return new ImmutableYearBoundary.Builder().projectedEnd(projectedEnd).build();
  }

  /**
   * The boundary of a teacher whose year 1 does not end within the known terms.
   *
   * @return the boundary
   */
  public static YearBoundary open() {
    return new ImmutableYearBoundary.Builder().build();
  }
}
