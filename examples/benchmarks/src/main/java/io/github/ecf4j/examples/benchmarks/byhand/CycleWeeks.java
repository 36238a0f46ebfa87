package io.github.ecf4j.examples.benchmarks.byhand;

/** The weeks of the coaching cycles that are over by a day, in arrays that are used again. */
public final class CycleWeeks {
  private static final int TO_SUNDAY = 6;

  private final CalendarColumns calendar;
  private final ProgrammeColumns programme;
  private final int[] first;
  private final int[] behind;
  private int size;

  /** The projected end of the teacher whose cycles are listed. */
  private int end;

  /**
   * Cycles of any number up to that of a calendar's weeks.
   *
   * @param calendar the calendar
   * @param programme the programme, which says how long they are
   */
  public CycleWeeks(CalendarColumns calendar, ProgrammeColumns programme) {
    this.calendar = calendar;
    this.programme = programme;
    this.first = new int[calendar.mondays.length];
    this.behind = new int[calendar.mondays.length];
  }

  /**
   * Lists the cycles of a teacher.
   *
   * @param ect the teacher's record
   * @param clock the years of induction
   * @param report the day by which they are over
   */
  public void list(EctColumns ect, HandClock clock, int report) {
    size = 0;
    end = clock.end();
    int[] days = calendar.days;
    int start = CalendarColumns.firstFrom(days, ect.startedOn);
    if (start == days.length) {
      return;
    }
    int weekBehindEnd = CalendarColumns.firstFrom(calendar.mondays, afterOrNever(end));
    int ofYear2 = CalendarColumns.firstFrom(days, afterOrNever(clock.lastDayOfYear1()));
    int year2 =
        ofYear2 == days.length ? weekBehindEnd : Math.min(weekBehindEnd, weekOf(days[ofYear2]));
    int week = weekOf(days[start]);
    add(week, year2, programme.weeksPerCycleInYear1, report);
    add(Math.max(week, year2), weekBehindEnd, programme.weeksPerCycleInYear2, report);
  }

  /** Adds cycles of so many weeks; a rest too short for one is none. */
  private void add(int from, int to, int length, int report) {
    for (int week = from; week + length <= to; week += length) {
      if (calendar.mondays[week + length - 1] + TO_SUNDAY > report) {
        return;
      }
      first[size] = week;
      behind[size] = week + length;
      size++;
    }
  }

  /** The week in which a teaching day lies. */
  private int weekOf(int teachingDay) {
    return CalendarColumns.firstFrom(calendar.mondays, teachingDay + 1) - 1;
  }

  private static int afterOrNever(int day) {
    return day == EctColumns.NEVER ? day : day + 1;
  }

  /**
   * How many cycles there are.
   *
   * @return their number
   */
  public int size() {
    return size;
  }

  /**
   * Where a cycle begins.
   *
   * @param cycle the cycle, from 0 on
   * @return its first week
   */
  public int firstWeek(int cycle) {
    return first[cycle];
  }

  /**
   * Where a cycle ends.
   *
   * @param cycle the cycle, from 0 on
   * @return the week behind its last
   */
  public int weekBehind(int cycle) {
    return behind[cycle];
  }

  /**
   * Whether the teacher is in school on a teaching day of a cycle while induction lasts.
   *
   * @param ect the teacher's record
   * @param cycle the cycle, from 0 on
   * @return whether any day is open
   */
  public boolean isOpen(EctColumns ect, int cycle) {
    for (int i = calendar.weekFrom[first[cycle]]; i < calendar.weekFrom[behind[cycle]]; i++) {
      int day = calendar.days[i];
      if (day >= ect.startedOn && day <= end && ect.fteOn(day) > 0 && !ect.isAbsentOn(day)) {
        return true;
      }
    }
    return false;
  }
}
