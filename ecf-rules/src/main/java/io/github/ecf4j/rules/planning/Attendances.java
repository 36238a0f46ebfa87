package io.github.ecf4j.rules.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether a teacher's recorded attendances of training events are possible, given the start of
 * induction, absences, and the days on which the provider holds the event.
 *
 * <p>Laws: an attendance that nothing contradicts counts; on a day of which the teacher was absent
 * for a part it is uncertain; where the provider names no date on which an event is due to the
 * teacher, it may be held on any day.
 */
public final class Attendances {
  private final School school;
  private final DueDates dueDates;

  private Attendances(School school) {
    this.school = school;
    this.dueDates = DueDates.of(school.dates());
  }

  /**
   * Attendances of the teachers of a school.
   *
   * @param school the school, with the provider's dates and the calendar, which says on which
   *     weekdays somebody may be absent
   * @return the attendances
   */
  public static Attendances of(School school) {
    return new Attendances(requireNonNull(school, "school"));
  }

  /**
   * Whether an attendance counts, and if not, why.
   *
   * @param attendance one of the teacher's
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return whether it counts, or why not
   */
  public Standing standing(Attendance attendance, InductionRecord ect, YearBoundary years) {
    requireNonNull(attendance, "attendance");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    if (attendance.on().isBefore(ect.startedOn())) {
      return Standing.BEFORE_INDUCTION;
    } else if (!school.dates().dates().containsEntry(attendance.event(), attendance.on())
        && dueDates.due(attendance.event(), ect, years).isPresent()) {
      return Standing.NOT_HELD;
    } else if (!ect.service().isAbsentOn(attendance.on())) {
      return Standing.COUNTS;
    }
    return ect.service().isAbsentAllDayOn(attendance.on(), school.calendar())
        ? Standing.ABSENT
        : Standing.NOT_CERTAIN;
  }

  /**
   * The events that a teacher attended by a day, without attendances that are contradicted.
   *
   * @param day the last day to consider
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return the first day of each event
   */
  public ImmutableMap<EventId, LocalDate> attendedBy(
      LocalDate day, InductionRecord ect, YearBoundary years) {
    requireNonNull(day, "day");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    Map<EventId, LocalDate> attended = new LinkedHashMap<>();
    for (Attendance attendance : ect.attendances()) {
      if (!attendance.on().isAfter(day) && !standing(attendance, ect, years).isContradicted()) {
        attended.merge(
            attendance.event(), attendance.on(), (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return ImmutableMap.copyOf(attended);
  }
}
