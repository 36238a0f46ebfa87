package io.github.ecf4j.examples.schoolreport.output;

import static io.github.ecf4j.rules.answer.Words.list;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.audit.Silence;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** What the page says of what could not be judged, and of what has not been recorded for long. */
final class NotJudgedSection {
  /** What is taken for granted where a file is absent. */
  private static final ImmutableMap<String, String> WITHOUT =
      ImmutableMap.of(
          "posts.csv", "every ECT counts as full time from the start of induction",
          "absences.csv", "nobody counts as absent",
          "closures.csv", "the school counts as open on every weekday in term",
          "extensions.csv", "no induction counts as extended",
          "reductions.csv", "no induction counts as reduced",
          "events.csv", "no conference or clinic is due",
          "reviews.csv",
              "reviews, assessments and observations are not recorded, so that what is called due"
                  + " may have been held");

  private NotJudgedSection() {}

  /** What is taken for granted, since a file is absent. */
  static ImmutableList<String> takenForGranted(SchoolAudit audit) {
    return WITHOUT.entrySet().stream()
        .filter(one -> audit.folder().absentFiles().contains(one.getKey()))
        .map(one -> "There is no " + one.getKey() + ": " + one.getValue() + ".")
        .collect(ImmutableList.toImmutableList());
  }

  /** The rules of which the teachers' and mentors' programmes say nothing. */
  static ImmutableList<ReportView.NotApplied> notApplied(SchoolAudit audit) {
    return Multimaps.index(audit.report().notApplied(), NotApplied::programme)
        .asMap()
        .entrySet()
        .stream()
        .map(
            one ->
                new ReportView.NotApplied(
                    audit.folder().titleOf(one.getKey()),
                    Words.count(one.getValue().size(), "rule"),
                    inWords(one.getValue().stream().map(NotApplied::rule))))
        .collect(ImmutableList.toImmutableList());
  }

  /** What nobody can tell of the school, and of whom. */
  static ImmutableList<ReportView.Doubt> of(SchoolAudit audit) {
    return Multimaps.index(audit.report().notJudged(), NotJudged::why).asMap().entrySet().stream()
        .map(
            one ->
                new ReportView.Doubt(
                    capital(one.getKey().toString()),
                    list(
                        one.getValue().stream()
                            .map(some -> audit.folder().names().of(some.subject().id()))
                            .distinct()
                            .toList()),
                    rules(one.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What nobody can tell of one person. */
  static ImmutableList<String> of(Report ofOne) {
    return Multimaps.index(ofOne.notJudged(), NotJudged::why).asMap().entrySet().stream()
        .map(one -> capital(one.getKey().toString()) + ". Not judged: " + rules(one.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** As in {@code study since 10 September 2021}. */
  static String since(Silence silence) {
    return silence.of() + " since " + Words.day(silence.since());
  }

  private static String rules(Collection<NotJudged> all) {
    return inWords(all.stream().flatMap(one -> one.rules().stream()));
  }

  /** As in {@code whether the ECT chose the step; whether a step was set again}. */
  private static String inWords(Stream<RuleInfo> rules) {
    return rules
        .sorted()
        .distinct()
        .map(rule -> "whether " + decapitalised(rule.title()))
        .collect(joining("; ", "", "."));
  }

  /** The first word of a title is no name but where it stands in capitals. */
  private static String decapitalised(String title) {
    return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
