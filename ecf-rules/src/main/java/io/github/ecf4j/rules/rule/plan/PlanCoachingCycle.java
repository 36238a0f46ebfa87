package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * PLAN-COACHING-CYCLE: coaching has the year and number of the cycle for whose weeks it is planned.
 * Cycles are numbered in each year of induction by themselves, those in which the teacher is away
 * among them. A week that no known term covers is not judged.
 *
 * <p>Law: coaching in the weeks of its own cycle raises no finding.
 */
public final class PlanCoachingCycle {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-COACHING-CYCLE", PlanCase.class, PlanCoachingCycle::judge);

  private PlanCoachingCycle() {}

  private static void judge(PlanCase judged, Findings findings) {
    PlannedCoaching coaching = new PlannedCoaching(judged);
    ImmutableList<CoachingCycle> cycles = coaching.cyclesAsNumbered();
    for (PlanItem item : coaching.items) {
      Optional<CoachingCycle> own = PlannedCoaching.cycle(cycles, item);
      if (own.filter(cycle -> PlannedCoaching.has(cycle, item.week())).isEmpty()) {
        ImmutableList<DateRange> uncovered =
            judged.induction().school().calendar().uncovered(item.week().days());
        if (uncovered.isEmpty()) {
          findings.add(item.firstDay(), new OtherCycle(item, whereItIs(cycles, item)));
        } else {
          findings.cannotTell(NotKnown.daysNotCovered(uncovered));
        }
      }
    }
  }

  private static String whereItIs(ImmutableList<CoachingCycle> cycles, PlanItem item) {
    return cycles.stream()
        .filter(cycle -> PlannedCoaching.has(cycle, item.week()))
        .findFirst()
        .map(cycle -> "in cycle " + cycle.number() + " of " + cycle.year())
        .orElse("in no cycle");
  }

  /**
   * Coaching outside its cycle; the finding's day is that of the item, else the first of its week.
   *
   * @param item the coaching
   * @param where in which cycle its week is, in words
   */
  public record OtherCycle(PlanItem item, String where) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the coaching
     * @param where in which cycle its week is, in words
     */
    public OtherCycle {
      requireNonNull(item, "item");
      requireNonNull(where, "where");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", which is " + where + ".";
    }
  }
}
