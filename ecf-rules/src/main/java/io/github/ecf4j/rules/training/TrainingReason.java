package io.github.ecf4j.rules.training;

import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import io.github.ecf4j.rules.text.Words;
import java.time.LocalDate;

/** Why a rule about training events made a finding. */
public sealed interface TrainingReason extends Justification {
  /**
   * TRAINING-ATTENDED; the finding's date is the day on which the event was due.
   *
   * @param event the event
   */
  record NotAttended(EventId event) implements TrainingReason {
    @Override
    public RuleId rule() {
      return RuleId.TRAINING_ATTENDED;
    }

    @Override
    public String message() {
      return event + " was due and is not recorded as attended.";
    }
  }

  /**
   * TRAINING-ORDER; the finding's date is the day on which the event was attended.
   *
   * @param event the event attended too early
   * @param before the first event that precedes it in the suggested order and was attended later
   * @param attendedOn when that one was attended
   */
  record TooEarly(EventId event, EventId before, LocalDate attendedOn) implements TrainingReason {
    @Override
    public RuleId rule() {
      return RuleId.TRAINING_ORDER;
    }

    @Override
    public String message() {
      return event
          + " was attended before "
          + before
          + ", which comes earlier in the suggested order and was attended on "
          + Words.day(attendedOn)
          + ".";
    }
  }
}
