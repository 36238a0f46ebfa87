package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * The time that a plan needs, compared with the time that a school can give (orientation, section
 * 2): modules, events and meetings as long as the programme specifies, and no time for meetings
 * whose length it does not specify. Revisits have no planned minutes.
 *
 * <p>It is the load as far as known: where the known terms end before induction does, what has no
 * week in the plan is not in it; the plan says so in what is not known of it.
 *
 * <p>Laws: the weeks' minutes add up to the years'; more room never makes a week unfit.
 *
 * @param limits what the school can make room for
 * @param weeks each week with study or coaching, in order
 * @param years both years, in order
 */
public record PlanLoad(
    LoadLimits limits, ImmutableList<WeekLoad> weeks, ImmutableList<YearLoad> years) {
  private static final int MOST = 1_000_000_000;

  /**
   * The load of a plan.
   *
   * @param limits what the school can make room for
   * @param weeks each week with study or coaching, in order
   * @param years both years, in order
   */
  public PlanLoad {
    requireNonNull(limits, "limits");
    requireNonNull(weeks, "weeks");
    requireNonNull(years, "years");
  }

  /**
   * The load of a week.
   *
   * @param week the week
   * @param studyMinutes minutes of first study, from 0 to 1,000,000,000
   * @param coachingMinutes minutes of coaching and other mentoring, from 0 to 1,000,000,000
   */
  public record WeekLoad(Week week, int studyMinutes, int coachingMinutes) {
    /**
     * The load of a week.
     *
     * @param week the week
     * @param studyMinutes minutes of first study
     * @param coachingMinutes minutes of coaching and other mentoring
     * @throws io.github.ecf4j.model.check.InvalidValueException if a number is outside its bounds
     */
    public WeekLoad {
      requireNonNull(week, "week");
      Check.range("studyMinutes", studyMinutes, 0, MOST);
      Check.range("coachingMinutes", coachingMinutes, 0, MOST);
    }

    /**
     * Study and coaching together.
     *
     * @return minutes
     */
    public int minutes() {
      return studyMinutes + coachingMinutes;
    }
  }

  /**
   * The load of a year of induction. Each number is from 0 to 1,000,000,000.
   *
   * @param year the year
   * @param studyMinutes minutes of first study
   * @param coachingMinutes minutes of coaching and other mentoring
   * @param trainingMinutes minutes of training events
   * @param releaseDays how many days of the school's length the training fills, rounded up
   */
  public record YearLoad(
      InductionYear year,
      int studyMinutes,
      int coachingMinutes,
      int trainingMinutes,
      int releaseDays) {
    /**
     * The load of a year.
     *
     * @param year the year
     * @param studyMinutes minutes of first study
     * @param coachingMinutes minutes of coaching and other mentoring
     * @param trainingMinutes minutes of training events
     * @param releaseDays how many days of the school's length the training fills, rounded up
     * @throws io.github.ecf4j.model.check.InvalidValueException if a number is outside its bounds
     */
    public YearLoad {
      requireNonNull(year, "year");
      Check.range("studyMinutes", studyMinutes, 0, MOST);
      Check.range("coachingMinutes", coachingMinutes, 0, MOST);
      Check.range("trainingMinutes", trainingMinutes, 0, MOST);
      Check.range("releaseDays", releaseDays, 0, MOST);
    }
  }

  /**
   * The load of a plan.
   *
   * @param school the school, whose readings give the length of a module
   * @param plan the plan
   * @param programme the programme, for the lengths of modules and events
   * @param years the teacher's years of induction
   * @param limits what the school can make room for
   * @return the load of each week and year
   */
  public static PlanLoad of(
      School school,
      ProgrammePlan plan,
      Programme programme,
      YearBoundary years,
      LoadLimits limits) {
    requireNonNull(school, "school");
    requireNonNull(plan, "plan");
    requireNonNull(programme, "programme");
    requireNonNull(years, "years");
    requireNonNull(limits, "limits");
    int meeting =
        programme
            .coaching()
            .figure(CoachingFigure.MEETING_MINUTES)
            .map(Recommendation::least)
            .orElse(0);
    Map<Week, WeekLoad> weeks = new TreeMap<>();
    int[][] totals = new int[2][3];
    for (PlanItem item : plan.items()) {
      int study = studyMinutes(item.activity(), programme, school);
      int coaching = item.activity() instanceof Activity.Coaching ? meeting : 0;
      int[] total = totals[yearOf(item, years).number() - 1];
      total[0] += study;
      total[1] += coaching;
      total[2] += trainingMinutes(item.activity(), programme);
      if (study + coaching > 0) {
        weeks.merge(
            item.week(),
            new WeekLoad(item.week(), study, coaching),
            (one, other) ->
                new WeekLoad(
                    one.week(),
                    one.studyMinutes() + other.studyMinutes(),
                    one.coachingMinutes() + other.coachingMinutes()));
      }
    }
    return new PlanLoad(
        limits,
        ImmutableList.copyOf(weeks.values()),
        ImmutableList.of(
            year(InductionYear.YEAR_1, totals[0], limits),
            year(InductionYear.YEAR_2, totals[1], limits)));
  }

  private static YearLoad year(InductionYear year, int[] total, LoadLimits limits) {
    int days = IntMath.divide(total[2], limits.minutesPerReleaseDay(), RoundingMode.CEILING);
    return new YearLoad(year, total[0], total[1], total[2], days);
  }

  /** The year on the day of an item, else on the last of its week: a new year may begin midweek. */
  private static InductionYear yearOf(PlanItem item, YearBoundary years) {
    return years.yearOn(item.lastDay());
  }

  private static int studyMinutes(Activity activity, Programme programme, School school) {
    return activity instanceof Activity.Study study
        ? programme.module(study.module()).map(school::minutesOf).orElse(0)
        : 0;
  }

  private static int trainingMinutes(Activity activity, Programme programme) {
    return activity instanceof Activity.Training training
        ? programme.event(training.event()).map(event -> event.minutes()).orElse(0)
        : 0;
  }

  /**
   * The weeks whose study and coaching do not fit.
   *
   * @return weeks of more minutes than there is room for, in order
   */
  public ImmutableList<WeekLoad> weeksThatDoNotFit() {
    return weeks.stream()
        .filter(week -> week.minutes() > limits.minutesPerWeek())
        .collect(toImmutableList());
  }

  /**
   * The years whose training does not fit.
   *
   * @return years that need more release days than there are, in order
   */
  public ImmutableList<YearLoad> yearsThatDoNotFit() {
    return years.stream()
        .filter(year -> year.releaseDays() > limits.releaseDaysPerYear())
        .collect(toImmutableList());
  }
}
