package io.github.ecf4j.rules.rule.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.PlanLoad;
import io.github.ecf4j.rules.school.LoadLimits;

/**
 * PLAN-TIME: the study and coaching of a week fit into the time off the timetable (statutory
 * guidance 2024, 2.20; readings say of what time it is a share). It weighs less where the study and
 * coaching of a week need as much at the pace of the school. Without a timetable the rule finds
 * nothing.
 *
 * <p>Law: more timetabled time never adds a finding.
 */
public final class PlanTime {
  /** The rule. */
  public static final Rule<PlanCase> RULE =
      Rule.published("PLAN-TIME", PlanCase.class, PlanTime::judge);

  /** Days of release are not judged here. */
  private static final LoadLimits ANY = new LoadLimits(7 * 24 * 60, 365, 24 * 60);

  private PlanTime() {}

  private static void judge(PlanCase judged, Findings findings) {
    int atMost = atMostByPace(judged.induction());
    ProgrammePlan toCome = ProgrammePlan.of(judged.items(), ImmutableList.of());
    for (Feasibility.TightWeek week : tightWeeks(judged.induction(), toCome)) {
      findings.add(
          week.week().first(),
          new TooMuch(
              week.week(),
              week.neededMinutes(),
              week.reductionMinutes(),
              week.neededMinutes() <= atMost));
    }
  }

  /** The most study of a week at the pace of the school, with the most coaching of one. */
  private static int atMostByPace(Induction induction) {
    int study = 0;
    int coaching = 0;
    for (PlanLoad.WeekLoad week : induction.load(ANY).weeks()) {
      study = Math.max(study, week.studyMinutes());
      coaching = Math.max(coaching, week.coachingMinutes());
    }
    return study + coaching;
  }

  private static ImmutableList<Feasibility.TightWeek> tightWeeks(
      Induction induction, ProgrammePlan plan) {
    return Feasibility.of(induction.school(), induction.record(), induction.years(), plan, ANY)
        .map(answer -> answer.value().tightWeeks())
        .orElse(ImmutableList.of());
  }

  /**
   * A week that asks for more time than is protected; the finding's day is its first.
   *
   * @param week the week
   * @param minutes the minutes of study and coaching
   * @param protectedMinutes the minutes off the timetable
   * @param isByPace whether study and coaching need as much at the pace of the school
   */
  public record TooMuch(Week week, int minutes, Exact protectedMinutes, boolean isByPace)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param week the week
     * @param minutes the minutes of study and coaching
     * @param protectedMinutes the minutes off the timetable
     * @param isByPace whether study and coaching need as much at the pace of the school
     */
    public TooMuch {
      requireNonNull(week, "week");
      requireNonNull(protectedMinutes, "protectedMinutes");
    }

    @Override
    public boolean weighsLess() {
      return isByPace;
    }

    @Override
    public String message() {
      return Words.minutes(minutes)
          + " are planned for "
          + Words.week(week)
          + "; "
          + protectedMinutes.toDecimalText(2)
          + " are off the timetable"
          + (isByPace ? ", less than the pace needs." : ".");
    }
  }
}
