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
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/** England's bank holidays, proclaimed ones included. */
final class BankHolidays {
  private static final String ENGLAND = "eng";

  private BankHolidays() {}

  /**
   * A calendar without teaching on bank holidays; those that it closes already stay as they are.
   */
  static SchoolCalendar close(SchoolCalendar calendar) {
    HolidayManager holidays =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    ImmutableList<Closure> closures =
        calendar.teachingDays().stream()
            .map(LocalDate::getYear)
            .distinct()
            .flatMap(year -> holidays.getHolidays(Year.of(year), ENGLAND).stream())
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
