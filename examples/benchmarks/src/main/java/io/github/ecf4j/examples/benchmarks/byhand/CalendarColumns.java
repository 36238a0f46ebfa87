package io.github.ecf4j.examples.benchmarks.byhand;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import java.time.LocalDate;
import java.util.Arrays;

/** A school's calendar as sorted arrays of epoch days. */
public final class CalendarColumns {
  /** All teaching days. */
  public final int[] days;

  /** Where in {@link #days} each term begins, and behind the last where it ends. */
  public final int[] termFrom;

  /** The last day of each term, taught or not. */
  public final int[] termLast;

  /** The Monday of each teaching week. */
  public final int[] mondays;

  /** Where in {@link #days} each week begins, and behind the last where it ends. */
  public final int[] weekFrom;

  private CalendarColumns(
      int[] days, int[] termFrom, int[] termLast, int[] mondays, int[] weekFrom) {
    this.days = days;
    this.termFrom = termFrom;
    this.termLast = termLast;
    this.mondays = mondays;
    this.weekFrom = weekFrom;
  }

  /**
   * Columns of a calendar.
   *
   * @param calendar the calendar
   * @return its columns
   */
  public static CalendarColumns of(SchoolCalendar calendar) {
    int[] days = calendar.teachingDays().stream().mapToInt(CalendarColumns::epochDay).toArray();
    int terms = calendar.terms().size();
    int[] termFrom = new int[terms + 1];
    int[] termLast = new int[terms];
    for (int i = 0; i < terms; i++) {
      Term term = calendar.terms().get(i);
      termFrom[i] = firstFrom(days, epochDay(term.days().first()));
      termLast[i] = epochDay(term.days().last());
    }
    termFrom[terms] = days.length;
    int weeks = calendar.teachingWeeks().size();
    int[] mondays = new int[weeks];
    int[] weekFrom = new int[weeks + 1];
    for (int i = 0; i < weeks; i++) {
      TeachingWeek week = calendar.teachingWeeks().get(i);
      mondays[i] = epochDay(week.week().first());
      weekFrom[i] = firstFrom(days, mondays[i]);
    }
    weekFrom[weeks] = days.length;
    return new CalendarColumns(days, termFrom, termLast, mondays, weekFrom);
  }

  static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** Where the first of some sorted days is that is no earlier than a day. */
  public static int firstFrom(int[] sorted, int day) {
    int at = Arrays.binarySearch(sorted, day);
    return at < 0 ? -at - 1 : at;
  }
}
