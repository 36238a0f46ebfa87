package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.samskivert.mustache.Template;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes {@code report.html}: one page, every value escaped by the template engine. */
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
    for (EctAudit ect : audit.ects()) {
      // Ids are free text: the anchor is a number of ours.
      ReportView.Ect row = ect(ect, "ect-" + (ects.size() + 1));
      ects.add(row);
      ImmutableList<ReportView.Reason> reasons = CheckIns.reasons(ect, day);
      if (!reasons.isEmpty()) {
        checkIns.add(
            new ReportView.CheckIn(
                row.anchor(),
                row.ectId(),
                row.mentorId().isEmpty() ? "no mentor recorded" : "with mentor " + row.mentorId(),
                reasons));
      }
    }
    List<ReportView.Mentor> mentors = new ArrayList<>();
    for (MentorReport mentor : audit.mentors()) {
      ReportView.Mentor row = MentorSection.of(mentor, "mentor-" + (mentors.size() + 1), day);
      mentors.add(row);
      ImmutableList<ReportView.Reason> reasons = CheckIns.news(mentor, day);
      if (!reasons.isEmpty()) {
        checkIns.add(
            new ReportView.CheckIn(
                row.anchor(),
                row.mentorId(),
                row.ects().isEmpty() ? "a mentor" : "mentor of " + row.ects(),
                reasons));
      }
    }
    checkIns.sort(
        Comparator.comparing(
            (ReportView.CheckIn c) -> "CORE ADVISORY NOTE".indexOf(c.reasons().get(0).weight())));
    ImmutableList<ReportView.Doubt> doubts = NotJudgedSection.of(audit);
    return new ReportView(
        audit.folder().schoolName().orElse("School report"),
        Words.day(day),
        Words.day(Week.nearest(day).first()),
        ects.size(),
        report.count(Weight.CORE),
        report.count(Weight.ADVISORY),
        report.count(Weight.FLEX),
        doubts,
        !doubts.isEmpty(),
        NotJudgedSection.takenForGranted(audit),
        NotJudgedSection.notApplied(audit),
        checkIns,
        TrainingMarks.letters(audit.ects()),
        ects,
        OpenSteps.inWords(audit),
        mentors,
        SettingsSection.of(audit.folder().settings()),
        Checklist.CONDITIONS,
        Checklist.SOURCE,
        audit.folder().refusals().stream()
            .map(r -> new ReportView.Refused(r.file(), r.line(), r.field(), r.value(), r.problem()))
            .toList(),
        !audit.folder().refusals().isEmpty(),
        audit.folder().ignoredLater(),
        audit.folder().ignoredLater() > 0);
  }

  private ReportView.Ect ect(EctAudit ect, String anchor) {
    return new ReportView.Ect(
        anchor,
        ect.names().of(ect.ect().ect()),
        ect.ect().mentor().map(ect.names()::of).orElse(""),
        ect.appropriateBody().orElse(""),
        ect.year().map(year -> "Year " + year.number()).orElse("not started"),
        ect.ect().programme().title(),
        Words.day(ect.ect().startedOn()),
        (ect.mayLack(Evidence.STUDY) ? "at least " : "") + ect.completed().size(),
        ect.ect().programme().modules().size(),
        thisWeek(ect),
        ect.ect().history().sessions().stream()
            .filter(CoachingSession::hasCoaching)
            .map(CoachingSession::heldOn)
            .max(Comparator.naturalOrder())
            .map(last -> Words.day(last) + (ect.mayLack(Evidence.COACHING) ? " or later" : ""))
            .orElse(ect.mayLack(Evidence.COACHING) ? "none that could be read" : "none recorded"),
        ModuleStrip.of(ect, day),
        InductionSection.of(ect, day),
        CalendarView.of(ect, audit.folder().calendar(), day),
        Words.runs(ect.openForSteps()),
        OpenSteps.of(ect),
        findings(ect.report(), ect.names()),
        !ect.report().findings().isEmpty(),
        !ect.report().notJudged().isEmpty());
  }

  private String thisWeek(EctAudit ect) {
    String modules =
        ect.plan().plannedFor(day).stream()
            .map(number -> title(ect, number))
            .collect(joining(", "));
    return modules.isEmpty() ? "no module planned this week" : modules;
  }

  private static String title(EctAudit ect, ModuleNumber number) {
    return "Module " + number + ": " + ect.ect().programme().module(number).orElseThrow().title();
  }

  /** Findings in words, the heaviest first. */
  static List<ReportView.Item> findings(Report report, Names names) {
    return report.findings().stream()
        .sorted(Comparator.comparing(Finding::weight))
        .map(
            finding ->
                new ReportView.Item(
                    finding.rule().id(),
                    finding.weight().name(),
                    Words.day(finding.on()),
                    names.message(finding),
                    finding.citations().stream().map(Object::toString).collect(joining("; "))))
        .toList();
  }
}
