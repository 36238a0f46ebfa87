package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarEvent;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.clock.Duty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A teacher's plan after what has happened, as events for a calendar.
 *
 * <p>An activity keeps its UID for ever, so that a calendar which reads next week's file moves what
 * moved. What has lost its week stands cancelled where it was planned.
 */
final class PlanEvents {
  private static final int WEEKDAYS = 5;

  private final EctAudit audit;
  private final Programme programme;
  private final UUID school;
  private final LocalDate reportDay;

  private PlanEvents(EctAudit audit, UUID school, LocalDate reportDay) {
    this.audit = audit;
    this.programme = audit.ect().programme();
    this.school = school;
    this.reportDay = reportDay;
  }

  static ImmutableList<CalendarEvent> of(EctAudit audit, UUID school, LocalDate reportDay) {
    return new PlanEvents(audit, school, reportDay).events();
  }

  private ImmutableList<CalendarEvent> events() {
    ImmutableList.Builder<CalendarEvent> events = ImmutableList.builder();
    ProgrammePlan plan = audit.replan().plan();
    plan.items().forEach(item -> events.add(event(item)));
    // Cancelled only where it had a week before.
    for (Unplaced gone : plan.unplaced()) {
      audit
          .plan()
          .item(gone.activity())
          .ifPresent(item -> events.add(event(item).calledOff(gone.reason())));
    }
    audit.duties().ifPresent(duties -> duties.value().forEach(duty -> limit(duty, events)));
    return events.build();
  }

  /** A duty or right stands on its last day, until it is done or lapses. */
  private void limit(Duty duty, ImmutableList.Builder<CalendarEvent> events) {
    boolean isOpen = duty.state() == Duty.State.DUE || duty.state() == Duty.State.OVERDUE;
    duty.lastDay()
        .filter(last -> isOpen)
        .ifPresent(
            last ->
                events.add(
                    new CalendarEvent(
                        uid("limit " + duty.limit().name()),
                        0,
                        reportDay,
                        last,
                        last.plusDays(1),
                        audit.names().of(audit.ect().ect()) + ": " + duty.limit(),
                        "The last day, by " + duty.limit().provision(),
                        ImmutableList.of("ECF", "TIME_LIMIT"),
                        false)));
  }

  private CalendarEvent event(PlanItem item) {
    LocalDate first = item.firstDay();
    return new CalendarEvent(
        uid(item.activity()),
        0,
        reportDay,
        first,
        item.on().orElse(item.week().first().plusDays(WEEKDAYS - 1L)).plusDays(1),
        summary(item),
        item.reason(),
        ImmutableList.of("ECF", PlanKind.of(item.activity(), programme).name()),
        false);
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
        + Words.activity(item.activity(), programme, item.contracting());
  }
}
