package io.github.ecf4j.examples.schoolreport.calendar;

import java.io.Serial;

/** A file is not a calendar as this program writes them. */
public final class UnreadableCalendarException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableCalendarException(String problem) {
    super(problem);
  }

  /**
   * What is wrong with it.
   *
   * @return words to follow "the file"
   */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
