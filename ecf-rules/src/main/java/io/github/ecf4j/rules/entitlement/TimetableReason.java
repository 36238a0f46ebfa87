package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;

/** Why a rule about the timetable made a finding. */
public sealed interface TimetableReason extends Justification {
  /**
   * TIMETABLE-REDUCTION; the finding's date is the day of the report.
   *
   * @param teachingMinutes what the teacher teaches, minutes a week
   * @param maximumMinutes what the teacher may teach at most, minutes a week
   * @param year the year of induction
   */
  record TooMuchTeaching(int teachingMinutes, Exact maximumMinutes, InductionYear year)
      implements TimetableReason {
    /**
     * A timetable with too much teaching.
     *
     * @param teachingMinutes what the teacher teaches, minutes a week
     * @param maximumMinutes what the teacher may teach at most, minutes a week
     * @param year the year of induction
     */
    public TooMuchTeaching {
      requireNonNull(maximumMinutes, "maximumMinutes");
      requireNonNull(year, "year");
    }

    @Override
    public RuleId rule() {
      return RuleId.TIMETABLE_REDUCTION;
    }

    @Override
    public String message() {
      return Words.minutes(teachingMinutes)
          + " a week are taught; in year "
          + year.number()
          + " of induction it may be "
          + maximumMinutes.toDecimalText(2)
          + " at most.";
    }
  }
}
