package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.exchange.PlanChangeData;
import io.github.ecf4j.model.exchange.ProgrammePlanData;
import io.github.ecf4j.model.exchange.ProgrammePlanData.ItemData;
import io.github.ecf4j.model.exchange.TeachingWeekData;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.PlanLoad;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.school.LoadLimits;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire form of what is answered about plans; of a plan itself it is in the model. */
public final class PlanningData {
  private PlanningData() {}

  /**
   * A {@link Replan}.
   *
   * @param version the version of the document
   * @param plan the plan
   * @param toCome what of it is to come
   * @param changes what has changed
   */
  public record ReplanData(
      Integer version, ProgrammePlanData plan, List<ItemData> toCome, List<PlanChangeData> changes)
      implements Serializable {
    /**
     * Writes a changed plan.
     *
     * @param replan the changed plan
     * @return its wire form
     */
    public static ReplanData of(Replan replan) {
      requireNonNull(replan, "replan");
      return new ReplanData(
          Exchanged.VERSION,
          ProgrammePlanData.of(replan.plan()),
          replan.toCome().stream().map(ItemData::of).toList(),
          replan.changes().stream().map(PlanChangeData::of).toList());
    }
  }

  /**
   * {@link LoadLimits}.
   *
   * @param minutesPerWeek minutes a week
   * @param releaseDaysPerYear days of release a year
   * @param minutesPerReleaseDay minutes that fill such a day
   */
  public record LimitsData(
      Integer minutesPerWeek, Integer releaseDaysPerYear, Integer minutesPerReleaseDay)
      implements Exchanged<LoadLimits> {
    /**
     * Writes limits.
     *
     * @param limits the limits
     * @return their wire form
     */
    public static LimitsData of(LoadLimits limits) {
      requireNonNull(limits, "limits");
      return new LimitsData(
          limits.minutesPerWeek(), limits.releaseDaysPerYear(), limits.minutesPerReleaseDay());
    }

    @Override
    public LoadLimits read(Parts in) {
      int week = in.number("minutesPerWeek", minutesPerWeek);
      int year = in.number("releaseDaysPerYear", releaseDaysPerYear);
      int day = in.number("minutesPerReleaseDay", minutesPerReleaseDay);
      return in.build(() -> new LoadLimits(week, year, day));
    }
  }

  /**
   * A {@link PlanLoad}.
   *
   * @param version the version of the document
   * @param limits what there is time for
   * @param weeks the weeks with study or coaching
   * @param years the two years
   */
  public record LoadData(
      Integer version,
      LimitsData limits,
      @Nullable List<WeekLoadData> weeks,
      @Nullable List<YearLoadData> years)
      implements Exchanged<PlanLoad> {
    /**
     * Writes a load.
     *
     * @param load the load
     * @return its wire form
     */
    public static LoadData of(PlanLoad load) {
      requireNonNull(load, "load");
      return new LoadData(
          VERSION,
          LimitsData.of(load.limits()),
          load.weeks().stream().map(WeekLoadData::of).toList(),
          load.years().stream().map(YearLoadData::of).toList());
    }

    @Override
    public PlanLoad read(Parts in) {
      in.version(version);
      var most = in.required("limits", limits);
      var ofWeeks = in.all("weeks", weeks);
      var ofYears = in.all("years", years);
      return in.build(() -> new PlanLoad(most, ofWeeks, ofYears));
    }
  }

  /**
   * A {@link PlanLoad.WeekLoad}.
   *
   * @param week its first day
   * @param studyMinutes minutes of study
   * @param coachingMinutes minutes of coaching
   */
  public record WeekLoadData(String week, Integer studyMinutes, Integer coachingMinutes)
      implements Exchanged<PlanLoad.WeekLoad> {
    /**
     * Writes the load of a week.
     *
     * @param load the load
     * @return its wire form
     */
    public static WeekLoadData of(PlanLoad.WeekLoad load) {
      requireNonNull(load, "load");
      return new WeekLoadData(load.week().toString(), load.studyMinutes(), load.coachingMinutes());
    }

    @Override
    public PlanLoad.WeekLoad read(Parts in) {
      var first = in.required("week", week, Parts::week);
      int study = in.number("studyMinutes", studyMinutes);
      int coaching = in.number("coachingMinutes", coachingMinutes);
      return in.build(() -> new PlanLoad.WeekLoad(first, study, coaching));
    }
  }

