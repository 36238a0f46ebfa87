package org.example.scheduling;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlanItemBuilder;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a programme over a school's weeks: a module in every week in which the teacher is in school,
 * coaching in the first such week of every cycle, training on the provider's dates.
 *
 * <p>Schedulers differ in the stretches of weeks that they count cycles over.
 */
public abstract class WeeklyScheduler {
  /**
   * The stretches over which cycles of coaching are counted, each from its first week. Weeks at the
   * end of a stretch that do not fill a cycle get no coaching of their own.
   *
   * @param weeks the teaching weeks of one year of induction, in order
   * @param calendar the school's calendar
   * @return the same weeks, in order, in one list or several
   */
  protected abstract List<List<TeachingWeek>> stretches(
      List<TeachingWeek> weeks, SchoolCalendar calendar);

  /**
   * A plan for a teacher.
   *
   * @param calendar the school's calendar
   * @param ect the teacher's record
   * @param dates when the provider holds training events
   * @return the plan
   */
  public final ProgrammePlan plan(SchoolCalendar calendar, InductionRecord ect, EventDates dates) {
    return new Draft(calendar, ect, dates).plan();
  }

  private final class Draft {
    private final SchoolCalendar calendar;
    private final InductionRecord ect;
    private final EventDates dates;
    private final YearBoundary years;
    private final List<TeachingWeek> weeks;
    private final List<PlanItem> items = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    private Draft(SchoolCalendar calendar, InductionRecord ect, EventDates dates) {
      this.calendar = calendar;
      this.ect = ect;
      this.dates = dates;
      years = Induction.of(School.of(calendar), ect).years();
      weeks =
          calendar.firstTeachingDayFrom(ect.startedOn()).stream()
              .flatMap(first -> calendar.teachingWeeksFrom(first).stream())
              .filter(week -> !years.isOver(week.week().first()))
              .toList();
    }

    private ProgrammePlan plan() {
      layOutModules();
      CoachingPattern pattern = ect.programme().coaching();
      layOutCoaching(InductionYear.YEAR_1, pattern.weeksPerCycleInYear1());
      layOutCoaching(InductionYear.YEAR_2, pattern.weeksPerCycleInYear2());
      ect.programme().events().stream()
          .filter(event -> event.audience() == Audience.ECT)
          .forEach(this::layOutEvent);
      return ProgrammePlan.of(items, unplaced);
    }

    private void layOutModules() {
      List<Week> free =
          weeks.stream().filter(this::isInSchool).map(TeachingWeek::week).toList();
      int next = 0;
      for (ModuleNumber module : ect.programme().moduleNumbers()) {
        Activity study = new Activity.Study(module);
        if (next < free.size()) {
          items.add(item(study, free.get(next)).reason("A module a week.").build());
        } else {
          unplaced.add(new Unplaced(study, "There are more modules than weeks."));
        }
        next++;
      }
    }

    private void layOutCoaching(InductionYear year, int length) {
      List<TeachingWeek> ofYear = weeks.stream().filter(week -> yearOf(week) == year).toList();
      int cycle = 1;
      for (List<TeachingWeek> stretch : stretches(ofYear, calendar)) {
        for (int from = 0; from + length <= stretch.size(); from += length) {
          place(new Activity.Coaching(year, cycle), stretch.subList(from, from + length));
          cycle++;
        }
      }
    }

    private void place(Activity coaching, List<TeachingWeek> cycle) {
      Optional<Week> first =
          cycle.stream().filter(this::isInSchool).map(TeachingWeek::week).findFirst();
      first.ifPresentOrElse(
          week ->
              items.add(
                  item(coaching, week)
                      .contracting(!hasStepsBy(week))
                      .reason("The first week of its cycle in school.")
                      .build()),
          () -> unplaced.add(new Unplaced(coaching, "Away for the whole cycle.")));
    }

    private void layOutEvent(TrainingEvent event) {
      Activity training = new Activity.Training(event.id());
      Optional<LocalDate> day =
          dates.of(event.id()).stream()
              .filter(on -> !on.isBefore(ect.startedOn()) && !years.isOver(on))
              .filter(on -> !ect.service().isAbsentOn(on))
              .findFirst();
      day.ifPresentOrElse(
          on ->
              items.add(
                  item(training, calendar.weekOf(on))
                      .on(on)
                      .onClosedDay(!calendar.teachingDays().contains(on))
                      .reason("The provider's date.")
                      .build()),
          () -> unplaced.add(new Unplaced(training, "The provider has no date for it.")));
    }

    private PlanItemBuilder item(Activity activity, Week week) {
      return PlanItem.builder().activity(activity).week(week);
    }

    /** A week in which year 1 ends and year 2 begins is one of year 2. */
    private InductionYear yearOf(TeachingWeek week) {
      return years.yearOn(calendar.teachingDays().headSet(week.week().last()).last());
    }

    private boolean isInSchool(TeachingWeek week) {
      return calendar.teachingDays(week.week().days()).stream()
          .anyMatch(day -> !day.isBefore(ect.startedOn()) && ect.service().isInSchoolOn(day));
    }

    private boolean hasStepsBy(Week week) {
      ModuleSet withSteps = ect.programme().modulesWithSteps();
      return items.stream()
          .filter(item -> !item.week().isAfter(week))
          .anyMatch(
              item ->
                  item.activity() instanceof Activity.Study study
                      && withSteps.contains(study.module()));
    }
  }
}
