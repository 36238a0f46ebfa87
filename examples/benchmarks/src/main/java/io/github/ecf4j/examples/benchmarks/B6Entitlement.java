package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.benchmarks.entitlement.Entitlement;
import io.github.ecf4j.examples.benchmarks.entitlement.HardCodedEntitlements;
import io.github.ecf4j.examples.benchmarks.entitlement.LibraryEntitlements;
import io.github.ecf4j.examples.benchmarks.entitlement.Population;
import io.github.ecf4j.examples.benchmarks.entitlement.Teacher;
import io.github.ecf4j.examples.benchmarks.school.SchoolYears;
import io.github.ecf4j.model.induction.InductionRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * B6: terms served, year of induction, projected end, timetable and mentor's time of a teacher on a
 * day, by the library with and without the way to it, and hard-coded.
 *
 * <p>There are 100,000 different teachers. An invocation takes the next 250 of them, since all
 * would take longer than an iteration; the score is for one teacher. No teacher was away for long
 * enough to extend an induction: see {@link Population}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class B6Entitlement {
  private static final int TEACHERS = 100_000;
  private static final int SLICE = 250;
  private static final int SAMPLE = 2_000;
  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);
  private static final int TIMETABLED = 1_500;
  private static final int OTHER = 75;

  // Eight years: long enough for who starts last to serve six terms at half time.
  private final SchoolYears years = SchoolYears.of(2021, 8);
  private final HardCodedEntitlements hardCoded =
      new HardCodedEntitlements(years, TIMETABLED, OTHER, DAY);
  private final LibraryEntitlements library =
      new LibraryEntitlements(years.calendar(), TIMETABLED, OTHER, DAY);
  private final ImmutableList<Teacher> teachers = Population.of(TEACHERS, years, DAY);
  private final ImmutableList<InductionRecord> records =
      teachers.stream().map(Teacher::toRecord).collect(ImmutableList.toImmutableList());
  private final StringBuilder text = new StringBuilder();
  private int next;

  /** Holds all to the same answers, for teachers spread over the population. */
  @Setup
  public void agree() {
    BigDecimal libraryTotal = BigDecimal.ZERO;
    BigDecimal hardCodedTotal = BigDecimal.ZERO;
    for (int i = 0; i < TEACHERS; i += TEACHERS / SAMPLE) {
      Entitlement expected = library.of(records.get(i));
      Entitlement actual = hardCoded.of(teachers.get(i));
      Agreement.of("hard-coded, " + teachers.get(i) + ",", expected, actual);
      Agreement.of("explained", expected, library.explained(records.get(i), text));
      libraryTotal = libraryTotal.add(expected.total());
      hardCodedTotal = hardCodedTotal.add(actual.total());
    }
    Agreement.of("hard-coded total", libraryTotal, hardCodedTotal);
    Agreement.of("text", false, text.isEmpty());
  }

  private int slice() {
    int from = next;
    next = (from + SLICE) % TEACHERS;
    return from;
  }

  /**
   * The library's answers.
   *
   * @param hole takes them
   */
  @Benchmark
  @OperationsPerInvocation(SLICE)
  public void library(Blackhole hole) {
    int from = slice();
    for (int i = from; i < from + SLICE; i++) {
      hole.consume(library.of(records.get(i)));
    }
  }

  /**
   * The library's answers with their derivation, written out.
   *
   * @param hole takes them
   */
  @Benchmark
  @OperationsPerInvocation(SLICE)
  public void libraryExplained(Blackhole hole) {
    int from = slice();
    for (int i = from; i < from + SLICE; i++) {
      text.setLength(0);
      hole.consume(library.explained(records.get(i), text));
      hole.consume(text.length());
    }
  }

  /**
   * The hard-coded answers.
   *
   * @param hole takes them
   */
  @Benchmark
  @OperationsPerInvocation(SLICE)
  public void hardCoded(Blackhole hole) {
    int from = slice();
    for (int i = from; i < from + SLICE; i++) {
      hole.consume(hardCoded.of(teachers.get(i)));
    }
  }
}
