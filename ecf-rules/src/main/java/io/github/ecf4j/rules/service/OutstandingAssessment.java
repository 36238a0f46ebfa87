package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Check;

/**
 * A progress review or formal assessment for which no day is left, because the teacher is away from
 * its due day to the projected end or to the last day known: it is outstanding until the return
 * (ASM-5; statutory guidance 2024, 2.56 and 3.7).
 *
 * @param kind which it is
 * @param term the term for which it is due
 * @param reason why no day is left, for people
 */
public record OutstandingAssessment(Assessment.Kind kind, Term term, String reason) {
  /**
   * A review or assessment without a day.
   *
   * @param kind which it is
   * @param term the term for which it is due
   * @param reason why no day is left, for people
   * @throws io.github.ecf4j.model.check.InvalidValueException if the reason is blank
   */
  public OutstandingAssessment {
    requireNonNull(kind, "kind");
    requireNonNull(term, "term");
    Check.text("reason", reason);
  }
}
