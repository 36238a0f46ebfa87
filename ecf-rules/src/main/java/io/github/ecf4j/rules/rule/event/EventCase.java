package io.github.ecf4j.rules.rule.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.planning.Attendances;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.planning.Standing;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One training event of a teacher's programme, with the teacher's attendances of it up to the day
 * of the report (orientation, section 2 and Appendix B).
 */
public final class EventCase implements Judged {
  private final Teacher teacher;
  private final TrainingEvent event;
  private final @Nullable EventCase previous;

  /** The first attendance that nothing contradicts. */
  private final @Nullable Attendance first;

  private EventCase(Teacher teacher, TrainingEvent event, @Nullable EventCase previous) {
    this.teacher = teacher;
    this.event = event;
    this.previous = previous;
    this.first = teacher.first(event, false);
  }

  /** What all events of a teacher have in common. */
  private record Teacher(
      InductionRecord record,
      YearBoundary years,
      DueDates dueDates,
      Attendances attendances,
      LocalDate day) {
    Standing standing(Attendance attendance) {
      return attendances.standing(attendance, record, years);
    }

    @Nullable Attendance first(TrainingEvent event, boolean contradicted) {
      Attendance first = null;
      for (Attendance attendance : record.attendances()) {
        if (attendance.event().equals(event.id())
            && !attendance.on().isAfter(day)
            && (first == null || attendance.on().isBefore(first.on()))
            && standing(attendance).isContradicted() == contradicted) {
          first = attendance;
        }
      }
      return first;
    }
  }

  /**
   * The events of a teacher's programme.
   *
   * @param record the teacher's record
   * @param school the school, with the provider's dates
   * @param years the teacher's years of induction
   * @param day the day of the report; what is attended later is ignored
   * @return a case each, in the suggested order
   */
  public static ImmutableList<EventCase> all(
      InductionRecord record, School school, YearBoundary years, LocalDate day) {
    requireNonNull(record, "record");
    requireNonNull(school, "school");
    requireNonNull(years, "years");
    requireNonNull(day, "day");
    Teacher teacher =
        new Teacher(record, years, DueDates.of(school.dates()), Attendances.of(school), day);
    ImmutableList.Builder<EventCase> cases = ImmutableList.builder();
    EventCase previous = null;
    for (TrainingEvent event : record.programme().events(Audience.ECT)) {
      previous = new EventCase(teacher, event, previous);
      cases.add(previous);
    }
    return cases.build();
  }

  @Override
  public Subject subject() {
    return Subject.ect(teacher.record.ect());
  }

  /** The day of the report. */
  @Override
  public LocalDate day() {
    return teacher.day;
  }

  /**
   * The event.
   *
   * @return the event
   */
  public TrainingEvent event() {
    return event;
  }

  /**
   * The event before it in the suggested order.
   *
   * @return its case, unless this event is the first
   */
  public Optional<EventCase> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * When it was due, if it was by the day of the report.
   *
   * @return the day; empty for the programme induction and where no date is named
   */
  public Optional<LocalDate> due() {
    return teacher.dueDates.dueBy(teacher.day, event, teacher.record, teacher.years);
  }

  /**
   * Whether it was attended, or may have been: an attendance is recorded that nothing contradicts.
   *
   * @return whether there is one
   */
  public boolean attended() {
    return first != null;
  }

  /**
   * When it was certainly attended for the first time.
   *
   * @return the day; empty if it was not, or if that is unknown
   */
  public Optional<LocalDate> attendedOn() {
    return Optional.ofNullable(first)
        .filter(one -> standing(one) == Standing.COUNTS)
        .map(Attendance::on);
  }

  /**
   * The first attendance recorded that something contradicts.
   *
   * @return the attendance, if there is one
   */
  public Optional<Attendance> contradicted() {
    return Optional.ofNullable(teacher.first(event, true));
  }

  /**
   * Whether an attendance counts, and if not, why.
   *
   * @param attendance one of the teacher's
   * @return whether it counts, or why not
   */
  public Standing standing(Attendance attendance) {
    return teacher.standing(requireNonNull(attendance, "attendance"));
  }

  /** Prints which event of whom it is. */
  @Override
  public String toString() {
    return event.id() + ", " + teacher.record.ect();
  }
}
