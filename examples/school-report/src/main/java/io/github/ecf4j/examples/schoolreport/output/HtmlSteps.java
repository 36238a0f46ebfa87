package io.github.ecf4j.examples.schoolreport.output;

import com.samskivert.mustache.Template;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.rules.finding.Evidence;

/** Writes {@code steps.html}: the steps that are open for at least one teacher, in words. */
final class HtmlSteps {
  private static final Template TEMPLATE = Templates.compile("steps");

  private HtmlSteps() {}

  static String write(SchoolAudit audit) {
    return TEMPLATE.execute(
        new StepsView(
            audit.folder().schoolName().orElse("School report"),
            Words.day(audit.reportDay()),
            Words.day(audit.thisWeek().first()),
            audit.ects().stream().anyMatch(ect -> ect.mayLack(Evidence.STUDY)),
            OpenSteps.inWords(audit)));
  }
}
