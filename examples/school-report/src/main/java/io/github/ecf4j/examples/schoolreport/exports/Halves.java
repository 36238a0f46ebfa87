package io.github.ecf4j.examples.schoolreport.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which halves of its first and its last day an absence leaves out.
 *
 * @param late whether it began after midday
 * @param early whether it ended before
 * @param said whether the row says anything about it
 */
record Halves(boolean late, boolean early, boolean said) {
  private static final Halves UNSAID = new Halves(false, false, false);
  private static final Halves NONE = new Halves(false, false, true);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern PERIODS =
      Pattern.compile("P?(\\d{1,2})(?: ?[-–] ?P?(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);

  /** By a column that names the half, else sessions, AM and PM, periods or times. */
  static Halves of(Export export, Row row, LocalDate first, @Nullable LocalDate last) {
    boolean oneDay = first.equals(last);
    Halves halves =
        Stream.<Halves>of(
                byName(export, row, oneDay),
                bySessions(export, row),
                oneDay ? byAmAndPm(export, row) : UNSAID,
                byPeriods(export, row, oneDay),
                byTimes(export, row, oneDay))
            .filter(Halves::said)
            .findFirst()
            .orElse(UNSAID);
    if (oneDay && halves.late && halves.early) {
      throw new AskedException("ends_half", "lies before the session in which it began");
    }
    return halves;
  }

  /** How many days they make. */
  BigDecimal days() {
    return late && early ? BigDecimal.ONE : late || early ? HALF : BigDecimal.ZERO;
  }

  /** Of one day, the half that was missed; blank where it is the whole. */
  String ofOneDay() {
    return early ? "am" : late ? "pm" : "";
  }

  private static Halves byName(Export export, Row row, boolean oneDay) {
    String cell = export.cell(row, "half");
    String plain = Table.plain(cell);
    Halves halves =
        switch (plain) {
          case "" -> UNSAID;
          case "no", "n", "false", "ampm", "allday", "fullday", "wholeday", "full", "whole" -> NONE;
          default -> session(plain, "half", cell);
        };
    if (!oneDay && (halves.late || halves.early)) {
      throw new AskedException("half", "says half a day, and the dates are not of one day");
    }
    return halves;
  }

  private static Halves session(String plain, String column, String cell) {
    return switch (plain) {
      case "am", "morning" -> new Halves(false, true, true);
      case "pm", "afternoon" -> new Halves(true, false, true);
      default ->
          throw new AskedException(column, "\"" + cell + "\" is neither AM nor PM nor all day");
    };
  }

  private static Halves bySessions(Export export, Row row) {
    String from = export.cell(row, "starts_half");
    String to = export.cell(row, "ends_half");
    return from.isEmpty() && to.isEmpty()
        ? UNSAID
        : new Halves(
            !from.isEmpty() && session(Table.plain(from), "starts_half", from).late,
            !to.isEmpty() && session(Table.plain(to), "ends_half", to).early,
            true);
  }

  private static Halves byAmAndPm(Export export, Row row) {
    if (!export.has("am") || !export.has("pm")) {
      return UNSAID;
    }
    boolean am = isYes(export, row, "am");
    boolean pm = isYes(export, row, "pm");
    if (!am && !pm) {
      throw new AskedException("am", "and PM both say that the teacher was there");
    }
    return new Halves(!am, !pm, true);
  }

  /** By periods: those before midday alone are the morning; half of a day or more is all of it. */
  private static Halves byPeriods(Export export, Row row, boolean oneDay) {
    String from = export.cell(row, export.has("periods") ? "periods" : "first_period");
    String to = export.cell(row, export.has("periods") ? "periods" : "last_period");
    if (from.isEmpty() && to.isEmpty()) {
      return UNSAID;
    }
    Matcher first = PERIODS.matcher(from);
    Matcher last = PERIODS.matcher(to);
    DayParts day = export.mapped().parts();
    if (!first.matches() || !last.matches()) {
      throw new AskedException("periods", "\"" + from + "\" names no periods, such as 1-2");
    }
    if (day.periods() == 0) {
      throw new AskedException(
          "periods",
          "names periods, and the mapping does not say how many morning and afternoon have"
              + " (periods)");
    }
    int one = Integer.parseInt(first.group(1));
    int other = Integer.parseInt(last.group(2) == null ? last.group(1) : last.group(2));
    if (one < 1 || Math.max(one, other) > day.periods() || (oneDay && other < one)) {
      throw new AskedException(
          "periods", "are " + one + " to " + other + " of a day of " + day.periods());
    }
    boolean isWhole = one == 1 && other == day.periods();
    if (!oneDay && export.has("periods") && !isWhole) {
      throw new AskedException("periods", "are of one day, and the dates of several");
    }
    boolean late = one > day.morning();
    boolean early = other <= day.morning();
    if (oneDay && !late && !early && 2 * (other - one + 1) < day.periods()) {
      throw new AskedException(
          "periods", "\"" + from + "\" lie on both sides of midday, and are not half of the day");
    }
    return new Halves(late, early, true);
  }

  private static Halves byTimes(Export export, Row row, boolean oneDay) {
    LocalTime midday = export.mapped().parts().midday();
    Optional<LocalTime> from = time(export, row, "starts_at", "starts_on");
    Optional<LocalTime> to = time(export, row, "ends_at", "ends_on");
    boolean late = from.filter(time -> !time.isBefore(midday)).isPresent();
    boolean early = to.filter(time -> !time.isAfter(midday)).isPresent();
    if (!oneDay) {
      return from.isEmpty() && to.isEmpty() ? UNSAID : new Halves(late, early, true);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new AskedException("ends_at", "lies before the time at which it began");
    }
    return from.isEmpty() || to.isEmpty() || isMoment(from.get(), to.get())
        ? UNSAID
        : new Halves(late && !early, early, true);
  }

  /** Whether the times of a row are those that another system had not. */
  static boolean isMoment(Export export, Row row) {
    Optional<LocalTime> from = time(export, row, "starts_at", "starts_on");
    Optional<LocalTime> to = time(export, row, "ends_at", "ends_on");
    return from.isPresent() && to.isPresent() && isMoment(from.get(), to.get());
  }

  private static boolean isMoment(LocalTime from, LocalTime to) {
    return !to.isAfter(from.plusMinutes(1));
  }

  /** A time; midnight is what a date without one becomes. */
  private static Optional<LocalTime> time(Export export, Row row, String column, String beside) {
    Optional<LocalTime> time =
        export.has(column)
            ? Times.parse(export.cell(row, column))
            : DateColumn.time(export.cell(row, beside));
    return time.filter(one -> !one.equals(LocalTime.MIDNIGHT));
  }

  /** Whether a cell says yes. */
  static boolean isYes(Export export, Row row, String column) {
    String cell = export.cell(row, column).toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "y", "yes", "true", "1", "x" -> true;
      case "n", "no", "false", "0", "" -> false;
      default -> throw new AskedException(column, "\"" + cell + "\" is neither yes nor no");
    };
  }
}
