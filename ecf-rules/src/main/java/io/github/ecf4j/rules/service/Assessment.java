package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;

/**
 * A progress review or an assessment against the Teachers' Standards, by head or induction tutor;
 * never against the framework (statutory guidance 2024, 2.48 to 2.63).
 *
 * @param kind which it is
 * @param term the term for which it is due
 * @param due the day by which it is to be held, a teaching day
 * @param reason why it is due then, for people
 */
public record Assessment(Kind kind, Term term, LocalDate due, String reason) {
  /** What is held. */
  public enum Kind {
    /** A progress review, in a term without a formal assessment. */
    PROGRESS_REVIEW(Provision.ASM_2),
    /** A formal assessment, at the end of a part of induction. */
    FORMAL_ASSESSMENT(Provision.ASM_1),
    /** An interim assessment, when a teacher leaves a school before the next formal one. */
    INTERIM_ASSESSMENT(Provision.ASM_6);

    private final Provision provision;

    Kind(Provision provision) {
      this.provision = provision;
    }
  }

  /**
   * A review or assessment.
   *
   * @param kind which it is
   * @param term the term for which it is due
   * @param due the day by which it is to be held, a teaching day
   * @param reason why it is due then, for people
   * @throws io.github.ecf4j.model.check.InvalidValueException if the reason is blank
   */
  public Assessment {
    requireNonNull(kind, "kind");
    requireNonNull(term, "term");
    Check.day("due", due);
    Check.text("reason", reason);
  }

  /**
   * What it follows from.
   *
   * @return the provision for its kind
   */
  public Provision provision() {
    return kind.provision;
  }
}
