package io.github.ecf4j.rules.register;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A teacher's induction as it is to be registered. It may be wrong: {@link Register} says what the
 * register does not take.
 */
@Value.Immutable
public abstract class RegisterRecord {
  RegisterRecord() {}

  /**
   * The teacher's reference number, as somebody gave it.
   *
   * @return the number, not blank
   */
  public abstract String trn();

  /**
   * The teacher's date of birth, which is needed to find the teacher and is not kept.
   *
   * @return the day, if given
   */
  public abstract Optional<LocalDate> dateOfBirth();

  /**
   * The day from which the teacher has qualified status.
   *
   * @return the day, if given
   */
  public abstract Optional<LocalDate> qtsAwardedOn();

  /**
   * The periods of induction.
   *
   * @return the periods, as given
   */
  public abstract ImmutableList<RegisterPeriod> periods();

  /**
   * The extensions that appropriate bodies decided.
   *
   * @return full-time terms of each, exact, as given
   */
  public abstract ImmutableList<Exact> extensions();

  @Value.Check
  void check() {
    Check.text("trn", trn());
    dateOfBirth().ifPresent(day -> Check.day("dateOfBirth", day));
    qtsAwardedOn().ifPresent(day -> Check.day("qtsAwardedOn", day));
  }

  /** Prints counts alone: who it is about is not for a log. */
  @Override
  public String toString() {
    return "RegisterRecord of "
        + periods().size()
        + " periods and "
        + extensions().size()
        + " extensions";
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  public static RegisterRecordBuilder builder() {
    return new RegisterRecordBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public RegisterRecordBuilder toBuilder() {
    return new RegisterRecordBuilder(this);
  }
}
