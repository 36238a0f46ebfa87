package io.github.ecf4j.examples.schoolreport.output;

import com.samskivert.mustache.Template;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import java.time.LocalDate;
import java.util.List;

/** Writes the page of a teacher: all that the report says of one. */
final class HtmlEct {
  private static final Template TEMPLATE = Templates.compile("ect");

  private HtmlEct() {}

  static String write(SchoolAudit audit, EctAudit ect) {
    LocalDate day = audit.reportDay();
    return TEMPLATE.execute(
        new EctView(
            audit.folder().schoolName().orElse("School report"),
            Words.day(day),
            Words.day(audit.thisWeek().first()),
            EctLine.of(ect),
            ect.ect().programme().title(),
            Words.day(ect.ect().startedOn()),
            CheckIns.reasons(ect, audit),
            ModuleStrip.of(ect),
            InductionSection.of(ect, day),
            CalendarView.of(ect, audit.folder().calendar(), day),
            TrainingMarks.letters(List.of(ect)),
            OpenSteps.of(ect),
            Asked.groups(ect),
            NotJudgedSection.of(ect.report())));
  }
}
