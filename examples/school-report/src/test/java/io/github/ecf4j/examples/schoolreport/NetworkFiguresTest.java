package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each figure counts: beside a reckoning from the school's own report, and by hand. */
class NetworkFiguresTest {
  @TempDir Path parent;
  private Path network;

  @BeforeEach
  void makeNetwork() throws IOException {
    network = Files.createDirectory(parent.resolve("network"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-01", "2021-12-19", "2022-03-10", "2022-11-24", "2023-09-30"})
  void everyFigureIsThatOfTheSchoolsOwnReport(String on) {
    Run run = Run.of(parent.resolve("out"), "--all", "samples", "--on", on);
    LocalDate day = LocalDate.parse(on);
    assertThat(run.json("network.json").path("schools")).hasSize(2);
    for (JsonNode school : run.json("network.json").path("schools")) {
      JsonNode report = run.json(school.path("folder").asText() + "/report.json");
      JsonNode ects = report.path("ects");
      assertThat(school.path("ects").asInt()).isEqualTo(ects.size());
      assertThat(school.path("rowsRefused").asInt()).isEqualTo(report.path("refusedRows").size());
      assertModules(school, ects, day);
      Map<String, Integer> findings = findings(report);
      assertThat(asMap(school.path("findings"))).isEqualTo(findings);
      assertThat(school.path("cyclesDue").asInt() - school.path("cyclesCoached").asInt())
          .isEqualTo(findings.getOrDefault("COACHING-CADENCE", 0));
      assertThat(school.path("eventsDue").asInt()).isEqualTo(eventsDue(ects, day));
      assertThat(school.path("eventsDue").asInt() - school.path("eventsAttended").asInt())
          .isEqualTo(findings.getOrDefault("TRAINING-ATTENDED", 0));
    }
  }

  private static void assertModules(JsonNode school, JsonNode ects, LocalDate day) {
    int completed = 0;
    int planned = 0;
    int both = 0;
    for (JsonNode ect : ects) {
      List<Integer> done = new ArrayList<>();
      ect.path("modulesCompleted").forEach(module -> done.add(module.asInt()));
      completed += done.size();
      for (JsonNode item : ect.path("plan")) {
        if (item.path("kind").asText().equals("STUDY")
            && !item.path("revisit").asBoolean()
            && isOver(item, day)) {
          planned++;
          both += done.contains(item.path("module").asInt()) ? 1 : 0;
        }
      }
    }
    assertThat(school.path("modulesCompleted").asInt()).isEqualTo(completed);
    assertThat(school.path("modulesPlanned").asInt()).isEqualTo(planned);
    assertThat(school.path("plannedModulesCompleted").asInt()).isEqualTo(both);
  }

  /** Conferences and clinics that the plan has on a day of the provider's. */
  private static int eventsDue(JsonNode ects, LocalDate day) {
    int due = 0;
    for (JsonNode ect : ects) {
      for (JsonNode item : ect.path("plan")) {
        if (item.path("kind").asText().matches("CONFERENCE|CLINIC")
            && item.has("on")
            && !LocalDate.parse(item.path("on").asText()).isAfter(day)) {
          due++;
        }
      }
    }
    return due;
  }

  /** In year 1 a cycle is a week, and each that is not excused stands in the plan. */
  @ParameterizedTest
  @ValueSource(strings = {"2021-12-19", "2022-01-30", "2022-03-10", "2022-03-13"})
  void inYearOneTheCyclesDueAreTheWeeksOfCoachingInThePlan(String on) {
    Run run = Run.of(parent.resolve("out"), "--all", "samples", "--on", on);
    for (JsonNode school : run.json("network.json").path("schools")) {
      int due = 0;
      for (JsonNode ect : run.json(school.path("folder").asText() + "/report.json").path("ects")) {
        for (JsonNode item : ect.path("plan")) {
          due +=
              item.path("kind").asText().equals("COACHING") && isOver(item, LocalDate.parse(on))
                  ? 1
                  : 0;
        }
      }
      assertThat(school.path("cyclesDue").asInt()).isEqualTo(due);
    }
  }

  private static boolean isOver(JsonNode item, LocalDate day) {
    return !LocalDate.parse(item.path("week").asText()).plusDays(6).isAfter(day);
  }

  private static Map<String, Integer> findings(JsonNode report) {
    Map<String, Integer> findings = new HashMap<>();
    for (String people : List.of("ects", "mentors")) {
      for (JsonNode person : report.path(people)) {
        person
            .path("findings")
            .forEach(finding -> findings.merge(finding.path("rule").asText(), 1, Integer::sum));
      }
    }
    return findings;
  }

  private static Map<String, Integer> asMap(JsonNode counts) {
    Map<String, Integer> map = new HashMap<>();
    counts.properties().forEach(one -> map.put(one.getKey(), one.getValue().asInt()));
    return map;
  }

  private String figures(String on, String done, String due) {
    JsonNode total = Run.onAll(network, on).json("network.json").path("total");
    return total.path(done).asInt() + " of " + total.path(due).asInt();
  }

  private Folder september() {
    return Folder.in(network, "school")
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2021-09-06,ann")
        .with("study.csv", "ect_id,module,completed_on")
        .with("coaching.csv", "ect_id,mentor_id,held_on");
  }

  /** Module 1 stands in the first week, module 2 in the second. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-11, 0 of 0",
    "2021-09-12, 0 of 1",
    "2021-09-18, 0 of 1",
    "2021-09-19, 1 of 2"
  })
  void aModuleIsPlannedOnceItsWeekIsOver(String on, String figures) {
    september().with("study.csv", "ect_id,module,completed_on", "doug,2,2021-09-06");
    assertThat(figures(on, "plannedModulesCompleted", "modulesPlanned")).isEqualTo(figures);
  }

  @Test
  void aModuleCompletedLateCountsAndOneAheadMakesUpForNothing() {
    september()
        .with(
            "study.csv",
            "ect_id,module,completed_on",
            "doug,1,2021-09-19",
            "doug,20,2021-09-18",
            "doug,21,2021-09-18");
    assertThat(figures("2021-09-18", "plannedModulesCompleted", "modulesPlanned"))
        .isEqualTo("0 of 1");
    assertThat(figures("2021-09-19", "plannedModulesCompleted", "modulesPlanned"))
        .isEqualTo("1 of 2");
    assertThat(figures("2021-09-19", "modulesCompleted", "ects")).isEqualTo("3 of 1");
  }

  @Test
  void aCycleIsDueOnceItIsOverAndCoachedOnce() {
    september()
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes",
            "doug,ann,2021-09-07,25",
            "doug,ann,2021-09-09,25",
            "doug,ann,2021-09-14,0",
            "doug,ann,2021-09-21,25");
    assertThat(figures("2021-09-11", "cyclesCoached", "cyclesDue")).isEqualTo("0 of 0");
    assertThat(figures("2021-09-12", "cyclesCoached", "cyclesDue")).isEqualTo("1 of 1");
    // The second week had a meeting without coaching; the third still runs.
    assertThat(figures("2021-09-25", "cyclesCoached", "cyclesDue")).isEqualTo("1 of 2");
    assertThat(figures("2021-09-26", "cyclesCoached", "cyclesDue")).isEqualTo("2 of 3");
  }

  @Test
  void anExcusedCycleIsNotDueEvenIfItWasCoached() {
    september()
        .with(
            "absences.csv",
            "ect_id,starts_on,ends_on,reason",
            "doug,2021-09-13,2021-09-17,sickness")
        .with("coaching.csv", "ect_id,mentor_id,held_on", "doug,ann,2021-09-14");
    assertThat(figures("2021-09-19", "cyclesCoached", "cyclesDue")).isEqualTo("0 of 1");
  }

  @Test
  void anEventIsDueOnItsDateAndCountsOnWhateverDateItWasAttended() {
    september()
        .with(
            "events.csv",
            "event,held_on",
            "ECT-CONFERENCE-1,2021-09-10",
            "ECT-CONFERENCE-1,2021-10-01",
            "ECT-CLINIC-1,2021-09-20",
            "MENTOR-CONFERENCE-1,2021-09-10")
        .with(
            "attendance.csv",
            "person_id,event,attended_on",
            "doug,ECT-CONFERENCE-1,2021-10-01",
            "doug,ECT-CLINIC-2,2021-09-08",
            "ann,MENTOR-CONFERENCE-1,2021-09-10");
    assertThat(figures("2021-09-09", "eventsAttended", "eventsDue")).isEqualTo("0 of 0");
    assertThat(figures("2021-09-10", "eventsAttended", "eventsDue")).isEqualTo("0 of 1");
    assertThat(figures("2021-09-20", "eventsAttended", "eventsDue")).isEqualTo("0 of 2");
    assertThat(figures("2021-10-01", "eventsAttended", "eventsDue")).isEqualTo("1 of 2");
  }

  @Test
  void withoutTeachersThereIsNothingToCountAndADashToShow() {
    Folder.in(network, "school")
        .with("ects.csv", "ect_id,induction_started_on")
        .without("coaching.csv")
        .without("study.csv");
    Run run = Run.onAll(network, "2022-03-10");
    assertThat(run.exitStatus()).isZero();
    assertThat(run.json("network.json").path("total").path("findings")).isEmpty();
    assertThat(run.text("network.html"))
        .contains("none yet", "none over yet", "none due yet", "found nothing to talk through")
        .contains("<td class=\"n\">–</td>");
  }
}
