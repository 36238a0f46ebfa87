package io.github.ecf4j.examples.benchmarks;

import io.github.ecf4j.examples.benchmarks.byhand.CalendarColumns;
import io.github.ecf4j.examples.benchmarks.byhand.EctColumns;
import io.github.ecf4j.examples.benchmarks.byhand.Found;
import io.github.ecf4j.examples.benchmarks.byhand.HandAudit;
import io.github.ecf4j.examples.benchmarks.byhand.ProgrammeColumns;
import io.github.ecf4j.examples.benchmarks.byhand.ToColumns;
import io.github.ecf4j.examples.benchmarks.drools.DroolsAudit;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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

/**
 * B3: the whole audit of one teacher over two years, with all rules that belong to a teacher: 36
 * studies, 57 coaching sessions and nine events, held against a plan that was made before.
 *
 * <p>The library gives findings with their reasons, whose words are made when they are asked for,
 * which is not timed; the peers give rule and day only. The audit by hand reads columns that were
 * made of the same records, sorted by day. Drools judges by all of the 24 rules; for it Java
 * reckons the years of induction, the weeks of cycles, the days on which events are due and what a
 * step still lacks, and sums up each session, within what is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class B3WholeAudit {
  private static final int MUTANTS = 1000;
  private static final int RULES_OF_TEACHERS = 24;
  private static final long SEED = 20210906;

  /** What there is to find. */
  public enum History {
    /** Nothing. */
    CLEAN,
    /** Ten findings, each of another rule. */
    MIXED
  }

  /** The history to audit. */
  @Param public History history = History.CLEAN;

  private final TwoYears years = new TwoYears();
  private final ProgrammePlan plan = years.plan();
  private final Audit audit = Audit.of(years.school);
  private final CalendarColumns calendar = CalendarColumns.of(years.calendar);
  private final ProgrammeColumns programme = ProgrammeColumns.of(years.programme, years.dates);
  private final HandAudit handAudit = new HandAudit(calendar, programme);
  private final DroolsAudit droolsAudit = new DroolsAudit(calendar, programme);
  private final ToColumns toColumns = new ToColumns(programme);
  private final Found found = new Found();
  private final int report = Math.toIntExact(years.report.toEpochDay());
  private InductionRecord ect = years.clean().record(years.programme);
  private Induction kept = afresh();
  private EctColumns columns = toColumns.of(ect, plan);

  /** Holds all peers to the same findings, on both histories and on what is made of them. */
  @Setup
  public void compare() {
    Set<String> raised = new HashSet<>();
    Mutations mutations = new Mutations(SEED, years.programme, years.dates);
    for (int i = 0; i < MUTANTS; i++) {
      Draft draft = mutations.mutate(i % 2 == 0 ? years.clean() : years.mixed());
      compare("history " + i, draft.record(years.programme), mutations.about(years.report));
      found.sorted().forEach(finding -> raised.add(finding.split(" ", 2)[0]));
    }
    Agreement.of("rules raised", RULES_OF_TEACHERS, raised.size());
    compare(
        "short second post",
        years.shortSecondPost().record(years.programme),
        years.duringSecondPost());
    Draft mixed = years.mixed();
    compare("mixed history", mixed.record(years.programme), years.report);
    Agreement.of("mixed history", 10, found.size());
    compare("clean history", years.clean().record(years.programme), years.report);
    Agreement.of("clean history", 0, found.size());
    if (history == History.MIXED) {
      ect = mixed.record(years.programme);
      kept = afresh();
      columns = toColumns.of(ect, plan);
    }
  }

  /** An induction that has kept nothing from before. */
  private Induction afresh() {
    return Induction.of(years.school, ect);
  }

  private void compare(String which, InductionRecord record, LocalDate day) {
    List<String> expected =
        audit.ofEct(Induction.of(years.school, record), plan, day).findings().stream()
            .map(B3WholeAudit::ruleAndDay)
            .sorted()
            .toList();
    EctColumns ofRecord = toColumns.of(record, plan);
    handAudit.audit(ofRecord, Math.toIntExact(day.toEpochDay()), found);
    Agreement.of(which + " by hand", expected, found.sorted());
    droolsAudit.audit(ofRecord, Math.toIntExact(day.toEpochDay()), found);
    Agreement.of(which + " by Drools", expected, found.sorted());
  }

  private static String ruleAndDay(Finding finding) {
    return finding.rule() + " " + finding.on();
  }

  /** The library, asked of an induction that has kept its years and cycles from the time before. */
  @Benchmark
  public Report library() {
    return audit.ofEct(kept, plan, years.report);
  }

  /** The library, asked of a new induction, so that it works the years out as peers do. */
  @Benchmark
  public Report libraryAfresh() {
    return audit.ofEct(afresh(), plan, years.report);
  }

  /** By hand, on columns. */
  @Benchmark
  public Found byHand() {
    handAudit.audit(columns, report, found);
    return found;
  }

  /** Drools, in a session of its own. */
  @Benchmark
  public Found drools() {
    droolsAudit.audit(columns, report, found);
    return found;
  }
}
