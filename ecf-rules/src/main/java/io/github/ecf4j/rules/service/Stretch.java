package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Teaching days of one term, in order, on which the share of full time is the same. Service is
 * reckoned by stretches, since all their days count alike.
 *
 * @param term the term
 * @param days its days
 * @param fte the share of full time
 * @param dayOfTerm what part of a term one of its days is, whatever the share of full time
 * @param share what part of a full-time term one of the days is
 */
record Stretch(Term term, ImmutableList<LocalDate> days, Exact fte, Exact dayOfTerm, Exact share) {
  static Stretch of(Term term, ImmutableList<LocalDate> days, Exact fte, Exact dayOfTerm) {
    return new Stretch(term, days, fte, dayOfTerm, fte.times(dayOfTerm));
  }

  /** What its days come to in full-time days. */
  Exact fullDays() {
    return fte.times(Exact.of(days.size()));
  }

  boolean isPartTime() {
    return !fte.reaches(Exact.of(1));
  }

  /** The same in the days of a range, perhaps none. */
  Stretch within(DateRange range) {
    int from = before(days, range.first());
    int to = Math.max(from, countTo(range.last()));
    return new Stretch(term, days.subList(from, to), fte, dayOfTerm, share);
  }

  boolean overlaps(DateRange range) {
    return !days.get(0).isAfter(range.last()) && !days.get(days.size() - 1).isBefore(range.first());
  }

  /** How many of its days lie on or before a day. */
  int countTo(LocalDate day) {
    return upTo(days, day);
  }

  /** How many days of a list in order lie before a day. */
  static int before(ImmutableList<LocalDate> days, LocalDate day) {
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
