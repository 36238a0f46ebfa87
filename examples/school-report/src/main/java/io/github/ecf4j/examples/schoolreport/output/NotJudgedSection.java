package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.audit.Silence;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.util.Collection;
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
          "events.csv", "no conference or clinic is due");

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
                    one.getValue().size(),
                    one.getValue().stream()
                        .map(rule -> rule.rule().id().toString())
                        .collect(joining(", "))))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<ReportView.Doubt> of(SchoolAudit audit) {
    return Stream.concat(
            Multimaps.index(audit.report().notJudged(), NotJudged::why).asMap().entrySet().stream()
                .map(one -> doubt(one.getKey(), one.getValue(), audit.folder().names())),
            audit.silences().stream()
                .map(
                    one ->
                        new ReportView.Doubt(
                            "Nothing is recorded of " + since(one),
                            "What the rules miss after that day may have happened and not have been"
                                + " written down.")))
        .collect(ImmutableList.toImmutableList());
  }

  /** As in {@code study since 10 September 2021}. */
  static String since(Silence silence) {
    return silence.of() + " since " + Words.day(silence.since());
  }

  private static ReportView.Doubt doubt(NotKnown why, Collection<NotJudged> all, Names names) {
    String reason = why.toString();
    return new ReportView.Doubt(
        Character.toUpperCase(reason.charAt(0)) + reason.substring(1),
        "Not judged of "
            + all.stream()
                .map(one -> names.of(one.subject().id()))
                .distinct()
                .collect(joining(", "))
            + ": "
            + all.stream()
                .flatMap(one -> one.rules().stream())
                .sorted()
                .distinct()
                .map(RuleInfo::id)
                .map(Object::toString)
                .collect(joining(", "))
            + ".");
  }
}
