package io.github.ecf4j.rules.roles;

import io.github.ecf4j.rules.policy.Provision;

/**
 * A person who is to hold a formal assessment (rules ROLE-2 and ROLE-3).
 *
 * @param isHeadteacher whether it is the headteacher
 * @param isInductionTutor whether it is the induction tutor
 * @param isMentor whether it is the teacher's mentor
 * @param hasQts whether the person has qualified teacher status
 */
public record Assessor(
    boolean isHeadteacher, boolean isInductionTutor, boolean isMentor, boolean hasQts) {
  /**
   * Why this person may not hold it.
   *
   * @return the objections; none if the person may
   */
  public Objections mayAssess() {
    return Objections.begin()
        .unless(
            isHeadteacher || isInductionTutor,
            Provision.ROLE_3,
            "headteacher or induction tutor hold formal assessments")
        .unless(!isMentor || isInductionTutor, Provision.ROLE_2, "a mentor does not assess")
        .unless(hasQts, Provision.ROLE_3, "who assesses is expected to hold QTS")
        .end();
  }
}
