package io.github.ecf4j.examples.schoolreport.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day or days in a calendar file, and how often what stands there has changed.
 *
 * @param uid what a calendar knows the event by, whatever changes of it
 * @param sequence how often it was revised (RFC 5545, section 3.8.7.4)
 * @param stamp the report day of its last revision
 * @param first its first day
 * @param after the day after its last
 * @param hours from when to when, of an event on one day of which that is known
 * @param summary what it is, in a line
 * @param description why it stands there
 * @param categories what it is, in keywords without white space
 * @param cancelled whether it is called off
 */
public record CalendarEvent(
    String uid,
    int sequence,
    LocalDate stamp,
    LocalDate first,
    LocalDate after,
    Optional<Hours> hours,
    String summary,
    String description,
    ImmutableList<String> categories,
    boolean cancelled) {

  /**
   * What stands in a calendar once this event takes the place of an earlier one with its UID.
   *
   * @param earlier the event that calendars may have
   * @return the earlier event if nothing of it changed, and else this one as its next revision,
   *     which no calendar takes for an older one
   */
  public CalendarEvent inPlaceOf(CalendarEvent earlier) {
    if (revised(earlier.sequence, earlier.stamp).equals(earlier)) {
      return earlier;
    }
    return revised(earlier.sequence + 1, earlier.stamp.isAfter(stamp) ? earlier.stamp : stamp);
  }

  /**
   * This event called off.
   *
   * @param reason why, in a sentence
   * @return the event, at its days
   */
  public CalendarEvent calledOff(String reason) {
    return new CalendarEvent(
        uid, sequence, stamp, first, after, hours, summary, reason, categories, true);
  }

  /** This event where its line begins with the id; else, as of a day, with the id and its kind. */
  CalendarEvent withIdOnly(String id, LocalDate day) {
    String whose = id + ": ";
    if (summary.startsWith(whose)) {
      return this;
    }
    String kind = categories.isEmpty() ? "plan" : categories.get(categories.size() - 1);
    return new CalendarEvent(
        uid,
        sequence,
        day,
        first,
        after,
        hours,
        whose + kind.toLowerCase(Locale.ROOT).replace('_', ' '),
        description,
        categories,
        cancelled);
  }

  /** This event with another number of revisions, the last of them on another day. */
  CalendarEvent revised(int number, LocalDate day) {
    return new CalendarEvent(
        uid, number, day, first, after, hours, summary, description, categories, cancelled);
  }
}
