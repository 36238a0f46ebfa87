package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts {@code plan}, {@code replan} and {@code unplaced} of the report. */
class PlanOutputTest {
  private static final String CLOSURES = "starts_on,ends_on,reason";
  private static final String ABSENCES = "ect_id,starts_on,ends_on,reason";

  @TempDir Path parent;

  private static JsonNode ect(Run run) {
    return run.json().path("ects").path(0);
  }

  private static List<JsonNode> items(Run run, String part, String kind) {
    return Run.elements(ect(run).path(part)).stream()
        .filter(item -> item.path("kind").asText().equals(kind))
        .toList();
  }

  private static List<String> texts(List<JsonNode> items, String field) {
    return items.stream().map(item -> item.path(field).asText()).toList();
  }

  private static LocalDate day(JsonNode item, String field) {
    return LocalDate.parse(item.path(field).asText());
  }

  @Test
  void thePlanIsTheSameWhateverTheReportDayAndWhatHappened() {
    Folder folder = Folder.ofTwoYears(parent);
    String early = ect(folder.report("2021-09-08")).path("plan").toPrettyString();
    String late = ect(folder.report("2023-01-17")).path("plan").toPrettyString();
    folder
        .with("study.csv", "ect_id,module,completed_on", "doug,2,2021-09-02", "doug,36,2021-09-03")
        .with("attendance.csv", "person_id,event,attended_on", "doug,ECT-CLINIC-6,2021-09-02")
        .without("coaching.csv");
    String otherRecords = ect(folder.report("2021-09-09")).path("plan").toPrettyString();
    assertThat(late).isEqualTo(early);
    assertThat(otherRecords).isEqualTo(early);
  }

  @Test
  void thePlanRunsFromTheStartOfInductionToItsProjectedEnd() {
    Run run = Folder.ofTwoYears(parent).report("2022-03-10");
    List<JsonNode> studies =
        items(run, "plan", "STUDY").stream()
            .filter(item -> !item.path("revisit").asBoolean())
            .toList();
    assertThat(texts(studies, "module"))
        .isEqualTo(IntStream.rangeClosed(1, 36).mapToObj(String::valueOf).toList());
    assertThat(studies.get(0).path("week").asText()).isEqualTo("2021-08-30");
    // Of the 39 weeks of year 2, a lone last one is no cycle.
    List<JsonNode> coaching = items(run, "plan", "COACHING");
    JsonNode last = coaching.get(coaching.size() - 1);
    assertThat(last.path("year").asInt()).isEqualTo(2);
    assertThat(day(last, "week")).isBetween(LocalDate.of(2023, 7, 3), LocalDate.of(2023, 7, 10));
    assertThat(items(run, "plan", "CONFERENCE")).hasSize(3);
    assertThat(items(run, "plan", "CLINIC")).hasSize(6);
    assertThat(texts(Run.elements(ect(run).path("plan")), "week")).isSorted();
  }

  @Test
  void anItemHasTheFieldsOfItsKindAndItsWeekIsAMonday() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("events.csv", "event,held_on", "ECT-CLINIC-1,2021-11-16")
            .report("2022-03-10");
    for (String part : ImmutableList.of("plan", "replan")) {
      for (JsonNode item : ect(run).path(part)) {
        assertThat(ImmutableSet.copyOf(item.fieldNames()))
            .as(item.toString())
            .containsAll(fields(item))
            .isSubsetOf(
                ImmutableSet.<String>builder().addAll(fields(item)).add("movedFrom").build());
        assertThat(day(item, "week").getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(item.path("reason").asText()).endsWith(".");
        assertThat(part.equals("plan") && item.has("movedFrom")).isFalse();
      }
    }
  }

