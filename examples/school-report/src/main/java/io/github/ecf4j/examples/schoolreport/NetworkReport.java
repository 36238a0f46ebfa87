package io.github.ecf4j.examples.schoolreport;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.EarlierCalendars;
import io.github.ecf4j.examples.schoolreport.input.NetworkFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.examples.schoolreport.network.BrokenSchool;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolListener;
import io.github.ecf4j.examples.schoolreport.output.CalendarScope;
import io.github.ecf4j.examples.schoolreport.output.NetworkFiles;
import io.github.ecf4j.examples.schoolreport.output.ReportFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Reports on each school of a folder of school folders, and on all of them together. */
final class NetworkReport {
  private final FolderNetwork audit;
  private final CalendarScope calendars;
  private final Path out;

  NetworkReport(FolderNetwork audit, CalendarScope calendars, Path out) {
    this.audit = audit;
    this.calendars = calendars;
    this.out = out;
  }

  /**
   * Writes all reports.
   *
   * @param network the folder of school folders
   * @param errors where to show how far it has come
   * @param onTerminal whether somebody watches
   * @return the totals, of at least one school
   * @throws UnusableFolderException if the folder cannot be used
   * @throws IOException if no school could be read, or the report on all cannot be written
   */
  NetworkTotals write(Path network, PrintWriter errors, boolean onTerminal)
      throws UnusableFolderException, IOException {
    if (NetworkFolder.isSame(network, out)) {
      throw new IOException(
          "reports cannot be written to " + out + ": its folders are the schools to report on");
    }
    ImmutableList<Path> schools = NetworkFolder.schoolsIn(network, out);
    NetworkTotals totals;
    try (Progress progress = new Progress(errors, onTerminal, schools.size())) {
      totals = audit.totals(schools.iterator(), listener(progress));
    }
    if (totals.schools().isEmpty()) {
      BrokenSchool first = totals.brokenSchools().get(0);
      throw new IOException(
          String.format(
              "no school in %s can be reported on; of %d the first is %s: %s",
              network, schools.size(), first.folder(), first.reason()));
    }
    try {
      NetworkFiles.write(totals, out);
    } catch (FileSystemException e) {
      // Its message is the folder, and the reason where there is one.
      throw new IOException("the report cannot be written to " + e.getMessage(), e);
    }
    return totals;
  }

  private SchoolListener listener(Progress progress) {
    return new SchoolListener() {
      @Override
      public SchoolFolder read(String folder, SchoolFolder school) {
        return school.after(EarlierCalendars.in(NetworkFiles.reportOf(out, folder)));
      }

      @Override
      public void audited(String folder, SchoolAudit school) throws IOException {
        ReportFiles.write(school, calendars, NetworkFiles.reportOf(out, folder));
      }

      @Override
      public void done(int schools, int broken) {
        progress.show(schools, broken);
      }
    };
  }
}
