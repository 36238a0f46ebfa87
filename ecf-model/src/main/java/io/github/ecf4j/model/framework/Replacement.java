package io.github.ecf4j.model.framework;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;

/**
 * How a framework gives way to its successor: by the day on which an induction started, and with a
 * last day for all (for that of 2019: GOV.UK, changes for 2025).
 *
 * @param by the title of the successor
 * @param cohortFrom the first day whose starts are counted to the successor's first cohort, while
 *     their training is still on this framework
 * @param from the first day whose starts are trained on the successor; not before {@code
 *     cohortFrom}
 * @param lastDay the last day of training on this framework; not before {@code from}
 * @param citation where that is published
 */
public record Replacement(
    String by, LocalDate cohortFrom, LocalDate from, LocalDate lastDay, Citation citation) {
  /**
   * Checks the parts.
   *
   * @param by the title of the successor
   * @param cohortFrom the first day whose starts are counted to the successor's first cohort
   * @param from the first day whose starts are trained on the successor
   * @param lastDay the last day of training on this framework
   * @param citation where that is published
   * @throws io.github.ecf4j.model.check.InvalidValueException if the days are out of order or the
   *     title blank
   */
  public Replacement {
    Check.text("by", by);
    Check.day("cohortFrom", cohortFrom);
    Check.day("from", from);
    Check.day("lastDay", lastDay);
    requireNonNull(citation, "citation");
    Check.that(!from.isBefore(cohortFrom), "from", from, "on or after", cohortFrom);
    Check.that(!lastDay.isBefore(from), "lastDay", lastDay, "on or after", from);
  }

  /**
   * Whether an induction that started on a day is trained on the framework replaced.
   *
   * @param start the first day of induction
   * @return whether it started before {@link #from}
   */
  public boolean servesStart(LocalDate start) {
    return requireNonNull(start, "start").isBefore(from);
  }

  /**
   * Whether an induction that started on a day is counted to the successor's first cohort and
   * nevertheless trained on the framework replaced.
   *
   * @param start the first day of induction
   * @return whether it started from {@link #cohortFrom} to the day before {@link #from}
   */
  public boolean isBetween(LocalDate start) {
    return servesStart(start) && !start.isBefore(cohortFrom);
  }

  /** Prints the successor and the days. */
  @Override
  public String toString() {
    return "Replacement by "
        + by
        + " from "
        + from
        + " (cohort from "
        + cohortFrom
        + "), last day "
        + lastDay;
  }
}
