package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all files of a report. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes {@code report.json}, {@code findings.csv} and {@code report.html}; the same audit gives
   * the same bytes.
   *
   * @param audit what to report
   * @param folder where; made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public static void write(SchoolAudit audit, Path folder) throws IOException {
    String json = JsonReport.write(audit);
    String csv = audit.report().toCsv();
    String html = HtmlReport.write(audit);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.json"), json);
    Files.writeString(folder.resolve("findings.csv"), csv);
    Files.writeString(folder.resolve("report.html"), html);
  }
}
