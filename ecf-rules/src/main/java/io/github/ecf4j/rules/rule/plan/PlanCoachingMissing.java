package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * PLAN-COACHING-MISSING: each coaching cycle has coaching in its weeks, unless the teacher is away
 * in all of them. How often a part-time teacher is coached is a reading (MEN-10). It weighs less
 * where the plan says itself that the cycle has none.
 *
 * <p>Law: coaching more in a plan never adds a finding.
 */
public final class PlanCoachingMissing {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-COACHING-MISSING", PlanCase.class, PlanCoachingMissing::judge);

  private PlanCoachingMissing() {}

  private static void judge(PlanCase judged, Findings findings) {
    PlannedCoaching coaching = new PlannedCoaching(judged);
    for (CoachingCycle cycle : judged.induction().cycles()) {
      if (isToCome(judged, cycle) && !cycle.isExcused() && coaching.in(cycle).isEmpty()) {
        boolean isLeftOut = judged.leavesOut(cycle.coaching());
        findings.add(
            cycle.firstDay(),
            new NoCoaching(
                cycle.year(), cycle.number(), cycle.firstDay(), cycle.lastDay(), isLeftOut));
      }
    }
  }

  private static boolean isToCome(PlanCase judged, CoachingCycle cycle) {
    SchoolCalendar calendar = judged.induction().school().calendar();
    return judged.fresh() || !cycle.firstDay().isBefore(calendar.weekOf(judged.day()).first());
  }

  /**
   * A cycle without coaching; the finding's day is its first.
   *
   * @param year the year of induction
   * @param cycle the number within that year
   * @param first the first day of the cycle
   * @param last the last day of the cycle
   * @param isLeftOut whether the plan says so itself
   */
  public record NoCoaching(
      InductionYear year, int cycle, LocalDate first, LocalDate last, boolean isLeftOut)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param year the year of induction
     * @param cycle the number within that year
     * @param first the first day of the cycle
     * @param last the last day of the cycle
     * @param isLeftOut whether the plan says so itself
     */
    public NoCoaching {
      requireNonNull(year, "year");
      requireNonNull(first, "first");
      requireNonNull(last, "last");
    }

    @Override
    public boolean weighsLess() {
      return isLeftOut;
    }

    @Override
    public String message() {
      return (isLeftOut ? "The plan leaves out" : "The plan has no")
          + " coaching in cycle "
          + cycle
          + " of "
          + year
          + ", from "
          + Words.day(first)
          + " to "
          + Words.day(last)
          + ".";
    }
  }
}
