package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;

/**
 * The pages of a report, with relative links between them: the one to begin with, one for each
 * teacher, and one with the open steps in words.
 */
final class Pages {
  static final String REPORT = "report.html";
  static final String STEPS = "steps.html";

  private Pages() {}

  /** The text of each page by the name of its file. */
  static ImmutableMap<String, String> of(SchoolAudit audit) {
    ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
    pages.put(REPORT, HtmlReport.write(audit));
    pages.put(STEPS, HtmlSteps.write(audit));
    audit.ects().forEach(ect -> pages.put(file(ect), HtmlEct.write(audit, ect)));
    return pages.buildOrThrow();
  }

  private static String file(EctAudit ect) {
    return "ect-" + ReportFiles.inFileName(ect.ect().ect().value()) + ".html";
  }

  /** A link to the page of a teacher: the name on disk holds percent signs of its own. */
  static String link(EctAudit ect) {
    return inLink(file(ect));
  }

  /** A name on disk as a link has it. */
  static String inLink(String file) {
    return file.replace("%", "%25");
  }
}
