package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.entitlement.TimetableCalculator;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the hours of a plan fit inside a teacher's reduction and the school's release days: study
 * and coaching week by week against the time off the timetable (TT-3), conferences and clinics year
 * by year against days of release. Weeks without a post are ignored; of weeks with a post and
 * without a timetable in force it is not known.
 *
 * <p>Laws: more timetabled time never makes a week tight; neither do more release days a year.
 *
 * @param tightWeeks the weeks of which the plan asks more than there is, in order
 * @param weeksNotKnown the weeks in post for which no timetable is recorded, in order
 * @param tightYears the years whose events need more release days than there are, in order
 */
public record Feasibility(
    ImmutableList<TightWeek> tightWeeks,
    ImmutableList<Week> weeksNotKnown,
    ImmutableList<PlanLoad.YearLoad> tightYears) {
  /**
   * What does not fit.
   *
   * @param tightWeeks the weeks of which the plan asks more than there is, in order
   * @param weeksNotKnown the weeks in post for which no timetable is recorded, in order
   * @param tightYears the years whose events need more release days than there are, in order
   */
  public Feasibility {
    requireNonNull(tightWeeks, "tightWeeks");
    requireNonNull(weeksNotKnown, "weeksNotKnown");
    requireNonNull(tightYears, "tightYears");
  }

  /**
   * A week of which a plan asks more than there is.
   *
   * @param week the week
   * @param neededMinutes minutes of study and coaching, from 0 to 2,000,000,000
   * @param reductionMinutes minutes off the timetable for induction
   */
  public record TightWeek(Week week, int neededMinutes, Exact reductionMinutes) {
    /**
     * A week of which a plan asks more than there is.
     *
     * @param week the week
     * @param neededMinutes minutes of study and coaching
     * @param reductionMinutes minutes off the timetable for induction
     * @throws io.github.ecf4j.model.check.InvalidValueException if the number is outside its bounds
     */
    public TightWeek {
      requireNonNull(week, "week");
      Check.range("neededMinutes", neededMinutes, 0, 2_000_000_000);
      requireNonNull(reductionMinutes, "reductionMinutes");
    }

    /**
     * By how much it is too much.
     *
     * @return minutes that are needed beyond the reduction
     */
    public Exact tooMuch() {
      return Exact.of(neededMinutes).minus(reductionMinutes);
    }
  }

  /**
   * Whether all fits.
   *
   * @return whether of each week it is known, and no week and no year is tight
   */
  public boolean fits() {
    return tightWeeks.isEmpty() && weeksNotKnown.isEmpty() && tightYears.isEmpty();
  }

  /**
   * Holds a plan against a teacher's timetable.
   *
   * @param school the school's calendar, figures and readings
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @param plan the plan
   * @param limits the school's release days; the minutes of a week come from the timetable
   * @return what does not fit, each week by the timetable in force; empty if none is recorded
   */
  public static Optional<Explained<Feasibility>> of(
      School school,
      InductionRecord ect,
      YearBoundary years,
      ProgrammePlan plan,
      LoadLimits limits) {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    requireNonNull(plan, "plan");
    requireNonNull(limits, "limits");
    PlanLoad load = PlanLoad.of(school, plan, ect.programme(), years, limits);
    return ect.timetableOn(Days.LAST).map(any -> new Against(school, ect, years).of(load));
  }

  /** A load compared with a timetable. */
  private record Against(School school, InductionRecord ect, YearBoundary years) {

    Explained<Feasibility> of(PlanLoad load) {
      ImmutableList<TightWeek> tight =
          load.weeks().stream().flatMap(week -> tight(week).stream()).collect(toImmutableList());
      ImmutableList<Week> notKnown =
          load.weeks().stream()
              .filter(week -> firstDayInPost(week).filter(day -> !hasTimetable(day)).isPresent())
              .map(PlanLoad.WeekLoad::week)
              .collect(toImmutableList());
      return Explained.of(
          new Feasibility(tight, notKnown, load.yearsThatDoNotFit()),
          () -> explain(load, tight, notKnown));
    }

    private boolean hasTimetable(LocalDate day) {
      return ect.timetableOn(day).isPresent();
    }

    private Derivation explain(
        PlanLoad load, ImmutableList<TightWeek> tight, ImmutableList<Week> notKnown) {
      Derivation.Builder steps =
          Derivation.builder()
              .add(
                  Step.of(
                          Provision.TT_11,
                          "{weeks unit} with study or coaching, {tight} of them with too little"
                              + " time.")
                      .given("weeks", Exact.of(load.weeks().size()), Unit.WEEKS)
                      .result("tight", Exact.of(tight.size()), Unit.WEEKS));
      if (!notKnown.isEmpty()) {
        steps.add(
            Step.remark(
                    "No timetable is recorded for {weeks unit}, from {from} to {to}: of them it is"
                        + " not known.")
                .given("weeks", Exact.of(notKnown.size()), Unit.WEEKS)
                .given("from", notKnown.get(0).first())
                .given("to", notKnown.get(notKnown.size() - 1).last()));
      }
      for (PlanLoad.WeekLoad week : load.weeks()) {
        firstDayInPost(week).flatMap(this::shares).ifPresent(steps::basisOf);
      }
      for (TightWeek week : tight) {
        steps.add(
            Step.of(Provision.TT_3, "week of {firstDay}: {=}.")
                .given("firstDay", week.week().first())
                .first("needed", Exact.of(week.neededMinutes()), Unit.MINUTES)
                .minus("reduction", week.reductionMinutes(), Unit.MINUTES)
                .result("tooMuch", week.tooMuch(), Unit.MINUTES));
      }
      for (PlanLoad.YearLoad year : load.years()) {
        steps.add(
            Step.of(
                    Provision.MEN_3,
                    "year {year}: {minutes unit} of events fill {days} release day"
                        + (year.releaseDays() == 1 ? "" : "s")
                        + " of {minutesADay unit}; there are {daysThereAre}.")
                .given("year", year.year().number())
                .given("minutes", Exact.of(year.trainingMinutes()), Unit.MINUTES)
                .given("minutesADay", Exact.of(load.limits().minutesPerReleaseDay()), Unit.MINUTES)
                .given("daysThereAre", Exact.of(load.limits().releaseDaysPerYear()), Unit.DAYS)
                .result("days", Exact.of(year.releaseDays()), Unit.DAYS));
      }
      return steps.reading(Reading.MODULE_MINUTES, school.readings()).build();
    }

    /** The week beside the time off the timetable, by its first day on which a post is held. */
    private Optional<TightWeek> tight(PlanLoad.WeekLoad week) {
      return firstDayInPost(week)
          .flatMap(this::shares)
          .map(shares -> shares.value().induction())
          .map(reduction -> new TightWeek(week.week(), week.minutes(), reduction))
          .filter(one -> !one.reductionMinutes().reaches(Exact.of(one.neededMinutes())));
    }

    private Optional<LocalDate> firstDayInPost(PlanLoad.WeekLoad week) {
      return school.calendar().teachingDays(week.week().days()).stream()
          .filter(day -> !day.isBefore(ect.startedOn()) && ect.service().fteOn(day).signum() > 0)
          .findFirst();
    }

    /** Those of the timetable in force on a day; none where none is recorded yet. */
    private Optional<Explained<TimetableShares>> shares(LocalDate day) {
      return ect.timetableOn(day)
          .map(
              timetable ->
                  TimetableCalculator.of(school, day)
                      .shares(
                          TimetabledWeek.of(timetable),
                          Exact.of(school.shareOfFullTime(ect, day)),
                          years.yearOn(day)));
    }
  }
}
