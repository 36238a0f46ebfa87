package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each event that was missed the provider's next date, or else the next week. */
final class TrainingRevision {
  private final Revision revision;
  private final Course time;
  private final DueDates dueDates;
  private final Attendances attendances;

  /** The weeks of events that are still to come. */
  private final Set<Week> taken = new HashSet<>();

  TrainingRevision(Revision revision) {
    this.revision = revision;
    this.time = revision.time;
    this.dueDates = DueDates.of(time.school.dates());
    this.attendances = Attendances.of(time.school);
  }

  void revise() {
    Map<EventId, LocalDate> attended =
        attendances.attendedBy(revision.day, revision.ect, time.years);
    List<PlanItem> missed = new ArrayList<>();
    for (TrainingEvent event : EventLayout.eventsOf(time)) {
      Activity activity = new Activity.Training(event.id());
      LocalDate on = attended.get(event.id());
      if (on != null) {
        revision.happened(activity, on, "Attended");
      } else if (!staysWhereItIs(event.id())) {
        planned(activity)
            .ifPresentOrElse(
                missed::add,
                () ->
                    revision.leaveOut(activity, Revision.reasonLeftOut(revision.fresh, activity)));
      }
    }
    missed.forEach(this::moveOn);
  }

  /** Settles an event whose date, or else whose planned week, is not over; or says that it is. */
  private boolean staysWhereItIs(EventId event) {
    Activity activity = new Activity.Training(event);
    Optional<LocalDate> date = dueDates.dueFrom(revision.day, event, time.ect, time.years);
    Optional<String> outOfReach = date.flatMap(on -> EventLayout.whyOutOfReach(time, on));
    if (outOfReach.isPresent()) {
      revision.leaveOut(activity, outOfReach.orElseThrow());
      return true;
    }
    Optional<PlanItem> item =
        date.map(on -> EventLayout.dated(time.calendar, event, on))
            .or(() -> planned(activity).filter(this::isStillToCome));
    item.ifPresent(
        one -> {
          taken.add(one.week());
          revision.place(one);
        });
    return item.isPresent();
  }

  private Optional<PlanItem> planned(Activity activity) {
    return revision.before.item(activity).or(() -> revision.fresh.item(activity));
  }

  private boolean isStillToCome(PlanItem item) {
    return item.on()
        .map(on -> !on.isBefore(revision.day) && !time.years.isOver(on))
        .orElseGet(() -> !item.week().isBefore(revision.from) && time.isOpenIn(item.week()));
  }

  /** The next week that no other event has; else the next, if all have one. */
  private void moveOn(PlanItem planned) {
    Optional<Week> week =
        time.openFrom(revision.firstIndex())
            .map(TeachingWeek::week)
            .filter(one -> !taken.contains(one))
            .findFirst()
            .or(() -> time.openFrom(revision.firstIndex()).map(TeachingWeek::week).findFirst());
    if (week.isEmpty()) {
      revision.leaveOut(planned.activity(), time.whyItEnds() + ", and it has not been attended.");
      return;
    }
    taken.add(week.orElseThrow());
    revision.toCome(
        planned.activity(),
        week.orElseThrow(),
        whyMoved(planned)
            + " in "
            + Words.week(planned.week())
            + "; the next week in which the teacher is in school.");
  }

  private String whyMoved(PlanItem planned) {
    if (planned.week().isBefore(revision.from)) {
      return "Not attended";
    }
    return time.years.isOver(planned.firstDay()) ? "Induction is over" : "Not in school";
  }
}
