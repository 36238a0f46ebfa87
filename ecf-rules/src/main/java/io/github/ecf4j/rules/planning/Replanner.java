package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.text.Words;
import io.github.ecf4j.rules.training.DueDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out again what is still to come, around what really happened. */
final class Replanner {
  private final Timeline time;
  private final DueDates dueDates;
  private final ProgrammePlan before;

  /** The plan of somebody who starts afresh: where things belong that the plan before left out. */
  private final ProgrammePlan fresh;

  private final LocalDate day;

  /** The index of the first week in which something can still be done. */
  private final int open;

  private final Layout layout = new Layout();
  private final Set<Activity> settled = new HashSet<>();
  private final Set<Activity> past = new HashSet<>();

  /** The week in which each module was or will be studied. */
  private final Map<ModuleNumber, LocalDate> studyWeeks = new HashMap<>();

  Replanner(
      Timeline time, DueDates dueDates, ProgrammePlan before, ProgrammePlan fresh, LocalDate day) {
    this.time = time;
    this.dueDates = dueDates;
    this.before = before;
    this.fresh = fresh;
    this.day = day;
    this.open =
        time.calendar.firstTeachingDayFrom(day).map(time::indexFrom).orElse(time.weeks.size());
  }

  /** What of the new plan has not happened. */
  ImmutableList<PlanItem> toCome(ProgrammePlan after) {
    return after.items().stream()
        .filter(item -> !past.contains(item.activity()))
        .collect(toImmutableList());
  }

  /** The Monday of the first week in which something can still be done. */
  private LocalDate from() {
    return TeachingWeek.mondayOf(
        time.calendar.firstTeachingDayFrom(day).orElseGet(() -> day.plusWeeks(1)));
  }

  ProgrammePlan replan() {
    studies();
    coaching();
    revisits();
    training();
    keepTheRest();
    return layout.plan();
  }

  private void place(PlanItem item) {
    settled.add(item.activity());
    layout.place(item);
  }

  private void leaveOut(Activity activity, String reason) {
    settled.add(activity);
    layout.leaveOut(activity, reason);
  }

  /** An activity that took place: as planned where it stood there, else where it happened. */
  private void happened(Activity activity, LocalDate on, String what) {
    past.add(activity);
    place(
        asPlanned(activity, on)
            .orElseGet(
                () ->
                    PlanItem.builder()
                        .activity(activity)
                        .week(TeachingWeek.mondayOf(on))
                        .on(on)
                        .reason(what + " on " + Words.day(on) + ".")
                        .build()));
  }

  private Optional<PlanItem> asPlanned(Activity activity, LocalDate on) {
    return before
        .item(activity)
        .filter(item -> item.week().equals(TeachingWeek.mondayOf(on)))
        .filter(item -> item.on().filter(day -> !day.equals(on)).isEmpty());
  }

  /** An activity that is still to come: as planned where it keeps its week, else moved. */
  private void toCome(Activity activity, LocalDate week, String why) {
    Optional<PlanItem> planned = before.item(activity).filter(item -> item.week().equals(week));
    place(
        planned.orElseGet(
            () -> PlanItem.builder().activity(activity).week(week).reason(why).build()));
  }

  private void studies() {
    StudyLog study = time.ect.history().study();
    ModuleSet done = study.studiedBy(day);
    int next = open;
    // The module placed last, if it was not studied yet: its week, and whether the old plan had it.
    Optional<LocalDate> plannedBefore = Optional.empty();
    boolean wasInPlan = false;
    for (StudyModule module : time.ect.programme().modules()) {
      ModuleNumber number = module.number();
      Activity activity = new Activity.Study(number);
      if (done.contains(number)) {
        LocalDate on = study.completedOn(number).orElseThrow();
        happened(activity, on, "Studied");
        studyWeeks.put(number, TeachingWeek.mondayOf(on));
        continue;
      }
      Optional<LocalDate> planned = before.weekOf(number).or(() -> fresh.weekOf(number));
      if (planned.isEmpty()) {
        leaveOut(activity, reasonLeftOut(fresh, activity));
        continue;
      }
      // Two modules of one week stay together; else each has a week of its own.
      boolean isInPlan = before.weekOf(number).isPresent();
      boolean together = planned.equals(plannedBefore) && isInPlan == wasInPlan;
      int earliest = together && next > open ? next - 1 : next;
      int week = Math.max(earliest, time.indexFrom(planned.orElseThrow()));
      if (week < time.weeks.size()) {
        LocalDate monday = time.weeks.get(week).monday();
        toCome(activity, monday, whyMoved(planned.orElseThrow()));
        studyWeeks.put(number, monday);
        next = week + 1;
        plannedBefore = planned;
        wasInPlan = isInPlan;
      } else {
        leaveOut(activity, time.whyItEnds() + ", before there is a week for the module.");
        next = time.weeks.size();
        plannedBefore = Optional.empty();
      }
    }
  }

