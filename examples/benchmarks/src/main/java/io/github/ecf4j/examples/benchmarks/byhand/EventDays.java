package io.github.ecf4j.examples.benchmarks.byhand;

/** When a training event was due to a teacher, and when it was attended. */
public final class EventDays {
  private final ProgrammeColumns programme;

  /**
   * The days of a programme's events.
   *
   * @param programme the programme, with its provider's dates
   */
  public EventDays(ProgrammeColumns programme) {
    this.programme = programme;
  }

  /**
   * The first of an event's dates within induction on which the teacher is there.
   *
   * @param ect the teacher's record
   * @param end the projected end
   * @param event the event
   * @return the day, or never
   */
  public int due(EctColumns ect, int end, int event) {
    for (int i = programme.datesFrom[event]; i < programme.datesFrom[event + 1]; i++) {
      int day = programme.dates[i];
      if (day >= ect.startedOn && day <= end && !ect.isAbsentOn(day)) {
        return day;
      }
    }
    return EctColumns.NEVER;
  }

  /**
   * The first day of an event's attendance that nothing contradicts.
   *
   * @param ect the teacher's record
   * @param end the projected end
   * @param event the event
   * @return the day, or never
   */
  public int attended(EctColumns ect, int end, int event) {
    int first = EctColumns.NEVER;
    for (int i = 0; i < ect.attendedEvents.length; i++) {
      int day = ect.attendedOn[i];
      if (ect.attendedEvents[i] == event
          && day < first
          && day >= ect.startedOn
          && !ect.isAbsentOn(day)
          && (isHeld(event, day) || due(ect, end, event) == EctColumns.NEVER)) {
        first = day;
      }
    }
    return first;
  }

  private boolean isHeld(int event, int day) {
    for (int i = programme.datesFrom[event]; i < programme.datesFrom[event + 1]; i++) {
      if (programme.dates[i] == day) {
        return true;
      }
    }
    return false;
  }
}
