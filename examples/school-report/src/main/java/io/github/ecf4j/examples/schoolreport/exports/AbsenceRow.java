package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row of absences, a day or an episode. */
final class AbsenceRow {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)( ?days?(\\(s\\))?)?", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal WEEKDAYS = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final LocalTime MIDDAY = LocalTime.of(12, 30);
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of("", "approved", "authorised", "authorized", "confirmed", "yes", "y", "true");
  private static final ImmutableSet<String> NOT_TAKEN =
      ImmutableSet.of("cancelled", "canceled", "rejected", "declined", "withdrawn", "refused");

  private final Export export;
  private final Reasons reasons;
  private final @Nullable BigDecimal fullWeek;

  /** Reads rows of an export; of full time a week is known to have so many hours, or null. */
  AbsenceRow(Export export, Reasons reasons, @Nullable BigDecimal fullWeek) {
    this.export = export;
    this.reasons = reasons;
    this.fullWeek = fullWeek;
  }

  /** The absence that a row is; empty, and said, where it is none. */
  Optional<Spell> read(Row row) {
    String status = export.cell(row, "status").toLowerCase(Locale.ROOT);
    if (NOT_TAKEN.contains(status)) {
      export.leaveOut("since they did not come about");
      return Optional.empty();
    }
    String reason = reasons.of(export.cell(row, "reason"));
    if (Reasons.NONE.equals(reason)) {
      export.leaveOut("since the teacher was not absent");
      return Optional.empty();
    }
    if (!TAKEN.contains(status)) {
      throw new AskedException("status", "\"" + status + "\" does not say whether it came about");
    }
    LocalDate first = export.date(row, "starts_on");
    LocalDate last = export.has("ends_on") ? export.end(row, "ends_on") : first;
    if (last != null && last.isBefore(first)) {
      throw new AskedException("ends_on", "lies before the first day");
    }
    String days = export.cell(row, "days");
    if (DAYS.matcher(days).matches() && number(days).signum() == 0) {
      export.leaveOut("since no working day was lost");
      return Optional.empty();
    }
    String said = saidHalf(row);
    if (!said.isEmpty() && !first.equals(last)) {
      throw new AskedException("half", "says half a day, and the dates are not of one day");
    }
    String half = said.isEmpty() && first.equals(last) ? half(row) : said;
    String missed = half.isEmpty() ? missed(row, days, first, last) : "0.5";
    return Optional.of(
        new Spell(first, last, reason, asks(row), missed, half, new Source(export, row)));
  }

  private static BigDecimal number(String days) {
    Matcher matcher = DAYS.matcher(days);
    return matcher.matches() ? new BigDecimal(matcher.group(1)) : BigDecimal.ZERO;
  }

  /** What a count of days lost says that the dates do not; without one, what the times say. */
  private String missed(Row row, String days, LocalDate first, @Nullable LocalDate last) {
    if (last == null) {
      return "";
    }
    if (days.isEmpty()) {
      int halves = first.equals(last) ? 0 : halvesAtTheEnds(row);
      if (halves == 0) {
        checkHours(row, weekdays(first, last));
      }
      return halves == 0
          ? ""
          : BigDecimal.valueOf(weekdays(first, last))
              .subtract(HALF.multiply(BigDecimal.valueOf(halves)))
              .toPlainString();
    }
    if (!DAYS.matcher(days).matches()) {
      throw new AskedException("days", "\"" + days + "\" is no number of days");
    }
    BigDecimal number = number(days).stripTrailingZeros();
    BigDecimal most = BigDecimal.valueOf(weekdays(first, last));
    if (number.compareTo(most) > 0 || number.remainder(HALF).signum() != 0) {
      throw new AskedException(
          "days",
          "says " + days + ", and its dates have " + most + " weekdays; whole or half days");
    }
    return number.compareTo(most) == 0 ? "" : number.toPlainString();
  }

  /** Refuses hours that do not fill the days, since they do not say which half of a day. */
  private void checkHours(Row row, long days) {
    String hours = export.cell(row, "hours");
    if (hours.isEmpty()) {
      return;
    }
    if (fullWeek == null) {
      throw new AskedException(
          "hours", "the mapping does not say how many hours are full time (full_time_hours)");
    }
    BigDecimal all = fullWeek.multiply(BigDecimal.valueOf(days));
    if (FteColumn.hours(hours).multiply(WEEKDAYS).compareTo(all) < 0) {
      throw new AskedException(
          "hours", "\"" + hours + "\" do not fill its days; say AM or PM, or the days lost");
    }
  }

  private static long weekdays(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .count();
  }

  /** The half that a column of its own names; blank where it says the whole, or there is none. */
  private String saidHalf(Row row) {
    String cell = export.cell(row, "half");
    return switch (Table.plain(cell)) {
      case "am", "morning" -> "am";
      case "pm", "afternoon" -> "pm";
      case "", "no", "n", "false", "ampm", "allday", "fullday", "wholeday", "full", "whole" -> "";
      default ->
          throw new AskedException("half", "\"" + cell + "\" is neither AM nor PM nor all day");
    };
  }

  /** Which half of one day, by AM and PM, else by times. */
  private String half(Row row) {
    if (export.has("am") && export.has("pm")) {
      boolean am = isYes(row, "am");
      boolean pm = isYes(row, "pm");
      if (!am && !pm) {
        throw new AskedException("am", "and PM both say that the teacher was there");
      }
      return am == pm ? "" : am ? "am" : "pm";
    }
    Optional<LocalTime> from = time(row, "starts_at", "starts_on");
    Optional<LocalTime> to = time(row, "ends_at", "ends_on");
    if (from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get().plusMinutes(1))) {
      return "";
    }
    return !to.get().isAfter(MIDDAY) ? "am" : !from.get().isBefore(MIDDAY) ? "pm" : "";
  }

  /** Of several days, whether the first began after midday, and the last ended before. */
  private int halvesAtTheEnds(Row row) {
    boolean late =
        time(row, "starts_at", "starts_on").filter(time -> !time.isBefore(MIDDAY)).isPresent();
    boolean early =
        time(row, "ends_at", "ends_on").filter(time -> !time.isAfter(MIDDAY)).isPresent();
    return (late ? 1 : 0) + (early ? 1 : 0);
  }

  /** A time; midnight is what a date without one becomes. */
  private Optional<LocalTime> time(Row row, String column, String beside) {
    Optional<LocalTime> time =
        export.has(column)
            ? Times.parse(export.cell(row, column))
            : DateColumn.time(export.cell(row, beside));
    return time.filter(one -> !one.equals(LocalTime.MIDNIGHT));
  }

  private String asks(Row row) {
    String column = "ect_asks_to_extend";
    return export.cell(row, column).isEmpty() ? "" : isYes(row, column) ? "yes" : "no";
  }

  private boolean isYes(Row row, String column) {
    String cell = export.cell(row, column).toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "y", "yes", "true", "1", "x" -> true;
      case "n", "no", "false", "0", "" -> false;
      default -> throw new AskedException(column, "\"" + cell + "\" is neither yes nor no");
    };
  }
}
