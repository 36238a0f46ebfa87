package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.InductionWeeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives each training event of a teacher the provider's date, or else its default slot. */
final class EventLayout {
  private final Course time;
  private final Layout layout;
  private final DueDates dueDates;

  EventLayout(Course time, Layout layout, DueDates dueDates) {
    this.time = time;
    this.layout = layout;
    this.dueDates = dueDates;
  }

  static List<TrainingEvent> eventsOf(Course time) {
    return time.ect.programme().eventsInOrder(Audience.ECT);
  }

  void layOut() {
    Week previous = time.calendar.weekOf(time.firstDay());
    for (TrainingEvent event : eventsOf(time)) {
      Optional<LocalDate> date = dueDates.due(event.id(), time.ect, time.years);
      Optional<PlanItem> item =
          date.isPresent() ? dated(event, date.orElseThrow()) : inSlot(event, previous);
      item.ifPresent(layout::place);
      Week floor = previous;
      previous = item.map(PlanItem::week).filter(floor::isBefore).orElse(floor);
    }
  }

  private Optional<PlanItem> dated(TrainingEvent event, LocalDate day) {
    Optional<String> outOfReach = whyOutOfReach(time, day);
    outOfReach.ifPresent(why -> layout.leaveOut(new Activity.Training(event.id()), why));
    return outOfReach.isPresent()
        ? Optional.empty()
        : Optional.of(dated(time.calendar, event.id(), day));
  }

  /** Why a plan does not reach a provider's date; empty if it does. */
  static Optional<String> whyOutOfReach(Course time, LocalDate day) {
    boolean reached =
        time.years.projectedEnd().isPresent()
            || time.calendar.terms().stream()
                .anyMatch(
                    term ->
                        !time.calendar
                            .weekOf(term.days().last())
                            .isBefore(time.calendar.weekOf(day)));
    return reached
        ? Optional.empty()
        : Optional.of(time.whyItEnds() + ", before the provider’s date, " + Words.day(day) + ".");
  }

  static PlanItem dated(SchoolCalendar calendar, EventId event, LocalDate day) {
    boolean closed = !calendar.teachingDays().contains(day);
    return PlanItem.builder()
        .activity(new Activity.Training(event))
        .week(calendar.weekOf(day))
        .on(day)
        .onClosedDay(closed)
        .reason(
            "The provider holds it on "
                + Words.day(day)
                + (closed ? ", a day on which the school does not teach." : "."))
        .build();
  }

  private Optional<PlanItem> inSlot(TrainingEvent event, Week previous) {
    Activity training = new Activity.Training(event.id());
    if (event.week().isPresent()) {
      return inWeek(event, event.week().orElseThrow(), previous);
    }
    Optional<EventSlot> slot = event.slot();
    if (slot.isEmpty()) {
      layout.leaveOut(training, "Neither a date nor a default slot is known.");
      return Optional.empty();
    }
    ImmutableList<Term> terms = time.terms(slot.orElseThrow().year());
    int number = slot.orElseThrow().term();
    if (terms.size() < number) {
      layout.leaveOut(
          training,
          time.whyItEnds() + ", before its default slot, " + words(slot.orElseThrow()) + ".");
      return Optional.empty();
    }
    ImmutableList<TeachingWeek> window = window(terms.get(number - 1), slot.orElseThrow().part());
    ImmutableList<TeachingWeek> free =
        window.stream()
            .filter(week -> !week.week().isBefore(previous) && time.isOpen(week))
            .collect(toImmutableList());
    if (!free.isEmpty()) {
      boolean first = slot.orElseThrow().part() == EventSlot.Part.FIRST_WEEK;
      return Optional.of(
          item(
              training,
              free.get(first ? 0 : free.size() / 2),
              "Its default slot: " + words(slot.orElseThrow()) + "."));
    }
    LocalDate from = terms.get(number - 1).days().first();
    Optional<TeachingWeek> next =
        time.openFrom(Math.max(time.indexFrom(from), time.indexFrom(previous))).findFirst();
    if (next.isEmpty()) {
      layout.leaveOut(
          training,
          time.whyItEnds()
              + ", and no week from its default slot on, "
              + words(slot.orElseThrow())
              + ", is free.");
    }
    return next.map(
        week ->
            item(
                training,
                week,
                "The first week after its default slot, "
                    + words(slot.orElseThrow())
                    + ", in which the teacher is in school."));
  }

  private Optional<PlanItem> inWeek(TrainingEvent event, ProgrammeWeek published, Week previous) {
    Activity training = new Activity.Training(event.id());
    int index = time.indexOf(published);
    Optional<TeachingWeek> week =
        time.openFrom(Math.max(index, time.indexFrom(previous))).findFirst();
    if (week.isEmpty()) {
      layout.leaveOut(training, time.whyItEnds() + ", before it is held: " + published + ".");
    }
    return week.map(
        one ->
            item(
                training,
                one,
                one.equals(time.weeks.get(index))
                    ? "Published for " + time.place(published) + "."
                    : "The first week after "
                        + published
                        + ", for which it is published, in which the teacher is in school."));
  }

  private static PlanItem item(Activity training, TeachingWeek week, String reason) {
    return PlanItem.builder().activity(training).week(week.week()).reason(reason).build();
  }

  /** The weeks of part of a term; all its weeks where that part has none. */
  private ImmutableList<TeachingWeek> window(Term term, EventSlot.Part part) {
    ImmutableList<TeachingWeek> weeks = time.weeksOf(term);
    if (part == EventSlot.Part.FIRST_WEEK) {
      return weeks.stream().limit(1).collect(toImmutableList());
    } else if (part == EventSlot.Part.ANY_WEEK) {
      return weeks;
    }
    boolean second = part == EventSlot.Part.SECOND_HALF;
    ImmutableList<TeachingWeek> half =
        weeks.stream()
            .filter(week -> InductionWeeks.isInSecondHalf(term, week) == second)
            .collect(toImmutableList());
    return half.isEmpty() ? weeks : half;
  }

  static String words(EventSlot slot) {
    String part =
        switch (slot.part()) {
          case FIRST_WEEK -> "the first week of";
          case FIRST_HALF -> "the first half of";
          case SECOND_HALF -> "the second half of";
          case ANY_WEEK -> "any week of";
        };
    return part + " term " + slot.term() + " of " + slot.year();
  }
}
