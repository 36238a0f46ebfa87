package io.github.ecf4j.rules.training;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import java.time.LocalDate;

/** Why a rule about training events made a finding. */
public sealed interface TrainingReason extends Justification {
  /**
   * TRAINING-ATTENDED; the finding's date is the day on which the event was due.
   *
   * @param event the event
   */
  record NotAttended(TrainingEvent event) implements TrainingReason {
    /**
     * An event that was not attended.
     *
     * @param event the event
     */
    public NotAttended {
      requireNonNull(event, "event");
    }

    @Override
    public RuleId rule() {
      return RuleId.TRAINING_ATTENDED;
    }

    @Override
    public String message() {
      return event.name() + " was due and is not recorded as attended.";
    }
  }

  /**
   * TRAINING-ATTENDED, where the only attendances recorded are such as cannot be; the finding's
   * date is the day on which the event was due.
   *
   * @param event the event
   * @param recordedOn the first day on which it is recorded as attended
   * @param why what contradicts that
   */
  record Contradicted(TrainingEvent event, LocalDate recordedOn, Standing why)
      implements TrainingReason {
    /**
     * An attendance that the record or the dates contradict.
     *
     * @param event the event
     * @param recordedOn the first day on which it is recorded as attended
     * @param why what contradicts that
     */
    public Contradicted {
      requireNonNull(event, "event");
      requireNonNull(recordedOn, "recordedOn");
      requireNonNull(why, "why");
    }

    @Override
    public RuleId rule() {
      return RuleId.TRAINING_ATTENDED;
    }

    @Override
    public String message() {
      return event.name()
          + " was due; it is recorded as attended on "
          + Words.day(recordedOn)
          + ", "
          + why.words()
          + ".";
    }
  }

  /**
   * TRAINING-ORDER; the finding's date is the day on which the event was attended.
   *
   * @param event the event attended too early
   * @param before the first event that precedes it in the suggested order and was attended later
   * @param attendedOn when that one was attended
   */
  record TooEarly(TrainingEvent event, TrainingEvent before, LocalDate attendedOn)
      implements TrainingReason {
    /**
     * An event attended before one that precedes it.
     *
     * @param event the event attended too early
     * @param before the first event that precedes it in the suggested order and was attended later
     * @param attendedOn when that one was attended
     */
    public TooEarly {
      requireNonNull(event, "event");
      requireNonNull(before, "before");
      requireNonNull(attendedOn, "attendedOn");
    }

    @Override
    public RuleId rule() {
      return RuleId.TRAINING_ORDER;
    }

    @Override
    public String message() {
      return event.name()
          + " was attended before "
          + before.name()
          + ", which comes earlier in the suggested order and was attended on "
          + Words.day(attendedOn)
          + ".";
    }
  }
}
