package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.LocalDate;
import java.time.Month;

/**
 * An academic year, from 1 August to 31 July.
 *
 * @param startsIn the calendar year in which it begins, from 1899 to 2999: 2021 means 2021/22
 */
public record AcademicYear(int startsIn) implements Comparable<AcademicYear> {
  /**
   * Checks the year.
   *
   * @param startsIn the calendar year in which it begins, from 1899 to 2999
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  public AcademicYear {
    Check.range("academicYear", startsIn, Days.FIRST.getYear() - 1, Days.LAST.getYear());
  }

  /**
   * The academic year that begins in a calendar year.
   *
   * @param startsIn the calendar year, from 1899 to 2999: 2021 means 2021/22
   * @return the academic year
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  public static AcademicYear of(int startsIn) {
    return new AcademicYear(startsIn);
  }

  /**
   * The academic year in which a day lies.
   *
   * @param day the day, one of {@link Days}
   * @return the academic year
   * @throws io.github.ecf4j.model.check.InvalidValueException if no value may hold the day
   */
  public static AcademicYear of(LocalDate day) {
    Check.day("day", day);
    return of(day.getYear() - (day.getMonth().compareTo(Month.AUGUST) >= 0 ? 0 : 1));
  }

  /**
   * Its days.
   *
   * @return from 1 August to 31 July, as far as they are of {@link Days}
   */
  public DateRange days() {
    return new DateRange(
        Days.nearest(LocalDate.of(startsIn, Month.AUGUST, 1)),
        Days.nearest(LocalDate.of(startsIn + 1, Month.JULY, 31)));
  }

  /**
   * Whether a day is in it.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean contains(LocalDate day) {
    return days().contains(requireNonNull(day, "day"));
  }

  /**
   * The academic year after it.
   *
   * @return the next one
   * @throws io.github.ecf4j.model.check.InvalidValueException after the last, 2999
   */
  public AcademicYear next() {
    return of(startsIn + 1);
  }

  /**
   * The academic year before it.
   *
   * @return the previous one
   * @throws io.github.ecf4j.model.check.InvalidValueException before the first, 1899
   */
  public AcademicYear previous() {
    return of(startsIn - 1);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startsIn, requireNonNull(other, "other").startsIn);
  }

  /** Prints both calendar years, as in {@code 2021/22} and {@code 2099/00}. */
  @Override
  public String toString() {
    int end = (startsIn + 1) % 100;
    return startsIn + "/" + end / 10 + end % 10;
  }
}
