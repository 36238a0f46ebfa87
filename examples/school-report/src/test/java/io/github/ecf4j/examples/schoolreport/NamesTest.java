package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are called by name where people read it, and by id where programs do. */
class NamesTest {
  private static final String DAY = "2022-03-10";

  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void aMentorWhoIsTutorAndHasNotReadWhatTheStepRestsOn() {
    folder =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,induction_tutor_id,name",
                "t7,2022-03-07,m1,m1,Doug Ash",
                "t8,2022-03-07,m2,,")
            .with("mentors.csv", "mentor_id,name", "m1,Ann Reid", "m2,")
            .with("study.csv", "ect_id,module,completed_on", "t7,1,2022-03-07", "t7,2,2022-03-08")
            .with("mentor_study.csv", "mentor_id,module,completed_on", "m1,1,2022-03-01")
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules",
                "t7,m1,2022-03-09,25,Greet,2");
  }

  @Test
  void pagesAndCalendarsCallPeopleByName() {
    Run run = folder.report();

    assertThat(run.refusals()).isEmpty();
    assertThat(run.text("report.html"))
        .contains("Doug Ash", "Ann Reid", "t8", "m2")
        .contains("The mentor, Ann Reid, is also the induction tutor")
        .contains("The mentor set Doug Ash the step")
        .doesNotContainPattern("[^-]t7|m1");
    assertThat(run.text("plan-t7.ics")).contains("SUMMARY:Doug Ash: ").doesNotContain("t7: ");
    assertThat(run.text("plan-t8.ics")).contains("SUMMARY:t8: ");
  }

  @Test
  void theInductionTutorIsNamed() {
    Run run =
        folder
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,induction_tutor_id,induction_tutor_name",
                "t6,2022-03-07,m1,h1,Gill Hay",
                "t7,2022-03-07,m1,h1,",
                "t8,2022-03-07,m2,m1,Ann R.",
                "t9,2022-03-07,m2,,")
            .with(
                "changes.csv",
                "ect_id,from,induction_tutor_id,induction_tutor_name",
                "t7,2022-03-09,h2,Bea Low",
                "t7,2022-03-11,h3,Cy Moor")
            .report();

    assertThat(run.refusals()).isEmpty();
    assertThat(run.ofEct("t6")).contains(tutor("<bdi>Gill Hay</bdi>"));
    assertThat(run.ofEct("t7")).contains(tutor("<bdi>Bea Low</bdi>"));
    assertThat(run.ofEct("t8")).contains(tutor("<bdi>Ann Reid</bdi>"));
    assertThat(run.ofEct("t9")).contains(tutor("not recorded"));
    assertThat(run.text("report.html")).contains("Gill Hay", "Bea Low").doesNotContain("Cy Moor");
    assertThat(run.text("report.json")).doesNotContain("Gill", "Bea");
    Run ids = Run.of(parent.resolve("ids"), folder.path().toString(), "--on", DAY, "--ids-only");
    assertThat(ids.ofEct("t6")).contains(tutor("<bdi>h1</bdi>")).doesNotContain("Gill");
  }

  private static String tutor(String who) {
    return "<dt>Induction tutor</dt><dd>" + who + "</dd>";
  }

  @Test
  void anInductionTutorsNameNeedsTheId() {
    Run run =
        folder
            .with(
                "ects.csv",
                "ect_id,induction_started_on,induction_tutor_id,induction_tutor_name",
                "t7,2022-03-07,,Gill Hay",
                "t8,2022-03-07,h1,")
            .with("changes.csv", "ect_id,from,induction_tutor_name", "t8,2022-03-09,Bea Low")
            .without("coaching.csv")
            .without("study.csv")
            .report();

    assertThat(run.refusals())
        .containsExactly(
            "ects.csv 2 induction_tutor_name Gill Hay",
            "changes.csv 2 induction_tutor_name Bea Low");
  }

  @Test
  void filesForProgramsHaveIdsAlone() {
    Run run = folder.report();

    for (String file : new String[] {"report.json", "findings.csv"}) {
      assertThat(run.text(file)).as(file).contains("t7").doesNotContain("Doug", "Reid");
    }
  }

  @Test
  void idsOnlyLeavesNamesOut() {
    Run ids = Run.of(parent.resolve("ids"), folder.path().toString(), "--on", DAY, "--ids-only");

    assertThat(ids.files().values())
        .noneMatch(text -> text.contains("Doug") || text.contains("Reid"));
    assertThat(ids.text("report.html")).contains("t7", "m1");
  }

  @Test
  void whoWouldBeCalledAlikeHasTheIdToo() {
    Run run =
        folder
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,name",
                "t7,2022-03-07,m1,Doug Ash",
                "t8,2022-03-07,m2,Doug Ash",
                "t9,2022-03-07,m2,m2")
            .report();

    assertThat(run.text("report.html"))
        .contains("Doug Ash (t7)", "Doug Ash (t8)", "m2 (t9)")
        .doesNotContain("m2 (m2)");
  }

  @Test
  void theNetworksPageNamesThemAndItsFileDoesNot() {
    Run run = Run.onAll(folder.path().getParent(), DAY);

    assertThat(run.text("network.html")).contains("Doug Ash", "t8");
    assertThat(run.text("network.json")).contains("\"t7\"").doesNotContain("Doug");
  }
}
