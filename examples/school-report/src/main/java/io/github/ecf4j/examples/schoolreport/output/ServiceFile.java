package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.SchoolService;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Writes {@code service.csv}: what each ECT served at each school, as an appropriate body enters it
 * on release. The register takes a number of terms of what is finished alone.
 */
final class ServiceFile {
  private static final String HEADER =
      "ect_id,school,started_on,finished_on,number_of_terms,outcome,full_time_terms";

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@";

  private ServiceFile() {}

  static String write(SchoolAudit audit) {
    return Stream.concat(Stream.of(HEADER), audit.ects().stream().flatMap(ServiceFile::rows))
        .collect(joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> rows(EctAudit ect) {
    InductionStatus status = ect.status().value();
    return status.bySchool().stream().map(one -> row(ect, one));
  }

  private static String row(EctAudit ect, SchoolService served) {
    LocalDate first = served.blocks().get(0).first();
    boolean running = served.blocks().stream().anyMatch(block -> block.running());
    String last =
        served.blocks().stream()
            .map(block -> block.last())
            .max(LocalDate::compareTo)
            .map(LocalDate::toString)
            .orElseThrow();
    return Stream.of(
            ect.ect().ect().value(),
            served.school(),
            first.toString(),
            running ? "" : last,
            running ? "" : served.termsRecorded().toPlainString(),
            running || ect.status().value().served() ? "" : "release",
            served.termsServed().toString())
        .map(ServiceFile::cell)
        .collect(joining(","));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String tame = formula ? "'" + text : text;
    return tame.matches("[^,\"\\n\\r]*") ? tame : '"' + tame.replace("\"", "\"\"") + '"';
  }
}
