package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-TEACHING-WEEK: everything but training on a day that its provider has named is planned for a
 * week in which the school teaches. A week that no known term covers is not judged.
 *
 * <p>Law: a closure less never adds a finding.
 */
public final class PlanTeachingWeek {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-TEACHING-WEEK", PlanCase.class, PlanTeachingWeek::judge);

  private PlanTeachingWeek() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem item : judged.items()) {
      if (!judged.isTeachingWeek(item.week()) && !isOnADate(item)) {
        ImmutableList<DateRange> uncovered =
            judged.induction().school().calendar().uncovered(item.week().days());
        if (uncovered.isEmpty()) {
          findings.add(item.firstDay(), new NoTeaching(item));
        } else {
          findings.cannotTell(NotKnown.daysNotCovered(uncovered));
        }
      }
    }
  }

  private static boolean isOnADate(PlanItem item) {
    return item.activity() instanceof Activity.Training && item.on().isPresent();
  }

  /**
   * An item in a week without teaching; the finding's day is that of the item, else the first of
   * its week.
   *
   * @param item the item
   */
  public record NoTeaching(PlanItem item) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the item
     */
    public NoTeaching {
      requireNonNull(item, "item");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", in which the school does not teach.";
    }
  }
}
