package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * All findings of an audit, what could not be judged, and which rules did not apply, each once, in
 * their order. Silence means that all is well only where nothing is left unjudged and the rule
 * applies.
 *
 * <p>What is optional and not recorded of anybody is not listed as not judged: a line for each
 * teacher of a school that records none of it would hide what is in doubt. So silence says nothing
 * of the following:
 *
 * <ul>
 *   <li>TRAINING-ATTENDED for an event of which the provider has named no date;
 *   <li>TIMETABLE-REDUCTION for a teacher without a timetable or teaching minutes;
 *   <li>MENTOR-TIME for a mentor whose protected time is not recorded;
 *   <li>MENTOR-NOT-ASSESSOR for a teacher without a mentor or an induction tutor.
 * </ul>
 *
 * <p>A caller who knows that such records ought to be there says so by {@code Gaps}: then the rules
 * that rest on them are listed.
 *
 * <p>Law: reports of the same are equal, in whatever order it was found.
 *
 * @param findings the findings
 * @param notJudged what could not be judged, of whom and why
 * @param notApplied rules of which a programme that was judged says nothing, once for each
 *     programme
 */
public record Report(
    ImmutableSortedSet<Finding> findings,
    ImmutableSortedSet<NotJudged> notJudged,
    ImmutableSortedSet<NotApplied> notApplied) {
  private static final Report NONE =
      new Report(ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of());

  /**
   * Puts everything in its own order, whatever order the sets had.
   *
   * @param findings the findings
   * @param notJudged what could not be judged, of whom and why
   * @param notApplied rules of which a programme says nothing
   */
  public Report {
    requireNonNull(findings, "findings");
    requireNonNull(notJudged, "notJudged");
    findings = ImmutableSortedSet.copyOf(findings);
    notJudged = ImmutableSortedSet.copyOf(notJudged);
    requireNonNull(notApplied, "notApplied");
    notApplied = ImmutableSortedSet.copyOf(notApplied);
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
   * @param notJudged what could not be judged; repetition changes nothing
   * @param notApplied rules of which a programme says nothing; repetition changes nothing
   * @return the report
   */
  public static Report of(
      Collection<Finding> findings,
      Collection<NotJudged> notJudged,
      Collection<NotApplied> notApplied) {
    Check.noNull("findings", findings);
    Check.noNull("notJudged", notJudged);
    Check.noNull("notApplied", notApplied);
    return findings.isEmpty() && notJudged.isEmpty() && notApplied.isEmpty()
        ? NONE
        : new Report(
            ImmutableSortedSet.copyOf(findings),
            ImmutableSortedSet.copyOf(notJudged),
            ImmutableSortedSet.copyOf(notApplied));
  }

  /**
   * A report in which everything was judged and every rule applied.
   *
   * @param findings in any order; repetition changes nothing
   * @return the report
   */
  public static Report of(Collection<Finding> findings) {
    return of(findings, ImmutableSortedSet.of(), ImmutableSortedSet.of());
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
   * @return the findings of both, what either could not judge, and the rules that did not apply in
   *     one of them
   */
  public Report and(Report other) {
    requireNonNull(other, "other");
    return of(
        Sets.union(findings, other.findings),
        Sets.union(notJudged, other.notJudged),
        Sets.union(notApplied, other.notApplied));
  }

  /**
   * What this report has of one person.
   *
   * @param subject the person
   * @return the findings that belong to the person, what of the person could not be judged, and
   *     every rule that did not apply
   */
  public Report of(Subject subject) {
    requireNonNull(subject, "subject");
    return of(
        findings.stream().filter(finding -> finding.subject().equals(subject)).toList(),
        notJudged.stream().filter(one -> one.subject().equals(subject)).toList(),
        notApplied);
  }

  /**
   * Part of the findings.
   *
   * @param wanted which findings to keep
   * @return a report of these, with all that could not be judged or did not apply
   */
  public Report filter(Predicate<? super Finding> wanted) {
    requireNonNull(wanted, "wanted");
    return of(findings.stream().filter(wanted).toList(), notJudged, notApplied);
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
