package io.github.ecf4j.examples.benchmarks.byhand;

/**
 * All rules of the programme that belong to a teacher, written by hand.
 *
 * <p>It keeps to one calendar and programme, as the library's audit does, and uses its working
 * arrays again, so that an audit allocates nothing.
 */
public final class HandAudit {
  private static final int TO_SUNDAY = 6;

  private final ProgrammeColumns programme;
  private final HandClock clock;
  private final HandSessions sessions;
  private final HandCycles cycles;
  private final int[] attended;

  /**
   * An audit.
   *
   * @param calendar the calendar
   * @param programme the programme, with its provider's dates
   */
  public HandAudit(CalendarColumns calendar, ProgrammeColumns programme) {
    this.programme = programme;
    this.clock = new HandClock(calendar);
    this.sessions = new HandSessions(programme);
    this.cycles = new HandCycles(calendar, programme);
    this.attended = new int[programme.eventIsDue.length];
  }

  /**
   * Judges a record.
   *
   * @param ect the record
   * @param report the day of the report
   * @param found where findings go; what it held is forgotten
   */
  public void audit(EctColumns ect, int report, Found found) {
    found.clear();
    clock.read(ect);
    clock.reckon(EctColumns.NEVER);
    sessions.audit(ect, report, found);
    cycles.audit(ect, clock, report, found);
    study(ect, report, found);
    training(ect, report, found);
    if (ect.mentor >= 0 && ect.mentor == ect.tutor) {
      found.add(Rules.MENTOR_NOT_ASSESSOR, ect.startedOn);
    }
    timetable(ect, report, found);
  }

  private void study(EctColumns ect, int report, Found found) {
    for (int i = 0; i < ect.plannedModules.length; i++) {
      int sunday = ect.plannedWeeks[i] + TO_SUNDAY;
      if (sunday <= report && ect.completedOn[ect.plannedModules[i]] > sunday) {
        found.add(Rules.STUDY_CADENCE, sunday);
      }
    }
    // A module comes too early if one before it in the sequence came later, or not at all.
    int latest = Integer.MIN_VALUE;
    for (int module : programme.sequence) {
      int completed = ect.completedOn[module];
      if (completed < latest && completed <= report) {
        found.add(Rules.STUDY_ORDER, completed);
      }
      latest = Math.max(latest, completed);
    }
  }

  private void training(EctColumns ect, int report, Found found) {
    for (int event = 0; event < attended.length; event++) {
      attended[event] = EctColumns.NEVER;
    }
    for (int i = 0; i < ect.attendedEvents.length; i++) {
      int event = ect.attendedEvents[i];
      attended[event] = Math.min(attended[event], ect.attendedOn[i]);
    }
    int latest = Integer.MIN_VALUE;
    for (int event = 0; event < attended.length; event++) {
      if (attended[event] <= report) {
        if (attended[event] < latest) {
          found.add(Rules.TRAINING_ORDER, attended[event]);
        }
        latest = Math.max(latest, attended[event]);
      } else if (programme.eventIsDue[event]) {
        int due = dueOn(ect, event);
        if (due <= report) {
          found.add(Rules.TRAINING_ATTENDED, due);
        }
      }
    }
  }

  /** The first of an event's dates within induction on which the teacher is there, or never. */
  private int dueOn(EctColumns ect, int event) {
    for (int i = programme.datesFrom[event]; i < programme.datesFrom[event + 1]; i++) {
      int day = programme.dates[i];
      if (day >= ect.startedOn && day <= clock.end() && !ect.isAbsentOn(day)) {
        return day;
      }
    }
    return EctColumns.NEVER;
  }

  /** A tenth of the time is for planning; of the rest 90 or 95 in a hundred may be taught. */
  private void timetable(EctColumns ect, int report, Found found) {
    if (ect.timetabled < 0 || ect.startedOn > report) {
      return;
    }
    clock.reckon(report);
    if (report > clock.end()) {
      return;
    }
    long fte = ect.fteOn(report);
    int percent = report > clock.lastDayOfYear1() ? 95 : 90;
    // In hundredths of tenths of thousandths of a minute.
    long most = fte * (9L * ect.timetabled - 10L * ect.otherNonContact) * percent;
    if (fte > 0 && ect.teaching * 1_000_000L > most) {
      found.add(Rules.TIMETABLE_REDUCTION, report);
    }
  }
}
