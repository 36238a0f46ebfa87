package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * PLAN-BEFORE-START: nothing is planned before induction begins (statutory guidance 2024, 2.10). An
 * item without a day counts as before it if its whole week is.
 *
 * <p>Law: a plan all of whose weeks begin on or after the start raises no finding.
 */
public final class PlanBeforeStart {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-BEFORE-START", PlanCase.class, PlanBeforeStart::judge);

  private PlanBeforeStart() {}

  private static void judge(PlanCase judged, Findings findings) {
    LocalDate start = judged.induction().record().startedOn();
    for (PlanItem item : judged.items()) {
      if (item.lastDay().isBefore(start)) {
        findings.add(item.firstDay(), new TooEarly(item, start));
      }
    }
  }

  /**
   * An item before the start; the finding's day is that of the item, else the first of its week.
   *
   * @param item the item
   * @param start the first day of induction
   */
  public record TooEarly(PlanItem item, LocalDate start) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the item
     * @param start the first day of induction
     */
    public TooEarly {
      requireNonNull(item, "item");
      requireNonNull(start, "start");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", before induction begins on " + Words.day(start) + ".";
    }
  }
}
