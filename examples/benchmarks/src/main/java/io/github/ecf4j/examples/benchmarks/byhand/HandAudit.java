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
  private final EventDays events;

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
    this.events = new EventDays(programme);
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
    long due = 0;
    for (int i = 0; i < ect.plannedModules.length; i++) {
      int sunday = ect.plannedWeeks[i] + TO_SUNDAY;
      if (sunday <= report) {
        due |= 1L << (ect.plannedModules[i] - 1);
        if (ect.completedOn[ect.plannedModules[i]] > sunday) {
          found.add(Rules.STUDY_CADENCE, sunday);
        }
      }
    }
    // A module comes too early if one before it in the sequence came later, or is due.
    int latest = Integer.MIN_VALUE;
    for (int module : programme.sequence) {
      int completed = ect.completedOn[module];
      if (completed < latest && completed <= report) {
        found.add(Rules.STUDY_ORDER, completed);
      }
      if (completed <= report || (due >> (module - 1) & 1) == 1) {
        latest = Math.max(latest, completed);
      }
    }
  }

  private void training(EctColumns ect, int report, Found found) {
    int latest = Integer.MIN_VALUE;
    for (int event = 0; event < programme.eventIsDue.length; event++) {
      int attended = events.attended(ect, clock.end(), event);
      if (attended <= report) {
        if (attended < latest) {
          found.add(Rules.TRAINING_ORDER, attended);
        }
        latest = Math.max(latest, attended);
      } else if (programme.eventIsDue[event]) {
        int due = events.due(ect, clock.end(), event);
        if (due <= report) {
          found.add(Rules.TRAINING_ATTENDED, due);
        }
      }
    }
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
