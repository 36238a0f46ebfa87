package io.github.ecf4j.examples.benchmarks;

import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * B8: a thousand realistic scenarios of the testkit through plan, audit and laws, as somebody who
 * tests a scheduler waits for them, beside the making of the scenarios alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class B8Scenarios {
  private static final int SCENARIOS = 1000;
  private static final long SEED = 20210906;

  private List<Scenario> scenarios = List.of();

  /** Makes the scenarios that are judged. */
  @Setup
  public void make() {
    scenarios = generated();
    long faulty = scenarios.stream().filter(B8Scenarios::isFaulty).count();
    Agreement.of("own plans with a CORE fault", 0L, faulty);
  }

  private static boolean isFaulty(Scenario scenario) {
    return scenario.faultsOf(scenario.plan()).stream()
        .anyMatch(fault -> fault.weight() == Weight.CORE);
  }

  /** The scenarios, made. */
  @Benchmark
  public List<Scenario> generated() {
    List<Scenario> all = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<Scenario> generator =
              Scenarios.withRecords(Scenarios.realistic()).generator(SCENARIOS);
          Random random = new Random(SEED);
          for (int i = 0; i < SCENARIOS; i++) {
            all.add(generator.next(random).value());
          }
        });
    return all;
  }

  /**
   * The scenarios, planned, audited, and their plans held to the laws.
   *
   * @param hole takes the answers
   */
  @Benchmark
  public void judged(Blackhole hole) {
    for (Scenario scenario : scenarios) {
      ProgrammePlan plan = scenario.plan();
      hole.consume(scenario.reportAgainst(plan));
      hole.consume(scenario.faultsOf(plan));
    }
  }
}
