package io.github.ecf4j.rules.clock;

import java.util.Locale;

/** What happens between the end of an induction and what follows from the decision on it. */
public enum Happening {
  /** Absence within a year of induction came to the number of days that the body is told of. */
  ABSENCE_REACHED_THRESHOLD,
  /** The appropriate body was told of that absence. */
  BODY_TOLD_OF_ABSENCE,
  /** The meeting of the final assessment was held. */
  ASSESSMENT_MEETING,
  /** The report of the final assessment was sent to the appropriate body. */
  REPORT_SENT,
  /** The induction period was completed, with any extension of it. */
  INDUCTION_COMPLETED,
  /** The headteacher's recommendation was sent to the appropriate body. */
  RECOMMENDATION_MADE,
  /** The recommendation was received. */
  RECOMMENDATION_RECEIVED,
  /** The teacher made written representations about it. */
  REPRESENTATIONS_MADE,
  /** The appropriate body decided that induction is complete, satisfactorily. */
  DECIDED_PASS,
  /** The appropriate body decided that it is extended. */
  DECIDED_EXTENSION,
  /** The appropriate body decided that it was failed. */
  DECIDED_FAIL,
  /** The notice of the decision was sent, by electronic mail or other such means. */
  NOTICE_SENT,
  /** The teacher received the notice otherwise, by post or by hand. */
  NOTICE_RECEIVED,
  /** The regulator was told of a decision to extend or fail. */
  REGULATOR_TOLD,
  /** The teacher appealed. */
  APPEAL_MADE,
  /** The appropriate body received its copy of the notice of appeal. */
  APPEAL_COPY_RECEIVED,
  /** The appropriate body replied to it. */
  REPLY_MADE,
  /** The appeal is heard; a day that may be to come. */
  HEARING,
  /** The notice of the hearing was given. */
  HEARING_NOTICE_GIVEN,
  /** The teacher said who comes to the hearing, or sent representations instead. */
  TEACHER_ANSWERED,
  /** The appropriate body did so. */
  BODY_ANSWERED,
  /** The employer was told in writing that the teacher does not appeal. */
  NO_APPEAL_TOLD,
  /** The employer received written notice that the appeal was dismissed. */
  APPEAL_DISMISSED,
  /** The employer received written notice that the appeal was allowed, or induction extended. */
  APPEAL_ALLOWED,
  /** The teacher's employment as a teacher ended. */
  EMPLOYMENT_ENDED;

  /**
   * Whether it may be known before it happens.
   *
   * @return whether it is a meeting, the end of induction or a hearing
   */
  public boolean mayLieAhead() {
    return this == ASSESSMENT_MEETING || this == INDUCTION_COMPLETED || this == HEARING;
  }

  /** Prints it in words, as in {@code notice sent}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
