package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import java.util.ArrayList;
import java.util.List;

/** The rules about coaching cycles: that each has a session, and its time (orientation, s2). */
final class CycleRules {
  private static final int LEAST_MEETING = 45;

  private final Entries all;

  /** How many entries the latest cycle and those before it took; cycles mostly come in order. */
  private int before;

  CycleRules(ImmutableList<CoachingSession> entries) {
    all = Entries.of(entries);
  }

  /** What the rules say of a cycle that has ended. */
  List<CycleReason> judge(CoachingCycle cycle) {
    int first = all.countBefore(cycle.firstMonday(), before);
    int next = all.countBefore(cycle.lastSunday().plusDays(1), first);
    before = next;
    return next == first + 1 && isAsItShouldBe(cycle, all.get(first))
        ? ImmutableList.of()
        : judge(cycle, all.from(first, next));
  }

  /** Whether the only entry of a cycle leaves the rules nothing to say; so it is of most. */
  private static boolean isAsItShouldBe(CoachingCycle cycle, CoachingSession entry) {
    return entry.isCoaching()
        && (!isTimed(entry) || minutes(entry) >= LEAST_MEETING)
        && cycle.contains(entry.heldOn());
  }

  private static List<CycleReason> judge(
      CoachingCycle cycle, ImmutableList<CoachingSession> sinceItsStart) {
    List<CycleReason> reasons = new ArrayList<>();
    List<CoachingSession> entries =
        sinceItsStart.stream().filter(entry -> cycle.contains(entry.heldOn())).toList();
    if (!cycle.isExcused() && entries.stream().noneMatch(CoachingSession::isCoaching)) {
      reasons.add(new CycleReason.NotCoached(cycle.year(), cycle.number(), cycle.lastSunday()));
    }
    // Where one meeting is not timed, nobody knows how long all of them were.
    if (!entries.isEmpty() && entries.stream().allMatch(CycleRules::isTimed)) {
      int minutes = entries.stream().mapToInt(CycleRules::minutes).sum();
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

  private static int minutes(CoachingSession timed) {
    return timed.coachingMinutes().getAsInt() + timed.otherMinutes().getAsInt();
  }

  private static boolean isTimed(CoachingSession entry) {
    return entry.coachingMinutes().isPresent() && entry.otherMinutes().isPresent();
  }
}
