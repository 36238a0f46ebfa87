package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * STEP-MOVED-ON: the mentor moved on although not every success criterion of the previous step was
 * met (orientation, Appendix A). A step that is set again is not moved on from.
 */
public final class StepMovedOn {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-MOVED-ON", SessionCase.class, StepMovedOn::judge);

  private StepMovedOn() {}

  private static void judge(SessionCase judged, Findings findings) {
    Session session = judged.session();
    if (session.says(CoachingSession::criteriaMet, false)
        && !session.steps().isEmpty()
        && session.steps().stream().noneMatch(judged::isSetAgain)) {
      judged
          .previous()
          .ifPresent(
              before ->
                  findings.add(new MovedOn(session.summary(), before.summary(), before.day())));
    }
  }

  /**
   * A step set before the previous one was mastered.
   *
   * @param step the new step
   * @param previous the previous step
   * @param before the day on which the previous step was set
   */
  public record MovedOn(String step, String previous, LocalDate before) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the new step
     * @param previous the previous step
     * @param before the day on which the previous step was set
     */
    public MovedOn {
      requireNonNull(step, "step");
      requireNonNull(previous, "previous");
      requireNonNull(before, "before");
    }

    @Override
    public String message() {
      return "The mentor moved on to “"
          + step
          + "” although not every success criterion of “"
          + previous
          + "”, set on "
          + Words.day(before)
          + ", had been met.";
    }
  }
}
