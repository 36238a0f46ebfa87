package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-COACHING-TWICE: no cycle has coaching more than once. Coaching that keeps to the rhythm of
 * year 1 is for PLAN-COACHING-RHYTHM.
 *
 * <p>Law: coaching less in a plan never adds a finding.
 */
public final class PlanCoachingTwice {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-COACHING-TWICE", PlanCase.class, PlanCoachingTwice::judge);

  private PlanCoachingTwice() {}

  private static void judge(PlanCase judged, Findings findings) {
    PlannedCoaching coaching = new PlannedCoaching(judged);
    for (CoachingCycle cycle : coaching.cyclesAsNumbered()) {
      ImmutableList<PlanItem> items = coaching.in(cycle);
      if (items.size() > 1 && items.stream().anyMatch(coaching.items::contains)) {
        findings.add(
            items.get(1).week().first(),
            new Again(cycle.year(), cycle.number(), items.get(1).week(), items.size()));
      }
    }
  }

  /**
   * A cycle with coaching more than once; the finding's day is the first of the week of the second.
   *
   * @param year the year of induction
   * @param cycle the number within that year
   * @param second the week of the second coaching
   * @param times how often there is coaching
   */
  public record Again(InductionYear year, int cycle, Week second, int times)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param year the year of induction
     * @param cycle the number within that year
     * @param second the week of the second coaching
     * @param times how often there is coaching
     */
    public Again {
      requireNonNull(year, "year");
      requireNonNull(second, "second");
    }

    @Override
    public String message() {
      return "Cycle "
          + cycle
          + " of "
          + year
          + " has coaching "
          + times
          + " times, for the second time in "
          + Words.week(second)
          + ".";
    }
  }
}
