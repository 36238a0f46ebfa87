package io.github.ecf4j.rules.register;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period of induction with one appropriate body, as it is to be registered. It may be wrong:
 * {@link Register} says what the register does not take.
 */
@Value.Immutable
public abstract class RegisterPeriod {
  RegisterPeriod() {}

  /** How an induction ends. */
  public enum Outcome {
    /** Passed. */
    PASS,
    /** Failed. */
    FAIL
  }

  /**
   * The appropriate body.
   *
   * @return its name, not blank
   */
  public abstract String appropriateBody();

  /**
   * Its first day.
   *
   * @return the day
   */
  public abstract LocalDate startedOn();

  /**
   * Its last day.
   *
   * @return the day; empty while it goes on
   */
  public abstract Optional<LocalDate> finishedOn();

  /**
   * The service in it.
   *
   * @return full-time terms, exact, if given
   */
  public abstract Optional<Exact> numberOfTerms();

  /**
   * How induction ended with it.
   *
   * @return the outcome, if it has one
   */
  public abstract Optional<Outcome> outcome();

  /**
   * When the teacher was told in writing of having failed.
   *
   * @return the day, if given
   */
  public abstract Optional<LocalDate> failConfirmationSentOn();

  @Value.Check
  void check() {
    Check.text("appropriateBody", appropriateBody());
    Check.day("startedOn", startedOn());
    finishedOn().ifPresent(day -> Check.day("finishedOn", day));
    failConfirmationSentOn().ifPresent(day -> Check.day("failConfirmationSentOn", day));
  }

  /** Whether the periods have a day in common; one that goes on has all days from its first on. */
  boolean overlaps(RegisterPeriod other) {
    return startsBy(other) && other.startsBy(this);
  }

  private boolean startsBy(RegisterPeriod other) {
    return other.finishedOn().filter(startedOn()::isAfter).isEmpty();
  }

  /**
   * Starts a period.
   *
   * @return a builder
   */
  public static RegisterPeriodBuilder builder() {
    return new RegisterPeriodBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public RegisterPeriodBuilder toBuilder() {
    return new RegisterPeriodBuilder(this);
  }
}
