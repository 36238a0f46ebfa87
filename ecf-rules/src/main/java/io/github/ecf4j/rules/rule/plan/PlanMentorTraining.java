package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * PLAN-MENTOR-TRAINING: the plan of a mentor's own training has every event that the programme has
 * for mentors, from the first day of mentoring on: on a day on which the provider holds it, or
 * where the provider has named none within the first year.
 *
 * <p>Law: one more event in a plan never adds a finding that an event is missing.
 */
public final class PlanMentorTraining {
  /** The rule. */
  public static final Rule<MentorPlanCase> RULE =
      Rule.published("PLAN-MENTOR-TRAINING", MentorPlanCase.class, PlanMentorTraining::judge);

  private PlanMentorTraining() {}

  private static void judge(MentorPlanCase judged, Findings findings) {
    for (TrainingEvent event : judged.programme().events(Audience.MENTOR)) {
      Activity training = new Activity.Training(event.id());
      Optional<PlanItem> item = judged.plan().item(training);
      if (item.isPresent()) {
        whatIsWrong(judged, event, item.get())
            .ifPresent(why -> findings.add(item.get().firstDay(), new OutOfPlace(event, why)));
      } else if (judged.plan().unplaced().stream()
          .noneMatch(one -> one.activity().equals(training))) {
        findings.add(new OutOfPlace(event, "is not planned"));
      }
    }
  }

  private static Optional<String> whatIsWrong(
      MentorPlanCase judged, TrainingEvent event, PlanItem item) {
    NavigableSet<LocalDate> held = judged.dates().of(event.id()).tailSet(judged.day(), true);
    if (item.lastDay().isBefore(judged.day())) {
      return Optional.of("is planned before mentoring begins on " + Words.day(judged.day()));
    } else if (!held.isEmpty() && !isHeld(held, item)) {
      return Optional.of(
          "is planned for " + PlanWords.when(item) + ", when the provider does not hold it");
    }
    return held.isEmpty() && !item.firstDay().isBefore(judged.day().plusYears(1))
        ? Optional.of("is planned after the first year of mentoring")
        : Optional.empty();
  }

  private static boolean isHeld(NavigableSet<LocalDate> held, PlanItem item) {
    return !held.subSet(item.firstDay(), true, item.lastDay(), true).isEmpty();
  }

  /**
   * An event that is missing or out of place; the finding's day is that of the item, else the first
   * of its week; of a missing one, the first day of mentoring.
   *
   * @param event the event
   * @param why what is wrong, in words
   */
  public record OutOfPlace(TrainingEvent event, String why) implements Justification {
    /**
     * Checks the parts.
     *
     * @param event the event
     * @param why what is wrong, in words
     */
    public OutOfPlace {
      requireNonNull(event, "event");
      requireNonNull(why, "why");
    }

    @Override
    public String message() {
      return event.name() + " " + why + ".";
    }
  }
}
