package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The teaching weeks and terms of one induction, and where among them the weeks of a programme
 * fall.
 *
 * <p>Laws: weeks are in order, each once; a later week of one half term never falls before an
 * earlier one.
 */
public final class InductionWeeks {
  private final LocalDate start;
  private final YearBoundary years;
  private final SchoolCalendar calendar;
  private final ImmutableList<TeachingWeek> weeks;
  private final ImmutableList<Term> terms;
  private final List<Week> own;

  private InductionWeeks(LocalDate start, YearBoundary years, SchoolCalendar calendar) {
    this.start = start;
    this.years = years;
    this.calendar = calendar;
    ImmutableList<TeachingWeek> all =
        calendar
            .firstTeachingDayFrom(start)
            .map(calendar::teachingWeeksFrom)
            .orElse(ImmutableList.of());
    int end =
        years.isOver(firstDay())
            ? 0
            : Iterables.indexOf(all, week -> years.isOver(week.week().first()));
    this.weeks = end < 0 ? all : all.subList(0, end);
    this.own = Lists.transform(weeks, TeachingWeek::week);
    this.terms =
        calendar.standardTermsFrom(firstDay()).stream()
            .filter(term -> !calendar.teachingDays(term).isEmpty())
            .collect(toImmutableList());
  }

  /**
   * The weeks and terms of an induction.
   *
   * @param start the first day of induction
   * @param years the years of induction
   * @param calendar the school's calendar
   * @return the weeks and terms, as far as the calendar is known
   */
  public static InductionWeeks of(LocalDate start, YearBoundary years, SchoolCalendar calendar) {
    requireNonNull(start, "start");
    requireNonNull(years, "years");
    requireNonNull(calendar, "calendar");
    return new InductionWeeks(start, years, calendar);
  }

  /**
   * The teaching weeks.
   *
   * @return the weeks in order, from that of the first teaching day to that of the projected end,
   *     as far as the calendar is known
   */
  public ImmutableList<TeachingWeek> weeks() {
    return weeks;
  }

  /**
   * The terms, as those of a year of three ({@link SchoolCalendar#standardTerms}).
   *
   * @return those that have teaching days, from the start on, beyond the projected end as well
   */
  public ImmutableList<Term> terms() {
    return terms;
  }

  /**
   * The first day.
   *
   * @return the first teaching day of the induction; its start where no teaching day is known
   */
  public LocalDate firstDay() {
    return calendar.firstTeachingDayFrom(start).orElse(start);
  }

  /**
   * The index of the first week that is not before that of a day.
   *
   * @param day the day
   * @return the index; the number of weeks where there is none
   */
  public int indexFrom(LocalDate day) {
    int index = Collections.binarySearch(own, calendar.weekOf(day));
    return index >= 0 ? index : -index - 1;
  }

  /**
   * The index of a week of the programme: so many teaching weeks after the first of its half term,
   * counted from the start of induction where that comes later.
   *
   * @param week the week of the programme
   * @return the index; the number of weeks where its term is not known or induction ends before
   */
  public int indexOf(ProgrammeWeek week) {
    requireNonNull(week, "week");
    if (week.term() > terms.size()) {
      return weeks.size();
    }
    Term term = terms.get(week.term() - 1);
    LocalDate first = term.days().first();
    LocalDate from = first.isBefore(firstDay()) ? firstDay() : first;
    int index = calendar.firstTeachingDayFrom(from).map(this::indexFrom).orElse(weeks.size());
    if (week.half() == 2) {
      while (index < weeks.size()
          && !weeks.get(index).week().first().isAfter(term.days().last())
          && !isInSecondHalf(term, weeks.get(index))) {
        index++;
      }
    }
    return Math.min(index + week.week() - 1, weeks.size());
  }

  /**
   * Whether the half term of a week of the programme has that many weeks here.
   *
   * @param week the week of the programme
   * @return whether {@link #indexOf} is an index in that half term
   */
  public boolean has(ProgrammeWeek week) {
    int index = indexOf(week);
    if (index == weeks.size()) {
      return false;
    }
    Term term = terms.get(week.term() - 1);
    TeachingWeek found = weeks.get(index);
    return !found.week().first().isAfter(term.days().last())
        && isInSecondHalf(term, found) == (week.half() == 2);
  }

  /**
   * The index of the first week after the term of a week of the programme.
   *
   * @param week the week of the programme
   * @return the index; the number of weeks where its term is not known or induction ends before
   */
  int indexAfterTermOf(ProgrammeWeek week) {
    return week.term() > terms.size()
        ? weeks.size()
        : indexFrom(terms.get(week.term() - 1).days().last().plusWeeks(1));
  }

  /**
   * Whether a week comes after the middle of a term: its half-term holiday, or half its days.
   *
   * @param term the term
   * @param week the week
   * @return whether it does
   */
  public static boolean isInSecondHalf(Term term, TeachingWeek week) {
    requireNonNull(term, "term");
    requireNonNull(week, "week");
    LocalDate middle =
        term.halfTerm()
            .map(DateRange::first)
            .orElseGet(() -> term.days().first().plusDays(term.days().length() / 2));
    return week.week().first().isAfter(middle);
  }

  YearBoundary years() {
    return years;
  }

  SchoolCalendar calendar() {
    return calendar;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InductionWeeks that
        && start.equals(that.start)
        && years.equals(that.years)
        && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, years, calendar);
  }

  /** Prints how many weeks and terms there are. */
  @Override
  public String toString() {
    return weeks.size() + " weeks and " + terms.size() + " terms from " + start;
  }
}
