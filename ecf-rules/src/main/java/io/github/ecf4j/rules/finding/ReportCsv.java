package io.github.ecf4j.rules.finding;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.source.Citation;
import java.util.Collection;
import java.util.stream.Stream;

/** Writes findings as comma-separated values. */
final class ReportCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private ReportCsv() {}

  static String write(Collection<Finding> findings) {
    return Stream.concat(
            Stream.of("ect_id,mentor_id,rule,weight,on,message,sources"),
            findings.stream().map(ReportCsv::row))
        .collect(joining("\r\n", "", "\r\n"));
  }

  private static String row(Finding finding) {
    String id = finding.subject().id().value();
    boolean ect = finding.subject().role() == Audience.ECT;
    return Stream.of(
            ect ? id : "",
            ect ? "" : id,
            finding.rule().id(),
            finding.weight().name(),
            finding.on().toString(),
            finding.message(),
            finding.citations().stream().map(Citation::toString).collect(joining("; ")))
        .map(ReportCsv::cell)
        .collect(joining(","));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String tame = formula ? "'" + text : text;
    boolean quote = tame.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + tame.replace("\"", "\"\"") + '"' : tame;
  }
}
