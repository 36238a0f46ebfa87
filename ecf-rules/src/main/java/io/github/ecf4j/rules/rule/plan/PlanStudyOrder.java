package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-STUDY-ORDER: modules are planned in sequence. Those of one week are in sequence.
 *
 * <p>Law: a plan in which no module stands before the week of the one before it raises no finding.
 */
public final class PlanStudyOrder {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-STUDY-ORDER", PlanCase.class, PlanStudyOrder::judge);

  private PlanStudyOrder() {}

  private static void judge(PlanCase judged, Findings findings) {
    for (PlanItem item : judged.items(Activity.Study.class)) {
      ModuleNumber module = ((Activity.Study) item.activity()).module();
      ModuleSet later =
          judged.items(Activity.Study.class).stream()
              .filter(other -> other.week().isAfter(item.week()))
              .map(other -> ((Activity.Study) other.activity()).module())
              .filter(other -> other.compareTo(module) < 0)
              .collect(ModuleSet.toModuleSet());
      if (!later.isEmpty()) {
        findings.add(item.week().first(), new OutOfSequence(module, item.week(), later));
      }
    }
  }

  /**
   * A module planned before others that precede it; the finding's day is the first of its week.
   *
   * @param module the module
   * @param week its week
   * @param later the modules before it in the sequence that are planned for later weeks
   */
  public record OutOfSequence(ModuleNumber module, Week week, ModuleSet later)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param module the module
     * @param week its week
     * @param later the modules before it in the sequence that are planned for later weeks
     */
    public OutOfSequence {
      requireNonNull(module, "module");
      requireNonNull(week, "week");
      requireNonNull(later, "later");
    }

    @Override
    public String message() {
      return "Module "
          + module
          + " is planned for "
          + Words.week(week)
          + ", before "
          + (later.size() == 1 ? "module " : "modules ")
          + Words.list(later)
          + ".";
    }
  }
}
