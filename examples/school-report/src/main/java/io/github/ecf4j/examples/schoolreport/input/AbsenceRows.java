package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.DaysMissed;
import io.github.ecf4j.model.person.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of {@code absences.csv}. */
final class AbsenceRows {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final SchoolCalendar calendar;
  private final LocalDate reportDay;

  /** What the rows that stand say of the days of each teacher. */
  private final Map<PersonId, DaysMissed> missed = new HashMap<>();

  AbsenceRows(SchoolCalendar calendar, LocalDate reportDay) {
    this.calendar = calendar;
    this.reportDay = reportDay;
  }

  /** The absence that a row records, its fields read in the contract's order. */
  Absence absence(CsvRow row) {
    LocalDate first = row.required("starts_on", row.date("starts_on"));
    LocalDate last = row.date("ends_on").orElse(openUntil(first));
    DateRange days = row.build("ends_on", () -> new DateRange(first, last));
    Optional<BigDecimal> contracted =
        row.parse("contracted_days", text -> contractedDays(text, days));
    Absence.Reason reason = row.required("reason", row.oneOf("reason", Absence.Reason.class));
    return Absence.builder()
        .days(days)
        .reason(reason)
        .contractedDays(contracted)
        .extensionAsked(row.yesNo("ect_asks_to_extend").orElse(false))
        .build();
  }

  /** An absence without an end goes on: by the day of the report it is known up to that day. */
  private LocalDate openUntil(LocalDate first) {
    return first.isAfter(reportDay) ? first : reportDay;
  }

  /** Keeps an absence, unless with those kept more than the whole of a day would be missed. */
  void keep(CsvRow row, EctBuilder ect, Absence absence) {
    missed
        .computeIfAbsent(
            ect.id(), id -> DaysMissed.spreadOver(calendar.teachesOn(), calendar::weekdaysInTerm))
        .add(absence)
        .ifPresent(
            day -> {
              throw row.refuse(
                  "starts_on", "must come with earlier rows to no more than the whole of " + day);
            });
    ect.absences.add(absence);
  }

  private BigDecimal contractedDays(String text, DateRange days) {
    long most = calendar.weekdaysInTerm(days);
    if (text.matches("[0-9]{1,4}(\\.[0-9]{1,9})?")) {
      BigDecimal number = new BigDecimal(text);
      if (number.remainder(HALF).signum() == 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number;
      }
    }
    throw new InvalidValueException(
        "contracted_days",
        text,
        "a multiple of 0.5, at most " + most + ", the weekdays in term of the period");
  }
}
