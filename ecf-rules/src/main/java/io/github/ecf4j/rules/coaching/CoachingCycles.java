package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The coaching cycles of an induction (orientation, section 2: weekly in year 1, fortnightly in
 * year 2).
 *
 * <p>Cycles are counted over teaching weeks, from that of the first teaching day of each year of
 * induction to that of the projected end, through holidays and absences. A week in which year 1
 * ends and year 2 begins belongs to year 2. Weeks left over at the end of a year that do not fill a
 * cycle belong to no cycle.
 *
 * <p>Laws: no week lies in two cycles; cycles and their weeks are in order; each week except those
 * left over is in one; an absence that does not extend induction changes no cycle, it only excuses
 * weeks; a week is open only where the teacher is in school in it while induction lasts.
 */
public final class CoachingCycles {
  private final InductionRecord ect;
  private final YearBoundary years;
  private final SchoolCalendar calendar;
  private final boolean lessOften;
  private final ImmutableList.Builder<CoachingCycle> cycles = ImmutableList.builder();

  private CoachingCycles(InductionRecord ect, YearBoundary years, School school) {
    this.ect = ect;
    this.years = years;
    this.calendar = school.calendar();
    this.lessOften =
        school.readings().get(Reading.PART_TIME_MENTORING) == Reading.PartTimeMentoring.LESS_OFTEN;
  }

  /**
   * The cycles of a teacher.
   *
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @param school the school's calendar, and its reading of how often part-time teachers are
   *     coached
   * @return the cycles in order, as far as the calendar is known
   */
  public static ImmutableList<CoachingCycle> of(
      InductionRecord ect, YearBoundary years, School school) {
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    requireNonNull(school, "school");
    CoachingCycles all = new CoachingCycles(ect, years, school);
    SchoolCalendar calendar = school.calendar();
    CoachingPattern pattern = ect.programme().coaching();
    ImmutableList<TeachingWeek> weeks = weeksOf(ect.startedOn(), years, calendar);
    LocalDate year2 =
        years
            .lastDayOfYear1()
            .flatMap(last -> Optional.ofNullable(calendar.teachingDays().higher(last)))
            .map(TeachingWeek::mondayOf)
            .orElse(LocalDate.MAX);
    ImmutableList<TeachingWeek> inYear1 = before(weeks, week -> !week.monday().isBefore(year2));
    all.add(InductionYear.YEAR_1, pattern.weeksPerCycleInYear1(), inYear1);
    all.add(
        InductionYear.YEAR_2,
        pattern.weeksPerCycleInYear2(),
        weeks.subList(inYear1.size(), weeks.size()));
    return all.cycles.build();
  }

  /**
   * The teaching weeks of an induction.
   *
   * @param start the first day of induction
   * @param years the years of induction
   * @param calendar the school's calendar
   * @return the weeks from that of the first teaching day to that of the projected end, as far as
   *     the calendar is known
   */
  public static ImmutableList<TeachingWeek> weeksOf(
      LocalDate start, YearBoundary years, SchoolCalendar calendar) {
    requireNonNull(start, "start");
    requireNonNull(years, "years");
    requireNonNull(calendar, "calendar");
    ImmutableList<TeachingWeek> weeks =
        calendar
            .firstTeachingDayFrom(start)
            .map(calendar::teachingWeeksFrom)
            .orElse(ImmutableList.of());
    return before(weeks, week -> years.isOver(week.monday()));
  }

  /** The weeks before the first of which something holds. */
  private static ImmutableList<TeachingWeek> before(
      ImmutableList<TeachingWeek> weeks, Predicate<TeachingWeek> end) {
    int index = Iterables.indexOf(weeks, end::test);
    return index < 0 ? weeks : weeks.subList(0, index);
  }

  private void add(InductionYear year, int length, ImmutableList<TeachingWeek> weeks) {
    int number = 1;
    int from = 0;
    while (from < weeks.size()) {
      long end = from + (long) length * stretch(weeks.get(from));
      if (end > weeks.size()) {
        return;
      }
      int to = (int) end;
      ImmutableList<TeachingWeek> cycle = weeks.subList(from, to);
      cycles.add(new CoachingCycle(year, number, cycle, open(cycle)));
      number++;
      from = to;
    }
  }

  private ImmutableList<TeachingWeek> open(ImmutableList<TeachingWeek> cycle) {
    return Iterables.all(cycle, week -> isOpen(week, ect, years, calendar))
        ? cycle
        : cycle.stream()
            .filter(week -> isOpen(week, ect, years, calendar))
            .collect(toImmutableList());
  }

  /**
   * Whether the teacher can be met in a week.
   *
   * @param week the week
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @param calendar the school's calendar
   * @return whether the teacher is in school on one of its teaching days, from the start of
   *     induction to the projected end
   */
  public static boolean isOpen(
      TeachingWeek week, InductionRecord ect, YearBoundary years, SchoolCalendar calendar) {
    requireNonNull(week, "week");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    requireNonNull(calendar, "calendar");
    LocalDate from = week.monday().isBefore(ect.startedOn()) ? ect.startedOn() : week.monday();
    LocalDate day = calendar.teachingDays().ceiling(from);
    while (day != null && !day.isAfter(week.sunday()) && !years.isOver(day)) {
      if (ect.service().isInSchoolOn(day)) {
        return true;
      }
      day = calendar.teachingDays().higher(day);
    }
    return false;
  }

  private int stretch(TeachingWeek week) {
    return lessOften ? weeksForOne(ect, week, calendar) : 1;
  }

  /**
   * How many weeks a part-time teacher takes for what a full-time teacher does in one.
   *
   * @param ect the teacher's record
   * @param week the week whose first teaching day in a post decides
   * @param calendar the school's calendar
   * @return as many as {@link Fte#weeksForOne} says; 1 in a week without a post
   */
  public static int weeksForOne(InductionRecord ect, TeachingWeek week, SchoolCalendar calendar) {
    requireNonNull(ect, "ect");
    requireNonNull(week, "week");
    requireNonNull(calendar, "calendar");
    return calendar.teachingDays(week.days()).stream()
        .map(ect.service()::fteOn)
        .filter(fte -> fte.signum() > 0)
        .map(fte -> new Fte(fte).weeksForOne())
        .findFirst()
        .orElse(1);
  }
}
