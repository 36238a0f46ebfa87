package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.coaching.InductionWeeks;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The basis of a plan: the teaching weeks, terms and coaching cycles of one induction, from its
 * first teaching day to its projected end. It depends on what the law counts of a record and on its
 * programme, and on nothing that was studied or coached.
 */
public final class Course {
  final School school;
  final Explained<InductionStatus> asRecorded;
  final InductionStatus status;
  final YearBoundary years;

  /** The record that it was worked out for; who shares the course has one of their own. */
  final InductionRecord ect;

  final SchoolCalendar calendar;
  final ImmutableList<TeachingWeek> weeks;
  final ImmutableList<CoachingCycle> cycles;

  private final InductionWeeks time;

  private Course(School school, InductionRecord ect, Explained<InductionStatus> asRecorded) {
    this.school = school;
    this.ect = ect;
    this.calendar = school.calendar();
    this.asRecorded = asRecorded;
    this.status = asRecorded.value();
    this.years = status.years();
    this.time = InductionWeeks.of(ect.startedOn(), years, calendar);
    this.weeks = time.weeks();
    this.cycles = CoachingCycles.of(ect, time, school);
  }

  /**
   * A course.
   *
   * @param school the school
   * @param ect the teacher's record
   * @param asRecorded the status by everything that is recorded
   * @return the course
   */
  public static Course of(
      School school, InductionRecord ect, Explained<InductionStatus> asRecorded) {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    return new Course(school, ect, requireNonNull(asRecorded, "asRecorded"));
  }

  /**
   * Its teaching weeks.
   *
   * @return the weeks in order, from that of the first teaching day to that of the projected end,
   *     as far as the calendar is known
   */
  public ImmutableList<TeachingWeek> weeks() {
    return weeks;
  }

  /**
   * Its teaching weeks after the last day of training on the programme's framework, for a start
   * that the framework serves: in them the plan lies beyond the programme.
   *
   * @return the weeks in order; empty if the framework has no successor or serves to the end
   */
  public ImmutableList<TeachingWeek> weeksBeyondFramework() {
    return ect.programme()
        .framework()
        .replacement()
        .filter(replacement -> replacement.servesStart(ect.startedOn()))
        .map(
            replacement ->
                weeks.stream()
                    .filter(week -> week.week().first().isAfter(replacement.lastDay()))
                    .collect(toImmutableList()))
        .orElse(ImmutableList.of());
  }

  /**
   * Its coaching cycles.
   *
   * @return the cycles in order, as far as the calendar is known
   */
  public ImmutableList<CoachingCycle> cycles() {
    return cycles;
  }

  /** Whether some post is not full time, so that coaching may be less often (MEN-10). */
  boolean hasPartTime() {
    return ect.service().posts().stream()
        .anyMatch(post -> post.fte().value().compareTo(BigDecimal.ONE) < 0);
  }

  /** The index of the first week that is not before that of a day. */
  int indexFrom(LocalDate day) {
    return time.indexFrom(day);
  }

  /** The index of the first week that is not before one. */
  int indexFrom(Week week) {
    return time.indexFrom(week.first());
  }

  /** The weeks, from one on, in which the teacher is in school while induction lasts. */
  Stream<TeachingWeek> openFrom(int index) {
    return weeks.subList(Math.min(index, weeks.size()), weeks.size()).stream().filter(this::isOpen);
  }

  boolean isOpen(TeachingWeek week) {
    return CoachingCycles.isOpen(week.week(), ect, years, calendar);
  }

  /** Whether a week is one of teaching in which the teacher is in school. */
  boolean isOpenIn(Week week) {
    int index = indexFrom(week);
    return index < weeks.size() && weeks.get(index).week().equals(week) && isOpen(weeks.get(index));
  }

  /** The terms of a year of induction that have teaching days, from the start on. */
  ImmutableList<Term> terms(InductionYear year) {
    Optional<LocalDate> endOfYear1 = years.lastDayOfYear1();
    return time.terms().stream()
        .filter(
            term ->
                (year == InductionYear.YEAR_1)
                    == endOfYear1.filter(end -> term.days().first().isAfter(end)).isEmpty())
        .collect(toImmutableList());
  }

  /** The first teaching day of the induction. */
  LocalDate firstDay() {
    return time.firstDay();
  }

  /** The weeks of a term, from the start of induction to its end. */
  ImmutableList<TeachingWeek> weeksOf(Term term) {
    return weeks.subList(
        indexFrom(term.days().first()), indexFrom(term.days().last().plusWeeks(1)));
  }

  /** The index of a week of the programme; the number of weeks where it is beyond the last. */
  int indexOf(ProgrammeWeek week) {
    return time.indexOf(week);
  }

  /** A week of the programme in words, with a remark where the school's half term is shorter. */
  String place(ProgrammeWeek week) {
    return week + (time.has(week) ? "" : ", more weeks than that half term has here");
  }

  /** How many weeks a module takes, at least, that is studied from a week on. */
  int weeksForModule(TeachingWeek week) {
    return school.pacing().isProRata() ? CoachingCycles.weeksForOne(ect, week.week(), calendar) : 1;
  }

  /** Why there are no weeks after the last. */
  String whyItEnds() {
    return years
        .projectedEnd()
        .map(end -> "Induction is projected to end on " + Words.day(end))
        .orElseGet(
            () ->
                weeks.isEmpty()
                    ? "No teaching week is known"
                    : "The last teaching week known is that of "
                        + Words.day(weeks.get(weeks.size() - 1).week().first()));
  }
}
