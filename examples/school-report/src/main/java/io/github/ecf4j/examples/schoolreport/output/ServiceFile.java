package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.service.ServiceBlock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Writes {@code service.csv} and {@code service-by-body.csv}: what each ECT served at each school,
 * and under each appropriate body, as a body enters it on release. The register takes a number of
 * terms of what is finished alone.
 */
final class ServiceFile {
  private static final String COLUMNS =
      ",started_on,finished_on,number_of_terms,outcome,full_time_terms,full_time_terms_decimal";

  private static final int PLACES = 2;

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@";

  private ServiceFile() {}

  static String write(SchoolAudit audit) {
    return file("ect_id,school" + COLUMNS, audit.ects().stream().flatMap(ServiceFile::bySchool));
  }

  /** The file by body and its name; none where no post names one. */
  static ImmutableMap<String, String> byBody(SchoolAudit audit) {
    boolean isNamed =
        audit.ects().stream()
            .flatMap(ect -> ect.ect().service().posts().stream())
            .anyMatch(post -> post.appropriateBody().isPresent());
    return isNamed
        ? ImmutableMap.of(
            "service-by-body.csv",
            file(
                "ect_id,appropriate_body" + COLUMNS,
                audit.ects().stream().flatMap(ServiceFile::byBody)))
        : ImmutableMap.of();
  }

  private static String file(String header, Stream<String> rows) {
    return Stream.concat(Stream.of(header), rows).collect(joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> bySchool(EctAudit ect) {
    return ect.status().value().bySchool().stream()
        .map(one -> row(ect, one.school(), one.blocks(), one.termsServed(), one.termsRecorded()));
  }

  private static Stream<String> byBody(EctAudit ect) {
    return ect.status().value().byBody().stream()
        .map(
            one ->
                row(
                    ect,
                    one.appropriateBody(),
                    one.blocks(),
                    one.termsServed(),
                    one.termsRecorded()));
  }

  private static String row(
      EctAudit ect,
      String where,
      ImmutableList<ServiceBlock> blocks,
      Exact served,
      BigDecimal recorded) {
    LocalDate first = blocks.get(0).first();
    boolean running = blocks.stream().anyMatch(block -> block.running());
    String last =
        blocks.stream()
            .map(block -> block.last())
            .max(LocalDate::compareTo)
            .map(LocalDate::toString)
            .orElseThrow();
    return Stream.of(
            ect.ect().ect().value(),
            where,
            first.toString(),
            running ? "" : last,
            running ? "" : recorded.toPlainString(),
            running || ect.status().value().served() ? "" : "release",
            served.toString(),
            served.toDecimalText(PLACES))
        .map(ServiceFile::cell)
        .collect(joining(","));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String tame = formula ? "'" + text : text;
    return tame.matches("[^,\"\\n\\r]*") ? tame : '"' + tame.replace("\"", "\"\"") + '"';
  }
}
