package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * PLAN-REVISIT: a module is revisited in a later week than that of its study, and revisits are in
 * the sequence of modules.
 *
 * <p>Law: a plan without revisits raises no finding.
 */
public final class PlanRevisit {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-REVISIT", PlanCase.class, PlanRevisit::judge);

  private PlanRevisit() {}

  private static void judge(PlanCase judged, Findings findings) {
    Optional<ModuleNumber> furthest = Optional.empty();
    for (PlanItem item : judged.items(Activity.Revisit.class)) {
      ModuleNumber module = ((Activity.Revisit) item.activity()).module();
      if (!isStudiedBefore(judged, module, item.week())) {
        findings.add(item.firstDay(), new OutOfPlace(item, "before the module is studied"));
      } else if (furthest.filter(one -> one.compareTo(module) > 0).isPresent()) {
        findings.add(
            item.firstDay(),
            new OutOfPlace(item, "after that of module " + furthest.orElseThrow()));
      }
      furthest = furthest.filter(one -> one.compareTo(module) > 0).or(() -> Optional.of(module));
    }
  }

  private static boolean isStudiedBefore(PlanCase judged, ModuleNumber module, Week week) {
    return judged.plan().weekOf(module).filter(week::isAfter).isPresent()
        || judged.studied().studiedBy(week.first().minusDays(1)).contains(module);
  }

  /**
   * A revisit out of place; the finding's day is that of the item, else the first of its week.
   *
   * @param item the revisit
   * @param why what is wrong with its place, in words
   */
  public record OutOfPlace(PlanItem item, String why) implements Justification {
    /**
     * Checks the parts.
     *
     * @param item the revisit
     * @param why what is wrong with its place, in words
     */
    public OutOfPlace {
      requireNonNull(item, "item");
      requireNonNull(why, "why");
    }

    @Override
    public String message() {
      return PlanWords.of(item) + ", " + why + ".";
    }
  }
}