  private String whyMoved(LocalDate planned) {
    return planned.isBefore(from())
        ? "Not studied in the week of " + Words.day(planned) + "; the next free week."
        : "Moved from the week of "
            + Words.day(planned)
            + ", to stay behind the modules before it.";
  }

  private void coaching() {
    ImmutableListMultimap<LocalDate, LocalDate> sessions =
        time.ect.history().sessions().stream()
            .filter(CoachingSession::isCoaching)
            .map(CoachingSession::heldOn)
            .filter(on -> !on.isAfter(day))
            .sorted()
            .collect(toImmutableListMultimap(TeachingWeek::mondayOf, on -> on));
    for (CoachingCycle cycle : time.cycles) {
      Activity activity = cycle.coaching();
      Optional<PlanItem> planned = before.item(activity);
      Optional<LocalDate> held =
          cycle.weeks().stream()
              .flatMap(week -> sessions.get(week.monday()).stream())
              .min(
                  Comparator.comparing((LocalDate on) -> !isPlannedWeek(planned, on))
                      .thenComparing(on -> on));
      if (held.isPresent()) {
        LocalDate on = held.orElseThrow();
        past.add(activity);
        place(asPlanned(activity, on).orElseGet(() -> held(cycle, on)));
        continue;
      }
      Optional<LocalDate> week =
          cycle.openWeeks().stream()
              .map(TeachingWeek::monday)
              .filter(monday -> !monday.isBefore(from()))
              .filter(monday -> planned.filter(item -> item.week().isAfter(monday)).isEmpty())
              .findFirst();
      if (week.isPresent()) {
        place(coachingToCome(cycle, planned, week.orElseThrow()));
      } else if (planned.isPresent() || isUnplaced(activity)) {
        leaveOut(
            activity,
            cycle.isExcused()
                ? "The teacher was in school in no week of its cycle."
                : "Its cycle, to " + Words.day(cycle.lastSunday()) + ", has no session.");
      }
    }
  }

  private static boolean isPlannedWeek(Optional<PlanItem> planned, LocalDate on) {
    return planned.filter(item -> item.week().equals(TeachingWeek.mondayOf(on))).isPresent();
  }

  private PlanItem held(CoachingCycle cycle, LocalDate on) {
    ModuleSet studied = time.ect.history().study().studiedBy(on);
    return PlanItem.builder()
        .activity(cycle.coaching())
        .week(TeachingWeek.mondayOf(on))
        .on(on)
        .contracting(!studied.intersects(time.ect.programme().modulesWithSteps()))
        .reason("Held on " + Words.day(on) + ".")
        .build();
  }

  private PlanItem coachingToCome(CoachingCycle cycle, Optional<PlanItem> planned, LocalDate week) {
    ModuleSet withSteps = time.ect.programme().modulesWithSteps();
    boolean stepsCanBeSet =
        studyWeeks.entrySet().stream()
            .anyMatch(
                study -> withSteps.contains(study.getKey()) && !study.getValue().isAfter(week));
    PlanItem item = CoachingLayout.item(cycle, week, stepsCanBeSet);
    return planned
        .filter(old -> old.week().equals(item.week()) && old.contracting() == item.contracting())
        .orElse(item);
  }

