package io.github.ecf4j.examples.schoolreport.network;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.Programmes;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.check.Check;
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
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;

/**
 * Reads and audits school folders one after another and adds up what they come to. Of a school that
 * is done with only its figures are kept, so that the size of a network does not matter.
 *
 * <p>Law: a school that is broken, by whatever goes wrong in it, changes nothing of the others.
 */
public final class FolderNetwork {
  private static final int LONGEST_REASON = 500;

  /** So many schools are in memory at once for each thread, lest one waits for another. */
  private static final int SCHOOLS_A_JOB = 4;

  private final LocalDate reportDay;
  private final boolean bankHolidays;
  private final boolean idsOnly;
  private final Programmes programmes;
  private final int jobs;

  private FolderNetwork(
      LocalDate reportDay, boolean bankHolidays, boolean idsOnly, Programmes programmes, int jobs) {
    this.reportDay = reportDay;
    this.bankHolidays = bankHolidays;
    this.idsOnly = idsOnly;
    this.programmes = programmes;
    this.jobs = jobs;
  }

  /**
   * An audit for a day.
   *
   * @param reportDay the day that the figures speak for
   * @return the audit
   */
  public static FolderNetwork on(LocalDate reportDay) {
    return new FolderNetwork(reportDay, false, false, Programmes.bundled(), 1);
  }

  /**
   * This audit with schools closed on England's bank holidays, listed or not.
   *
   * @return the audit
   */
  public FolderNetwork closedOnBankHolidays() {
    return new FolderNetwork(reportDay, true, idsOnly, programmes, jobs);
  }

  /**
   * This audit without what somebody wrote in words of their own.
   *
   * @return the audit
   */
  public FolderNetwork withIdsOnly() {
    return new FolderNetwork(reportDay, bankHolidays, true, programmes, jobs);
  }

  /**
   * This audit with other programmes that teachers may follow.
   *
   * @param others the programmes
   * @return the audit
   */
  public FolderNetwork with(Programmes others) {
    return new FolderNetwork(
        reportDay, bankHolidays, idsOnly, requireNonNull(others, "others"), jobs);
  }

  /**
   * This audit by so many threads. The totals and the order in which schools are told of stay; a
   * listener is asked to read and told of audits by several threads at once.
   *
   * @param threads how many, from 1 to 256
   * @return the audit
   * @throws io.github.ecf4j.model.check.InvalidValueException if there are fewer or more
   */
  public FolderNetwork withJobs(int threads) {
    Check.range("threads", threads, 1, 256);
    return new FolderNetwork(reportDay, bankHolidays, idsOnly, programmes, threads);
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
    ForkJoinPool workers = new ForkJoinPool(jobs);
    try {
      Iterators.partition(folders, jobs == 1 ? 1 : jobs * SCHOOLS_A_JOB)
          .forEachRemaining(
              batch -> {
                List<Attempt> named =
                    batch.stream().map(Attempt::of).map(one -> one.once(names)).toList();
                List<Attempt> read = inOrder(workers, named, one -> one.read(this::read, listener));
                List<Attempt> known = read.stream().map(one -> one.onceByKey(keys)).toList();
                for (Attempt done :
                    inOrder(workers, known, one -> one.audit(this::audit, listener))) {
                  done.addTo(schools, broken);
                  listener.done(schools.size() + broken.size(), broken.size());
                }
              });
    } finally {
      workers.shutdown();
    }
    return NetworkTotals.of(reportDay, schools, broken);
  }

  /** Each result in the place of what it is of, whichever was ready first. */
  private List<Attempt> inOrder(
      ForkJoinPool workers, List<Attempt> attempts, UnaryOperator<Attempt> step) {
    if (jobs == 1) {
      return attempts.stream().map(step).toList();
    }
    return workers.submit(() -> attempts.parallelStream().map(step).toList()).join();
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
    return new SchoolTotals(
        name,
        audit.folder().schoolName(),
        totals,
        audit.silences(),
        audit.ects().stream().map(EctDates::of).collect(toImmutableList()));
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

  static String oneLine(String text) {
    String line = PlainText.visible(text.replaceAll("\\s+", " ").strip());
    return line.codePointCount(0, line.length()) <= LONGEST_REASON
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON)) + "…";
  }
}
