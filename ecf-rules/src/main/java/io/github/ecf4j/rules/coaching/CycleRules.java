package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.coaching.CoachingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules about coaching cycles: that each has a session, and its time (orientation, s2). */
final class CycleRules {
  private static final int LEAST_MEETING = 45;

  private final ImmutableListMultimap<LocalDate, CoachingSession> byWeek;

  CycleRules(List<CoachingSession> entries) {
    byWeek = Multimaps.index(entries, entry -> TeachingWeek.mondayOf(entry.heldOn()));
  }

  /** What the rules say of a cycle that has ended. */
  List<CycleReason> judge(CoachingCycle cycle) {
    List<CycleReason> reasons = new ArrayList<>();
    List<CoachingSession> entries =
        cycle.weeks().stream().flatMap(week -> byWeek.get(week.monday()).stream()).toList();
    if (!cycle.isExcused() && entries.stream().noneMatch(CoachingSession::isCoaching)) {
      reasons.add(new CycleReason.NotCoached(cycle.year(), cycle.number(), cycle.lastSunday()));
    }
    // Where one meeting is not timed, nobody knows how long all of them were.
    if (!entries.isEmpty() && entries.stream().allMatch(CycleRules::isTimed)) {
      int minutes =
          entries.stream()
              .mapToInt(e -> e.coachingMinutes().getAsInt() + e.otherMinutes().getAsInt())
              .sum();
      if (minutes < LEAST_MEETING) {
        reasons.add(new CycleReason.MeetingTooShort(minutes));
      }
    }
    int days = (int) entries.stream().map(CoachingSession::heldOn).distinct().count();
    if (days > 1) {
      reasons.add(new CycleReason.MeetingSplit(days));
    }
    return reasons;
  }

  private static boolean isTimed(CoachingSession entry) {
    return entry.coachingMinutes().isPresent() && entry.otherMinutes().isPresent();
  }
}
