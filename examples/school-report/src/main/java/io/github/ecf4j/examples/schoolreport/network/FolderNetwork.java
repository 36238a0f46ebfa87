package io.github.ecf4j.examples.schoolreport.network;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.Programmes;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.check.PlainText;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads and audits school folders one after another and adds up what they come to. Of a school that
 * is done with only its figures are kept, so that the size of a network does not matter.
 *
 * <p>Law: a school that is broken, by whatever goes wrong in it, changes nothing of the others.
 */
public final class FolderNetwork {
  private static final int LONGEST_REASON = 500;

  private final LocalDate reportDay;
  private final boolean bankHolidays;
  private final boolean idsOnly;
  private final Programmes programmes;

  private FolderNetwork(
      LocalDate reportDay, boolean bankHolidays, boolean idsOnly, Programmes programmes) {
    this.reportDay = reportDay;
    this.bankHolidays = bankHolidays;
    this.idsOnly = idsOnly;
    this.programmes = programmes;
  }

  /**
   * An audit for a day.
   *
   * @param reportDay the day that the figures speak for
   * @return the audit
   */
  public static FolderNetwork on(LocalDate reportDay) {
    return new FolderNetwork(reportDay, false, false, Programmes.bundled());
  }

  /**
   * This audit with schools closed on England's bank holidays, listed or not.
   *
   * @return the audit
   */
  public FolderNetwork closedOnBankHolidays() {
    return new FolderNetwork(reportDay, true, idsOnly, programmes);
  }

  /**
   * This audit without what somebody wrote in words of their own.
   *
   * @return the audit
   */
  public FolderNetwork withIdsOnly() {
    return new FolderNetwork(reportDay, bankHolidays, true, programmes);
  }

  /**
   * This audit with other programmes that teachers may follow.
   *
   * @param others the programmes
   * @return the audit
   */
  public FolderNetwork with(Programmes others) {
    return new FolderNetwork(reportDay, bankHolidays, idsOnly, requireNonNull(others, "others"));
  }

  /**
   * Reads, audits and adds up school folders.
   *
   * @param folders the folders, in any order
   * @return the totals
   */
  public NetworkTotals totals(Iterator<Path> folders) {
    return totals(folders, SchoolListener.none());
  }

  /**
   * Reads, audits and adds up school folders.
   *
   * @param folders the folders, in any order; of two with one name, or of one school, the second
   *     counts as broken
   * @param listener told of each school as it goes
   * @return the totals
   */
  public NetworkTotals totals(Iterator<Path> folders, SchoolListener listener) {
    List<SchoolTotals> schools = new ArrayList<>();
    List<BrokenSchool> broken = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<UUID> keys = new HashSet<>();
    while (folders.hasNext()) {
      Path folder = folders.next();
      String name = String.valueOf(folder.getFileName());
      try {
        if (!names.add(name)) {
          throw new BrokenSchoolException("another folder has a name that reads the same");
        }
        SchoolFolder school = listener.read(name, read(folder));
        if (!keys.add(school.key())) {
          throw new BrokenSchoolException(
              "another folder is the same school, by its urn or by its earlier calendars");
        }
        schools.add(audit(school, name, listener));
      } catch (BrokenSchoolException e) {
        broken.add(new BrokenSchool(name, e.reason()));
      } catch (RuntimeException | Error e) {
        // Nothing foreseen; but a school too large for memory, say, must not cost the others.
        broken.add(new BrokenSchool(name, oneLine("it cannot be audited: " + e)));
      }
      listener.done(schools.size() + broken.size(), broken.size());
    }
    return NetworkTotals.of(reportDay, schools, broken);
  }

  private SchoolTotals audit(SchoolFolder school, String name, SchoolListener listener)
      throws BrokenSchoolException {
    SchoolAudit audit = SchoolAudit.of(school, reportDay);
    Totals totals = Totals.of(audit);
    try {
      listener.audited(name, audit);
    } catch (IOException e) {
      throw new BrokenSchoolException(oneLine("its report cannot be written" + why(e)));
    }
    return new SchoolTotals(name, audit.folder().schoolName(), totals, audit.silences());
  }

  private SchoolFolder read(Path folder) throws BrokenSchoolException {
    try {
      SchoolFolder school = SchoolFolderReader.read(folder, reportDay, programmes);
      SchoolFolder told = idsOnly ? school.withIdsOnly() : school;
      return bankHolidays ? told.closedOnBankHolidays() : told;
    } catch (UnusableFolderException e) {
      throw new BrokenSchoolException(oneLine(e.problem()));
    }
  }

  /** What the system says, without the place: that is the same school's wherever it lies. */
  private static String why(IOException e) {
    return e instanceof FileSystemException system && system.getReason() != null
        ? ": " + system.getReason()
        : "";
  }

  private static String oneLine(String text) {
    String line = PlainText.visible(text.replaceAll("\\s+", " ").strip());
    return line.codePointCount(0, line.length()) <= LONGEST_REASON
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON)) + "…";
  }
}