  private boolean isUnplaced(Activity activity) {
    return before.unplaced().stream().anyMatch(one -> one.activity().equals(activity));
  }

  private void revisits() {
    for (PlanItem item : before.items()) {
      if (item.activity() instanceof Activity.Revisit revisit) {
        LocalDate studied = studyWeeks.getOrDefault(revisit.module(), LocalDate.MAX);
        if (item.week().isBefore(from())) {
          past.add(revisit);
          place(item);
        } else {
          int earliest =
              studied.equals(LocalDate.MAX)
                  ? time.weeks.size()
                  : time.indexFrom(studied.plusWeeks(1));
          int week = Math.max(time.indexFrom(item.week()), earliest);
          if (week < time.weeks.size()) {
            toCome(revisit, time.weeks.get(week).monday(), "After the module has been studied.");
          } else {
            leaveOut(revisit, time.whyItEnds() + ", before the module has been studied.");
          }
        }
      }
    }
  }

  private void training() {
    Map<EventId, LocalDate> attended = new HashMap<>();
    for (Attendance attendance : time.ect.attendances()) {
      if (!attendance.on().isAfter(day)) {
        attended.merge(
            attendance.event(), attendance.on(), (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    int next = open;
    for (TrainingEvent event : EventLayout.eventsOf(time)) {
      Activity activity = new Activity.Training(event.id());
      Optional<PlanItem> dated = fresh.item(activity).filter(item -> item.on().isPresent());
      Optional<PlanItem> planned = before.item(activity).or(() -> fresh.item(activity));
      LocalDate on = attended.get(event.id());
      if (on != null) {
        happened(activity, on, "Attended");
      } else if (dated.filter(this::isStillToCome).isPresent()) {
        place(dated.orElseThrow());
      } else if (planned.filter(this::isStillToCome).isPresent()) {
        place(planned.orElseThrow());
      } else if (planned.isPresent()) {
        next = missed(event.id(), planned.orElseThrow(), next);
      } else {
        leaveOut(activity, reasonLeftOut(fresh, activity));
      }
    }
  }

  private boolean isStillToCome(PlanItem item) {
    return item.on()
        .map(on -> !on.isBefore(day))
        .orElseGet(() -> !item.week().isBefore(from()) && isOpen(item.week()));
  }

  private boolean isOpen(LocalDate monday) {
    return time.firstOpenFrom(time.indexFrom(monday))
        .filter(week -> week.monday().equals(monday))
        .isPresent();
  }

  /** Gives a missed event the provider's next date, or else a week; one missed event a week. */
  private int missed(EventId event, PlanItem planned, int next) {
    Optional<LocalDate> date = dueDates.dueFrom(day, event, time.ect, time.years.value());
    if (date.isPresent()) {
      place(EventLayout.dated(time.calendar, event, date.orElseThrow()));
      return next;
    }
    Optional<TeachingWeek> week = time.firstOpenFrom(next);
    if (week.isEmpty()) {
      leaveOut(planned.activity(), time.whyItEnds() + ", and it has not been attended.");
      return next;
    }
    toCome(
        planned.activity(),
        week.orElseThrow().monday(),
        "Not attended in the week of "
            + Words.day(planned.week())
            + "; the next week in which the teacher is in school.");
    return time.indexFrom(week.orElseThrow().monday()) + 1;
  }

  /**
   * What the plan had and nothing above knows: of another programme, or of cycles that are gone.
   */
  private void keepTheRest() {
    Stream.concat(
            before.items().stream().map(PlanItem::activity),
            before.unplaced().stream().map(Unplaced::activity))
        .filter(activity -> !settled.contains(activity))
        .forEach(activity -> layout.leaveOut(activity, reasonLeftOut(before, activity)));
  }

  private static String reasonLeftOut(ProgrammePlan plan, Activity activity) {
    return plan.unplaced().stream()
        .filter(one -> one.activity().equals(activity))
        .map(Unplaced::reason)
        .findFirst()
        .orElse("The programme, the posts or the calendar no longer have it.");
  }
}
