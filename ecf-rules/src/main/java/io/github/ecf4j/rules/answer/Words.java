package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.FigureValue;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** How reasons word days and numbers. */
public final class Words {
  private static final ImmutableMap<Month, String> MONTHS =
      Maps.toMap(
          EnumSet.allOf(Month.class), month -> month.getDisplayName(TextStyle.FULL, Locale.UK));

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Words() {}

  /**
   * A day, as in {@code 31 January 2022}.
   *
   * @param day the day
   * @return its words
   */
  public static String day(LocalDate day) {
    requireNonNull(day, "day");
    // Reasons name days by the dozen, and a formatter takes ten times as long.
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonth()) + " " + day.getYear();
  }

  /**
   * A week, as in {@code the week of 31 January 2022}.
   *
   * @param week the week
   * @return its words
   */
  public static String week(Week week) {
    return "the week of " + day(requireNonNull(week, "week").first());
  }

  /**
   * Days from one to another, as in {@code 31 January 2022 to 4 February 2022}.
   *
   * @param days the days
   * @return their words; those of one day alone if there is only one
   */
  public static String range(DateRange days) {
    requireNonNull(days, "days");
    return day(days.first()) + (days.length() == 1 ? "" : " to " + day(days.last()));
  }

  /**
   * A month, as in {@code July 2023}.
   *
   * @param month the month
   * @return its words
   */
  public static String month(YearMonth month) {
    return MONTH.format(requireNonNull(month, "month"));
  }

  /**
   * Pounds, as in {@code £1,576.10}.
   *
   * @param pounds how many; printed to the penny, half up
   * @return their words
   */
  public static String pounds(Exact pounds) {
    return String.format(
        Locale.UK, "£%,.2f", requireNonNull(pounds, "pounds").toDecimal(2, RoundingMode.HALF_UP));
  }

  /**
   * Minutes, as in {@code 45 minutes}.
   *
   * @param minutes how many
   * @return their words
   */
  public static String minutes(int minutes) {
    return count(minutes, "minute");
  }

  /**
   * A number of things, as in {@code 1 clinic} or {@code 3 clinics}.
   *
   * @param number how many
   * @param thing what one of them is called
   * @return their words
   */
  public static String count(int number, String thing) {
    requireNonNull(thing, "thing");
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /**
   * Figures that are not as published, and who decided them, as in {@code PPA_SHARE is 0.2 by A hub
   * (Decision of the appropriate body, letter)}.
   *
   * @param own the figures
   * @return their words
   */
  public static String own(List<FigureValue<?>> own) {
    Check.noNull("own", own);
    return own.stream()
        .map(
            one ->
                one.figure()
                    + " is "
                    + one.value()
                    + " by "
                    + one.citation().source().publisher()
                    + " ("
                    + one.citation().source().title()
                    + ", "
                    + one.citation().where()
                    + ")")
        .collect(joining(" and "));
  }

  /**
   * Modules, as in {@code 1, 2 and 4}.
   *
   * @param modules the modules
   * @return their numbers
   */
  public static String list(ModuleSet modules) {
    requireNonNull(modules, "modules");
    return list(modules.stream().map(ModuleNumber::toString).toList());
  }

  /**
   * Things one after the other, as in {@code 1, 2 and 4}.
   *
   * @param things the things in words
   * @return their words; empty if there are none
   */
  public static String list(List<String> things) {
    Check.noNull("things", things);
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }
}
