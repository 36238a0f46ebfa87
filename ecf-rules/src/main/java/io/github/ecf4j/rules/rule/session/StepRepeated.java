package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/** STEP-REPEATED: the session set the same step as the one before it (orientation, Appendix A). */
public final class StepRepeated {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-REPEATED", SessionCase.class, StepRepeated::judge);

  private StepRepeated() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (RecordedStep step : judged.session().steps()) {
      if (judged.isSetAgain(step)) {
        findings.add(new Repeated(step.label(), judged.previous().orElseThrow().day()));
      }
    }
  }

  /**
   * A step set again.
   *
   * @param step the step, by its title, else its id
   * @param before the day of the earlier session that set it
   */
  public record Repeated(String step, LocalDate before) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the step, by its title, else its id
     * @param before the day of the earlier session that set it
     */
    public Repeated {
      requireNonNull(step, "step");
      requireNonNull(before, "before");
    }

    @Override
    public String message() {
      return "The step “" + step + "” was set again, as on " + Words.day(before) + ".";
    }
  }
}
