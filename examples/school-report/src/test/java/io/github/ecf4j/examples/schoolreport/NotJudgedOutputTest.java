package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be told is said, and accuses nobody. */
class NotJudgedOutputTest {
  @TempDir Path parent;

  private static final String[] STUDY = {
    "ect_id;module;completed_on", "doug;1;2021-09-10", "doug;2;2021-09-11"
  };

  @Test
  void studyThatCouldNotBeReadAccusesNobodyAndIsSaidAboveTheFindings() throws IOException {
    Run run = Folder.in(parent).with("study.csv", STUDY).report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.findings()).noneMatch(finding -> finding.contains("STUDY"));
    assertThat(run.json().path("notJudged").findValuesAsText("cause")).contains("NOT_READABLE");
    String page = Files.readString(run.out().resolve("report.html"));
    assertThat(page).contains("Could not be read: study.csv");
    assertThat(page.indexOf("id=\"not-judged\"")).isLessThan(page.indexOf("id=\"check-in\""));
    assertThat(page).doesNotContain("planned for earlier weeks");
  }

  @Test
  void termsOfWhichNoneCanBeReadGiveNoReport() throws IOException {
    Run run =
        Folder.in(parent)
            .with(
                "terms.csv",
                "academic_year,term,starts_on,ends_on",
                "2021,autumn,01/09/2021,17/12/2021")
            .report();

    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors())
        .contains("terms.csv has no term that can be read")
        .contains("starts_on");
  }

  @Test
  void thatNothingHasBeenRecordedForLongIsSaid() throws IOException {
    Run run =
        Folder.in(parent)
            .with("study.csv", "ect_id,module,completed_on", "doug,1,2021-09-10")
            .report();

    assertThat(run.json().path("nothingRecordedSince").findValuesAsText("since"))
        .contains("2021-09-10");
    assertThat(Files.readString(run.out().resolve("report.html")))
        .contains("Nothing is recorded of study since 10 September 2021");
  }
}
