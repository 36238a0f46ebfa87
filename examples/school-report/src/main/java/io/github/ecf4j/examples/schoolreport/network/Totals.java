package io.github.ecf4j.examples.schoolreport.network;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How much of the programme has reached the teachers of a school, or of many, by the day of the
 * report.
 *
 * <p>Laws: the totals of two schools are the sum of each one's; in each tally what is left of what
 * was due is as much as a rule finds: COACHING-CADENCE for {@link #cycles}, TRAINING-ATTENDED for
 * {@link #events}.
 */
@Value.Immutable
public abstract class Totals {
  Totals() {}

  /** The teachers whose record could be read, whether or not their induction runs on the day. */
  public abstract int ects();

  /** The modules completed by the day, whenever they were planned: those of {@code report.json}. */
  public abstract int modulesCompleted();

  /** Whether records of study may be lacking, so that more modules may have been completed. */
  public abstract boolean mayLackStudy();

  /**
   * Of the modules whose planned week is over on the day, those completed by the day. The plan is
   * that of the start, by which STUDY-CADENCE judges too; but a module completed after its week
   * counts here. What is completed ahead of its week makes up for nothing.
   */
  public abstract Tally plannedModules();

  /**
   * Of the coaching cycles that are over on the day and not excused, those with a coaching session.
   * A session in the cycle that still runs, or in an excused one, is not counted.
   */
  public abstract Tally cycles();

  /**
   * Of the conferences and clinics that were due by the day, those attended by the day, on whatever
   * date. Without a date from the provider nothing is due, and what was attended is not counted.
   */
  public abstract Tally events();

  /** The findings on teachers and mentors, by rule as listed in {@code rules.tsv} and by weight. */
  public abstract ImmutableTable<RuleInfo, Weight, Integer> findings();

  /**
   * For how many teachers and mentors each rule could not judge, or not all that is recorded; rules
   * that judged everybody are left out.
   */
  public abstract ImmutableSortedMap<RuleInfo, Integer> notJudged();

  /** The rules of which a programme says nothing, so that they judged nobody on it. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<NotApplied> notApplied();

  /** How many judgements could not be made: of each person as many as rules. */
  public int notJudgedCount() {
    return notJudged().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The rows that were refused, so that the figures may lack something. */
  public abstract int rowsRefused();

  /** How many findings have a weight. */
  public int findings(Weight weight) {
    return findings().column(weight).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many findings there are. */
  public int findingCount() {
    return findings().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many findings a rule made, whatever their weight. */
  public int findings(RuleInfo rule) {
    return findings().row(rule).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The totals of no school. */
  public static Totals none() {
    return ImmutableTotals.builder()
        .ects(0)
        .modulesCompleted(0)
        .mayLackStudy(false)
        .plannedModules(Tally.NONE)
        .cycles(Tally.NONE)
        .events(Tally.NONE)
        .findings(ImmutableTable.of())
        .notJudged(ImmutableSortedMap.of())
        .rowsRefused(0)
        .build();
  }

  /**
   * The totals of a school.
   *
   * @param audit what the rules say of it
   * @return the totals
   */
  public static Totals of(SchoolAudit audit) {
    EctTally sum = new EctTally(audit.reportDay());
    audit.ects().forEach(sum::add);
    return ImmutableTotals.builder()
        .ects(audit.ects().size())
        .modulesCompleted(sum.modulesCompleted())
        .mayLackStudy(audit.ects().stream().anyMatch(ect -> ect.mayLack(Evidence.STUDY)))
        .plannedModules(sum.plannedModules())
        .cycles(sum.cycles())
        .events(sum.events())
        .findings(audit.report().summary())
        .notJudged(notJudged(audit.report()))
        .addAllNotApplied(audit.report().notApplied())
        .rowsRefused(audit.folder().rowsRefused())
        .build();
  }

  /**
   * These totals and others in one.
   *
   * @param other of other schools
   * @return the sum of each
   */
  public Totals plus(Totals other) {
    return ImmutableTotals.builder()
        .ects(Math.addExact(ects(), other.ects()))
        .modulesCompleted(Math.addExact(modulesCompleted(), other.modulesCompleted()))
        .mayLackStudy(mayLackStudy() || other.mayLackStudy())
        .plannedModules(plannedModules().plus(other.plannedModules()))
        .cycles(cycles().plus(other.cycles()))
        .events(events().plus(other.events()))
        .findings(sum(findings(), other.findings()))
        .notJudged(sum(notJudged(), other.notJudged()))
        .addAllNotApplied(notApplied())
        .addAllNotApplied(other.notApplied())
        .rowsRefused(Math.addExact(rowsRefused(), other.rowsRefused()))
        .build();
  }

  private static ImmutableSortedMap<RuleInfo, Integer> notJudged(Report report) {
    SetMultimap<RuleInfo, Subject> people = HashMultimap.create();
    report.notJudged().forEach(one -> one.rules().forEach(rule -> people.put(rule, one.subject())));
    return ImmutableSortedMap.copyOf(Maps.transformValues(people.asMap(), Collection::size));
  }

  private static ImmutableSortedMap<RuleInfo, Integer> sum(
      Map<RuleInfo, Integer> one, Map<RuleInfo, Integer> other) {
    SortedMap<RuleInfo, Integer> sum = new TreeMap<>(one);
    other.forEach((rule, count) -> sum.merge(rule, count, Math::addExact));
    return ImmutableSortedMap.copyOf(sum);
  }

  private static ImmutableTable<RuleInfo, Weight, Integer> sum(
      Table<RuleInfo, Weight, Integer> one, Table<RuleInfo, Weight, Integer> other) {
    TreeBasedTable<RuleInfo, Weight, Integer> sum = TreeBasedTable.create();
    sum.putAll(one);
    other
        .rowMap()
        .forEach(
            (rule, counts) ->
                counts.forEach(
                    (weight, count) -> sum.row(rule).merge(weight, count, Math::addExact)));
    return ImmutableTable.copyOf(sum);
  }
}
