package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of {@code extensions.csv} and {@code reductions.csv}, and what is not. */
class BadDecisionsTest {
  private static final String EXTENSIONS = "ect_id,decided_on,terms";
  private static final String REDUCTIONS = "ect_id,decided_on,terms_required,kind";

  @TempDir Path parent;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody,2022-03-01,1|ect_id|nobody",
        "doug,,1|decided_on|''",
        "doug,2022-02-30,1|decided_on|2022-02-30",
        "doug,2022-03-01,|terms|''",
        "doug,2022-03-01,one|terms|one",
        "doug,2022-03-01,-1|terms|-1",
        "doug,2022-03-01,0|terms|0",
        "doug,2022-03-01,16.1|terms|16.1",
        "doug,2022-03-01,1.25|terms|1.25",
      })
  void aBadExtensionIsRefusedByItsField(String row, String field, String value) {
    Run run =
        Folder.in(parent).with("extensions.csv", EXTENSIONS, row, "doug,2022-03-01,1.5").report();

    assertThat(run.refusals()).containsExactly("extensions.csv 2 " + field + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody,2022-03-01,4,part_time|ect_id|nobody",
        "doug,soon,4,part_time|decided_on|soon",
        "doug,2022-03-01,,part_time|terms_required|''",
        "doug,2022-03-01,0.9,part_time|terms_required|0.9",
        "doug,2022-03-01,6,part_time|terms_required|6",
        "doug,2022-03-01,6,luck|terms_required|6",
        "doug,2022-03-01,4,luck|kind|luck",
      })
  void aBadReductionIsRefusedByItsField(String row, String field, String value) {
    Run run =
        Folder.in(parent)
            .with(
                "reductions.csv",
                REDUCTIONS,
                row,
                "doug,2022-03-01,4,",
                "doug,2022-03-02,4,part_time")
            .report();

    assertThat(run.refusals()).containsExactly("reductions.csv 2 " + field + " " + value);
  }

  @Test
  void refusalsOfBothStandBetweenAbsencesAndMentors() {
    Run run =
        Folder.in(parent)
            .with("reductions.csv", REDUCTIONS, "doug,2022-03-01,6,")
            .with("extensions.csv", EXTENSIONS, "doug,2022-03-01,0")
            .with("absences.csv", "ect_id,starts_on,ends_on,reason", "doug,,,")
            .with("mentors.csv", "mentor_id", "ann", "ann")
            .report();

    assertThat(run.refusals())
        .extracting(refusal -> refusal.substring(0, refusal.indexOf(' ')))
        .containsExactly("absences.csv", "extensions.csv", "reductions.csv", "mentors.csv");
  }

  @Test
  void decisionsAfterTheReportAreIgnoredAndCounted() {
    Folder folder =
        Folder.in(parent)
            .with("reductions.csv", REDUCTIONS, "doug,2022-03-11,4,", "doug,2022-03-10,4,")
            .with("extensions.csv", EXTENSIONS, "doug,2022-03-11,1");

    assertThat(folder.report("2022-03-10").json().path("ignoredLaterThanReportDate").asInt())
        .isEqualTo(2);
    assertThat(folder.report("2022-03-11").json().path("ignoredLaterThanReportDate").asInt())
        .isZero();
  }
}
