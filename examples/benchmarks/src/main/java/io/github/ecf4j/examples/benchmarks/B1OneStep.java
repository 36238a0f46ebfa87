package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.benchmarks.drools.DroolsSteps;
import io.github.ecf4j.examples.benchmarks.drools.Fact;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/** B1: may this step be set, asked of the gate, of a bare mask, of a set and of Drools. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class B1OneStep {
  private static final LocalDate START = LocalDate.of(2021, 9, 2);
  private static final int STUDIED = 20;

  /** What the answer is. */
  public enum Answer {
    /** The step's module was studied. */
    OPEN,
    /** It was not. */
    BLOCKED
  }

  /** The answer to expect. */
  @Param public Answer answer = Answer.OPEN;

  private final StepGate gate = StepGate.of(EcfCurriculum.ambition());
  private final LocalDate day = START.plusWeeks(STUDIED);
  private StudyLog log = StudyLog.empty();
  private ModuleSet studied = ModuleSet.empty();
  private StepBasis basis = StepBasis.none();
  private final DroolsSteps drools = new DroolsSteps();
  private Fact.Studied studiedFact = new Fact.Studied(0);
  private Fact.Basis basisFact = new Fact.Basis(0);
  private long studiedMask;
  private long basisMask;
  private Set<Integer> studiedNumbers = ImmutableSet.of();
  private Integer basisNumber = 0;

  /** Studies the first modules, one a week, and holds all peers to the same answer. */
  @Setup
  public void study() {
    StudyLog.Builder completions = StudyLog.builder();
    studiedNumbers = new HashSet<>();
    for (int module = 1; module <= STUDIED; module++) {
      completions.completed(module, START.plusWeeks(module - 1));
      studiedNumbers.add(module);
      studiedMask |= 1L << module;
    }
    log = completions.build();
    studied = log.studied();
    basisNumber = answer == Answer.OPEN ? STUDIED - 2 : STUDIED + 2;
    basis = StepBasis.ofModules(basisNumber);
    basisMask = 1L << basisNumber;
    studiedFact = new Fact.Studied(studiedMask);
    basisFact = new Fact.Basis(basisMask);
    boolean expected = answer == Answer.OPEN;
    Agreement.of("mask", expected, mask());
    Agreement.of("set", expected, hashSet());
    Agreement.of("Drools", expected, drools());
    Agreement.of("gate", expected, gate().isAllowed());
    Agreement.of("gate with log", expected, gateWithLog().isAllowed());
  }

  /** The gate, with what was studied in hand. */
  @Benchmark
  public StepVerdict gate() {
    return gate.check(basis, studied);
  }

  /** The gate, with the log and a day. */
  @Benchmark
  public StepVerdict gateWithLog() {
    return gate.check(basis, log, day);
  }

  /** The least that can be done. */
  @Benchmark
  public boolean mask() {
    return (basisMask & ~studiedMask) == 0;
  }

  /** What comes to mind first. */
  @Benchmark
  public boolean hashSet() {
    return studiedNumbers.contains(basisNumber);
  }

  /** Drools: two facts and one rule, in a session of their own. */
  @Benchmark
  public boolean drools() {
    return drools.isAllowed(studiedFact, basisFact);
  }
}
