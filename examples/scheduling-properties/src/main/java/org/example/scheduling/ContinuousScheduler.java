package org.example.scheduling;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import java.util.List;

/** Counts cycles through holidays: the week after a holiday follows the week before it. */
public final class ContinuousScheduler extends WeeklyScheduler {
  @Override
  protected List<List<TeachingWeek>> stretches(List<TeachingWeek> weeks, SchoolCalendar calendar) {
    return List.of(weeks);
  }
}
