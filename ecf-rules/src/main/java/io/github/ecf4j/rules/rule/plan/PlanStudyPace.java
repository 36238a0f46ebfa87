package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * PLAN-STUDY-PACE: no module is planned before its week at the pace of the school, nor more than a
 * week after it. For a teacher who is away the pace stands still: weeks away are passed over, and
 * they make no module late. Of a module for which the pace has no week the rule finds nothing.
 *
 * <p>Laws: the pace itself raises no finding, nor does it if weeks away are passed over.
 */
public final class PlanStudyPace {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-STUDY-PACE", PlanCase.class, PlanStudyPace::judge);

  /** A module may be so many weeks late. */
  private static final int LEEWAY = 1;

  private PlanStudyPace() {}

  private static void judge(PlanCase judged, Findings findings) {
    ImmutableMap<ModuleNumber, Week> inSchool = judged.paceInSchool();
    ImmutableList<Week> open = judged.openWeeks();
    for (PlanItem item : judged.items(Activity.Study.class)) {
      ModuleNumber module = ((Activity.Study) item.activity()).module();
      Optional<Week> pace = judged.pace(module);
      Week latest = inSchool.get(module);
      if (pace.isPresent() && item.week().isBefore(pace.get())) {
        findings.add(item.week().first(), new OffPace(module, item.week(), pace.get()));
      } else if (latest != null && weeksBetween(open, latest, item.week()) > LEEWAY) {
        findings.add(item.week().first(), new OffPace(module, item.week(), latest));
      }
    }
  }

  private static long weeksBetween(ImmutableList<Week> open, Week first, Week second) {
    return open.stream().filter(week -> week.isAfter(first) && !week.isAfter(second)).count();
  }

  /**
   * A module ahead of the pace or behind it; the finding's day is the first of its week.
   *
   * @param module the module
   * @param week its week
   * @param pace its week at the pace of the school
   */
  public record OffPace(ModuleNumber module, Week week, Week pace) implements Justification {
    /**
     * Checks the parts.
     *
     * @param module the module
     * @param week its week
     * @param pace its week at the pace of the school
     */
    public OffPace {
      requireNonNull(module, "module");
      requireNonNull(week, "week");
      requireNonNull(pace, "pace");
    }

    @Override
    public String message() {
      return "Module "
          + module
          + " is planned for "
          + Words.week(week)
          + (week.isBefore(pace) ? ", earlier" : ", more than a week later")
          + " than the pace has it, in "
          + Words.week(pace)
          + ".";
    }
  }
}
