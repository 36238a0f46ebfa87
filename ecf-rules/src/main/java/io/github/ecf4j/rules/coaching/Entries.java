package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.coaching.CoachingSession;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The entries of a history by day. */
final class Entries {
  private static final Comparator<CoachingSession> BY_DAY =
      Comparator.comparing(CoachingSession::heldOn);

  private final ImmutableList<CoachingSession> byDay;
  private final List<LocalDate> days;

  private Entries(ImmutableList<CoachingSession> byDay) {
    this.byDay = byDay;
    this.days = Lists.transform(byDay, CoachingSession::heldOn);
  }

  /** The coaching entries among others; those of mentoring meetings are left aside. */
  static Entries ofCoaching(ImmutableList<CoachingSession> entries) {
    return of(
        Iterables.all(entries, CoachingSession::isCoaching)
            ? entries
            : entries.stream().filter(CoachingSession::isCoaching).collect(toImmutableList()));
  }

  /** Entries in any order; most histories have them by day already. */
  static Entries of(ImmutableList<CoachingSession> entries) {
    return new Entries(
        Comparators.isInOrder(entries, BY_DAY)
            ? entries
            : ImmutableList.sortedCopyOf(BY_DAY, entries));
  }

  int size() {
    return byDay.size();
  }

  CoachingSession get(int index) {
    return byDay.get(index);
  }

  /** The index of the first entry of a later day than that of an entry. */
  int nextDay(int index) {
    int next = index + 1;
    while (next < byDay.size() && days.get(next).equals(days.get(index))) {
      next++;
    }
    return next;
  }

  boolean hasStep(int first, int next) {
    for (int i = first; i < next; i++) {
      if (byDay.get(i).step().isPresent()) {
        return true;
      }
    }
    return false;
  }

  ImmutableList<CoachingSession> from(int first, int next) {
    return byDay.subList(first, next);
  }

  /** How many entries are of days before a day. */
  int countBefore(LocalDate day) {
    int index = Collections.binarySearch(days, day);
    int count = index < 0 ? -index - 1 : index;
    while (count > 0 && !days.get(count - 1).isBefore(day)) {
      count--;
    }
    return count;
  }
}
