package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.check.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as the contract writes them: four digits, two, two, and a day that exists. */
public final class IsoDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private IsoDates() {}

  /**
   * Reads a date.
   *
   * @param text such as {@code 2022-02-28}
   * @return the date
   * @throws InvalidValueException if the text is no such date
   */
  public static LocalDate parse(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
          return date;
        }
      }
    } catch (DateTimeException e) {
      // Falls through to the refusal: the digits name no day.
    }
    throw new InvalidValueException(
        "date",
        text,
        "a day that exists, written as 2022-02-28, from " + FIRST_YEAR + " to " + LAST_YEAR);
  }
}
