package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.ecf4j.examples.schoolreport.calendar.Hours;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of day: the rows of {@code slots.csv}, and those of {@code events.csv}. */
final class SlotRows {
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private final Map<PersonId, Slots.Weekly> weekly = new HashMap<>();
  private final Table<EventId, LocalDate, Hours> events = HashBasedTable.create();

  /** Reads when a teacher meets the mentor each week. */
  void readWeekly(CsvRow row, PersonId ect) {
    DayOfWeek weekday = row.required("weekday", row.oneOf("weekday", DayOfWeek.class));
    Hours hours = row.required("starts_at", hours(row));
    if (weekly.putIfAbsent(ect, new Slots.Weekly(weekday, hours)) != null) {
      throw row.refuse("ect_id", "must occur once, but an earlier row has it");
    }
  }

  /** Reads from when to when an event lasts, where that is recorded. */
  void readEvent(CsvRow row, EventId event, LocalDate on) {
    hours(row).ifPresent(hours -> events.put(event, on, hours));
  }

  /** The hours of a row; none where it does not say when they begin. */
  static Optional<Hours> hours(CsvRow row) {
    Optional<LocalTime> from = time(row, "starts_at");
    Optional<LocalTime> to = time(row, "ends_at");
    if (from.isEmpty() && to.isPresent()) {
      throw row.refuse("starts_at", "must come with ends_at");
    }
    return from.map(
        start -> {
          LocalTime end = row.required("ends_at", to);
          return row.build("ends_at", () -> new Hours(start, end));
        });
  }

  private static Optional<LocalTime> time(CsvRow row, String column) {
    return row.parse(
        column,
        text -> {
          if (!TIME.matcher(text).matches()) {
            throw new InvalidValueException(column, text, "a time such as 14:10");
          }
          return LocalTime.parse(text);
        });
  }

  Slots slots() {
    return new Slots(ImmutableMap.copyOf(weekly), ImmutableTable.copyOf(events));
  }
}
