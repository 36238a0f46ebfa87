package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.TeachingWeek;

/**
 * A {@link TeachingWeek}.
 *
 * @param week its first day
 * @param teachingDays on how many days of it the school teaches
 */
public record TeachingWeekData(String week, Integer teachingDays)
    implements Exchanged<TeachingWeek> {
  /**
   * Writes a week.
   *
   * @param week the week
   * @return its wire form
   */
  public static TeachingWeekData of(TeachingWeek week) {
    requireNonNull(week, "week");
    return new TeachingWeekData(week.week().toString(), week.teachingDays());
  }

  @Override
  public TeachingWeek read(Parts in) {
    var first = in.required("week", week, Parts::week);
    int days = in.number("teachingDays", teachingDays);
    return in.build(() -> new TeachingWeek(first, days));
  }
}
