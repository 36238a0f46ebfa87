package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import java.util.Comparator;
import java.util.List;

/**
 * A finding in words, with why it is there and what to do next.
 *
 * <p>The names of the parts are the templates' keys.
 */
record FindingView(
    String rule,
    String weight,
    String on,
    String message,
    String why,
    String next,
    String sources) {

  /** The findings of a report, the heaviest first. */
  static List<FindingView> of(Report report, Names names) {
    return report.findings().stream()
        .sorted(Comparator.comparing(Finding::weight))
        .map(finding -> of(finding, names))
        .toList();
  }

  static FindingView of(Finding finding, Names names) {
    Advice advice = Advice.on(finding.info());
    return new FindingView(
        finding.rule().id(),
        finding.weight().name(),
        Words.day(finding.on()),
        names.message(finding),
        advice.why(),
        advice.next(),
        finding.citations().stream().map(Object::toString).collect(joining("; ")));
  }

  /** The same where there is nothing left to do. */
  FindingView withNothingNext() {
    return new FindingView(rule, weight, on, message, why, "", sources);
  }
}
