package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as the contract writes them: four digits, two, two, and a day that exists. */
public final class IsoDates {
  private static final int LENGTH = 10;
  private static final int FIRST_YEAR = Days.FIRST.getYear();
  private static final int LAST_YEAR = Days.LAST.getYear();

  private IsoDates() {}

  /**
   * Reads a date.
   *
   * @param text such as {@code 2022-02-28}
   * @return the date
   * @throws InvalidValueException if the text is no such date
   */
  public static LocalDate parse(String text) {
    int year = Digits.valueOf(text, 0, 4);
    int month = Digits.valueOf(text, 5, 7);
    int day = Digits.valueOf(text, 8, 10);
    if (text.length() == LENGTH
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth()) {
      return LocalDate.of(year, month, day);
    }
    throw new InvalidValueException(
        "date",
        text,
        "a day that exists, written as 2022-02-28, from " + FIRST_YEAR + " to " + LAST_YEAR);
  }
}
