package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes all files of a report. */
public final class ReportFiles {
  /** A file system takes names of 255 bytes. */
  private static final int LONGEST_NAME = 200;

  private ReportFiles() {}

  /**
   * Writes {@code report.json}, {@code findings.csv}, {@code report.html} and, for each teacher,
   * {@code plan-<ect_id>.ics}; the same audit gives the same bytes.
   *
   * @param audit what to report
   * @param folder where; made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public static void write(SchoolAudit audit, Path folder) throws IOException {
    String json = JsonReport.write(audit);
    String csv = audit.report().toCsv();
    String html = HtmlReport.write(audit);
    Map<String, String> calendars = new LinkedHashMap<>();
    for (EctAudit ect : audit.ects()) {
      calendars.put(
          "plan-" + inFileName(ect.ect().ect().value()) + ".ics",
          CalendarFile.write(ect, audit.reportDay()));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.json"), json);
    Files.writeString(folder.resolve("findings.csv"), csv);
    Files.writeString(folder.resolve("report.html"), html);
    for (Map.Entry<String, String> calendar : calendars.entrySet()) {
      Files.writeString(folder.resolve(calendar.getKey()), calendar.getValue());
    }
  }

  /**
   * An id as it stands in a file name: every byte but letters, digits, _ and - as %XX. One too long
   * for a file name is cut short, and ends in a digest of the whole.
   */
  static String inFileName(String id) {
    StringBuilder name = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      name.append(
          plain || c == '_' || c == '-'
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "%%%02X", b & 0xff));
    }
    if (name.length() > LONGEST_NAME) {
      String digest = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
      name.setLength(LONGEST_NAME - digest.length() - 1);
      name.append('-').append(digest);
    }
    return name.toString();
  }
}
