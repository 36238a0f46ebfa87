package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mentor is trained on the programme of those whom the mentor mentors. */
class MentorProgrammeTest {
  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void school() {
    folder =
        Folder.in(parent)
            .with("mentors.csv", "mentor_id,mentoring_since", "ann,2021-01-04", "bob,2021-01-04")
            .with("attendance.csv", "person_id,event,attended_on")
            .with("mentor_study.csv", "mentor_id,module,completed_on")
            .with("coaching.csv", "ect_id,mentor_id,held_on")
            .with("study.csv", "ect_id,module,completed_on");
  }

  private Folder ects(String... rows) {
    return folder.with(
        "ects.csv",
        "ect_id,induction_started_on,mentor_id,programme\r\n" + String.join("\r\n", rows));
  }

  private static JsonNode mentor(Run run, String id) {
    return Run.elements(run.json().path("mentors")).stream()
        .filter(one -> one.path("mentorId").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> programmes(Run run, String id) {
    return Run.elements(mentor(run, id).path("programmes")).stream().map(JsonNode::asText).toList();
  }

  private static List<String> unjudged(Run run, String id) {
    return Run.elements(run.json().path("notJudged")).stream()
        .filter(one -> one.path("mentorId").asText().equals(id))
        .map(one -> one.path("rules") + " " + one.path("why").asText())
        .toList();
  }

  @Test
  void isTheOneOfTheMentorsEctsWhoseTrainingIsPlannedAndJudged() {
    Run run = ects("doug,2022-03-07,ann,ucl", "eve,2022-03-07,bob,ambition").report();

    assertThat(programmes(run, "ann")).containsExactly("ucl");
    assertThat(mentor(run, "ann").path("plan")).isEmpty();
    assertThat(mentor(run, "ann").path("findings")).isEmpty();
    assertThat(programmes(run, "bob")).containsExactly("ambition");
    assertThat(mentor(run, "bob").path("plan")).hasSize(8);
    assertThat(mentor(run, "bob").path("findings").findValuesAsText("rule"))
        .containsOnly("MENTOR-TRAINING");
  }

  @Test
  void isNotToldWhereTheMentorsEctsFollowSeveral() {
    Run run = ects("doug,2022-03-07,ann,ucl", "eve,2022-03-07,ann,ambition").report();

    assertThat(programmes(run, "ann")).containsExactly("ambition", "ucl");
    assertThat(mentor(run, "ann").path("findings")).isEmpty();
    assertThat(unjudged(run, "ann"))
        .containsExactly(
            "[\"MENTOR-TRAINING\"] nothing is recorded of which programme trains the mentor:"
                + " ambition or ucl");
    assertThat(run.text("report.html"))
        .contains(
            "which of them trains this mentor is not recorded: the training of each is shown");
    // Bob mentors nobody: one of the school's programmes, and nobody knows which.
    assertThat(programmes(run, "bob")).containsExactly("ambition", "ucl");
    assertThat(unjudged(run, "bob")).hasSize(1);
  }

  @Test
  void isTheOneThatTheMentorsRowNames() {
    Run run =
        ects("doug,2022-03-07,ann,ucl", "eve,2022-03-07,ann,ambition")
            .with(
                "mentors.csv",
                "mentor_id,mentoring_since,programme",
                "ann,2021-01-04,ambition",
                "bob,2021-01-04,edt",
                "cat,2021-01-04,nowhere")
            .report();

    assertThat(programmes(run, "ann")).containsExactly("ambition");
    assertThat(mentor(run, "ann").path("findings").findValuesAsText("rule"))
        .containsOnly("MENTOR-TRAINING");
    assertThat(programmes(run, "bob")).containsExactly("edt");
    assertThat(mentor(run, "bob").path("findings")).isEmpty();
    assertThat(unjudged(run, "ann")).isEmpty();
    assertThat(run.refusals()).containsExactly("mentors.csv 4 programme nowhere");
  }

  @Test
  void isThatOfTheModulesThatTheMentorHasRead() {
    Run run =
        ects("doug,2022-03-07,ann,ucl", "eve,2022-03-07,bob,ambition")
            .with(
                "mentor_study.csv",
                "mentor_id,module,completed_on",
                "ann,M1W2,2022-01-10",
                "ann,70,2022-01-10",
                "ann,B2,2022-01-10",
                "bob,B2,2022-01-10",
                "bob,M1W2,2022-01-10")
            .report();

    assertThat(run.refusals())
        .containsExactly("mentor_study.csv 4 module B2", "mentor_study.csv 6 module M1W2");
  }

  @Test
  void mustBeToldWhereAModuleIsAnotherInEach() {
    Run run =
        ects("doug,2022-03-07,ann,ucl", "eve,2022-03-07,ann,ambition")
            .with(
                "mentor_study.csv",
                "mentor_id,module,completed_on",
                "ann,B2,2022-01-10",
                "ann,2,2022-01-10")
            .report();

    assertThat(run.refusals()).containsExactly("mentor_study.csv 3 module 2");
    assertThat(run.json().path("refusedRows").path(0).path("problem").asText())
        .contains("ambition, ucl")
        .contains("mentors.csv");
  }

  @Test
  void aRowOfNobodyKnownTakesAwayOneModuleOnlyWhereItIsTheSameForAll() {
    String[] study = {"ect_id,module,completed_on", "doug,1,2022-03-07", ",2,2022-03-07"};
    assertThat(
            ects("doug,2022-03-07,ann,ambition", "eve,2022-03-07,ann,ambition-2020")
                .with("study.csv", study)
                .report()
                .text("report.json"))
        .contains("a row of study.csv (module 2)");
    assertThat(
            ects("doug,2022-03-07,ann,ambition", "eve,2022-03-07,ann,ucl")
                .with("study.csv", study)
                .report()
                .text("report.json"))
        .contains("a row of study.csv\"")
        .doesNotContain("a row of study.csv (module 2)");
  }
}
