package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.entitlement.TimetableCalculator;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Derivation;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoice;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the hours of a plan fit inside a teacher's reduction and the school's release days: study
 * and coaching week by week against the time off the timetable (TT-3), conferences and clinics year
 * by year against days of release. Weeks without a post are left aside.
 *
 * <p>Laws: more timetabled time never makes a week tight; neither do more release days a year.
 *
 * @param tightWeeks the weeks of which the plan asks more than there is, in order
 * @param tightYears the years whose events need more release days than there are, in order
 */
public record Feasibility(
    ImmutableList<TightWeek> tightWeeks, ImmutableList<PlanLoad.Year> tightYears) {
  /**
   * What does not fit.
   *
   * @param tightWeeks the weeks of which the plan asks more than there is, in order
   * @param tightYears the years whose events need more release days than there are, in order
   */
  public Feasibility {
    requireNonNull(tightWeeks, "tightWeeks");
    requireNonNull(tightYears, "tightYears");
  }

  /**
   * A week of which a plan asks more than there is.
   *
   * @param monday its Monday
   * @param neededMinutes minutes of study and coaching
   * @param reductionMinutes minutes off the timetable for induction
   */
  public record TightWeek(LocalDate monday, int neededMinutes, Exact reductionMinutes) {
    /**
     * A week of which a plan asks more than there is.
     *
     * @param monday its Monday
     * @param neededMinutes minutes of study and coaching
     * @param reductionMinutes minutes off the timetable for induction
     */
    public TightWeek {
      io.github.ecf4j.model.check.Check.day("monday", monday);
      requireNonNull(reductionMinutes, "reductionMinutes");
    }
  }

  /**
   * Whether all fits.
   *
   * @return whether no week and no year is tight
   */
  public boolean fits() {
    return tightWeeks.isEmpty() && tightYears.isEmpty();
  }

  /**
   * Holds a plan against a teacher's timetable.
   *
   * @param ect the teacher's record
   * @param plan the plan
   * @param calendar the school's calendar
   * @param choices how to read what law and guidance leave open
   * @param releaseDaysPerYear days a year of induction for conferences and clinics, from 0 to 365
   * @param minutesPerReleaseDay how long such a day is, from 1 to 1440
   * @return what does not fit, with the way to it; empty if no timetable is recorded
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Optional<Explained<Feasibility>> of(
      InductionRecord ect,
      ProgrammePlan plan,
      SchoolCalendar calendar,
      PolicyChoices choices,
      int releaseDaysPerYear,
      int minutesPerReleaseDay) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(calendar, "calendar");
    requireNonNull(choices, "choices");
    LoadLimits limits = new LoadLimits(0, releaseDaysPerYear, minutesPerReleaseDay);
    return ect.timetable()
        .map(timetable -> new Check(ect, calendar, choices, timetable).of(plan, limits));
  }

  /** A plan held against a timetable. */
  private record Check(
      InductionRecord ect, SchoolCalendar calendar, PolicyChoices choices, Timetable timetable) {

    Explained<Feasibility> of(ProgrammePlan plan, LoadLimits limits) {
      YearBoundary years = InductionClock.of(calendar).with(choices).boundary(ect);
      PlanLoad load = PlanLoad.of(plan, ect.programme(), years, limits);
      ImmutableList<TightWeek> tight =
          load.weeks().stream()
              .filter(this::isInPost)
              .map(week -> new TightWeek(week.monday(), week.minutes(), reduction(week, years)))
              .filter(week -> !week.reductionMinutes().reaches(Exact.of(week.neededMinutes())))
              .collect(toImmutableList());
      Derivation steps = new Derivation();
      steps.step(
          Provision.TT_11,
          "weeks with study or coaching: " + load.weeks().size() + "; tight: " + tight.size());
      for (TightWeek week : tight) {
        steps.step(
            Provision.TT_3,
            "week of "
                + Words.day(week.monday())
                + ": "
                + week.neededMinutes()
                + " − "
                + week.reductionMinutes()
                + " = "
                + Exact.of(week.neededMinutes()).minus(week.reductionMinutes())
                + " minutes more than the reduction.");
      }
      for (PlanLoad.Year year : load.years()) {
        steps.step(
            Provision.MEN_3,
            "year "
                + year.year().number()
                + ": "
                + Words.minutes(year.trainingMinutes())
                + " of events fill "
                + Words.count(year.releaseDays(), "release day")
                + " of "
                + Words.minutes(limits.minutesPerReleaseDay())
                + "; there are "
                + limits.releaseDaysPerYear()
                + ".");
      }
      return steps
          .reading(PolicyChoice.TIMETABLE_REDUCTION, choices)
          .of(new Feasibility(tight, load.yearsThatDoNotFit()));
    }

    private boolean isInPost(PlanLoad.Week week) {
      return firstDayInPost(week).isPresent();
    }

    private Optional<LocalDate> firstDayInPost(PlanLoad.Week week) {
      return calendar.teachingDays(new TeachingWeek(week.monday(), 1).days()).stream()
          .filter(day -> !day.isBefore(ect.startedOn()) && ect.fteOn(day).signum() > 0)
          .findFirst();
    }

    /** The time off the timetable in a week, by the first day of it on which a post is held. */
    private Exact reduction(PlanLoad.Week week, YearBoundary years) {
      return firstDayInPost(week)
          .map(
              day ->
                  TimetableCalculator.of(InductionPolicy.on(day), choices)
                      .shares(timetabled(), new Fte(ect.fteOn(day)), years.yearOn(day), 1)
                      .value()
                      .induction())
          .orElse(Exact.zero());
    }

    private TimetabledWeek timetabled() {
      return TimetabledWeek.of(timetable.timetabledMinutes(), timetable.otherNonContactMinutes());
    }
  }
}
