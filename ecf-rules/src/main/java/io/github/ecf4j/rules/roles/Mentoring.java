package io.github.ecf4j.rules.roles;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may mentor, and what does not apply to a teacher during induction (ROLE-1, ROLE-4 and
 * ROLE-8).
 */
public final class Mentoring {
  private Mentoring() {}

  /**
   * The objections to a teacher's mentor.
   *
   * @param ect the teacher's record, for mentor, induction tutor and the reason recorded; of one
   *     with changes that of a day ({@link InductionRecord#inForceOn})
   * @return the objections; none if mentor, tutor and teacher are three people, or no mentor is
   *     recorded
   */
  public static Objections objectionsTo(InductionRecord ect) {
    requireNonNull(ect, "ect");
    Optional<PersonId> mentor = ect.mentor();
    return Objections.begin()
        .unless(
            mentor.filter(ect.ect()::equals).isEmpty(),
            Provision.ROLE_4,
            "nobody is their own mentor")
        .unless(
            mentor.isEmpty()
                || !mentor.equals(ect.inductionTutor())
                || ect.samePersonReason().isPresent(),
            Provision.ROLE_1,
            "mentor and induction tutor are one person, and no reason is recorded")
        .end();
  }

  /**
   * The objections to appraising a teacher on a day.
   *
   * @param startedOn the first day of induction
   * @param completedOn the day on which induction was complete; {@link Days#LAST} or {@link
   *     LocalDate#MAX} if it is not
   * @param day the day of the appraisal
   * @return an objection during induction
   */
  public static Objections objectionsToAppraisal(
      LocalDate startedOn, LocalDate completedOn, LocalDate day) {
    requireNonNull(startedOn, "startedOn");
    requireNonNull(completedOn, "completedOn");
    requireNonNull(day, "day");
    LocalDate first = Days.nearest(startedOn);
    LocalDate last = Days.nearest(completedOn);
    LocalDate asked = Days.nearest(day);
    return Objections.begin()
        .unless(
            asked.isBefore(first) || asked.isAfter(last),
            Provision.ROLE_8,
            "nobody is appraised during induction, which began on " + Words.day(first))
        .end();
  }
}
