package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
  private static final ImmutableSet<String> NO = ImmutableSet.of("", "no", "n", "false");
  private static final Pattern PERIODS =
      Pattern.compile("P?(\\d{1,2})(?: ?[-–] ?P?(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);

  /** By a column that names the half, else sessions, AM and PM, periods or times. */
  static Halves of(Export export, Row row, LocalDate first, @Nullable LocalDate last) {
    boolean oneDay = first.equals(last);
    List<Halves> named =
        Stream.of(
                byName(export, row, oneDay),
                bySessions(export, row),
                byAmAndPm(export, row, oneDay),
                byPeriods(export, row, oneDay))
            .filter(Halves::said)
            .distinct()
            .toList();
    Halves byTimes = byTimes(export, row, oneDay);
    Halves halves = named.isEmpty() ? byTimes : named.get(0);
    // Times of a whole day may be those of every day.
    if (named.size() > 1 || (byTimes.days().signum() > 0 && !byTimes.equals(halves))) {
      throw new AskedException(
          "", "names one part of the day in one column, and another in another");
    }
    if (oneDay && halves.late && halves.early) {
      throw new AskedException("ends_half", "lies before the session in which it began");
    }
    return halves;
  }

  /** How many days they make. */
  BigDecimal days() {
    return late && early ? BigDecimal.ONE : late || early ? HALF : BigDecimal.ZERO;
  }

  /** What they are of such a first and last day alone as count. */
  Halves ofDays(boolean first, boolean last) {
    return new Halves(late && first, early && last, said);
  }

  /** Of one day, the half that was missed; blank where it is the whole. */
  String ofOneDay() {
    return early ? "am" : late ? "pm" : "";
  }

  private static Halves byName(Export export, Row row, boolean oneDay) {
    String cell = export.cell(row, "half");
    Halves halves =
        switch (Table.plain(cell)) {
          case "" -> UNSAID;
          case "no", "n", "false", "ampm", "allday", "fullday", "wholeday", "full", "whole" -> NONE;
          default -> session("half", cell);
        };
    if (!oneDay && (halves.late || halves.early)) {
      throw new AskedException("half", "says half a day, and the dates are not of one day");
    }
    return halves;
  }

  private static Halves session(String column, String cell) {
    return switch (Table.plain(cell)) {
      case "am", "morning" -> new Halves(false, true, true);
      case "pm", "afternoon" -> new Halves(true, false, true);
      default ->
          throw new AskedException(
              column,
              "\"%s\" is neither AM nor PM%s"
                  .formatted(cell, "half".equals(column) ? " nor all day" : ""));
    };
  }

  private static Halves bySessions(Export export, Row row) {
    String from = export.cell(row, "starts_half");
    String to = export.cell(row, "ends_half");
    return from.isEmpty() && to.isEmpty()
        ? UNSAID
        : new Halves(
            !from.isEmpty() && session("starts_half", from).late,
            !to.isEmpty() && session("ends_half", to).early,
            true);
  }

  private static Halves byAmAndPm(Export export, Row row, boolean oneDay) {
    boolean isBlank = export.cell(row, "am").isEmpty() && export.cell(row, "pm").isEmpty();
    if (!export.has("am") || !export.has("pm") || (isBlank && !oneDay)) {
      return UNSAID;
    }
    boolean am = isYes(export, row, "am");
    boolean pm = isYes(export, row, "pm");
    if (!am && !pm) {
      throw new AskedException("am", "and PM both say that the teacher was there");
    }
    if (am != pm && !oneDay) {
      throw new AskedException("am", "and PM say half a day, and the dates are not of one day");
    }
    return new Halves(!am, !pm, true);
  }

  /** By periods: those before midday alone are the morning; half of a day or more is all of it. */
  private static Halves byPeriods(Export export, Row row, boolean oneDay) {
    String from = export.has("periods") ? "periods" : "first_period";
    String to = export.has("periods") ? "periods" : "last_period";
    if (export.cell(row, from).isEmpty() && export.cell(row, to).isEmpty()) {
      return UNSAID;
    }
    int one = period(from, export.cell(row, from), false);
    int other = period(to, export.cell(row, to), true);
    DayParts day = export.mapped().parts();
    if (day.periods() == 0) {
      throw new AskedException(
          from,
          "names periods, and the mapping does not say how many morning and afternoon have"
              + " (periods)");
    }
    boolean isBegun = one >= 1 && one <= day.periods();
    if (!isBegun || other < (oneDay ? one : 1) || other > day.periods()) {
      throw new AskedException(
          isBegun ? to : from,
          "%d to %d are no periods of a day of %d".formatted(one, other, day.periods()));
    }
    boolean isWhole = one == 1 && other == day.periods();
    if (!oneDay && export.has("periods") && !isWhole) {
      throw new AskedException("periods", "are of one day, and the dates of several");
    }
    boolean late = one > day.morning();
    boolean early = other <= day.morning();
    if (oneDay && !late && !early && 2 * (other - one + 1) < day.periods()) {
      throw new AskedException(
          from,
          "%d to %d lie on both sides of midday, and are not half of the day"
              .formatted(one, other));
    }
    return new Halves(late, early, true);
  }

  /** The first or the last period of a cell. */
  private static int period(String column, String cell, boolean isLast) {
    Matcher periods = PERIODS.matcher(cell);
    if (!periods.matches()) {
      throw new AskedException(
          column,
          cell.isEmpty()
              ? "is blank beside the other"
              : "\"" + cell + "\" names no period, such as 1");
    }
    return Integer.parseInt(
        isLast && periods.group(2) != null ? periods.group(2) : periods.group(1));
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

  /** Whether a row names a day or a part of one that was missed. */
  static boolean isNamed(Export export, Row row) {
    return isYes(export, row, "am")
        || isYes(export, row, "pm")
        || !NO.contains(Table.plain(export.cell(row, "half")))
        || Stream.of("starts_half", "ends_half", "periods", "first_period", "last_period")
            .anyMatch(column -> !export.cell(row, column).isEmpty())
        || byTimes(export, row, true).said;
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
