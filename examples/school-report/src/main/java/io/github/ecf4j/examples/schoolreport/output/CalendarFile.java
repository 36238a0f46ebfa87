package io.github.ecf4j.examples.schoolreport.output;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Transparency;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;

/**
 * Writes {@code plan-<ect_id>.ics}: the teacher's plan after what has happened, for a calendar.
 *
 * <p>An activity keeps its UID for ever, so that a calendar which reads next week's file moves what
 * moved. What has lost its week stands cancelled where it was planned.
 */
final class CalendarFile {
  private static final int WEEKDAYS = 5;

  private final EctAudit audit;
  private final Programme programme;
  private final LocalDate reportDay;

  private CalendarFile(EctAudit audit, LocalDate reportDay) {
    this.audit = audit;
    this.programme = audit.ect().programme();
    this.reportDay = reportDay;
  }

  static String write(EctAudit audit, LocalDate reportDay) {
    return new CalendarFile(audit, reportDay).write();
  }

  private String write() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//ecf4j//school-report//EN");
    ProgrammePlan plan = audit.replan().plan();
    for (PlanItem item : plan.items()) {
      calendar.addEvent(event(item));
    }
    // Cancelled only where it had a week before.
    for (Unplaced gone : plan.unplaced()) {
      audit
          .plan()
          .item(gone.activity())
          .ifPresent(
              item -> {
                VEvent event = event(item);
                event.setStatus(Status.cancelled());
                event.getDescription().setValue(gone.reason());
                calendar.addEvent(event);
              });
    }
    return LineFolding.refold(Biweekly.write(calendar).go());
  }

  private VEvent event(PlanItem item) {
    VEvent event = new VEvent();
    event.setUid(uid(item.activity()));
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(reportDay.atStartOfDay(ZoneOffset.UTC).toInstant())));
    LocalDate first = item.on().orElse(item.week());
    LocalDate after = item.on().orElse(item.week().plusDays(WEEKDAYS - 1L)).plusDays(1);
    event.setDateStart(new DateStart(date(first), false));
    event.setDateEnd(new DateEnd(date(after), false));
    event.setSummary(summary(item));
    event.setDescription(item.reason());
    event.addCategories("ECF", PlanKind.of(item.activity(), programme).name());
    event.setTransparency(Transparency.transparent());
    return event;
  }

  /** A UID made of the teacher and the activity, and so the same in every report. */
  private String uid(Activity activity) {
    String key =
        activity.fold(
            study -> "study " + study.module(),
            revisit -> "revisit " + revisit.cycle() + " " + revisit.module(),
            coaching -> "coaching " + coaching.year() + " " + coaching.cycle(),
            training -> "training " + training.event(),
            review -> "review " + review.academicYear() + " " + review.season(),
            assessment -> "assessment " + assessment.number());
    String name = audit.ect().ect() + " " + programme.id() + " " + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@ecf4j";
  }

  /** The library writes days in the zone of the machine. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private String summary(PlanItem item) {
    return audit.ect().ect()
        + ": "
        + Words.activity(item.activity(), programme, item.contracting());
  }
}
