package io.github.ecf4j.rules.period;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.service.PartAbsence;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period on which head or tutor report to the appropriate body, with the figures that its forms
 * ask for, as they are on a day (statutory guidance 2024, 2.48 to 2.63 and 2.74). It says nothing
 * of how the teacher does.
 */
@Value.Immutable
public abstract class ReportingPeriod {
  ReportingPeriod() {}

  /**
   * What ends it.
   *
   * @return a review, a formal, an interim or the final assessment
   */
  public abstract HeldReview.Kind kind();

  /**
   * From when to when it is.
   *
   * @return from the start of induction or the day after the period before it, to the last day on
   *     which to hold what ends it
   */
  public abstract DateRange days();

  /**
   * From when on the report can be written.
   *
   * @return the body's own day ({@link Reading#REPORT_RELEASE_DAYS}), or the first of the period
   */
  public abstract LocalDate releasedOn();

  /**
   * By when the report is due.
   *
   * @return the body's own day ({@link Reading#REPORT_DUE_DAYS}), or the last of the period
   */
  public abstract LocalDate dueOn();

  /**
   * When it was held.
   *
   * @return the day, if recorded
   */
  public abstract Optional<LocalDate> heldOn();

  /**
   * How it stands on the day of the answer.
   *
   * @return the status
   */
  public abstract ReviewStatus status();

  /**
   * The days employed in it, up to the day of the answer; absence is among them.
   *
   * @return school days in post
   */
  public abstract Exact daysEmployed();

  /**
   * The absence in it, up to the day of the answer, whether it counts to an extension or not.
   *
   * @return contracted days
   */
  public abstract Exact daysAbsent();

  /**
   * The absence since the last report was written, as some bodies count it.
   *
   * @return contracted days from the day of the report before, of whatever kind, to the day before
   *     that of this period, else to the end of the period or the day of the answer; those from the
   *     start of the period where no report before is recorded
   */
  public abstract Exact daysAbsentSinceReport();

  /**
   * The absence so far in the part of induction in which the period ends, and from how much on that
   * part is extended.
   *
   * @return the absence of the whole part, up to the day of the answer
   */
  public abstract PartAbsence absence();

  /** Prints kind, days and status, as in {@code REVIEW 2021-09-06 to 2021-12-17, OVERDUE}. */
  @Override
  public String toString() {
    return kind() + " " + days().first() + " to " + days().last() + ", " + status();
  }

  static ImmutableReportingPeriod.Builder builder() {
    return new ImmutableReportingPeriod.Builder();
  }
}