  /**
   * A {@link PlanLoad.YearLoad}.
   *
   * @param year the year of induction, 1 or 2
   * @param studyMinutes minutes of study
   * @param coachingMinutes minutes of coaching
   * @param trainingMinutes minutes of events
   * @param releaseDays how many days of release the events fill
   */
  public record YearLoadData(
      Integer year,
      Integer studyMinutes,
      Integer coachingMinutes,
      Integer trainingMinutes,
      Integer releaseDays)
      implements Exchanged<PlanLoad.YearLoad> {
    /**
     * Writes the load of a year.
     *
     * @param load the load
     * @return its wire form
     */
    public static YearLoadData of(PlanLoad.YearLoad load) {
      requireNonNull(load, "load");
      return new YearLoadData(
          load.year().number(),
          load.studyMinutes(),
          load.coachingMinutes(),
          load.trainingMinutes(),
          load.releaseDays());
    }

    @Override
    public PlanLoad.YearLoad read(Parts in) {
      var ofInduction = in.required("year", year, InductionYear::of);
      int study = in.number("studyMinutes", studyMinutes);
      int coaching = in.number("coachingMinutes", coachingMinutes);
      int training = in.number("trainingMinutes", trainingMinutes);
      int days = in.number("releaseDays", releaseDays);
      return in.build(() -> new PlanLoad.YearLoad(ofInduction, study, coaching, training, days));
    }
  }

  /**
   * A {@link Feasibility}.
   *
   * @param version the version of the document
   * @param tightWeeks the weeks that do not fit
   * @param weeksNotKnown the first days of the weeks for which no timetable is recorded
   * @param tightYears the years that do not fit
   * @param derivation how it was worked out, if that was asked for
   */
  public record FeasibilityData(
      Integer version,
      @Nullable List<TightWeekData> tightWeeks,
      @Nullable List<String> weeksNotKnown,
      @Nullable List<YearLoadData> tightYears,
      @Nullable DerivationData derivation)
      implements Exchanged<Feasibility> {
    /**
     * Writes whether a plan fits, with the derivation.
     *
     * @param feasibility whether it fits
     * @return its wire form
     */
    public static FeasibilityData of(Explained<Feasibility> feasibility) {
      requireNonNull(feasibility, "feasibility");
      return new FeasibilityData(
          VERSION,
          feasibility.value().tightWeeks().stream().map(TightWeekData::of).toList(),
          feasibility.value().weeksNotKnown().stream().map(Week::toString).toList(),
          feasibility.value().tightYears().stream().map(YearLoadData::of).toList(),
          DerivationData.of(feasibility.derivation()));
    }

    @Override
    public Feasibility read(Parts in) {
      in.version(version);
      var weeks = in.all("tightWeeks", tightWeeks);
      var notKnown = in.all("weeksNotKnown", weeksNotKnown, Parts::week);
      var years = in.all("tightYears", tightYears);
      return in.build(() -> new Feasibility(weeks, notKnown, years));
    }
  }

  /**
   * A {@link Feasibility.TightWeek}.
   *
   * @param week its first day
   * @param neededMinutes minutes of study and coaching
   * @param reductionMinutes minutes that the timetable gives, an exact number
   */
  public record TightWeekData(String week, Integer neededMinutes, String reductionMinutes)
      implements Exchanged<Feasibility.TightWeek> {
    /**
     * Writes a week that does not fit.
     *
     * @param week the week
     * @return its wire form
     */
    public static TightWeekData of(Feasibility.TightWeek week) {
      requireNonNull(week, "week");
      return new TightWeekData(
          week.week().toString(), week.neededMinutes(), week.reductionMinutes().toString());
    }

    @Override
    public Feasibility.TightWeek read(Parts in) {
      var first = in.required("week", week, Parts::week);
      int needed = in.number("neededMinutes", neededMinutes);
      var given = in.required("reductionMinutes", reductionMinutes, Texts::exact);
      return in.build(() -> new Feasibility.TightWeek(first, needed, given));
    }
  }

  /**
   * A {@link CoachingCycle}.
   *
   * @param year the year of induction, 1 or 2
   * @param number its number in the year
   * @param weeks its weeks
   * @param openWeeks those of them in which the teacher can be coached
   * @param meetingMinutes the minutes published for its meeting, if there are any
   */
  public record CycleData(
      Integer year,
      Integer number,
      List<TeachingWeekData> weeks,
      @Nullable List<TeachingWeekData> openWeeks,
      @Nullable Integer meetingMinutes)
      implements Exchanged<CoachingCycle> {
    /**
     * Writes a cycle.
     *
     * @param cycle the cycle
     * @return its wire form
     */
    public static CycleData of(CoachingCycle cycle) {
      requireNonNull(cycle, "cycle");
      return new CycleData(
          cycle.year().number(),
          cycle.number(),
          cycle.weeks().stream().map(TeachingWeekData::of).toList(),
          cycle.openWeeks().stream().map(TeachingWeekData::of).toList(),
          Parts.orNull(cycle.meetingMinutes()));
    }

    @Override
    public CoachingCycle read(Parts in) {
      var ofInduction = in.required("year", year, InductionYear::of);
      int place = in.number("number", number);
      var all = in.all("weeks", weeks);
      var open = in.all("openWeeks", openWeeks);
      return in.build(
          () -> new CoachingCycle(ofInduction, place, all, open, Parts.optional(meetingMinutes)));
    }
  }
}
