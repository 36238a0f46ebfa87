package io.github.ecf4j.rules.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;

/**
 * A progress review or an assessment against the Teachers' Standards, by head or induction tutor;
 * never against the framework (statutory guidance 2024, 2.48 to 2.63).
 *
 * @param kind which it is
 * @param due the day by which it is to be held, a teaching day
 * @param reason why it is due then, for people
 */
public record Assessment(Kind kind, LocalDate due, String reason) {
  /** What is held. */
  public enum Kind {
    /** A progress review, in a term without a formal assessment. */
    PROGRESS_REVIEW,
    /** A formal assessment, at the end of a part of induction. */
    FORMAL_ASSESSMENT,
    /** An interim assessment, when a teacher leaves a school before the next formal one. */
    INTERIM_ASSESSMENT
  }

  /**
   * A review or assessment.
   *
   * @param kind which it is
   * @param due the day by which it is to be held, a teaching day
   * @param reason why it is due then, for people
   * @throws io.github.ecf4j.model.check.InvalidValueException if the reason is blank
   */
  public Assessment {
    requireNonNull(kind, "kind");
    requireNonNull(due, "due");
    Check.text("reason", reason);
  }
}
