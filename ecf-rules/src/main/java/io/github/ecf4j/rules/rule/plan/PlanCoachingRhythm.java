package io.github.ecf4j.rules.rule.plan;

import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-COACHING-RHYTHM: coaching in year 2 is as seldom as the programme has it, and not as often
 * as in year 1, which the programme allows.
 *
 * <p>Law: where a programme has one rhythm for both years the rule finds nothing.
 */
public final class PlanCoachingRhythm {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-COACHING-RHYTHM", PlanCase.class, PlanCoachingRhythm::judge);

  private PlanCoachingRhythm() {}

  private static void judge(PlanCase judged, Findings findings) {
    if (new PlannedCoaching(judged).keepsToYear1()) {
      CoachingPattern pattern = judged.induction().record().programme().coaching();
      CoachingCycle first =
          judged.induction().cycles().stream()
              .filter(cycle -> cycle.year() == InductionYear.YEAR_2)
              .findFirst()
              .orElseThrow();
      findings.add(
          first.firstDay(),
          new AsInYear1(pattern.weeksPerCycleInYear1(), pattern.weeksPerCycleInYear2()));
    }
  }

  /**
   * Coaching of year 2 in the rhythm of year 1; the finding's day is the first of the first cycle
   * of year 2.
   *
   * @param planned the weeks of a cycle as planned
   * @param asked the weeks of a cycle in year 2
   */
  public record AsInYear1(int planned, int asked) implements Justification {
    @Override
    public String message() {
      return "In year 2 coaching is planned every "
          + (planned == 1 ? "week" : Words.count(planned, "week"))
          + ", as in year 1; the programme has it every "
          + Words.count(asked, "week")
          + ".";
    }
  }
}
