package org.example.scheduling;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import java.util.List;

/**
 * Timetables each term by itself, as schools do, in whole cycles. This is the scheduler with the
 * bug: where cycles take more than a week, those that run over a holiday get lost.
 */
public final class TermByTermScheduler extends WeeklyScheduler {
  @Override
  protected List<List<TeachingWeek>> stretches(List<TeachingWeek> weeks, SchoolCalendar calendar) {
    return calendar.terms().stream()
        .map(term -> weeks.stream().filter(week -> beginsIn(term, week, calendar)).toList())
        .toList();
  }

  private static boolean beginsIn(Term term, TeachingWeek week, SchoolCalendar calendar) {
    return term.days().contains(calendar.teachingDays().tailSet(week.week().first()).first());
  }
}
