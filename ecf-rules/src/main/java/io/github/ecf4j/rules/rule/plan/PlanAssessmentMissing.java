package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-ASSESSMENT-MISSING: the plan has every progress review and formal assessment that is due
 * (statutory guidance 2024, 2.48 and 2.55). Which reviews full-time teachers have near a formal
 * assessment is a reading. It weighs less for a review, and where the plan says itself that there
 * is no place.
 *
 * <p>Law: one more review or assessment in a plan never adds a finding.
 */
public final class PlanAssessmentMissing {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-ASSESSMENT-MISSING", PlanCase.class, PlanAssessmentMissing::judge);

  private PlanAssessmentMissing() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem due : judged.induction().plan().value().items()) {
      if (isAssessment(due.activity())
          && (judged.fresh() || !due.firstDay().isBefore(judged.day()))
          && judged.plan().item(due.activity()).isEmpty()) {
        findings.add(due.firstDay(), new NotPlanned(due, judged.leavesOut(due.activity())));
      }
    }
  }

  static boolean isAssessment(Activity activity) {
    return activity instanceof Activity.ProgressReview
        || activity instanceof Activity.FormalAssessment;
  }

  /**
   * A review or assessment that the plan does not have; the finding's day is that on which it is
   * due, else the first of its week.
   *
   * @param due the review or assessment, when it is due
   * @param isLeftOut whether the plan says so itself
   */
  public record NotPlanned(PlanItem due, boolean isLeftOut) implements Justification {
    /**
     * Checks the parts.
     *
     * @param due the review or assessment, when it is due
     * @param isLeftOut whether the plan says so itself
     */
    public NotPlanned {
      requireNonNull(due, "due");
    }

    @Override
    public boolean weighsLess() {
      return isLeftOut || due.activity() instanceof Activity.ProgressReview;
    }

    @Override
    public String message() {
      return (isLeftOut ? "The plan leaves out the " : "The plan does not have the ")
          + due.activity()
          + ", which is due in "
          + Words.week(due.week())
          + ".";
    }
  }
}
