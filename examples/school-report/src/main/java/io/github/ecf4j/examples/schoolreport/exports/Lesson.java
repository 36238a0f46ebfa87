package io.github.ecf4j.examples.schoolreport.exports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a timetable in which somebody teaches.
 *
 * @param day the day of the cycle, as the export has it, and its week where another column has that
 * @param weekday its first three letters, or its place in the week
 * @param week the week of the cycle, if its number tells; else 0
 * @param period the period of the day
 */
record Lesson(String day, String weekday, int week, String period) {
  private static final String NAMED =
      "\\d{0,2} ?(mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: ?\\([^)]*\\))?";
  private static final Pattern DAY = Pattern.compile(NAMED + "(?: [a-z0-9]{1,2})?");
  private static final Pattern SLOT =
      Pattern.compile("(?<day>" + NAMED + ") ?[:-]? ?(?<period>.+)");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  private static final Pattern NUMBERED_WEEK = Pattern.compile(".*\\((\\d{1,2})\\).*");

  /** The place in its cycle that a row names; empty where it names none. */
  static Optional<Lesson> ifAny(Export export, Row row, int daysAWeek) {
    try {
      Lesson lesson = of(export, row, daysAWeek);
      return lesson.isBeyond(export) ? Optional.empty() : Optional.of(lesson);
    } catch (AskedException e) {
      return Optional.empty();
    }
  }

  /**
   * The place that a row names, in one column or in several; where days are numbered, they go on
   * from one week to the next.
   */
  static Lesson of(Export export, Row row, int daysAWeek) {
    if (export.has("slot")) {
      String slot = export.cell(row, "slot");
      Matcher parts = SLOT.matcher(slot.toLowerCase(Locale.ROOT));
      if (!parts.matches()) {
        throw new AskedException("slot", "\"" + slot + "\" names no day and period");
      }
      return new Lesson(
          Table.plain(parts.group("day")),
          parts.group(2),
          week(slot, daysAWeek),
          parts.group("period"));
    }
    String period = export.cell(row, "period");
    if (period.isEmpty()) {
      throw new AskedException("period", "is blank where a period is needed");
    }
    String day = export.cell(row, "day").toLowerCase(Locale.ROOT);
    String week = export.cell(row, "week");
    return new Lesson(
        Table.plain(week + " " + day), weekday(day, daysAWeek), week(day, daysAWeek), period);
  }

  private static int week(String day, int daysAWeek) {
    Matcher numbered = NUMBERED_WEEK.matcher(day);
    return numbered.matches()
        ? Integer.parseInt(numbered.group(1))
        : NUMBER.matcher(day).matches() ? (Integer.parseInt(day) - 1) / daysAWeek + 1 : 0;
  }

  /** Whether it lies in a week that a cycle, of which the mapping says how long it is, has not. */
  boolean isBeyond(Export export) {
    int said = export.mapped().periods().said();
    return said > 0 && week > said;
  }

  private static String weekday(String day, int daysAWeek) {
    Matcher named = DAY.matcher(day);
    if (named.matches()) {
      return String.valueOf(named.group(1));
    }
    if (!NUMBER.matcher(day).matches()) {
      throw new AskedException("day", "\"" + day + "\" is no day such as Mon, Mon B or 6");
    }
    return String.valueOf((Integer.parseInt(day) - 1) % daysAWeek + 1);
  }

  /** How long it takes: by its times, else as the mapping says. */
  BigDecimal minutes(Export export, Row row) {
    Optional<LocalTime> from = Times.parse(export.cell(row, "starts_at"));
    Optional<LocalTime> to = Times.parse(export.cell(row, "ends_at"));
    if (from.isPresent() && to.isPresent() && to.get().isAfter(from.get())) {
      return BigDecimal.valueOf(Duration.between(from.get(), to.get()).toMinutes());
    }
    return export.mapped().periods().minutes(weekday, period);
  }
}
