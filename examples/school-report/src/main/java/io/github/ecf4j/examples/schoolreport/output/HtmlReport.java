package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import com.samskivert.mustache.Template;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes {@code report.html}: whom to see this week and what the week is, and a line for each
 * teacher that leads to a page. Every value is escaped by the template engine.
 */
final class HtmlReport {
  private static final Template TEMPLATE = Templates.compile("report");

  private final SchoolAudit audit;
  private final LocalDate day;

  private HtmlReport(SchoolAudit audit) {
    this.audit = audit;
    this.day = audit.reportDay();
  }

  static String write(SchoolAudit audit) {
    return TEMPLATE.execute(new HtmlReport(audit).view());
  }

  private ReportView view() {
    Report report = audit.report();
    List<ReportView.Ect> ects = new ArrayList<>();
    List<ReportView.CheckIn> checkIns = new ArrayList<>();
    List<ReportView.Closed> closed = new ArrayList<>();
    for (EctAudit ect : audit.ects()) {
      ReportView.Ect row = EctLine.of(ect);
      ects.add(row);
      ImmutableList<String> past = CheckIns.closed(ect, audit);
      if (!past.isEmpty()) {
        closed.add(
            new ReportView.Closed(row.link() + "#findings", row.ectId(), String.join(", ", past)));
      }
      ImmutableList<ReportView.Reason> reasons = CheckIns.reasons(ect, audit);
      if (!reasons.isEmpty()) {
        checkIns.add(
            new ReportView.CheckIn(
                row.link(),
                row.ectId(),
                row.mentorId().isEmpty() ? "no mentor recorded" : "with mentor " + row.mentorId(),
                reasons));
      }
    }
    List<ReportView.Mentor> mentors = new ArrayList<>();
    for (MentorReport mentor : audit.mentors()) {
      // Ids are free text: the anchor is a number of ours.
      ReportView.Mentor row = MentorSection.of(mentor, "mentor-" + (mentors.size() + 1), day);
      mentors.add(row);
      ImmutableList<ReportView.Reason> reasons = CheckIns.reasons(mentor, audit);
      if (!reasons.isEmpty()) {
        checkIns.add(
            new ReportView.CheckIn(
                "#" + row.anchor(),
                row.mentorId(),
                row.ects().isEmpty() ? "a mentor" : "mentor of " + row.ects(),
                reasons));
      }
    }
    checkIns.sort(
        Comparator.<ReportView.CheckIn>comparingInt(
                one -> "CORE ADVISORY NOTE".indexOf(one.reasons().get(0).weight()))
            .thenComparing(Comparator.comparing(ReportView.CheckIn::newest).reversed()));
    return new ReportView(
        audit.folder().schoolName().orElse("School report"),
        Words.day(day),
        Words.day(audit.thisWeek().first()),
        Words.count(ects.size(), "early career teacher"),
        report.count(Weight.CORE),
        report.count(Weight.ADVISORY),
        report.count(Weight.FLEX),
        NotJudgedSection.of(audit),
        audit.silences().stream().map(NotJudgedSection::since).toList(),
        NotJudgedSection.takenForGranted(audit),
        NotJudgedSection.notApplied(audit),
        checkIns,
        closed,
        ComingUp.of(audit),
        WeekByMentor.of(audit),
        ects,
        mentors,
        SettingsSection.of(audit.folder().settings()),
        Checklist.CONDITIONS,
        Checklist.SOURCE,
        audit.folder().refusals().stream()
            .map(r -> new ReportView.Refused(r.file(), r.line(), r.field(), r.value(), r.problem()))
            .toList(),
        Words.count(audit.folder().rowsRefused(), "row"),
        audit.folder().ignoredLater());
  }
}