  private static ImmutableSet<String> fields(JsonNode item) {
    return switch (item.path("kind").asText()) {
      case "STUDY" ->
          item.path("revisit").asBoolean()
              ? ImmutableSet.of("kind", "module", "cycle", "week", "revisit", "reason")
              : ImmutableSet.of("kind", "module", "week", "revisit", "reason");
      case "PROGRESS_REVIEW" -> ImmutableSet.of("kind", "academicYear", "term", "week", "reason");
      case "FORMAL_ASSESSMENT" -> ImmutableSet.of("kind", "year", "week", "on", "reason");
      case "COACHING" -> ImmutableSet.of("kind", "year", "cycle", "week", "contracting", "reason");
      default ->
          item.path("event").asText().equals("ECT-CLINIC-1") && !item.has("movedFrom")
              ? ImmutableSet.of("kind", "event", "week", "on", "reason")
              : ImmutableSet.of("kind", "event", "week", "reason");
    };
  }

  @Test
  void aProvidersDateStandsAsGivenAndIsMarkedOnAClosedDay() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "events.csv",
                "event,held_on",
                "ECT-CONFERENCE-2,2022-01-04",
                "ECT-CLINIC-1,2021-11-16",
                "ECT-CLINIC-1,2021-11-23")
            .with("closures.csv", CLOSURES, "2022-01-04,2022-01-04,INSET")
            .report("2021-09-08");
    assertThat(Run.elements(ect(run).path("plan")))
        .filteredOn(item -> item.has("on") && item.has("event"))
        .extracting(
            item ->
                String.join(
                    " ",
                    item.path("event").asText(),
                    item.path("week").asText(),
                    item.path("on").asText(),
                    item.path("onClosedDay").asText()))
        .containsExactly(
            "ECT-CLINIC-1 2021-11-15 2021-11-16 ", "ECT-CONFERENCE-2 2022-01-03 2022-01-04 true");
  }

  @Test
  void aCycleHasOneCoachingInItsFirstWeekThatIsNotExcused() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "absences.csv",
                ABSENCES,
                "doug,2021-09-13,2021-09-17,sickness",
                "doug,2022-09-12,2022-09-16,sickness",
                "doug,2022-09-26,2022-09-29,sickness")
            .report("2022-10-05");
    List<JsonNode> coaching = items(run, "plan", "COACHING");
    assertThat(coaching)
        .extracting(item -> item.path("year").asText() + "/" + item.path("cycle").asText())
        .doesNotHaveDuplicates()
        .doesNotContain("1/3")
        .startsWith("1/1", "1/2", "1/4");
    assertThat(coaching)
        .filteredOn(item -> item.path("year").asInt() == 2)
        .extracting(item -> item.path("week").asText())
        .startsWith("2022-08-29", "2022-09-19", "2022-09-26");
    assertThat(texts(coaching.subList(0, 3), "contracting"))
        .containsExactly("true", "false", "false");
  }

  @Test
  void theReplanHoldsWhatIsDueFromTheReportDayOnAndSaysFromWhereItMoved() {
    Folder folder = Folder.ofTwoYears(parent);
    folder.with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-09-06");
    Run run = folder.report("2021-10-13");
    for (JsonNode item : ect(run).path("replan")) {
      assertThat(day(item, "week")).isAfterOrEqualTo(LocalDate.of(2021, 10, 11));
      if (item.has("on")) {
        assertThat(day(item, "on")).isAfterOrEqualTo(LocalDate.of(2021, 10, 13));
      }
      JsonNode planned = planned(run, item);
      assertThat(item.has("movedFrom"))
          .as(item.toString())
          .isEqualTo(!planned.path("week").equals(item.path("week")));
      if (item.has("movedFrom")) {
        assertThat(item.path("movedFrom")).isEqualTo(planned.path("week"));
      }
    }
    JsonNode module3 = items(run, "replan", "STUDY").get(0);
    assertThat(module3.path("module").asInt()).isEqualTo(3);
    assertThat(module3.path("week").asText()).isEqualTo("2021-10-11");
    assertThat(module3.path("movedFrom").asText()).isEqualTo("2021-09-13");
    JsonNode conference = items(run, "replan", "CONFERENCE").get(0);
    assertThat(conference.path("event").asText()).isEqualTo("ECT-CONFERENCE-1");
    assertThat(conference.path("movedFrom").asText()).isEqualTo("2021-09-06");
    assertThat(conference.has("on")).isFalse();
  }

  private static JsonNode planned(Run run, JsonNode item) {
    return Run.elements(ect(run).path("plan")).stream()
        .filter(one -> PlanKeys.key(one).equals(PlanKeys.key(item)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMissedEventTakesTheProvidersNextDate() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "events.csv",
                "event,held_on",
                "ECT-CONFERENCE-1,2021-09-06",
                "ECT-CONFERENCE-1,2022-01-10")
            .report("2021-10-13");
    assertThat(items(run, "replan", "CONFERENCE"))
        .filteredOn(item -> item.path("event").asText().equals("ECT-CONFERENCE-1"))
        .extracting(item -> item.path("on").asText() + " from " + item.path("movedFrom").asText())
        .containsExactly("2022-01-10 from 2021-09-06");
  }

  @Test
  void coachingThatACycleMissedIsUnplaced() {
    Run run = Folder.ofTwoYears(parent).report("2021-09-22");
    assertThat(ect(run).path("unplaced"))
        .extracting(
            item ->
                item.path("kind").asText()
                    + " "
                    + item.path("year").asText()
                    + " "
                    + item.path("cycle").asText()
                    + " "
                    + item.path("reason").asText())
        .containsExactly("COACHING 1 2 Its cycle, to 12 September 2021, has no session.");
  }

  @Test
  void whatFindsNoWeekIsUnplacedWithTheReason() {
    Run run = Folder.in(parent).report();
    List<JsonNode> unplaced = Run.elements(ect(run).path("unplaced"));
    assertThat(unplaced).isNotEmpty();
    for (JsonNode item : unplaced) {
      assertThat(item.has("week") || item.has("on")).as(item.toString()).isFalse();
      assertThat(item.path("reason").asText())
          .startsWith("The last teaching week known is that of 18 July 2022");
    }
    List<JsonNode> studies =
        items(run, "plan", "STUDY").stream()
            .filter(item -> !item.path("revisit").asBoolean())
            .toList();
    assertThat(texts(items(run, "unplaced", "STUDY"), "module"))
        .isEqualTo(
            IntStream.rangeClosed(studies.size() + 1, 36).mapToObj(String::valueOf).toList());
    assertThat(texts(unplaced, "event")).contains("ECT-CONFERENCE-3", "ECT-CLINIC-6");
  }

  @Test
  void aMentorsOwnTrainingStandsUnderMentors() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("mentors.csv", "mentor_id,mentoring_since", "ann,2022-01-04", "bob,")
            .with("events.csv", "event,held_on", "MENTOR-CLINIC-1,2022-02-08")
            .report("2022-03-10");
    List<JsonNode> mentors = Run.elements(run.json().path("mentors"));
    List<JsonNode> plan = Run.elements(mentors.get(0).path("plan"));
    assertThat(texts(plan, "kind")).hasSize(8).containsOnly("MENTOR_TRAINING");
    assertThat(texts(plan, "event"))
        .containsExactlyInAnyOrder(
            "MENTOR-CONFERENCE-1",
            "MENTOR-CONFERENCE-2",
            "MENTOR-CLINIC-1",
            "MENTOR-CLINIC-2",
            "MENTOR-CLINIC-3",
            "COACHING-ON-COACHING-1",
            "COACHING-ON-COACHING-2",
            "COACHING-ON-COACHING-3");
    for (JsonNode item : plan) {
      assertThat(day(item, "week").getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(day(item, "week")).isBetween(LocalDate.of(2022, 1, 3), LocalDate.of(2023, 1, 4));
      assertThat(item.has("on")).isEqualTo(item.path("event").asText().equals("MENTOR-CLINIC-1"));
    }
    // Nobody knows since when bob mentors.
    assertThat(mentors.get(1).path("plan")).isEmpty();
  }

  @Test
  void theInductionEventOfTheEarlierProgrammeHasAKindOfItsOwn() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,programme",
                "doug,2021-09-01,ambition-2020")
            .report("2021-09-08");
    assertThat(ect(run).path("plan"))
        .filteredOn(item -> item.path("kind").asText().equals("PROGRAMME_INDUCTION"))
        .extracting(item -> item.path("event").asText())
        .containsExactly("ECT-INDUCTION");
    assertThat(items(run, "plan", "CLINIC")).hasSize(12);
  }
}
