package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.benchmarks.planning.Entry;
import io.github.ecf4j.examples.benchmarks.planning.Happened;
import io.github.ecf4j.examples.benchmarks.planning.LoopPlanner;
import io.github.ecf4j.examples.benchmarks.planning.Scenario;
import io.github.ecf4j.examples.benchmarks.school.SchoolYears;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * B5: two years planned for one teacher, and planned again half a year on, with the rules and by a
 * loop over dates.
 *
 * <p>The library's answer has the reason for each item, the way to the years of induction, and for
 * a new plan what changed; the loop has weeks alone, and knows no rule but those of this case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class B5Planning {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 2);

  // Three years: a school knows its calendar beyond the end of most inductions.
  private final SchoolYears years = SchoolYears.of(2021, 3);
  private final School school = School.of(years.calendar());
  private final LocalDate start = years.terms().get(0).first();
  private final LoopPlanner loop = new LoopPlanner(years.terms(), years.closures());
  private final Happened happened = Scenario.happened(loop.plan(start), DAY);
  private final InductionRecord beginning = Scenario.beginning(start);
  private final InductionRecord underWay = Scenario.underWay(start, happened);
  private final ProgrammePlan before = afresh(beginning).plan().value();

  /** Holds both to the same weeks, of all that stands in the plans. */
  @Setup
  public void agree() {
    Agreement.of("loop", Scenario.entries(before), ImmutableList.copyOf(loopPlan()));
    ProgrammePlan after = replan().plan();
    Agreement.of("loop again", Scenario.entries(after), ImmutableList.copyOf(loopReplan()));
    Agreement.of("replan", false, after.equals(before));
  }

  /** An induction that has kept nothing from before. */
  private Induction afresh(InductionRecord ect) {
    return Induction.of(school, ect);
  }

  /** The library's plan. */
  @Benchmark
  public ProgrammePlan plan() {
    return afresh(beginning).plan().value();
  }

  /**
   * The library's plan, with its derivation.
   *
   * @param hole takes both
   */
  @Benchmark
  public void planExplained(Blackhole hole) {
    Explained<ProgrammePlan> plan = afresh(beginning).plan();
    hole.consume(plan.value());
    hole.consume(plan.derivation());
  }

  /** The library's plan after what happened. */
  @Benchmark
  public Replan replan() {
    return afresh(underWay).replan(before, DAY);
  }

  /** The loop's plan. */
  @Benchmark
  public List<Entry> loopPlan() {
    return loop.plan(start);
  }

  /** The loop's plan after what happened. */
  @Benchmark
  public List<Entry> loopReplan() {
    return loop.replan(start, DAY, happened);
  }
}
