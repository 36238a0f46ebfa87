package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-EVENT-MISSING: the plan has a place for every training event of the programme for teachers.
 * It weighs less if the plan says itself that the event has no place, although it has a date or a
 * default slot within the induction.
 *
 * <p>Law: one more event in a plan never adds a finding.
 */
public final class PlanEventMissing {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-EVENT-MISSING", PlanCase.class, PlanEventMissing::judge);

  private PlanEventMissing() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (TrainingEvent event : judged.induction().record().programme().events(Audience.ECT)) {
      Activity training = new Activity.Training(event.id());
      if (judged.forgets(training)) {
        findings.add(new NoPlace(event, false));
      } else if (judged.fresh()
          && judged.leavesOut(training)
          && judged.induction().plan().value().item(training).isPresent()) {
        findings.add(new NoPlace(event, true));
      }
    }
  }

  /**
   * An event without a place; the finding's day is that from which the plan is judged.
   *
   * @param event the event
   * @param isLeftOut whether the plan says so itself
   */
  public record NoPlace(TrainingEvent event, boolean isLeftOut) implements Justification {
    /**
     * Checks the parts.
     *
     * @param event the event
     * @param isLeftOut whether the plan says so itself
     */
    public NoPlace {
      requireNonNull(event, "event");
    }

    @Override
    public boolean weighsLess() {
      return isLeftOut;
    }

    @Override
    public String message() {
      return isLeftOut
          ? "The plan leaves out " + event.name() + ", for which there is a place."
          : "The plan has no place for " + event.name() + ".";
    }
  }
}
