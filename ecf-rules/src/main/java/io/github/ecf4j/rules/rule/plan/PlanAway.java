package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * PLAN-AWAY: nothing is planned for a teaching week in which the teacher is in school on no day of
 * the induction, be it for want of a post or by absence, nor training for a day of absence. It
 * weighs less for study and revisits, which can be moved on without anybody else.
 *
 * <p>Law: an absence less never adds a finding, where it does not move the end of a year.
 */
public final class PlanAway {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-AWAY", PlanCase.class, PlanAway::judge);

  private PlanAway() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem item : judged.items()) {
      if (isWithin(judged, item) && isAway(judged, item)) {
        findings.add(item.firstDay(), new Away(item));
      }
    }
  }

  /** What lies before the start or after the end is for other rules. */
  private static boolean isWithin(PlanCase judged, PlanItem item) {
    LocalDate start = judged.induction().record().startedOn();
    YearBoundary years = judged.induction().years();
    return !item.lastDay().isBefore(start) && !years.isOver(item.firstDay());
  }

  private static boolean isAway(PlanCase judged, PlanItem item) {
    ServiceRecord service = judged.induction().record().service();
    if (item.activity() instanceof Activity.Training && item.on().isPresent()) {
      return service.isAbsentOn(item.on().orElseThrow());
    }
    return judged.isTeachingWeek(item.week()) && !judged.isOpen(item.week());
  }

  /**
   * An item for a time at which the teacher is away; the finding's day is that of the item, else
   * the first of its week.
   *
   * @param item the item
   */
  public record Away(PlanItem item) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the item
     */
    public Away {
      requireNonNull(item, "item");
    }

    @Override
    public boolean weighsLess() {
      return item.activity() instanceof Activity.Study
          || item.activity() instanceof Activity.Revisit;
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", when the teacher is not in school.";
    }
  }
}
