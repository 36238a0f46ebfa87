package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is refused of {@code attendance.csv}, {@code events.csv} and {@code mentor_study.csv}, and
 * what is not.
 */
class BadTrainingInputTest {
  private static final String ATTENDANCE = "person_id,event,attended_on";
  private static final String EVENTS = "event,held_on";
  private static final String MENTOR_STUDY = "mentor_id,module,completed_on";

  @TempDir Path parent;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attendance.csv|person_id,event,attended_on|nobody,ECT-CLINIC-1,2022-03-08|person_id|nobody",
        "attendance.csv|person_id,event,attended_on|,ECT-CLINIC-1,2022-03-08|person_id|''",
        "attendance.csv|person_id,event,attended_on|doug,,2022-03-08|event|''",
        "attendance.csv|person_id,event,attended_on|doug,ECT-CONFERENCE-9,2022-03-08|event|ECT-CONFERENCE-9",
        "attendance.csv|person_id,event,attended_on|doug,clinic 1,2022-03-08|event|clinic 1",
        "attendance.csv|person_id,event,attended_on|doug,ECT-CLINIC-7,2022-03-08|event|ECT-CLINIC-7",
        "attendance.csv|person_id,event,attended_on|doug,ECT-INDUCTION,2022-03-08|event|ECT-INDUCTION",
        "attendance.csv|person_id,event,attended_on|doug,MENTOR-CLINIC-1,2022-03-08|event|MENTOR-CLINIC-1",
        "attendance.csv|person_id,event,attended_on|ann,ECT-CLINIC-1,2022-03-08|event|ECT-CLINIC-1",
        "attendance.csv|person_id,event,attended_on|doug,ECT-CLINIC-1,2021-11-31|attended_on|2021-11-31",
        "attendance.csv|person_id,event,attended_on|doug,ECT-CLINIC-1,|attended_on|''",
        "events.csv|event,held_on|ECT-CLINIC-0,2022-03-08|event|ECT-CLINIC-0",
        "events.csv|event,held_on|,2022-03-08|event|''",
        "events.csv|event,held_on|ECT-CLINIC-1,soon|held_on|soon",
        "events.csv|event,held_on|ECT-CLINIC-1,|held_on|''",
        "mentor_study.csv|mentor_id,module,completed_on|zoe,2,2022-03-08|mentor_id|zoe",
        "mentor_study.csv|mentor_id,module,completed_on|,2,2022-03-08|mentor_id|''",
        "mentor_study.csv|mentor_id,module,completed_on|ann,37,2022-03-08|module|37",
        "mentor_study.csv|mentor_id,module,completed_on|ann,S13,2022-03-08|module|S13",
        "mentor_study.csv|mentor_id,module,completed_on|ann,,2022-03-08|module|''",
        "mentor_study.csv|mentor_id,module,completed_on|ann,2,2022-02-30|completed_on|2022-02-30",
      })
  void aBadRowIsRefusedByItsField(
      String file, String header, String row, String field, String value) {
    String sound =
        switch (file) {
          case "attendance.csv" -> "doug,ECT-CLINIC-2,2022-03-08";
          case "events.csv" -> "ECT-INDUCTION,2022-03-08";
          default -> "ann,2,2022-03-08";
        };
    Run run = Folder.in(parent).with(file, header, sound, row).report();
    assertThat(run.refusals()).containsExactly(file + " 3 " + field + " " + value);
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absences.csv|ect_id,starts_on,ends_on|reason",
        "attendance.csv|person_id,attended_on|event",
        "events.csv|event|held_on",
        "mentor_study.csv|module,completed_on|mentor_id",
      })
  void aFileThatLacksAColumnIsOneEntry(String file, String header, String column) {
    Run run = Folder.in(parent).with(file, header, "nobody,nothing,never").report();
    assertThat(run.refusals()).containsExactly(file + " 1 " + column + " ");
    assertThat(run.findings()).isEmpty();
  }

  @Test
  void refusalsStandInTheContractsOrderOfFiles() {
    Run run =
        Folder.in(parent)
            .with("events.csv", EVENTS, "ECT-CLINIC-1,soon", "ECT-CLINIC-1,never")
            .with("attendance.csv", ATTENDANCE, "nobody,ECT-CLINIC-1,2022-03-08")
            .with("coaching.csv", "ect_id,mentor_id,held_on", "doug,zoe,2022-03-08")
            .with("mentor_study.csv", MENTOR_STUDY, "ann,0,2022-03-08")
            .with("study.csv", "ect_id,module,completed_on", "doug,0,2022-03-08")
            .with("mentors.csv", "mentor_id,mentoring_since", "ann,never")
            .with("absences.csv", "ect_id,starts_on,ends_on,reason", "doug,,,")
            .with("posts.csv", "ect_id,starts_on,fte", "doug,2022-03-07,0")
            .report();
    assertThat(run.refusals())
        .containsExactly(
            "posts.csv 2 fte 0",
            "absences.csv 2 starts_on ",
            "mentors.csv 2 mentoring_since never",
            "study.csv 2 module 0",
            "mentor_study.csv 2 module 0",
            "coaching.csv 2 mentor_id zoe",
            "attendance.csv 2 person_id nobody",
            "events.csv 2 held_on soon",
            "events.csv 3 held_on never");
  }

  @Test
  void laterRecordsAreIgnoredAndCountedButEventsAreReadWhole() {
    Run run =
        Folder.in(parent)
            .with(
                "attendance.csv",
                ATTENDANCE,
                "doug,ECT-CONFERENCE-1,2022-03-11",
                "ann,MENTOR-CLINIC-1,2022-03-11",
                "doug,ECT-CLINIC-1,2022-03-10")
            .with("mentor_study.csv", MENTOR_STUDY, "ann,3,2022-03-11")
            .with("events.csv", EVENTS, "ECT-CLINIC-2,2022-05-10", "ECT-CLINIC-2,2022-06-14")
            .report();
    assertThat(run.refusals()).isEmpty();
    assertThat(run.json().path("ignoredLaterThanReportDate").asInt()).isEqualTo(3);
    // Had the mentor's row counted, her study would be recorded, and module 2 missing from it.
    assertThat(run.findings()).isEmpty();
    List<JsonNode> toCome = Run.elements(run.json().path("ects").path(0).path("replan"));
    assertThat(toCome)
        .filteredOn(item -> item.path("event").asText().equals("ECT-CLINIC-2"))
        .extracting(item -> item.path("on").asText())
        .containsExactly("2022-05-10");
    assertThat(toCome)
        .extracting(item -> item.path("event").asText())
        .contains("ECT-CONFERENCE-1")
        .doesNotContain("ECT-CLINIC-1");
  }

  @Test
  void anEventIsDueOnItsFirstDateFromTheStartOfInductionOn() {
    Run run =
        Folder.in(parent)
            .with("attendance.csv", ATTENDANCE)
            .with(
                "events.csv",
                EVENTS,
                "ECT-CLINIC-1,2022-03-09",
                "ECT-CLINIC-1,2022-03-04",
                "ECT-CLINIC-1,2022-03-08")
            .report();
    assertThat(run.findings()).containsExactly("TRAINING-ATTENDED CORE 2022-03-08");
  }

  @Test
  void aMentorsModuleMayStandByItsCode() {
    Folder folder = Folder.in(parent);
    folder.with("mentor_study.csv", MENTOR_STUDY, "ann,B1,2022-03-07");
    assertThat(folder.report().findings()).containsExactly("MENTOR-STUDY ADVISORY 2022-03-09");
    folder.with("mentor_study.csv", MENTOR_STUDY, "ann,B1,2022-03-07", "ann,B2,2022-03-09");
    assertThat(folder.report().findings()).isEmpty();
  }

  @Test
  void withoutAMentorsFileEveryMentorIsKnown() {
    Run run =
        Folder.in(parent)
            .without("mentors.csv")
            .with("mentor_study.csv", MENTOR_STUDY, "zoe,2,2022-03-08")
            .with("attendance.csv", ATTENDANCE, "ann,MENTOR-CLINIC-1,2022-03-08")
            .report();
    assertThat(run.refusals()).isEmpty();
    assertThat(run.json().path("mentors"))
        .extracting(mentor -> mentor.path("mentorId").asText())
        .containsExactly("ann", "zoe");
  }

  @Test
  void whereSomebodyIsTeacherAndMentorTheEventDecides() {
    Run run =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id",
                "doug,2022-03-07,ann",
                "ann,2022-03-07,")
            .with("mentors.csv", "mentor_id,mentoring_since", "ann,2021-03-10")
            .with("events.csv", EVENTS, "ECT-CONFERENCE-1,2022-03-08")
            .with(
                "attendance.csv",
                ATTENDANCE,
                "doug,ECT-CONFERENCE-1,2022-03-08",
                "ann,ECT-CONFERENCE-1,2022-03-08",
                "ann,MENTOR-CONFERENCE-1,2021-09-14",
                "ann,ECT-CLINIC-12,2022-03-08",
                "ann,COACHING-ON-COACHING-1,2021-09-28")
            .report();
    assertThat(run.refusals()).containsExactly("attendance.csv 5 event ECT-CLINIC-12");
    // The conference was attended as a teacher, one of two and one of three as a mentor.
    assertThat(run.findings())
        .containsExactly(
            "MENTOR-TRAINING ADVISORY 2022-03-10",
            "MENTOR-TRAINING ADVISORY 2022-03-10",
            "MENTOR-TRAINING ADVISORY 2022-03-10");
    assertThat(run.json().path("mentors").path(0).path("findings"))
        .extracting(finding -> finding.path("detail").path("attended").asInt())
        .containsExactlyInAnyOrder(1, 0, 1);
  }

  @Test
  void aTeacherOfTheEarlierProgrammeHasItsEvents() {
    Run run =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,programme",
                "doug,2022-03-07,ann,ambition-2020")
            .with(
                "attendance.csv",
                ATTENDANCE,
                "doug,ECT-INDUCTION,2022-03-08",
                "doug,ECT-CLINIC-12,2022-03-08",
                "doug,ECT-CONFERENCE-3,2022-03-08")
            .report();
    assertThat(run.refusals()).containsExactly("attendance.csv 4 event ECT-CONFERENCE-3");
  }
}
