package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * STEP-AFTER-STUDY: a mentor sets no step on something that the teacher has not yet studied
 * (orientation, sections 2, 4 and 5).
 */
public final class StepAfterStudy {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-AFTER-STUDY", SessionCase.class, StepAfterStudy::judge);

  private StepAfterStudy() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (RecordedStep step : judged.session().steps()) {
      StepVerdict verdict = judged.verdict(step);
      if (verdict instanceof StepVerdict.Blocked blocked) {
        findings.add(new NotStudied(step.label(), blocked));
      } else if (verdict instanceof StepVerdict.Unknown unknown) {
        judged.notKnown(step, unknown).ifPresent(findings::cannotTell);
      }
    }
  }

  /**
   * A step set before what it rests on was studied.
   *
   * @param step the step, by its title, else its id
   * @param blocked what is missing, and when it is planned
   */
  public record NotStudied(String step, StepVerdict.Blocked blocked) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the step, by its title, else its id
     * @param blocked what is missing, and when it is planned
     */
    public NotStudied {
      requireNonNull(step, "step");
      requireNonNull(blocked, "blocked");
    }

    @Override
    public String message() {
      return MissingStudy.message(step, blocked);
    }
  }
}
