package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * MENTOR-NOT-ASSESSOR: the mentor is not the induction tutor, who assesses (orientation, section 2;
 * statutory guidance 2024, 2.45 and 2.55). It weighs less where a reason is recorded.
 */
public final class MentorNotAssessor {
  /** The rule. */
  public static final Rule<TeacherCase> RULE =
      Rule.published("MENTOR-NOT-ASSESSOR", TeacherCase.class, MentorNotAssessor::judge);

  private MentorNotAssessor() {}

  private static void judge(TeacherCase judged, Findings findings) {
    InductionRecord record = judged.induction().record();
    record
        .mentor()
        .filter(mentor -> record.inductionTutor().filter(mentor::equals).isPresent())
        .ifPresent(
            mentor ->
                findings.add(
                    record.startedOn(),
                    new SamePerson(mentor, record.samePersonReason().orElse(""))));
  }

  /**
   * A person in two roles; the finding's day is the start of induction.
   *
   * @param person the one who is both
   * @param recordedReason why, in the school's words; empty if not recorded
   */
  public record SamePerson(PersonId person, String recordedReason) implements Justification {
    /**
     * Checks the parts.
     *
     * @param person the one who is both
     * @param recordedReason why, in the school's words; empty if not recorded
     */
    public SamePerson {
      requireNonNull(person, "person");
      requireNonNull(recordedReason, "recordedReason");
    }

    @Override
    public boolean weighsLess() {
      return !recordedReason.isEmpty();
    }

    @Override
    public String message() {
      return "The mentor, "
          + person
          + ", is also the induction tutor, who assesses"
          + (recordedReason.isEmpty() ? "." : "; the reason recorded is: " + recordedReason);
    }
  }
}
