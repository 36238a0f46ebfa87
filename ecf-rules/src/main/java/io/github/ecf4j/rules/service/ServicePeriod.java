package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Teaching days of one term, in order, on which the share of full time is the same. Service is
 * calculated period by period, since all days of a period count alike.
 *
 * @param term the term
 * @param days its days
 * @param fte the share of full time
 * @param dayOfTerm what part of a term of a year of three one of its days is, whatever the share of
 *     full time
 * @param share what part of a full-time term one of the days is
 */
record ServicePeriod(
    Term term, ImmutableList<LocalDate> days, Exact fte, Exact dayOfTerm, Exact share) {
  static ServicePeriod of(Term term, ImmutableList<LocalDate> days, Exact fte, Exact dayOfTerm) {
    return new ServicePeriod(term, days, fte, dayOfTerm, fte.times(dayOfTerm));
  }

  /** The sum of its days, in full-time days. */
  Exact fullDays() {
    return fte.times(Exact.of(days.size()));
  }

  boolean isPartTime() {
    return !fte.reaches(Exact.of(1));
  }

  /** The part of this period within a range, perhaps without days. */
  ServicePeriod within(DateRange range) {
    int from = before(days, range.first());
    int to = Math.max(from, countTo(range.last()));
    return new ServicePeriod(term, days.subList(from, to), fte, dayOfTerm, share);
  }

  boolean overlaps(DateRange range) {
    return !days.get(0).isAfter(range.last()) && !days.get(days.size() - 1).isBefore(range.first());
  }

  /** How many of its days lie on or before a day. */
  int countTo(LocalDate day) {
    return upTo(days, day);
  }

  /** How many days, or sums by day, of a list in order come before one. */
  static <T extends Comparable<? super T>> int before(ImmutableList<T> days, T day) {
    int found = Collections.binarySearch(days, day);
    return found < 0 ? -found - 1 : found;
  }

  /** How many days of a list in order lie on or before a day. */
  static int upTo(ImmutableList<LocalDate> days, LocalDate day) {
    int found = Collections.binarySearch(days, day);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** After how many steps of a size an amount is reached: at least one. */
  static long stepsTo(Exact amount, Exact step) {
    return Math.max(1, amount.dividedBy(step).ceiling());
  }
}
