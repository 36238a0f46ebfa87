package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  void everyTeacherIsAsExpectedWhereNoRowIsRefused() throws IOException {
    assertThat(ects(withoutRefusedRows().json())).containsExactlyElementsOf(ects(expected));
  }

  @Test
  void whoCannotBeJudgedIsAsExpected() {
    assertThat(Run.elements(run.json().path("notJudged")))
        .extracting(one -> name(one) + ": " + one.path("why").asText())
        .containsOnly(
            Run.elements(expected.path("notJudged")).stream()
                .map(one -> one.path("of").asText() + ": " + one.path("why").asText())
                .toArray(String[]::new));
  }

  @Test
  void aRefusedRowTakesAwayFindingsOfRulesThatAreSaidNotToBeJudgedAndAddsNone() {
    assertThat(findings(expected)).containsAll(findings(run.json()));
    Set<String> unjudged =
        Run.elements(run.json().path("notJudged")).stream()
            .flatMap(
                one ->
                    Run.elements(one.path("rules")).stream()
                        .map(rule -> name(one) + " " + rule.asText()))
            .collect(Collectors.toSet());
    List<String> gone = new ArrayList<>(findings(expected));
    gone.removeAll(findings(run.json()));
    assertThat(gone)
        .hasSizeGreaterThan(100)
        .allMatch(finding -> unjudged.contains(finding.replaceFirst(" [^ ]*$", "")));
  }

  private static String name(JsonNode person) {
    return person.path("ectId").asText(null) == null
        ? person.path("mentorId").asText()
        : person.path("ectId").asText();
  }

  /** All findings, as "person rule day". */
  private static List<String> findings(JsonNode report) {
    return Stream.of("ects", "mentors")
        .flatMap(people -> Run.elements(report.path(people)).stream())
        .flatMap(
            person ->
                Run.elements(person.path("findings")).stream()
                    .map(
                        finding ->
                            name(person)
                                + " "
                                + finding.path("rule").asText()
                                + " "
                                + finding.path("on").asText()))
        .toList();
  }

  /** A refused row with a mentor's id still makes the id known: of such a row the id stays. */
  private static void takeOut(JsonNode row, List<String> lines) {
    int first = row.path("line").asInt() - 1;
    if (row.path("field").asText().equals("protected_minutes_per_week")) {
      lines.set(first, ",,m-9,");
      return;
    }
    boolean hasMoreLines = lines.remove(first).replaceAll("[^\"]", "").length() % 2 == 1;
    if (hasMoreLines) {
      lines.remove(first);
    }
  }

  /** The report on the folder from which the rows that were refused are taken out. */
  private Run withoutRefusedRows() throws IOException {
    Path folder = Files.createDirectory(out.resolve("without"));
    List<Path> files;
    try (Stream<Path> all = Files.list(CONTRACT.resolve("folder"))) {
      files = all.toList();
    }
    for (Path file : files) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      Run.elements(expected.path("refusedRows")).stream()
          .filter(row -> row.path("file").asText().equals(file.getFileName().toString()))
          .sorted(Comparator.comparing((JsonNode row) -> row.path("line").asInt()).reversed())
          .forEach(row -> takeOut(row, lines));
      Files.write(folder.resolve(file.getFileName()), lines);
    }
    Run sound = Run.on(folder, expected.path("on").asText());
    assertThat(sound.refusals()).isEmpty();
    assertThat(sound.json().path("notJudged")).isEmpty();
    return sound;
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
  void everyMentorIsAsExpectedWhereNoRowIsRefused() throws IOException {
    assertThat(mentors(withoutRefusedRows().json())).containsExactlyElementsOf(mentors(expected));
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
