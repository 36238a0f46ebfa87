package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The coaching cycles of an induction.
 *
 * <p>Where a programme {@linkplain Programme#meetings publishes its meetings} week by week, a cycle
 * begins in each week that has one and lasts until the week before the next one has. The last lasts
 * to the end of its term. Where a half term is too short, two published meetings may fall in one
 * week: they count as one, as long as the shorter of them.
 *
 * <p>All weeks of a programme that publishes none, and those after the term of the last week
 * published, follow its rhythm (orientation, section 2: weekly in year 1, fortnightly in year 2).
 * Such cycles are counted over teaching weeks, from the first one of each year of induction,
 * through holidays and absences; weeks left over at the end of a year that do not fill a cycle
 * belong to none.
 *
 * <p>A week in which year 1 ends and year 2 begins belongs to year 2; a cycle belongs to the year
 * of its first week.
 *
 * <p>Laws: no week lies in two cycles; cycles and their weeks are in order; where the rhythm
 * counts, each week except those left over is in one; each published meeting that falls in a week
 * of the induction falls in the first week of a cycle; an absence that does not extend induction
 * changes no cycle, it only excuses weeks; a week is open only where the teacher is in school in it
 * while induction lasts.
 */
public final class CoachingCycles {
  private final InductionRecord ect;
  private final InductionWeeks time;
  private final ImmutableList<TeachingWeek> weeks;

  /** The index of the first week of year 2. */
  private final int year2;

  private final boolean lessOften;
  private final ImmutableList.Builder<CoachingCycle> cycles = ImmutableList.builder();
  private final int[] count = new int[InductionYear.values().length];

  private CoachingCycles(InductionRecord ect, InductionWeeks time, School school) {
    this.ect = ect;
    this.time = time;
    this.weeks = time.weeks();
    this.year2 =
        time.years()
            .lastDayOfYear1()
            .flatMap(last -> Optional.ofNullable(time.calendar().teachingDays().higher(last)))
            .map(time::indexFrom)
            .orElse(weeks.size());
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
    return of(ect, InductionWeeks.of(ect.startedOn(), years, school.calendar()), school);
  }

  /**
   * The cycles of a teacher whose weeks are known already.
   *
   * @param ect the teacher's record
   * @param time the weeks and terms of the teacher's induction
   * @param school the school, for its reading of how often part-time teachers are coached
   * @return the cycles in order, as far as the calendar is known
   */
  public static ImmutableList<CoachingCycle> of(
      InductionRecord ect, InductionWeeks time, School school) {
    requireNonNull(ect, "ect");
    requireNonNull(time, "time");
    requireNonNull(school, "school");
    CoachingCycles all = new CoachingCycles(ect, time, school);
    CoachingPattern pattern = ect.programme().coaching();
    int from = all.asPublished();
    all.byRhythm(pattern.weeksPerCycleInYear1(), from, all.year2);
    all.byRhythm(pattern.weeksPerCycleInYear2(), Math.max(from, all.year2), all.weeks.size());
    return all.cycles.build();
  }

  /** Adds the cycles of the published meetings; returns the index of the first week after them. */
  private int asPublished() {
    ImmutableSortedMap<ProgrammeWeek, Integer> published = ect.programme().meetings();
    if (published.isEmpty()) {
      return 0;
    }
    NavigableMap<Integer, Integer> minutes = new TreeMap<>();
    published.forEach(
        (week, length) -> {
          if (length > 0) {
            minutes.merge(time.indexOf(week), length, Math::min);
          }
        });
    minutes.remove(weeks.size());
    List<Map.Entry<Integer, Integer>> meetings = List.copyOf(minutes.entrySet());
    int end = time.indexAfterTermOf(published.lastKey());
    if (!meetings.isEmpty()) {
      end = Math.max(end, meetings.get(meetings.size() - 1).getKey() + 1);
    }
    for (int i = 0; i < meetings.size(); ) {
      int from = meetings.get(i).getKey();
      int length = meetings.get(i).getValue();
      i += stretch(weeks.get(from));
      if (i <= meetings.size()) {
        add(from, i < meetings.size() ? meetings.get(i).getKey() : end, OptionalInt.of(length));
      }
    }
    return end;
  }

  /** Adds the cycles of so many weeks that fit between two indices. */
  private void byRhythm(int length, int first, int end) {
    int from = first;
    while (from < end) {
      long to = from + (long) length * stretch(weeks.get(from));
      if (to > end) {
        return;
      }
      add(from, (int) to, OptionalInt.empty());
      from = (int) to;
    }
  }

  private void add(int from, int to, OptionalInt minutes) {
    InductionYear year = from < year2 ? InductionYear.YEAR_1 : InductionYear.YEAR_2;
    ImmutableList<TeachingWeek> cycle = weeks.subList(from, to);
    cycles.add(new CoachingCycle(year, ++count[year.number() - 1], cycle, open(cycle), minutes));
  }

  private ImmutableList<TeachingWeek> open(ImmutableList<TeachingWeek> cycle) {
    return Iterables.all(cycle, week -> isOpen(week.week(), ect, time.years(), time.calendar()))
        ? cycle
        : cycle.stream()
            .filter(week -> isOpen(week.week(), ect, time.years(), time.calendar()))
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
      Week week, InductionRecord ect, YearBoundary years, SchoolCalendar calendar) {
    requireNonNull(week, "week");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    requireNonNull(calendar, "calendar");
    LocalDate from = week.first().isBefore(ect.startedOn()) ? ect.startedOn() : week.first();
    LocalDate day = calendar.teachingDays().ceiling(from);
    while (day != null && !day.isAfter(week.last()) && !years.isOver(day)) {
      if (ect.service().isInSchoolOn(day)) {
        return true;
      }
      day = calendar.teachingDays().higher(day);
    }
    return false;
  }

  private int stretch(TeachingWeek week) {
    return lessOften ? weeksForOne(ect, week.week(), time.calendar()) : 1;
  }

  /**
   * How many weeks a part-time teacher takes for what a full-time teacher does in one.
   *
   * @param ect the teacher's record
   * @param week the week whose first teaching day in a post decides
   * @param calendar the school's calendar
   * @return as many as {@link Fte#weeksForOne} says; 1 in a week without a post
   */
  public static int weeksForOne(InductionRecord ect, Week week, SchoolCalendar calendar) {
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
