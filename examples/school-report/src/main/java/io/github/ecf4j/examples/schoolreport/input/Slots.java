package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.ecf4j.examples.schoolreport.calendar.Hours;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * At what time of day things are, where a timetable says so.
 *
 * @param weekly when each teacher meets the mentor
 * @param events from when to when events last, on each of their days
 */
public record Slots(
    ImmutableMap<PersonId, Weekly> weekly, ImmutableTable<EventId, LocalDate, Hours> events) {
  /**
   * A time of each week.
   *
   * @param weekday on which day
   * @param hours from when to when
   */
  public record Weekly(DayOfWeek weekday, Hours hours) {}

  /** When a teacher meets the mentor each week, if that is recorded. */
  public Optional<Weekly> of(PersonId ect) {
    return Optional.ofNullable(weekly.get(ect));
  }

  /** From when to when an event lasts on a day, if that is recorded. */
  public Optional<Hours> of(EventId event, LocalDate on) {
    return Optional.ofNullable(events.get(event, on));
  }
}
