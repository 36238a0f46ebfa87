package io.github.ecf4j.examples.benchmarks.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A term as plain dates, for peers that do without the library.
 *
 * @param academicYear the calendar year in which the academic year begins
 * @param number which term of the year, from 1 to 3
 * @param first its first day
 * @param last its last day
 * @param halfTermFirst the first day of half term
 * @param halfTermLast the last day of half term
 */
public record PlainTerm(
    int academicYear,
    int number,
    LocalDate first,
    LocalDate last,
    LocalDate halfTermFirst,
    LocalDate halfTermLast) {
  /**
   * The days on which pupils are taught, found by looking at each day in turn.
   *
   * @param closures the days on which the school is closed
   * @return the days in order
   */
  public List<LocalDate> teachingDays(Set<LocalDate> closures) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean halfTerm = !day.isBefore(halfTermFirst) && !day.isAfter(halfTermLast);
      if (!weekend && !halfTerm && !closures.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }
}
