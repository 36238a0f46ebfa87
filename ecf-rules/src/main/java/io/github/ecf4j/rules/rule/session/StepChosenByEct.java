package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * STEP-CHOSEN-BY-ECT: the teacher chose the step, which weighs less in year 2 (orientation,
 * Appendix A and section 5).
 */
public final class StepChosenByEct {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-CHOSEN-BY-ECT", SessionCase.class, StepChosenByEct::judge);

  private StepChosenByEct() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (RecordedStep step : judged.session().steps()) {
      if (step.chosenBy().orElse(ChosenBy.MENTOR) == ChosenBy.ECT) {
        findings.add(new ChosenByEct(step.label(), judged.year()));
      }
    }
  }

  /**
   * A step that the teacher chose.
   *
   * @param step the step, by its title, else its id
   * @param year the year of induction on that day
   */
  public record ChosenByEct(String step, InductionYear year) implements Justification {
    /**
     * Checks the parts.
     *
     * @param step the step, by its title, else its id
     * @param year the year of induction on that day
     */
    public ChosenByEct {
      requireNonNull(step, "step");
      requireNonNull(year, "year");
    }

    @Override
    public boolean weighsLess() {
      return year == InductionYear.YEAR_2;
    }

    @Override
    public String message() {
      return "The early career teacher chose the step “"
          + step
          + "”"
          + (weighsLess() ? ", as year 2 allows." : "; in year 1 the mentor usually chooses.");
    }
  }
}
