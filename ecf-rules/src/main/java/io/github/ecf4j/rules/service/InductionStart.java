package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** From when on induction may be served, and by whom (rules LEN-14 and LEN-15). */
public final class InductionStart {
  /** How an earlier induction ended. */
  public enum Earlier {
    /** There was none. */
    NONE,
    /** It is not complete. */
    INCOMPLETE,
    /** It was passed. */
    PASSED,
    /** It was failed; there is an appeal, and no second induction. */
    FAILED
  }

  private InductionStart() {}

  /**
   * The earliest day on which induction can begin; it is never backdated.
   *
   * @param qtsOn the day from which the teacher has qualified status
   * @param bodyAgreedOn the day on which the appropriate body agreed
   * @param registeredOn the day on which the teacher was registered with it
   * @return the latest of the three, with its derivation
   */
  public static Explained<LocalDate> earliest(
      LocalDate qtsOn, LocalDate bodyAgreedOn, LocalDate registeredOn) {
    requireNonNull(qtsOn, "qtsOn");
    requireNonNull(bodyAgreedOn, "bodyAgreedOn");
    requireNonNull(registeredOn, "registeredOn");
    LocalDate status = Days.nearest(qtsOn);
    LocalDate body = Days.nearest(bodyAgreedOn);
    LocalDate registration = Days.nearest(registeredOn);
    LocalDate day = Collections.max(List.of(status, body, registration));
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.LEN_14,
                    "status on {qtsOn}, appropriate body on {bodyAgreedOn},"
                        + " registration on {registeredOn}: not before {earliest}.")
                .given("qtsOn", status)
                .given("bodyAgreedOn", body)
                .given("registeredOn", registration)
                .result("earliest", day))
        .of(day);
  }

  /**
   * Whether a person may serve induction.
   *
   * @param earlier how an earlier one ended
   * @return whether it may, with the reason
   */
  public static Explained<Boolean> isOpenAfter(Earlier earlier) {
    requireNonNull(earlier, "earlier");
    boolean open = earlier == Earlier.NONE || earlier == Earlier.INCOMPLETE;
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.LEN_15,
                    switch (earlier) {
                      case NONE -> "there was no induction before.";
                      case INCOMPLETE -> "what was served goes on counting.";
                      case PASSED -> "induction is complete.";
                      case FAILED -> "induction is not repeated; there is an appeal alone.";
                    })
                .given("earlier", earlier)
                .result("open", open))
        .of(open);
  }
}
