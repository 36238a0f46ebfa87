package io.github.ecf4j.examples.benchmarks;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.benchmarks.drools.BlockedRows;
import io.github.ecf4j.examples.benchmarks.drools.DroolsSteps;
import io.github.ecf4j.examples.benchmarks.drools.Fact;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.columns.ColumnGate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * B2: a million teachers, one step each, of which one in fifty is on a module that was not studied;
 * those that may not be set are collected. All figures are for one row.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(B2MillionHistories.ROWS)
@Fork(value = 3, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class B2MillionHistories {
  static final int ROWS = 1_000_000;
  private static final int MODULES = 36;
  private static final int BLOCKED_IN_A_THOUSAND = 20;

  /**
   * Where all these were sets, they would not fit: rows share so many, which is in their favour.
   */
  private static final int SETS = 4096;

  private static final int FACTS_PER_SESSION = 10_000;

  private final StepGate gate = StepGate.of(EcfCurriculum.ambition());
  private final DroolsSteps drools = new DroolsSteps();
  private final BlockedRows blockedByDrools = new BlockedRows();
  private final List<Set<Integer>> sets = new ArrayList<>(ROWS);
  private final Integer[] numbers = new Integer[ROWS];
  private final ModuleSet[] studied = new ModuleSet[ROWS];
  private final StepBasis[] bases = new StepBasis[ROWS];
  private final Fact.Row[] facts = new Fact.Row[ROWS];
  private final long[] studiedMasks = new long[ROWS];
  private final long[] basisMasks = new long[ROWS];
  private final int[] blocked = new int[ROWS];
  private final int[] basisColumn = new int[ROWS];
  private final ColumnGate columns =
      ColumnGate.of(
          gate, IntStream.rangeClosed(1, MODULES).mapToObj(StepBasis::ofModules).toList());

  /** Makes the rows, and holds all peers to the same ones. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(36);
    List<Set<Integer>> histories = new ArrayList<>();
    for (int i = 0; i < SETS; i++) {
      histories.add(history(random));
    }
    for (int row = 0; row < ROWS; row++) {
      Set<Integer> history = histories.get(random.nextInt(SETS));
      boolean isBlocked = random.nextInt(1000) < BLOCKED_IN_A_THOUSAND;
      int number = random.nextInt(1, MODULES + 1);
      while (history.contains(number) == isBlocked) {
        number = random.nextInt(1, MODULES + 1);
      }
      sets.add(history);
      numbers[row] = number;
      bases[row] = StepBasis.ofModules(number);
      basisColumn[row] = number - 1;
      basisMasks[row] = bases[row].modules().lowBits();
      studiedMasks[row] =
          history.stream().mapToLong(module -> 1L << (module - 1)).reduce(0, (a, b) -> a | b);
      studied[row] = ModuleSet.ofBits(studiedMasks[row], 0);
      facts[row] = new Fact.Row(row, studiedMasks[row], basisMasks[row]);
    }
    int size = masks();
    List<Integer> expected = Arrays.stream(blocked, 0, size).boxed().toList();
    int sizeOfSets = hashSets();
    Agreement.of("sets", expected, Arrays.stream(blocked, 0, sizeOfSets).boxed().toList());
    Agreement.of("Drools", expected, Arrays.stream(drools().sorted()).boxed().toList());
    Agreement.of("library", expected.size(), libraryObjects().size());
    Agreement.of("columns", expected, Arrays.stream(libraryColumns()).boxed().toList());
    Agreement.of("columns with verdicts", libraryObjects(), libraryColumnsWithVerdicts());
    Agreement.of(
        "masks with findings", expected, masksWithFindings().stream().map(Missing::row).toList());
    for (int row : expected) {
      Agreement.of("library", false, gate.check(bases[row], studied[row]).isAllowed());
    }
  }

  /** The first modules of the programme, now and then one left out. */
  private static Set<Integer> history(SplittableRandom random) {
    Set<Integer> history = new HashSet<>();
    int last = random.nextInt(4, MODULES);
    for (int module = 1; module <= last; module++) {
      if (module == 1 || random.nextInt(10) > 0) {
        history.add(module);
      }
    }
    return history;
  }

  /** The gate, step by step, with objects. */
  @Benchmark
  public List<StepVerdict> libraryObjects() {
    List<StepVerdict> notAllowed = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      StepVerdict verdict = gate.check(bases[row], studied[row]);
      if (!verdict.isAllowed()) {
        notAllowed.add(verdict);
      }
    }
    return notAllowed;
  }

  /** The gate for columns: which rows. */
  @Benchmark
  public int[] libraryColumns() {
    return columns.notAllowed(studiedMasks, basisColumn);
  }

  /** The gate for columns: which rows, and why. */
  @Benchmark
  public List<StepVerdict> libraryColumnsWithVerdicts() {
    List<StepVerdict> notAllowed = new ArrayList<>();
    columns.check(studiedMasks, basisColumn, (row, verdict) -> notAllowed.add(verdict));
    return notAllowed;
  }

  /** Masks, and an object for each row that says which modules are missing. */
  @Benchmark
  public List<Missing> masksWithFindings() {
    List<Missing> findings = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      long missing = basisMasks[row] & ~studiedMasks[row];
      if (missing != 0) {
        findings.add(new Missing(row, missing));
      }
    }
    return findings;
  }

  /**
   * What is wrong with a row.
   *
   * @param row the row
   * @param modules the modules missing
   */
  public record Missing(int row, long modules) {}

  /** The least that can be done, on columns. */
  @Benchmark
  public int masks() {
    int size = 0;
    for (int row = 0; row < ROWS; row++) {
      if ((basisMasks[row] & ~studiedMasks[row]) != 0) {
        blocked[size++] = row;
      }
    }
    return size;
  }

  /** What comes to mind first. */
  @Benchmark
  public int hashSets() {
    int size = 0;
    for (int row = 0; row < ROWS; row++) {
      if (!sets.get(row).contains(numbers[row])) {
        blocked[size++] = row;
      }
    }
    return size;
  }

  /** Drools, in sessions of ten thousand facts. */
  @Benchmark
  public BlockedRows drools() {
    drools.check(facts, FACTS_PER_SESSION, blockedByDrools);
    return blockedByDrools;
  }
}
