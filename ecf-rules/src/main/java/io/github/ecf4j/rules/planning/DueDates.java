package io.github.ecf4j.rules.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a training event is due to a teacher: on its first date on or after the start of induction,
 * unless the teacher is absent that day: then on the next (orientation, section 2).
 *
 * <p>Laws: a due date is one of the provider's dates, within the induction, on which the teacher
 * was not absent; no earlier date has all these properties.
 */
public final class DueDates {
  private final EventDates dates;

  private DueDates(EventDates dates) {
    this.dates = dates;
  }

  /**
   * The due dates that a provider's dates give.
   *
   * @param dates the provider's dates
   * @return the due dates
   */
  public static DueDates of(EventDates dates) {
    return new DueDates(requireNonNull(dates, "dates"));
  }

  /**
   * When an event is due.
   *
   * @param event the event
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return the day, or empty if the provider names none that is due
   */
  public Optional<LocalDate> due(EventId event, InductionRecord ect, YearBoundary years) {
    requireNonNull(ect, "ect");
    return dueFrom(ect.startedOn(), event, ect, years);
  }

  /**
   * The events of a teacher's programme that are due by a day: those to which TRAINING-ATTENDED
   * holds.
   *
   * <p>Laws: each day is that of {@link #due}, and none is after {@code day}; a later day takes no
   * event away.
   *
   * @param day the last day to consider
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return the day on which each event was due, in the programme's order
   */
  public ImmutableMap<EventId, LocalDate> dueBy(
      LocalDate day, InductionRecord ect, YearBoundary years) {
    requireNonNull(day, "day");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    ImmutableMap.Builder<EventId, LocalDate> due = ImmutableMap.builder();
    for (TrainingEvent event : ect.programme().events(Audience.ECT)) {
      dueBy(day, event, ect, years).ifPresent(on -> due.put(event.id(), on));
    }
    return due.build();
  }

  /**
   * When an event was due, if it was by a day.
   *
   * @param day the last day to consider
   * @param event the event; a programme induction, with which a programme begins, is never due
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return the day, if it was due
   */
  public Optional<LocalDate> dueBy(
      LocalDate day, TrainingEvent event, InductionRecord ect, YearBoundary years) {
    requireNonNull(day, "day");
    requireNonNull(event, "event");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    return event.kind() != EventKind.PROGRAMME_INDUCTION
        ? due(event.id(), ect, years).filter(on -> !on.isAfter(day))
        : Optional.empty();
  }

  /**
   * When an event is due to a teacher who missed it before.
   *
   * @param from the first day to consider
   * @param event the event
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @return the day, or empty if the provider names none that is due
   */
  public Optional<LocalDate> dueFrom(
      LocalDate from, EventId event, InductionRecord ect, YearBoundary years) {
    requireNonNull(from, "from");
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    LocalDate first = Days.nearest(from);
    return dates.of(event).stream()
        .filter(day -> !day.isBefore(first) && !day.isBefore(ect.startedOn()))
        .filter(day -> !ect.service().isAbsentOn(day) && !years.isOver(day))
        .findFirst();
  }
}
