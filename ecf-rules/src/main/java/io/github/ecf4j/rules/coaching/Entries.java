package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.coaching.CoachingSession;
import java.time.LocalDate;
import java.util.Comparator;

/** The entries of a history by day. */
final class Entries {
  private static final Comparator<CoachingSession> BY_DAY =
      Comparator.comparing(CoachingSession::heldOn);

  private final ImmutableList<CoachingSession> byDay;

  private Entries(ImmutableList<CoachingSession> byDay) {
    this.byDay = byDay;
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
    while (next < byDay.size() && byDay.get(next).heldOn().equals(byDay.get(index).heldOn())) {
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

  /** How many entries are of days before a day, counted from a guess on. */
  int countBefore(LocalDate day, int guess) {
    int count = guess;
    while (count > 0 && !byDay.get(count - 1).heldOn().isBefore(day)) {
      count--;
    }
    while (count < byDay.size() && byDay.get(count).heldOn().isBefore(day)) {
      count++;
    }
    return count;
  }
}
