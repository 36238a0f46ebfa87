package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * STEP-BASIS-MISSING: the step rests on nothing that the programme's modules cover, so that the
 * gate cannot answer (orientation, section 5).
 */
public final class StepBasisMissing {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-BASIS-MISSING", SessionCase.class, StepBasisMissing::judge);

  private StepBasisMissing() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (RecordedStep step : judged.session().steps()) {
      if (judged.verdict(step) instanceof StepVerdict.Unknown unknown
          && judged.notKnown(step, unknown).isEmpty()) {
        findings.add(new BasisMissing(step.label(), unknown.reason()));
      }
    }
  }

  /**
   * A step for which the gate has no answer.
   *
   * @param step the step, by its title, else its id
   * @param why why the gate has no answer
   */
  public record BasisMissing(String step, StepVerdict.Unknown.Reason why) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the step, by its title, else its id
     * @param why why the gate has no answer
     */
    public BasisMissing {
      requireNonNull(step, "step");
      requireNonNull(why, "why");
    }

    @Override
    public String message() {
      return "Whether the step “"
          + step
          + "” may be set cannot be told: "
          + switch (why) {
            case NO_BASIS -> "it names neither a module nor a statement.";
            case NOT_COVERED -> "no module covers the statements that it names.";
            default -> "it names nothing that can be judged.";
          };
    }
  }
}
