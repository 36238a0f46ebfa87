package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/** STEP-ADAPTED: the step was edited, or written by the mentor (orientation, Appendix A). */
public final class StepAdapted {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-ADAPTED", SessionCase.class, StepAdapted::judge);

  private StepAdapted() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (RecordedStep step : judged.session().steps()) {
      StepOrigin origin = step.origin().orElse(StepOrigin.BANK);
      if (origin != StepOrigin.BANK) {
        findings.add(new Adapted(step.label(), origin));
      }
    }
  }

  /**
   * A step that is not the bank's unchanged step.
   *
   * @param step the step, by its title, else its id
   * @param origin edited or own
   */
  public record Adapted(String step, StepOrigin origin) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the step, by its title, else its id
     * @param origin edited or own
     */
    public Adapted {
      requireNonNull(step, "step");
      requireNonNull(origin, "origin");
    }

    @Override
    public String message() {
      return "The step “"
          + step
          + "” was "
          + (origin == StepOrigin.EDITED ? "edited by the mentor." : "written by the mentor.");
    }
  }
}
