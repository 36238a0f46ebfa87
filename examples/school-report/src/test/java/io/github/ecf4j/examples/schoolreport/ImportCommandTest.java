package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From exports to a report. */
class ImportCommandTest {
  private static final Path EXPORTS = Path.of("src/test/resources/exports");

  @TempDir private Path temp;

  private Run imported(String name) {
    Path folder = EXPORTS.resolve(name);
    return Run.of(
        temp.resolve(name),
        "import",
        folder.resolve("exports").toString(),
        "--mapping",
        folder.resolve("mapping.toml").toString());
  }

  @Test
  void whatIsImportedIsReportedOn() {
    Run imported = imported("bromcom");
    Run report = Run.on(imported.out(), "2022-12-01");

    assertThat(imported.exitStatus()).isEqualTo(3);
    assertThat(imported.output()).contains("Rows refused: 1; asked besides: 0.");
    assertThat(Run.elements(report.json().path("ects")))
        .extracting(ect -> ect.path("ectId").asText())
        .containsExactly("00417", "00512");
    assertThat(report.refusals()).containsExactly("posts.csv 2 fte ?");
  }

  @Test
  void whoseContractIsDoubtfulIsNotJudgedAsFullTime() {
    Run report = Run.on(imported("sims").out(), "2022-12-01");

    assertThat(Run.elements(report.json().path("notJudged")))
        .filteredOn(one -> one.path("why").asText().contains("posts.csv"))
        .extracting(one -> one.path("ectId").asText())
        .containsExactly("BON");
  }

  @Test
  void whatCannotBeImportedIsSaidInALine() {
    Run run = Run.of(temp.resolve("out"), "import", temp.resolve("nowhere").toString());

    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors()).startsWith("school-report: ").contains("nowhere").hasLineCount(1);
  }
}
