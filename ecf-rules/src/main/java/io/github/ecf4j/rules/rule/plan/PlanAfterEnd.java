package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * PLAN-AFTER-END: nothing is planned after the projected end of induction (statutory guidance 2024,
 * 2.30). An item without a day counts as after it if its whole week is. Where the end is not known
 * the rule finds nothing, and a report says so.
 *
 * <p>Law: an end that comes later never adds a finding.
 */
public final class PlanAfterEnd {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-AFTER-END", PlanCase.class, PlanAfterEnd::judge);

  private PlanAfterEnd() {}

  private static void judge(PlanCase judged, Findings findings) {
    YearBoundary years = judged.induction().years();
    for (PlanItem item : judged.items()) {
      LocalDate day = item.firstDay();
      if (years.isOver(day)) {
        findings.add(day, new TooLate(item, years.projectedEnd().orElseThrow()));
      }
    }
  }

  /**
   * An item after the end; the finding's day is that of the item, else the first of its week.
   *
   * @param item the item
   * @param end the projected end of induction
   */
  public record TooLate(PlanItem item, LocalDate end) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the item
     * @param end the projected end of induction
     */
    public TooLate {
      requireNonNull(item, "item");
      requireNonNull(end, "end");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", after induction ends on " + Words.day(end) + ".";
    }
  }
}
