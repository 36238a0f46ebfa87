package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.rules.clock.WorkingDays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/**
 * Which bank holidays a school has. They are days without lessons; the time limits of the law go by
 * England's whichever these are.
 */
public enum BankHolidays {
  /** England's, proclaimed ones included. */
  ENGLAND,
  /** None, as overseas: its closures are all that there is. */
  NONE;

  private static final String OF_ENGLAND = "eng";

  /** Whether a day is one of them, as far as they are known. */
  public boolean includes(LocalDate day) {
    return this == ENGLAND && WorkingDays.england().holidays().contains(day);
  }

  /**
   * A calendar without teaching on bank holidays; those that it closes already stay as they are.
   */
  SchoolCalendar close(SchoolCalendar calendar) {
    if (this == NONE) {
      return calendar;
    }
    HolidayManager holidays =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    ImmutableList<Closure> closures =
        calendar.teachingDays().stream()
            .map(LocalDate::getYear)
            .distinct()
            .flatMap(year -> holidays.getHolidays(Year.of(year), OF_ENGLAND).stream())
            .filter(holiday -> calendar.teachingDays().contains(holiday.getDate()))
            .map(BankHolidays::closure)
            .collect(toImmutableList());
    return calendar.with(
        calendar.terms(),
        ImmutableList.<Closure>builder().addAll(calendar.closures()).addAll(closures).build());
  }

  private static Closure closure(Holiday holiday) {
    return new Closure(
        new DateRange(holiday.getDate(), holiday.getDate()), holiday.getDescription(Locale.UK));
  }
}
