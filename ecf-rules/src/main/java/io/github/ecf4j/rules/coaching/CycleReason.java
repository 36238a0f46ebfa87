package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import java.time.LocalDate;

/** Why a rule about a coaching cycle made a finding; its date is the cycle's first Monday. */
public sealed interface CycleReason extends Justification {
  /**
   * COACHING-CADENCE.
   *
   * @param year the year of induction
   * @param cycle the cycle's number within that year
   * @param lastDay the cycle's last day, a Sunday
   */
  record NotCoached(int year, int cycle, LocalDate lastDay) implements CycleReason {
    /**
     * A cycle without coaching.
     *
     * @param year the year of induction
     * @param cycle the cycle's number within that year
     * @param lastDay the cycle's last day, a Sunday
     */
    public NotCoached {
      requireNonNull(lastDay, "lastDay");
    }

    @Override
    public RuleId rule() {
      return RuleId.COACHING_CADENCE;
    }

    @Override
    public String message() {
      return "No coaching session is recorded for coaching cycle "
          + cycle
          + " of year "
          + year
          + ", which ended on "
          + Words.day(lastDay)
          + ".";
    }
  }

  /**
   * MEETING-LENGTH.
   *
   * @param minutes how long the meetings of the cycle lasted together
   */
  record MeetingTooShort(int minutes) implements CycleReason {
    @Override
    public RuleId rule() {
      return RuleId.MEETING_LENGTH;
    }

    @Override
    public String message() {
      return "Coaching and other mentoring in the cycle came to "
          + Words.minutes(minutes)
          + "; the programme plans for 45.";
    }
  }

  /**
   * MEETING-SPLIT.
   *
   * @param days on how many days the teacher and the mentor met
   */
  record MeetingSplit(int days) implements CycleReason {
    @Override
    public RuleId rule() {
      return RuleId.MEETING_SPLIT;
    }

    @Override
    public String message() {
      return "The time of the cycle was held as meetings on " + Words.count(days, "day") + ".";
    }
  }
}
