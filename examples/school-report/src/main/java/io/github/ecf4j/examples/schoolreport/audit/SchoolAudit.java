package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.rules.finding.Report;
import java.time.LocalDate;

/**
 * What the rules say of a school on the day of the report.
 *
 * @param folder the school's records
 * @param reportDay the day
 * @param ects one for each teacher, by id
 * @param mentors one for each mentor, by id
 * @param report the findings of all teachers and mentors, and what could not be judged
 */
public record SchoolAudit(
    SchoolFolder folder,
    LocalDate reportDay,
    ImmutableList<EctAudit> ects,
    ImmutableList<MentorReport> mentors,
    Report report) {

  /** The week of the day of the report. */
  public Week thisWeek() {
    return folder.calendar().weekOf(reportDay);
  }

  /** What has not been recorded for long, where it was before. */
  public ImmutableList<Silence> silences() {
    return Silence.at(this);
  }

  /** Audits every teacher and mentor of a school. */
  public static SchoolAudit of(SchoolFolder folder, LocalDate reportDay) {
    Auditor auditor = new Auditor(folder, reportDay);
    ImmutableList<EctAudit> ects = auditor.ects();
    ImmutableList<MentorReport> mentors =
        folder.mentors().stream().map(auditor::audit).collect(toImmutableList());
    return new SchoolAudit(folder, reportDay, ects, mentors, auditor.report());
  }
}
