package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which exports write dates. Where numbers name both, the day stands before the month.
 */
enum DateForm {
  /** {@code 2022-03-10}. */
  ISO("y-m-d", "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"),
  /** {@code 10/03/2022}. */
  SLASH("d/m/y", "(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4}|\\d{2})"),
  /** {@code 10.03.22}. */
  DOT("d.m.y", "(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}|\\d{2})"),
  /** {@code 10-03-2022}. */
  DASH("d-m-y", "(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4}|\\d{2})"),
  /** {@code 10 Mar 2022}. */
  NAMED("d mon y", "(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<m>[A-Za-z]{3,9})[ -](?<y>\\d{4}|\\d{2})"),
  /** {@code 20220310}. */
  COMPACT("yyyymmdd", "(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})");

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** From this number on, two digits are a year of the last century. */
  private static final int LAST_CENTURY = 70;

  private static final int SEPTEMBER = 8;

  private final String code;
  private final Pattern pattern;

  DateForm(String code, String regex) {
    this.code = code;
    this.pattern =
        Pattern.compile(
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
                + regex
                + "(?:,?[T ]+(?<time>\\d{1,2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?<half> ?[ap]m)?Z?)?",
            Pattern.CASE_INSENSITIVE);
  }

  /** As a mapping names it. */
  String code() {
    return code;
  }

  static DateForm ofCode(String code) {
    return Arrays.stream(values())
        .filter(form -> form.code.equals(code.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new AskedException(
                    "", "\"" + code + "\" is no form of dates: write one of " + codes()));
  }

  private static String codes() {
    return String.join(", ", Arrays.stream(values()).map(DateForm::code).toList());
  }

  /** Whether day and month are both numbers of which one could be taken for the other. */
  boolean isNumbersByDay() {
    return this == SLASH || this == DOT || this == DASH;
  }

  /** The parts of a cell; null where it is of another form. */
  @Nullable Matcher match(String cell) {
    Matcher matcher = pattern.matcher(cell);
    return matcher.matches() ? matcher : null;
  }

  /** The day that a cell names; null where there is no such day, or the cell is of another form. */
  @Nullable LocalDate day(String cell) {
    Matcher parts = match(cell);
    if (parts == null) {
      return null;
    }
    try {
      return LocalDate.of(year(part(parts, "y")), month(part(parts, "m")), number(parts, "d"));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String part(Matcher parts, String name) {
    return requireNonNull(parts.group(name), name);
  }

  static int number(Matcher parts, String name) {
    return Integer.parseInt(part(parts, name));
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    return text.length() == 4 ? year : year + (year < LAST_CENTURY ? 2000 : 1900);
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String name = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (month.equals(name)
          || month.substring(0, 3).equals(name)
          || (i == SEPTEMBER && "sept".equals(name))) {
        return i + 1;
      }
    }
    return 0;
  }
}
