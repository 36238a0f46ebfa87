package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A review, an assessment or a tutor's observation that was held (statutory guidance 2024, 2.46 to
 * 2.63): that it was, and never how it came out.
 */
@Value.Immutable
public abstract class HeldReview {
  HeldReview() {}

  /** What is held. */
  public enum Kind {
    /** A progress review, in a term without a formal assessment. */
    REVIEW,
    /** A formal assessment, at the end of the first part of induction. */
    FORMAL,
    /** An interim assessment, on leaving a school before the next formal one. */
    INTERIM,
    /** The formal assessment at the end of induction. */
    FINAL,
    /** An observation by the induction tutor. */
    OBSERVATION
  }

  /**
   * Which it was.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * When.
   *
   * @return the day
   */
  public abstract LocalDate heldOn();

  /**
   * Who held it.
   *
   * @return the person's id, if recorded
   */
  public abstract Optional<PersonId> by();

  @Value.Check
  void check() {
    Check.day("heldOn", heldOn());
  }

  /**
   * What was held, by whom is not recorded.
   *
   * @param kind which it was
   * @param heldOn when
   * @return the record
   * @throws io.github.ecf4j.model.check.InvalidValueException if the day is out of bounds
   */
  public static HeldReview of(Kind kind, LocalDate heldOn) {
    return builder().kind(kind).heldOn(heldOn).build();
  }

  /** Prints kind and day, as in {@code REVIEW on 2021-12-10}. */
  @Override
  public String toString() {
    return kind() + " on " + heldOn();
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  public static HeldReviewBuilder builder() {
    return new HeldReviewBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public HeldReviewBuilder toBuilder() {
    return new HeldReviewBuilder(this);
  }
}
