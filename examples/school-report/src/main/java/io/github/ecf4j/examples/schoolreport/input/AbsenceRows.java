package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the rows of {@code absences.csv}. */
final class AbsenceRows {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final SchoolCalendar calendar;

  AbsenceRows(SchoolCalendar calendar) {
    this.calendar = calendar;
  }

  /** The absence that a row records, its fields read in the contract's order. */
  Absence absence(CsvRow row) {
    LocalDate first = row.required("starts_on", row.date("starts_on"));
    LocalDate last = row.required("ends_on", row.date("ends_on"));
    DateRange days = row.build("ends_on", () -> new DateRange(first, last));
    Optional<BigDecimal> contracted =
        row.parse("contracted_days", text -> contractedDays(text, days));
    Absence.Reason reason = row.required("reason", row.oneOf("reason", Absence.Reason.class));
    return Absence.builder()
        .days(days)
        .reason(reason)
        .contractedDays(contracted)
        .isExtensionAsked(row.yesNo("ect_asks_to_extend").orElse(false))
        .build();
  }

  private BigDecimal contractedDays(String text, DateRange days) {
    long most = weekdaysInTerm(days);
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

  private long weekdaysInTerm(DateRange days) {
    return calendar.terms().stream()
        .map(Term::days)
        .filter(days::overlaps)
        .mapToLong(
            term ->
                later(days.first(), term.first())
                    .datesUntil(earlier(days.last(), term.last()).plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .count())
        .sum();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
