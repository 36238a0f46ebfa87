package io.github.ecf4j.rules.rule.mentor;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;

/**
 * MENTOR-STUDY: a mentor sets steps on modules that the mentor has read (orientation, section 2),
 * for teachers whose programme says that the rule applies. If what a mentor has read is not
 * recorded, the rule finds nothing.
 *
 * <p>Law: more reading never makes the rule find more.
 */
public final class MentorStudy {
  /** The rule. */
  public static final Rule<MentorCase> RULE =
      Rule.published("MENTOR-STUDY", MentorCase.class, MentorStudy::judge);

  private MentorStudy() {}

  private static void judge(MentorCase judged, Findings findings) {
    judged.mentor().study().ifPresent(read -> judge(judged, read, findings));
  }

  private static void judge(MentorCase judged, StudyLog read, Findings findings) {
    for (Induction ect : MentorCase.under(RULE.id(), judged.ects())) {
      for (CoachingSession session : ect.record().history().sessions()) {
        if (session.hasCoaching()
            && session.mentor().equals(judged.mentor().id())
            && !session.heldOn().isAfter(judged.day())) {
          session
              .step()
              .ifPresent(
                  step -> {
                    ModuleSet modules =
                        step.basis()
                            .modules()
                            .intersection(ect.record().programme().moduleNumbers());
                    ModuleSet unread = modules.minus(read.studiedBy(session.heldOn()));
                    if (!modules.equals(step.basis().modules())) {
                      findings.cannotTell(
                          NotKnown.notInProgramme(
                              "module " + Words.list(step.basis().modules().minus(modules))));
                    }
                    if (!unread.isEmpty()) {
                      findings.add(
                          session.heldOn(), new NotRead(ect.record().ect(), step.label(), unread));
                    }
                  });
        }
      }
    }
  }

  /**
   * A step on modules that the mentor had not read; the finding's day is that of the session.
   *
   * @param ect the teacher for whom the step was set
   * @param step the step
   * @param modules what the mentor had not read by then
   */
  public record NotRead(PersonId ect, String step, ModuleSet modules) implements Justification {
    /**
     * Checks the parts.
     *
     * @param ect the teacher for whom the step was set
     * @param step the step
     * @param modules what the mentor had not read by then
     */
    public NotRead {
      requireNonNull(ect, "ect");
      requireNonNull(step, "step");
      requireNonNull(modules, "modules");
    }

    @Override
    public String message() {
      return "The mentor set "
          + ect
          + " the step “"
          + step
          + "” without having read "
          + (modules.size() == 1 ? "module " : "modules ")
          + Words.list(modules)
          + ".";
    }
  }
}
