package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plan-<ect_id>.ics} of a first run. */
class CalendarFileTest {
  private static final String DOUG = "plan-doug.ics";

  @TempDir Path parent;

  private static List<JsonNode> plan(Run run) {
    return Run.elements(run.json().path("ects").path(0).path("plan"));
  }

  private static List<String> cancelled(Run run) {
    return CalendarEvents.in(run, DOUG).stream()
        .filter(event -> value(event, "STATUS").equals("CANCELLED"))
        .map(event -> value(event, "SUMMARY") + ", " + value(event, "DTSTART"))
        .toList();
  }

  @Test
  void everyItemOfThePlanIsAnEvent() {
    Run run = Folder.ofTwoYears(parent).report("2022-03-10");
    assertThat(CalendarEvents.in(run, DOUG)).hasSameSizeAs(plan(run));
    assertThat(plan(run)).hasSizeGreaterThan(100);
  }

  @Test
  void anEventIsAllDayWithUidStampSummaryAndCategories() {
    Set<String> kinds =
        Set.of(
            "ECF,STUDY",
            "ECF,COACHING",
            "ECF,CONFERENCE",
            "ECF,CLINIC",
            "ECF,PROGRESS_REVIEW",
            "ECF,FORMAL_ASSESSMENT");
    List<VEvent> events = CalendarEvents.in(Folder.ofTwoYears(parent).report("2022-03-10"), DOUG);
    assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    for (VEvent event : events) {
      assertThat(value(event, "UID")).matches("[0-9a-f-]{36}@ecf4j");
      assertThat(value(event, "DTSTAMP")).isEqualTo("20220310T000000Z");
      assertThat(event.getRequiredProperty("DTSTART").toString())
          .matches("DTSTART;VALUE=DATE:[0-9]{8}\\R");
      assertThat(event.getRequiredProperty("DTEND").toString())
          .matches("DTEND;VALUE=DATE:[0-9]{8}\\R");
      assertThat(value(event, "SUMMARY")).startsWith("doug: ");
      assertThat(value(event, "DESCRIPTION")).endsWith(".");
      assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
      assertThat(kinds).contains(value(event, "CATEGORIES"));
    }
  }

