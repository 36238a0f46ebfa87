package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.InductionYear;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The teaching weeks that share one coaching session (orientation, section 2 and section 5).
 *
 * @param year the year of induction
 * @param number the number within that year, from 1
 * @param weeks its teaching weeks, at least one
 * @param openWeeks those in which the teacher was in school on a teaching day of the induction; in
 *     a cycle without them coaching is excused
 * @param meetingMinutes how many minutes the programme publishes for its meeting, from 1; empty
 *     where it publishes a rhythm only
 */
public record CoachingCycle(
    InductionYear year,
    int number,
    ImmutableList<TeachingWeek> weeks,
    ImmutableList<TeachingWeek> openWeeks,
    OptionalInt meetingMinutes) {
  /**
   * Checks the parts.
   *
   * @param year the year of induction
   * @param number the number within that year, from 1
   * @param weeks its teaching weeks, at least one
   * @param openWeeks those in which the teacher was in school on a teaching day
   * @param meetingMinutes how many minutes the programme publishes for its meeting, from 1
   * @throws io.github.ecf4j.model.check.InvalidValueException if a part is out of bounds
   */
  public CoachingCycle {
    requireNonNull(year, "year");
    requireNonNull(weeks, "weeks");
    requireNonNull(openWeeks, "openWeeks");
    requireNonNull(meetingMinutes, "meetingMinutes");
    meetingMinutes.ifPresent(
        minutes -> Check.range("meetingMinutes", minutes, 1, Integer.MAX_VALUE));
    Check.range("number", number, 1, Integer.MAX_VALUE);
    Check.that(!weeks.isEmpty(), "weeks", weeks, "one or more");
    Check.that(weeks.containsAll(openWeeks), "openWeeks", openWeeks, "among the weeks");
  }

  /**
   * Its first day.
   *
   * @return the first day of its first week
   */
  public LocalDate firstDay() {
    return weeks.get(0).week().first();
  }

  /**
   * Its last day; from then on the cycle is judged.
   *
   * @return the last day of its last week
   */
  public LocalDate lastDay() {
    return weeks.get(weeks.size() - 1).week().last();
  }

  /**
   * Whether a day is in one of its weeks; a holiday between them belongs to none.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    for (TeachingWeek one : weeks) {
      if (one.week().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its last day is on or before a day; only then do the rules judge it.
   *
   * @param day the day of the report
   * @return whether it is
   */
  public boolean hasEndedBy(LocalDate day) {
    requireNonNull(day, "day");
    return !lastDay().isAfter(day);
  }

  /**
   * Whether no coaching is due: in no week the teacher was in school.
   *
   * @return whether all weeks are excused
   */
  public boolean isExcused() {
    return openWeeks.isEmpty();
  }

  /**
   * The week for which its coaching is planned.
   *
   * @return the first week that is not excused, or empty if all are
   */
  public Optional<Week> plannedWeek() {
    return isExcused() ? Optional.empty() : Optional.of(openWeeks.get(0).week());
  }

  /**
   * Its coaching, as plans name it.
   *
   * @return the activity
   */
  public Activity.Coaching coaching() {
    return new Activity.Coaching(year, number);
  }
}
