package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that stretches the contract, with the result that was worked out by hand from the
 * contract and the catalogue of rules before any program read it.
 */
class ContractTest {
  private static final Path CONTRACT = Path.of("src/test/resources/contract");

  @TempDir Path out;

  private JsonNode expected;
  private Run run;

  @BeforeEach
  void run() throws IOException {
    expected = new JsonMapper().readTree(CONTRACT.resolve("expected.json").toFile());
    run = Run.of(out, CONTRACT.resolve("folder").toString(), "--on", expected.path("on").asText());
  }

  @Test
  void theExitStatusIsTheExpectedOne() {
    assertThat(run.exitStatus()).isEqualTo(expected.path("exitStatus").asInt());
  }

  @Test
  void everyTeacherIsAsExpected() {
    assertThat(ects(run.json())).containsExactlyElementsOf(ects(expected));
  }

  private static List<String> ects(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode ect : report.path("ects")) {
      JsonNode year = ect.has("induction") ? ect.path("induction") : ect;
      lines.add(
          ect.path("ectId")
              + " "
              + ect.path("mentorId")
              + " "
              + ect.path("modulesCompleted")
              + " "
              + ect.path("modulesOpenForSteps")
              + " year "
              + year.path("yearOfInduction"));
      for (JsonNode finding : ect.path("findings")) {
        boolean study = finding.path("rule").asText().equals("STEP-AFTER-STUDY");
        lines.add(
            finding.path("on")
                + " "
                + finding.path("rule")
                + " "
                + finding.path("weight")
                + (study
                    ? " "
                        + finding.path("detail").path("missingModules")
                        + " "
                        + finding.path("detail").path("missingStatements")
                    : ""));
      }
    }
    return lines;
  }

  @Test
  void everyMentorIsAsExpected() {
    assertThat(mentors(run.json())).containsExactlyElementsOf(mentors(expected));
  }

  /** The mentors with findings. */
  private static List<String> mentors(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode mentor : report.path("mentors")) {
      for (JsonNode finding : mentor.path("findings")) {
        lines.add(
            mentor.path("mentorId")
                + " "
                + finding.path("on")
                + " "
                + finding.path("rule")
                + " "
                + finding.path("weight"));
      }
    }
    return lines;
  }

  @Test
  void theRefusedRowsAreTheExpectedOnes() {
    assertThat(run.refusals()).containsExactlyInAnyOrderElementsOf(Run.refusals(expected));
    assertThat(run.json().path("rowsRefused")).isEqualTo(expected.path("rowsRefused"));
  }

  @Test
  void theRecordsIgnoredAreAsManyAsExpected() {
    assertThat(run.json().path("ignoredLaterThanReportDate"))
        .isEqualTo(expected.path("ignoredLaterThanReportDate"));
  }
}