  @Test
  void aWeekIsShownFromMondayToFridayAndAKnownDayAsThatDay() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("events.csv", "event,held_on", "ECT-CLINIC-1,2021-11-16")
            .report("2021-09-15");
    assertThat(CalendarEvents.in(run, DOUG))
        .extracting(
            event ->
                String.join(
                    " ", value(event, "SUMMARY"), value(event, "DTSTART"), value(event, "DTEND")))
        .contains(
            "doug: Study module 17 (I5), Teacher exposition 20220131 20220205",
            "doug: Coaching, cycle 4 of year 1 20210920 20210925",
            "doug: Clinic 1, Routines to manage behaviour 20211116 20211117");
  }

  @Test
  void aWeekBeginsOnItsFirstTeachingDayAndEndsOnItsLast() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("closures.csv", "starts_on,ends_on,reason", "2021-09-10,2021-09-10,INSET day")
            .report("2021-08-30");
    assertThat(CalendarEvents.in(run, DOUG))
        .extracting(
            event ->
                String.join(
                    " ", value(event, "SUMMARY"), value(event, "DTSTART"), value(event, "DTEND")))
        .contains(
            "doug: Contracting, cycle 1 of year 1 20210901 20210904",
            "doug: Study module 2 (B2), Routines 20210906 20210910");
  }

  @Test
  void trainingOfWhichNoDateIsKnownSaysSo() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("events.csv", "event,held_on", "ECT-CLINIC-1,2021-11-16")
            .report("2021-09-15");
    assertThat(CalendarEvents.in(run, DOUG))
        .extracting(event -> value(event, "SUMMARY"))
        .filteredOn(summary -> summary.contains("Clinic") || summary.contains("Conference"))
        .hasSizeGreaterThan(5)
        .allMatch(
            summary -> summary.endsWith(" (no date yet)") != summary.startsWith("doug: Clinic 1,"));
  }

  @Test
  void theCalendarHasAName() {
    Folder folder = Folder.ofTwoYears(parent).with("school.csv", "name", "\"Oak, St; Mary\"");
    assertThat(folder.report("2021-09-15").text(DOUG))
        .contains("X-WR-CALNAME:ECT induction: doug\\, Oak\\, St\\; Mary\r\n");
    assertThat(folder.without("school.csv").report("2021-09-15").text(DOUG))
        .contains("X-WR-CALNAME:ECT induction: doug\r\n");
  }

  @Test
  void anActivityKeepsItsUidThoughItMovesAndTheStampIsTheReportDay() {
    Folder folder = Folder.ofTwoYears(parent);
    List<VEvent> before = CalendarEvents.in(folder.report("2021-09-15"), DOUG);
    List<VEvent> after = CalendarEvents.in(folder.report("2021-10-13"), DOUG);
    assertThat(bySummary(after, "UID")).isEqualTo(bySummary(before, "UID"));
    assertThat(bySummary(after, "DTSTART")).isNotEqualTo(bySummary(before, "DTSTART"));
    assertThat(after).allMatch(event -> value(event, "DTSTAMP").equals("20211013T000000Z"));
  }

  private static Set<String> bySummary(List<VEvent> events, String property) {
    return events.stream()
        .map(event -> value(event, "SUMMARY") + " " + value(event, property))
        .collect(Collectors.toSet());
  }

  @Test
  void twoTeachersShareNoUid() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("ects.csv", "ect_id,induction_started_on", "doug,2021-09-01", "abdi,2021-09-01")
            .report("2021-09-15");
    assertThat(
            Stream.of(DOUG, "plan-abdi.ics")
                .flatMap(file -> CalendarEvents.in(run, file).stream())
                .map(event -> value(event, "UID")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aMissedCycleIsCancelledAndStandsWhereItWasPlanned() {
    Folder folder = Folder.ofTwoYears(parent);
    assertThat(cancelled(folder.report("2021-09-08"))).isEmpty();
    Run run = folder.report("2021-09-22");
    assertThat(cancelled(run)).containsExactly("doug: Coaching, cycle 2 of year 1, 20210906");
    assertThat(CalendarEvents.in(run, DOUG)).hasSameSizeAs(plan(run));
    assertThat(CalendarEvents.in(run, DOUG))
        .filteredOn(event -> value(event, "STATUS").equals("CANCELLED"))
        .extracting(event -> value(event, "DESCRIPTION"))
        .containsExactly("Its cycle, to 12 September 2021, has no session.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kaya \"KJ\" Jones, 2nd|plan-Kaya%20%22KJ%22%20Jones%2C%202nd.ics",
        "özge|plan-%C3%B6zge.ics",
        "ect_10-b|plan-ect_10-b.ics",
        "..|plan-%2E%2E.ics",
        "a/b\\c%20|plan-a%2Fb%5Cc%2520.ics",
        "DTEND:x;y|plan-DTEND%3Ax%3By.ics",
      })
  void anIdOfAnyCharactersIsEncodedInTheFileNameAndWholeInTheFile(String id, String file)
      throws IOException {
    Run run = reportOn(id);
    assertThat(CalendarEvents.in(run, file))
        .isNotEmpty()
        .allMatch(event -> value(event, "SUMMARY").startsWith(id + ": "));
    assertOctets(run, file);
  }

  private Run reportOn(String id) {
    String cell = '"' + id.replace("\"", "\"\"") + '"';
    return Folder.in(parent)
        .with("ects.csv", "ect_id,induction_started_on", cell + ",2022-03-07")
        .without("study.csv")
        .without("coaching.csv")
        .report();
  }

  /** RFC 5545: lines end in CRLF and have at most 75 octets. */
  private static void assertOctets(Run run, String file) throws IOException {
    String text = Files.readString(run.out().resolve(file));
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void longLinesAreFoldedBetweenCharactersAndUnfoldToTheSame() throws IOException {
    String id = "Zoë 𝒳 “the très élève”, ".repeat(6).strip();
    Run run = reportOn(id);
    String file = fileOf(run);
    assertThat(CalendarEvents.in(run, file))
        .isNotEmpty()
        .allMatch(event -> value(event, "SUMMARY").startsWith(id + ": "));
    assertOctets(run, file);
  }

  private static String fileOf(Run run) throws IOException {
    try (Stream<Path> files = Files.list(run.out())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".ics"))
          .collect(Collectors.joining());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Apia", "America/Los_Angeles", "Africa/Cairo", "Asia/Kathmandu"})
  void theTimeZoneOfTheMachineChangesNothing(String zone) throws IOException {
    Folder folder = Folder.ofTwoYears(parent);
    byte[] here = Files.readAllBytes(folder.report("2022-03-10").out().resolve(DOUG));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      byte[] there = Files.readAllBytes(folder.report("2022-03-10").out().resolve(DOUG));
      assertThat(there).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void anEventOnADayWithoutMidnightKeepsItsDay() {
    // In Cairo the clock went from midnight to one o'clock on 28 April 2023.
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Africa/Cairo"));
      Run run =
          Folder.ofTwoYears(parent)
              .with("events.csv", "event,held_on", "ECT-CLINIC-6,2023-04-28")
              .report("2022-03-10");
      assertThat(CalendarEvents.in(run, DOUG))
          .extracting(event -> value(event, "DTSTART"))
          .contains(LocalDate.of(2023, 4, 28).toString().replace("-", ""));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
