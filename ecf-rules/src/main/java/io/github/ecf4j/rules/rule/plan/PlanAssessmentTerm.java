package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * PLAN-ASSESSMENT-TERM: reviews and formal assessments are planned for the term in which they are
 * due, and none for a term in which none is due, as for a review beside a formal assessment
 * (statutory guidance 2024, 2.48, 2.49 and 2.55). Days within a term are the school's choice. A
 * review or assessment of which the terms known do not say whether it is due is not judged.
 *
 * <p>Law: a plan without reviews and assessments raises no finding.
 */
public final class PlanAssessmentTerm {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-ASSESSMENT-TERM", PlanCase.class, PlanAssessmentTerm::judge);

  private PlanAssessmentTerm() {}

  private static void judge(PlanCase judged, Findings findings) {
    ProgrammePlan due = judged.induction().plan().value();
    for (PlanItem item : judged.items()) {
      Activity activity = item.activity();
      if (!PlanAssessmentMissing.isAssessment(activity)
          || due.unplaced().stream().anyMatch(one -> one.activity().equals(activity))) {
        continue;
      }
      Optional<PlanItem> then = due.item(activity);
      if (then.isEmpty()) {
        findings.add(item.firstDay(), new OtherTerm(item, "when none is due"));
      } else if (!term(judged, item.firstDay()).equals(term(judged, then.get().firstDay()))) {
        findings.add(
            item.firstDay(),
            new OtherTerm(
                item,
                "in another term than that of " + PlanWords.when(then.get()) + ", when it is due"));
      }
    }
  }

  /** The term of a day; of holidays, the term after them. */
  private static Optional<Term> term(PlanCase judged, LocalDate day) {
    return judged.induction().school().calendar().standardTermsFrom(day).stream().findFirst();
  }

  /**
   * A review or assessment in the wrong term; the finding's day is that of the item, else the first
   * of its week.
   *
   * @param item the review or assessment
   * @param why what is wrong with the term, in words
   */
  public record OtherTerm(PlanItem item, String why) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the review or assessment
     * @param why what is wrong with the term, in words
     */
    public OtherTerm {
      requireNonNull(item, "item");
      requireNonNull(why, "why");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", " + why + ".";
    }
  }
}
