package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-CONTRACTING: coaching is marked as contracting just where no module with steps is studied by
 * the end of its week: until then no step can be set. Within a week study comes before coaching.
 *
 * <p>Law: where no module of a programme has steps all coaching is for contracting.
 */
public final class PlanContracting {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-CONTRACTING", PlanCase.class, PlanContracting::judge);

  private PlanContracting() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem item : judged.items(Activity.Coaching.class)) {
      if (item.contracting() == canSetSteps(judged, item)) {
        findings.add(item.firstDay(), new Marked(item));
      }
    }
  }

  private static boolean canSetSteps(PlanCase judged, PlanItem coaching) {
    ModuleSet withSteps = judged.induction().record().programme().modulesWithSteps();
    return judged.studied().studiedBy(judged.day()).intersects(withSteps)
        || judged.plan().studies().stream()
            .anyMatch(
                study ->
                    !study.week().isAfter(coaching.week()) && withSteps.contains(study.module()));
  }

  /**
   * Coaching that is marked wrongly; the finding's day is that of the item, else the first of its
   * week.
   *
   * @param item the coaching
   */
  public record Marked(PlanItem item) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the coaching
     */
    public Marked {
      requireNonNull(item, "item");
    }

    @Override
    public String message() {
      return PlanWords.of(item)
          + (item.contracting()
              ? " as contracting, though a module with steps is studied by then."
              : " with a step, though no module with steps is studied by then.");
    }
  }
}
