package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PLAN-MODULE-MISSING: the plan has a week for every module of the programme. It weighs less if the
 * plan says itself that the module has no place, although the pace of the school has one for it;
 * where the pace has none either, the rule finds nothing.
 *
 * <p>Law: one more module in a plan never adds a finding.
 */
public final class PlanModuleMissing {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-MODULE-MISSING", PlanCase.class, PlanModuleMissing::judge);

  private PlanModuleMissing() {}

  private static void judge(PlanCase judged, Findings findings) {
    ImmutableMap<ModuleNumber, Week> pace = judged.paceInSchool();
    for (StudyModule module : judged.induction().record().programme().modules()) {
      ModuleNumber number = module.number();
      Activity study = new Activity.Study(number);
      if (judged.forgets(study)) {
        findings.add(new NoWeek(number, false));
      } else if (judged.fresh() && judged.leavesOut(study) && pace.containsKey(number)) {
        findings.add(new NoWeek(number, true));
      }
    }
  }

  /**
   * A module without a week; the finding's day is that from which the plan is judged.
   *
   * @param module the module
   * @param isLeftOut whether the plan says so itself
   */
  public record NoWeek(ModuleNumber module, boolean isLeftOut) implements Justification {
    /**
     * Checks the parts.
     *
     * @param module the module
     * @param isLeftOut whether the plan says so itself
     */
    public NoWeek {
      requireNonNull(module, "module");
    }

    @Override
    public boolean weighsLess() {
      return isLeftOut;
    }

    @Override
    public String message() {
      return isLeftOut
          ? "The plan leaves out module " + module + ", for which there is a week."
          : "The plan has no week for module " + module + ".";
    }
  }
}
