package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Map;
import java.util.TreeMap;

/**
 * PLAN-STUDY-WEEKLY: no more than one module is planned for a week. It weighs less where the pace
 * has the same modules in one week. Modules without self-study do not count.
 *
 * <p>Law: a plan with each module in a week of its own raises no finding.
 */
public final class PlanStudyWeekly {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-STUDY-WEEKLY", PlanCase.class, PlanStudyWeekly::judge);

  private PlanStudyWeekly() {}

  private static void judge(PlanCase judged, Findings findings) {
    ModuleSet withStudy = judged.induction().record().programme().modulesWithStudy();
    Map<Week, ModuleSet> weeks = new TreeMap<>();
    judged
        .items(Activity.Study.class)
        .forEach(
            item ->
                weeks.merge(
                    item.week(),
                    ModuleSet.of(((Activity.Study) item.activity()).module())
                        .intersection(withStudy),
                    ModuleSet::union));
    weeks.forEach(
        (week, modules) -> {
          if (modules.size() > 1) {
            findings.add(week.first(), new Several(week, modules, isByPace(judged, modules)));
          }
        });
  }

  private static boolean isByPace(PlanCase judged, ModuleSet modules) {
    ImmutableList<ModuleNumber> all = modules.stream().collect(ImmutableList.toImmutableList());
    return judged.pace(all.get(0)).isPresent()
        && all.stream().map(judged::pace).distinct().count() == 1;
  }

  /**
   * Several modules in a week; the finding's day is its first.
   *
   * @param week the week
   * @param modules the modules
   * @param isByPace whether the pace of the school has them in one week, too
   */
  public record Several(Week week, ModuleSet modules, boolean isByPace) implements Justification {
    /**
     * Checks the parts.
     *
     * @param week the week
     * @param modules the modules
     * @param isByPace whether the pace of the school has them in one week, too
     */
    public Several {
      requireNonNull(week, "week");
      requireNonNull(modules, "modules");
    }

    @Override
    public boolean weighsLess() {
      return isByPace;
    }

    @Override
    public String message() {
      return "Modules "
          + Words.list(modules)
          + " are all planned for "
          + Words.week(week)
          + (isByPace ? ", as the pace allows." : ".");
    }
  }
}
