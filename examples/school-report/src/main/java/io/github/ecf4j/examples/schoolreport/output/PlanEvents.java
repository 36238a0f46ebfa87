package io.github.ecf4j.examples.schoolreport.output;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarEvent;
import io.github.ecf4j.examples.schoolreport.calendar.Hours;
import io.github.ecf4j.examples.schoolreport.input.Slots;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.clock.Duty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A teacher's plan after what has happened, as events for a calendar.
 *
 * <p>An activity keeps its UID for ever, so that a calendar which reads next week's file moves what
 * moved. What has lost its week stands cancelled where it was planned.
 */
final class PlanEvents {
  /**
   * An event, and whether its day is known.
   *
   * @param event the event
   * @param isDated whether it stands on a day of its own, and not in a week
   */
  record Planned(CalendarEvent event, boolean isDated) {}

  private final EctAudit audit;
  private final Slots slots;
  private final Programme programme;
  private final UUID school;
  private final LocalDate reportDay;

  private PlanEvents(EctAudit audit, Slots slots, UUID school, LocalDate reportDay) {
    this.audit = audit;
    this.slots = slots;
    this.programme = audit.ect().programme();
    this.school = school;
    this.reportDay = reportDay;
  }

  static ImmutableList<Planned> of(EctAudit audit, Slots slots, UUID school, LocalDate reportDay) {
    return new PlanEvents(audit, slots, school, reportDay).events();
  }

  private ImmutableList<Planned> events() {
    ImmutableList.Builder<Planned> events = ImmutableList.builder();
    ProgrammePlan plan = audit.replan().plan();
    plan.items().forEach(item -> events.add(new Planned(event(item), isDated(item))));
    // Cancelled only where it had a week before.
    for (Unplaced gone : plan.unplaced()) {
      audit
          .plan()
          .item(gone.activity())
          .ifPresent(
              item -> events.add(new Planned(event(item).calledOff(gone.reason()), isDated(item))));
    }
    audit.duties().ifPresent(duties -> duties.value().forEach(duty -> limit(duty, events)));
    return events.build();
  }

  /** A duty or right stands on its last day, until it is done or lapses. */
  private void limit(Duty duty, ImmutableList.Builder<Planned> events) {
    boolean isOpen = duty.state() == Duty.State.DUE || duty.state() == Duty.State.OVERDUE;
    duty.lastDay()
        .filter(last -> isOpen)
        .ifPresent(
            last ->
                events.add(
                    new Planned(
                        new CalendarEvent(
                            uid("limit " + duty.limit().name()),
                            0,
                            reportDay,
                            last,
                            last.plusDays(1),
                            Optional.empty(),
                            audit.names().of(audit.ect().ect()) + ": " + duty.limit(),
                            "The last day, by " + duty.limit().provision(),
                            ImmutableList.of("ECF", "TIME_LIMIT"),
                            false),
                        true)));
  }

  private boolean isDated(PlanItem item) {
    return item.on().isPresent() || slot(item).isPresent();
  }

  private CalendarEvent event(PlanItem item) {
    Optional<Slots.Weekly> slot = slot(item);
    DateRange days = days(item, slot);
    return new CalendarEvent(
        uid(item.activity()),
        0,
        reportDay,
        days.first(),
        days.last().plusDays(1),
        slot.map(Slots.Weekly::hours).or(() -> hours(item)),
        summary(item),
        item.reason(),
        ImmutableList.of("ECF", PlanKind.of(item.activity(), programme).name()),
        false);
  }

  /** Its day; else that of its slot; else from the first to the last teaching day of its week. */
  private DateRange days(PlanItem item, Optional<Slots.Weekly> slot) {
    Optional<LocalDate> day =
        item.on().or(() -> slot.map(one -> item.week().first().with(nextOrSame(one.weekday()))));
    if (day.isPresent()) {
      return new DateRange(day.orElseThrow(), day.orElseThrow());
    }
    SortedSet<LocalDate> teaching = teachingDays(item);
    SortedSet<LocalDate> days = teaching.isEmpty() ? weekdays(item.week()) : teaching;
    return new DateRange(days.first(), days.last());
  }

  /** The days of a week on which the school would teach in term. */
  private SortedSet<LocalDate> weekdays(Week week) {
    return week.first()
        .datesUntil(week.last().plusDays(1))
        .filter(day -> calendar().teachesOn().contains(day.getDayOfWeek()))
        .collect(toCollection(TreeSet::new));
  }

  private SchoolCalendar calendar() {
    return audit.induction().school().calendar();
  }

  private SortedSet<LocalDate> teachingDays(PlanItem item) {
    return calendar().teachingDays(item.week().days());
  }

  /** The slot of coaching to come, in a week in which its day is one of school. */
  private Optional<Slots.Weekly> slot(PlanItem item) {
    return item.activity() instanceof Activity.Coaching && item.on().isEmpty()
        ? slots
            .of(audit.ect().ect())
            .filter(
                slot ->
                    teachingDays(item).stream()
                        .filter(audit.ect().service()::isInSchoolOn)
                        .anyMatch(day -> day.getDayOfWeek() == slot.weekday()))
        : Optional.empty();
  }

  /** From when to when an event lasts, where the provider's date has hours. */
  private Optional<Hours> hours(PlanItem item) {
    return item.activity() instanceof Activity.Training training
        ? item.on().flatMap(on -> slots.of(training.event(), on))
        : Optional.empty();
  }

  /** A UID made of the school, the teacher and the activity, and so the same in every report. */
  private String uid(Activity activity) {
    String key =
        activity.fold(
            study -> "study " + study.module(),
            revisit -> "revisit " + revisit.cycle() + " " + revisit.module(),
            coaching -> "coaching " + coaching.year().number() + " " + coaching.cycle(),
            training -> "training " + training.event(),
            review -> "review " + review.academicYear().startsIn() + " " + review.season(),
            assessment -> "assessment " + assessment.number());
    return uid(key);
  }

  private String uid(String key) {
    String name =
        String.join("\n", school.toString(), audit.ect().ect().value(), programme.id(), key);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@ecf4j";
  }

  private String summary(PlanItem item) {
    return audit.names().of(audit.ect().ect())
        + ": "
        + Words.activity(item.activity(), programme, item.contracting())
        + (item.activity() instanceof Activity.Training && item.on().isEmpty()
            ? " (no date yet)"
            : "");
  }
}
