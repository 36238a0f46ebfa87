package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Attendance;
import java.time.LocalDate;
import java.util.List;

/** A mentor: whom they mentor, their own training, and what the rules found. */
final class MentorSection {
  private MentorSection() {}

  static ReportView.Mentor of(MentorReport mentor, String anchor, LocalDate reportDay) {
    List<PlanItem> open =
        mentor.plan().items().stream().filter(item -> !isAttended(item, mentor)).toList();
    return new ReportView.Mentor(
        anchor,
        mentor.mentor().id().value(),
        mentor.ects().stream().map(PersonId::value).collect(joining(", ")),
        open.stream()
            .filter(item -> !isPast(item, reportDay))
            .findFirst()
            .map(MentorSection::words)
            .orElse(""),
        open.stream()
            .filter(item -> isPast(item, reportDay))
            .map(MentorSection::words)
            .collect(joining("; ")),
        HtmlReport.findings(mentor.report()),
        !mentor.report().findings().isEmpty());
  }

  private static boolean isAttended(PlanItem item, MentorReport mentor) {
    return item.activity() instanceof Activity.Training training
        && mentor.mentor().attendances().stream()
            .map(Attendance::event)
            .anyMatch(training.event()::equals);
  }

  private static boolean isPast(PlanItem item, LocalDate reportDay) {
    return item.on()
        .map(on -> on.isBefore(reportDay))
        .orElseGet(() -> item.week().isBefore(TeachingWeek.mondayOf(reportDay)));
  }

  private static String words(PlanItem item) {
    return Words.activity(item.activity(), EcfCurriculum.ambition(), false)
        + item.on()
            .map(on -> ", on " + Words.day(on))
            .orElseGet(() -> ", week of " + Words.day(item.week()))
        + (item.onClosedDay() ? " (" + TrainingMarks.CLOSED_DAY + ")" : "");
  }
}
