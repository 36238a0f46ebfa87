package io.github.ecf4j.rules.rule.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One coaching cycle that has ended, with the meetings that were held in its weeks (orientation,
 * sections 2 and 5). Meetings outside the weeks of all cycles, in the holidays for instance, belong
 * to none.
 */
public final class CycleCase implements Judged {
  private static final Comparator<CoachingSession> BY_DAY =
      Comparator.comparing(CoachingSession::heldOn);

  private final Subject ect;
  private final CoachingPattern pattern;
  private final CoachingCycle cycle;
  private final ImmutableList<CoachingSession> entries;

  private CycleCase(
      Subject ect,
      CoachingPattern pattern,
      CoachingCycle cycle,
      ImmutableList<CoachingSession> entries) {
    this.ect = ect;
    this.pattern = pattern;
    this.cycle = cycle;
    this.entries = entries;
  }

  /**
   * The cycles that have ended.
   *
   * @param pattern how the teacher's programme coaches
   * @param history what was set and held
   * @param cycles the teacher's cycles
   * @param day the day of the report; a cycle is judged from its last day on
   * @return a case each, in the order of the cycles
   */
  public static ImmutableList<CycleCase> all(
      CoachingPattern pattern,
      CoachingHistory history,
      ImmutableList<CoachingCycle> cycles,
      LocalDate day) {
    requireNonNull(pattern, "pattern");
    requireNonNull(history, "history");
    requireNonNull(cycles, "cycles");
    LocalDate on = Days.nearest(requireNonNull(day, "day"));
    Subject ect = Subject.ect(history.ect());
    ImmutableList<CoachingSession> entries = byDay(history.sessions());
    ImmutableList.Builder<CycleCase> cases = ImmutableList.builder();
    for (CoachingCycle cycle : cycles) {
      if (cycle.hasEndedBy(on)) {
        cases.add(new CycleCase(ect, pattern, cycle, within(cycle, entries)));
      }
    }
    return cases.build();
  }

  private static ImmutableList<CoachingSession> byDay(ImmutableList<CoachingSession> entries) {
    return Comparators.isInOrder(entries, BY_DAY)
        ? entries
        : ImmutableList.sortedCopyOf(BY_DAY, entries);
  }

  private static ImmutableList<CoachingSession> within(
      CoachingCycle cycle, ImmutableList<CoachingSession> byDay) {
    int first = countBefore(cycle.firstDay(), byDay);
    int next = first;
    boolean isAllWithin = true;
    while (next < byDay.size() && !byDay.get(next).heldOn().isAfter(cycle.lastDay())) {
      isAllWithin &= cycle.contains(byDay.get(next).heldOn());
      next++;
    }
    ImmutableList<CoachingSession> entries = byDay.subList(first, next);
    return isAllWithin
        ? entries
        : entries.stream()
            .filter(entry -> cycle.contains(entry.heldOn()))
            .collect(toImmutableList());
  }

  private static int countBefore(LocalDate day, ImmutableList<CoachingSession> byDay) {
    int low = 0;
    int high = byDay.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byDay.get(middle).heldOn().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Subject subject() {
    return ect;
  }

  /** The first day of the cycle. */
  @Override
  public LocalDate day() {
    return cycle.firstDay();
  }

  /**
   * The cycle.
   *
   * @return the cycle
   */
  public CoachingCycle cycle() {
    return cycle;
  }

  /**
   * The meetings held in its weeks.
   *
   * @return the entries by day, those of mentoring meetings among them
   */
  public ImmutableList<CoachingSession> entries() {
    return entries;
  }

  /**
   * How long its meetings take together, by the teacher's programme.
   *
   * @return the minutes published for its meeting, else the programme's figure for every cycle;
   *     empty where the programme leaves it open
   */
  public OptionalInt meetingMinutes() {
    return cycle.meetingMinutes().isPresent()
        ? cycle.meetingMinutes()
        : pattern
            .figure(CoachingFigure.MEETING_MINUTES)
            .map(figure -> OptionalInt.of(figure.least()))
            .orElseGet(OptionalInt::empty);
  }

  /** Prints whose cycle it is. */
  @Override
  public String toString() {
    return "Cycle " + cycle.number() + " of " + cycle.year() + ", " + ect.id();
  }
}
