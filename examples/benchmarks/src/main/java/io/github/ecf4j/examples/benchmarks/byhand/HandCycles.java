package io.github.ecf4j.examples.benchmarks.byhand;

import io.github.ecf4j.examples.benchmarks.byhand.EctColumns.Entries;

/** The rules of coaching cycles, in one pass over weeks and entries side by side. */
final class HandCycles {
  private static final int LEAST_MEETING = 45;
  private static final int TO_SUNDAY = 6;

  private final CalendarColumns calendar;
  private final CycleWeeks cycles;

  HandCycles(CalendarColumns calendar, ProgrammeColumns programme) {
    this.calendar = calendar;
    this.cycles = new CycleWeeks(calendar, programme);
  }

  void audit(EctColumns ect, HandClock clock, int report, Found found) {
    cycles.list(ect, clock, report);
    int entry = 0;
    for (int cycle = 0; cycle < cycles.size(); cycle++) {
      entry = judge(ect, cycle, entry, found);
    }
  }

  /** Judges a cycle, in which no entry before the one given lies. Returns the first behind it. */
  private int judge(EctColumns ect, int cycle, int firstEntry, Found found) {
    Entries entries = ect.entries;
    int entry = firstEntry;
    int minutes = 0;
    int meetings = 0;
    int meetingDays = 0;
    int latest = EctColumns.BLANK_DAY;
    boolean coached = false;
    boolean timed = true;
    for (int week = cycles.firstWeek(cycle); week < cycles.weekBehind(cycle); week++) {
      int monday = calendar.mondays[week];
      while (entry < entries.size() && entries.day[entry] < monday) {
        entry++;
      }
      while (entry < entries.size() && entries.day[entry] <= monday + TO_SUNDAY) {
        meetings++;
        coached |= entries.isCoaching(entry);
        timed &= entries.coaching[entry] >= 0 && entries.other[entry] >= 0;
        minutes += entries.coaching[entry] + entries.other[entry];
        meetingDays += entries.day[entry] == latest ? 0 : 1;
        latest = entries.day[entry];
        entry++;
      }
    }
    int monday = calendar.mondays[cycles.firstWeek(cycle)];
    if (!coached && cycles.isOpen(ect, cycle)) {
      found.add(Rules.COACHING_CADENCE, monday);
    }
    // Where one meeting is not timed, nobody knows how long all of them were.
    if (meetings > 0 && timed && minutes < LEAST_MEETING) {
      found.add(Rules.MEETING_LENGTH, monday);
    }
    if (meetingDays > 1) {
      found.add(Rules.MEETING_SPLIT, monday);
    }
    return entry;
  }
}
