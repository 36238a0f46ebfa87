package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.DueDates;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * PLAN-EVENT-DAY: an event that is due is planned for the day on which it is due: the provider's
 * first date on which the teacher can come. It weighs less where it is planned for a later date of
 * the provider's. An event that is planned for a week and no day is judged by the dates in that
 * week. Where no date is due the rule finds nothing.
 *
 * <p>Law: without dates of the provider's the rule finds nothing.
 */
public final class PlanEventDay {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-EVENT-DAY", PlanCase.class, PlanEventDay::judge);

  private PlanEventDay() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem item : judged.items(Activity.Training.class)) {
      EventId event = ((Activity.Training) item.activity()).event();
      due(judged, event)
          .filter(due -> !isOn(item, due))
          .ifPresent(
              due ->
                  findings.add(
                      item.firstDay(), new OtherDay(item, due, isHeld(judged, event, item))));
    }
  }

  private static Optional<LocalDate> due(PlanCase judged, EventId event) {
    Induction induction = judged.induction();
    return DueDates.of(induction.school().dates())
        .dueFrom(judged.day(), event, induction.record(), induction.years());
  }

  private static boolean isOn(PlanItem item, LocalDate due) {
    return !due.isBefore(item.firstDay()) && !due.isAfter(item.lastDay());
  }

  private static boolean isHeld(PlanCase judged, EventId event, PlanItem item) {
    NavigableSet<LocalDate> dates = judged.induction().school().dates().of(event);
    return !dates.subSet(item.firstDay(), true, item.lastDay(), true).isEmpty();
  }

  /**
   * An event on another day than that on which it is due; the finding's day is that of the item,
   * else the first of its week.
   *
   * @param item the event
   * @param due the day on which it is due
   * @param isHeld whether the provider holds it when it is planned
   */
  public record OtherDay(PlanItem item, LocalDate due, boolean isHeld) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the event
     * @param due the day on which it is due
     * @param isHeld whether the provider holds it when it is planned
     */
    public OtherDay {
      requireNonNull(item, "item");
      requireNonNull(due, "due");
    }

    @Override
    public boolean weighsLess() {
      return isHeld;
    }

    @Override
    public String message() {
      return PlanWords.of(item)
          + (isHeld
              ? ", when the provider holds it again; it is due on "
              : ", when the provider does not hold it; it is due on ")
          + Words.day(due)
          + ".";
    }
  }
}
