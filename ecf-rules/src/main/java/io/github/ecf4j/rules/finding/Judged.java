package io.github.ecf4j.rules.finding;

import java.time.LocalDate;

/** Something that a rule judges: one session, one cycle, one teacher, as a case by itself. */
public interface Judged {
  /**
   * Whose record it belongs to.
   *
   * @return teacher or mentor
   */
  Subject subject();

  /**
   * The day that its findings are about, unless a rule names another.
   *
   * @return the day
   */
  LocalDate day();
}
