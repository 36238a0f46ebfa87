package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * All findings of an audit, each once, in their order.
 *
 * <p>Law: reports of the same findings are equal, in whatever order they were found.
 *
 * @param findings the findings
 */
public record Report(ImmutableSortedSet<Finding> findings) {
  private static final Report NONE = new Report(ImmutableSortedSet.of());

  /**
   * Puts the findings in their own order, whatever order the set had.
   *
   * @param findings the findings
   */
  public Report {
    requireNonNull(findings, "findings");
    findings = ImmutableSortedSet.copyOf(findings);
  }

  /**
   * What changed from one report to another.
   *
   * @param removed findings of the earlier report that the later lacks
   * @param added findings of the later report that the earlier lacks
   */
  public record Diff(ImmutableList<Finding> removed, ImmutableList<Finding> added) {
    /**
     * A difference between two reports.
     *
     * @param removed findings of the earlier report that the later lacks
     * @param added findings of the later report that the earlier lacks
     */
    public Diff {
      requireNonNull(removed, "removed");
      requireNonNull(added, "added");
    }
  }

  /**
   * A report.
   *
   * @param findings in any order; repetition changes nothing
   * @return the report
   */
  public static Report of(Collection<Finding> findings) {
    Check.noNull("findings", findings);
    return findings.isEmpty() ? NONE : new Report(ImmutableSortedSet.copyOf(findings));
  }

  /**
   * The report in which there is nothing.
   *
   * @return the empty report
   */
  public static Report none() {
    return NONE;
  }

  /**
   * This report and another in one.
   *
   * @param other the other report
   * @return the findings of both
   */
  public Report and(Report other) {
    requireNonNull(other, "other");
    return of(Sets.union(findings, other.findings));
  }

  /**
   * Part of this report.
   *
   * @param wanted which findings to keep
   * @return a report of these
   */
  public Report filter(Predicate<? super Finding> wanted) {
    requireNonNull(wanted, "wanted");
    return of(findings.stream().filter(wanted).toList());
  }

  /**
   * What changed since an earlier report.
   *
   * @param earlier the earlier report
   * @return what was removed and what was added, each in order
   */
  public Diff since(Report earlier) {
    requireNonNull(earlier, "earlier");
    return new Diff(
        ImmutableList.copyOf(Sets.difference(earlier.findings, findings)),
        ImmutableList.copyOf(Sets.difference(findings, earlier.findings)));
  }

  /**
   * How many findings have a weight.
   *
   * @param weight the weight
   * @return the number
   */
  public int count(Weight weight) {
    requireNonNull(weight, "weight");
    return (int) findings.stream().filter(finding -> finding.weight() == weight).count();
  }

  /**
   * How many findings each rule made with each weight.
   *
   * @return the numbers, by rule as in {@code rules.tsv} and weight; zeros are left out
   */
  public ImmutableTable<RuleInfo, Weight, Integer> summary() {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::info).thenComparing(Finding::weight))
        .collect(
            ImmutableTable.toImmutableTable(
                Finding::info, Finding::weight, finding -> 1, Integer::sum));
  }

  /**
   * The findings as comma-separated values: {@code
   * ect_id,mentor_id,rule,weight,on,message,sources}, with a header, lines ended by CR LF (RFC
   * 4180).
   *
   * <p>A cell that a spreadsheet would take for a formula (it begins with = + - @, tab or CR) gets
   * a leading apostrophe. One of the two ids is blank: that of the person whom it does not belong
   * to.
   *
   * @return the text
   */
  public String toCsv() {
    return ReportCsv.write(findings);
  }
}
