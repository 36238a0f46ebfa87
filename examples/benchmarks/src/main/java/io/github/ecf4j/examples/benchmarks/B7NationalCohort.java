package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.benchmarks.cohort.CsvAlone;
import io.github.ecf4j.examples.benchmarks.cohort.NationalCohort;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * B7: a national cohort, through reading, audit and totals, beside the CSV library alone on the
 * same files. All runs have 64 MB of memory, whatever the size of the cohort.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class B7NationalCohort {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 21);
  private static final Path PARENT = Path.of("target", "cohorts");

  /** How many teachers. */
  @Param({"250", "2500", "25000"})
  public int teachers = 250;

  private Path network = PARENT;
  private long rows;
  private int schools;

  /** How many rows were read. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Read {
    /** The rows, headers left out. */
    public long rows;
  }

  /**
   * Writes the folders, unless an earlier fork has, and holds both to the same number of rows.
   *
   * @throws IOException if they cannot be written or read
   */
  @Setup
  public void write() throws IOException {
    network = PARENT.resolve(Integer.toString(teachers));
    Path counted = PARENT.resolve(teachers + ".rows");
    if (!Files.exists(counted)) {
      Files.createDirectories(network);
      Files.writeString(counted, Long.toString(NationalCohort.write(network, teachers)));
    }
    rows = Long.parseLong(Files.readString(counted));
    schools = folders().size();
    Agreement.of("the CSV library", rows, CsvAlone.rows(network));
  }

  private ImmutableList<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(network)) {
      return folders.sorted().collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * All schools read, audited and added up.
   *
   * @param read counts the rows
   * @return the totals
   * @throws IOException if the folders cannot be listed
   */
  @Benchmark
  public NetworkTotals network(Read read) throws IOException {
    return totals(1, read);
  }

  /**
   * The same by two threads, with the memory of two.
   *
   * @param read counts the rows
   * @return the totals
   * @throws IOException if the folders cannot be listed
   */
  @Benchmark
  @Fork(value = 3, jvmArgsAppend = "-Xmx128m")
  public NetworkTotals networkByTwo(Read read) throws IOException {
    return totals(2, read);
  }

  private NetworkTotals totals(int jobs, Read read) throws IOException {
    NetworkTotals totals = FolderNetwork.on(DAY).withJobs(jobs).totals(folders().iterator());
    Agreement.of("teachers", teachers, totals.total().ects());
    Agreement.of("schools", schools, totals.schools().size());
    Agreement.of("rows refused", 0, totals.total().rowsRefused());
    read.rows = rows;
    return totals;
  }

  /**
   * The same files through the CSV library alone.
   *
   * @param read counts the rows
   * @return how many rows there are
   * @throws IOException if they cannot be read
   */
  @Benchmark
  public long csvAlone(Read read) throws IOException {
    read.rows = rows;
    return CsvAlone.rows(network);
  }
}
