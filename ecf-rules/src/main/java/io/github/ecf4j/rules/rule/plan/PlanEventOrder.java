package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * PLAN-EVENT-ORDER: an event for which the provider has named no day is planned neither before one
 * that comes earlier in the order of slots, nor before the term of its own.
 *
 * <p>Law: an event on a day that is due raises no finding, whatever its place in the order.
 */
public final class PlanEventOrder {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-EVENT-ORDER", PlanCase.class, PlanEventOrder::judge);

  private PlanEventOrder() {}

  private static void judge(PlanCase judged, Findings findings) {
    ImmutableList<TrainingEvent> events =
        judged.induction().record().programme().eventsInOrder(Audience.ECT);
    for (int i = 0; i < events.size(); i++) {
      Optional<PlanItem> found = undated(judged, events.get(i));
      if (found.isPresent()) {
        PlanItem item = found.get();
        Optional<PlanItem> before =
            events.subList(0, i).stream()
                .flatMap(event -> undated(judged, event).stream())
                .filter(other -> other.week().isAfter(item.week()))
                .findFirst();
        Optional<Week> term = firstWeek(judged, item).filter(item.week()::isBefore);
        if (before.isPresent() || term.isPresent()) {
          findings.add(item.week().first(), new TooEarly(item, why(before, term)));
        }
      }
    }
  }

  private static String why(Optional<PlanItem> before, Optional<Week> term) {
    return before
        .map(one -> one.activity() + ", which comes first")
        .orElseGet(() -> "its term, which begins in " + Words.week(term.orElseThrow()));
  }

  /** An event that is planned for a week, as it is in the plan that the slots give. */
  private static Optional<PlanItem> undated(PlanCase judged, TrainingEvent event) {
    Activity training = new Activity.Training(event.id());
    return judged.items().stream()
        .filter(item -> item.activity().equals(training) && item.on().isEmpty())
        .filter(item -> inSlot(judged, training).isPresent())
        .findFirst();
  }

  private static Optional<PlanItem> inSlot(PlanCase judged, Activity training) {
    return judged.induction().plan().value().item(training).filter(one -> one.on().isEmpty());
  }

  /** The first week of the term for which the slot of an event is. */
  private static Optional<Week> firstWeek(PlanCase judged, PlanItem item) {
    Week week = inSlot(judged, item.activity()).orElseThrow().week();
    SchoolCalendar calendar = judged.induction().school().calendar();
    return calendar.standardTermsFrom(week.first()).stream()
        .findFirst()
        .map(term -> calendar.weekOf(term.days().first()));
  }

  /**
   * An event too early; the finding's day is the first of its week.
   *
   * @param item the event
   * @param before what it comes before, in words
   */
  public record TooEarly(PlanItem item, String before) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the event
     * @param before what it comes before, in words
     */
    public TooEarly {
      requireNonNull(item, "item");
      requireNonNull(before, "before");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", before " + before + ".";
    }
  }
}
