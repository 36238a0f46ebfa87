package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.check.PlainText;
import io.github.ecf4j.model.person.PersonId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** Writes all files of a report. */
public final class ReportFiles {
  /** A file system takes names of 255 bytes. */
  private static final int LONGEST_NAME = 200;

  /** By which spreadsheets know that a file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReportFiles() {}

  /**
   * Writes {@code report.json}, {@code findings.csv}, {@code service.csv}, the pages and the
   * calendars, and {@code service-by-body.csv} where a post names an appropriate body, all of them
   * or none; the same audit gives the same bytes.
   *
   * @param audit what to report
   * @param calendars what of the plans the calendars get
   * @param folder where; made if it does not exist
   * @throws FileSystemException if a file cannot be written, with the reason that the system gives
   */
  public static void write(SchoolAudit audit, CalendarScope calendars, Path folder)
      throws FileSystemException {
    FileSet.write(
        folder,
        ImmutableMap.<String, String>builder()
            .put("report.json", JsonReport.write(audit))
            .put("findings.csv", BYTE_ORDER_MARK + audit.report().toCsv())
            .put("service.csv", BYTE_ORDER_MARK + ServiceFile.write(audit))
            .putAll(Maps.transformValues(ServiceFile.byBody(audit), BYTE_ORDER_MARK::concat))
            .putAll(Pages.of(audit))
            .putAll(PlanFiles.of(audit, calendars))
            .buildOrThrow());
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

  /** The id that a file name was made of; of one cut short what the name has of it. */
  static String ofFileName(String name) {
    try {
      return PersonId.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8))
          .value();
    } catch (IllegalArgumentException e) {
      // No file of ours has such a name.
      return PlainText.visible(name);
    }
  }
}
