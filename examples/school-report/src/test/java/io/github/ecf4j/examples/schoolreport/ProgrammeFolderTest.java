package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme that is given in a folder brings its own step bank, if it has one. */
class ProgrammeFolderTest {
  private static final Path HARBOUR = Path.of("../curriculum-analysis/src/test/resources/harbour");

  @TempDir Path parent;

  private Path tables;
  private Folder school;

  @BeforeEach
  void programmeAndSchool() throws IOException {
    tables = parent.resolve("harbour");
    try (Stream<Path> all = Files.walk(HARBOUR)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = tables.resolve(HARBOUR.relativize(file).toString());
        MoreFiles.createParentDirectories(copy);
        Files.copy(file, copy);
      }
    }
    Files.writeString(
        tables.resolve("programmes/harbour/rules.tsv"),
        "STEP-AFTER-STUDY\t\tGUIDE\tpage 2\n",
        StandardOpenOption.APPEND);
    school =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,programme",
                "doug,2022-03-07,ann,harbour",
                "eve,2022-03-07,ann,ambition")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,S1,2022-03-07",
                "eve,B2,2022-03-07")
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_id",
                "doug,ann,2022-03-08,S1-1-1",
                "doug,ann,2022-03-09,B2-1-1",
                "eve,ann,2022-03-09,S1-1-1");
  }

  private void bank() throws IOException {
    Path bank = Files.createDirectories(tables.resolve("programmes/harbour/bank"));
    Files.writeString(
        bank.resolve("areas.tsv"),
        "#edition\t2026.1\nid\tmodule\tnumber\ttitle\nS1-1\t2\t1\tThe core\n");
    Files.writeString(
        bank.resolve("steps.tsv"),
        """
        #edition\t2026.1
        id\ttitle\ttext\tstatements\tcriterion_1\tcriterion_2\tcriterion_3\texample_not_yet\texample_improving\texample_stretch
        S1-1-1\tName three facts\tYou name three facts.\t3.1\tThree facts are named.\t\t\t\t\t
        """);
  }

  private Run report() {
    return Run.of(
        parent.resolve("report"),
        school.path().toString(),
        "--on",
        "2022-03-10",
        "--programme",
        tables.toString());
  }

  private static List<String> areas(Run run, int ect) {
    return Run.elements(run.json().path("ects").path(ect).path("openSteps")).stream()
        .map(area -> area.path("area").asText())
        .toList();
  }

  private static List<String> otherProgramme(Run run) {
    return Run.elements(run.json().path("notJudged")).stream()
        .filter(one -> one.path("cause").asText().equals("OTHER_PROGRAMME"))
        .map(one -> one.path("ectId").asText() + " " + one.path("why").asText())
        .distinct()
        .toList();
  }

  @Test
  void ofItsBankAloneStepsAreOfferedAndJudged() throws IOException {
    bank();
    Run run = report();

    assertThat(run.errors()).isEmpty();
    assertThat(areas(run, 0)).containsExactly("S1-1");
    assertThat(areas(run, 1)).containsExactly("B2-1", "B2-2", "B2-3");
    assertThat(run.ofEct("doug"))
        .contains("<a href=\"steps.html#step-S1-1-1\">Name three facts</a>");
    assertThat(run.text("steps.html")).contains("id=\"step-S1-1-1\"");
    assertThat(otherProgramme(run))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("doug") && one.contains("Greet at the door"))
        .anyMatch(one -> one.startsWith("eve") && one.contains("Name three facts"));
  }

  @Test
  void withoutABankNoStepIsOffered() {
    Run run = report();

    assertThat(areas(run, 0)).isEmpty();
    assertThat(run.ofEct("doug")).contains("The programme comes without a step bank");
    assertThat(otherProgramme(run)).hasSize(1).allMatch(one -> one.startsWith("doug"));
  }

  @Test
  void oneThatReplacesABundledProgrammeReplacesItsBank() throws IOException {
    Path ids = tables.resolve("programmes.tsv");
    Files.writeString(ids, Files.readString(ids).replace("harbour\t", "ambition\t"));
    Files.move(tables.resolve("programmes/harbour"), tables.resolve("programmes/ambition"));
    school
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,programme",
            "doug,2022-03-07,ann,ambition")
        .with("study.csv", "ect_id,module,completed_on", "doug,S1,2022-03-07")
        .with("coaching.csv", "ect_id,mentor_id,held_on,step_id", "doug,ann,2022-03-09,B2-1-1");
    Run run = report();

    assertThat(areas(run, 0)).isEmpty();
    assertThat(otherProgramme(run)).hasSize(1);
  }
}
