package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school that teaches from Sunday to Thursday, and whose weeks begin on Sunday. */
class WeeksFromSundayTest {
  private static final String COLUMNS = "name,teaching_days,week_begins_on";
  private static final String DAYS = "Oak,sunday;monday;tuesday;wednesday;thursday,";
  private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

  /** From Monday to Sunday. */
  private static final int LATER = 6;

  @TempDir Path parent;

  private Folder monday;
  private Folder sunday;

  @BeforeEach
  void setUp() {
    monday = folder(parent.resolve("monday"));
    sunday = folder(parent.resolve("sunday"));
    for (String file : List.of("terms.csv", "ects.csv", "study.csv", "coaching.csv")) {
      sunday.with(file, later(text(sunday.path().resolve(file))));
    }
    sunday.with("school.csv", COLUMNS, DAYS + "Sunday");
  }

  private static Folder folder(Path parent) {
    return Folder.ofTwoYears(parent)
        .with(
            "study.csv",
            "ect_id,module,completed_on",
            "doug,1,2021-09-02",
            "doug,2,2021-09-10",
            "doug,4,2021-09-20")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,observed_on,step_title,step_modules",
            "doug,ann,2021-09-02,,,",
            "doug,ann,2021-09-20,2021-09-20,Greet,2");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String later(String text) {
    return DAY.matcher(text)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(LATER).toString());
  }

  private static List<String> weeks(Run run, String plan) {
    return Run.elements(run.json().path("ects").path(0).path(plan)).stream()
        .map(WeeksFromSundayTest::words)
        .toList();
  }

  private static String words(JsonNode item) {
    return Stream.of("week", "movedFrom", "kind", "module", "event", "cycle", "term")
        .map(field -> item.path(field).asText())
        .collect(joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "replan"})
  void thePlanIsThatOfAnySchoolOnOtherDays(String plan) {
    List<String> weeks = weeks(sunday.report("2021-09-29"), plan);

    assertThat(weeks)
        .isEqualTo(
            weeks(monday.report("2021-09-23"), plan).stream()
                .map(WeeksFromSundayTest::later)
                .toList());
    assertThat(weeks)
        .hasSizeGreaterThan(40)
        .allMatch(
            week -> LocalDate.parse(week.substring(0, 10)).getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  @Test
  void allFindingsAreTheSameOnOtherDays() {
    List<String> findings = sunday.report("2021-10-22").findings();

    assertThat(findings)
        .isNotEmpty()
        .isEqualTo(
            monday.report("2021-10-16").findings().stream()
                .map(WeeksFromSundayTest::later)
                .toList());
  }

  /** Halves of a week twice, and two absences that meet on a day without school. */
  @Test
  void absencesAreTheSameOnOtherDays() {
    absences(
        "doug,2021-09-27,2021-10-01,2.5,sickness",
        "doug,2021-09-27,2021-10-01,2.5,ad_hoc",
        "doug,2021-10-04,2021-10-09,,sickness",
        "doug,2021-10-09,2021-10-12,,sickness",
        "doug,2021-11-01,2021-11-05,5,sickness");
    Run one = monday.report("2021-12-09");
    Run other = sunday.report("2021-12-15");

    assertThat(other.refusals()).isEmpty();
    assertThat(other.findings())
        .isNotEmpty()
        .isEqualTo(one.findings().stream().map(WeeksFromSundayTest::later).toList());
    assertThat(weeks(other, "replan"))
        .isEqualTo(weeks(one, "replan").stream().map(WeeksFromSundayTest::later).toList());
    assertThat(induction(other)).isEqualTo(later(induction(one))).contains("\"daysAbsent\":\"17\"");
  }

  private void absences(String... rows) {
    String all = "ect_id,starts_on,ends_on,contracted_days,reason\r\n" + String.join("\r\n", rows);
    monday.with("absences.csv", all);
    sunday.with("absences.csv", later(all));
  }

  /** A day too much of a week, days at a weekend, and a day of school that is missed twice. */
  @Test
  void refusesTheSameAbsencesOnOtherDays() {
    absences(
        "doug,2021-10-04,2021-10-09,5.5,sickness",
        "doug,2021-10-16,2021-10-17,0.5,sickness",
        "doug,2021-10-11,2021-10-15,,sickness",
        "doug,2021-10-15,2021-10-18,,sickness",
        "doug,2021-11-01,2021-11-05,3,sickness",
        "doug,2021-11-01,2021-11-05,2.5,sickness");

    assertThat(sunday.report("2021-12-15").refusals())
        .hasSize(4)
        .isEqualTo(
            monday.report("2021-12-09").refusals().stream()
                .map(WeeksFromSundayTest::later)
                .toList());
  }

  /** What is known of the induction, but for sentences, in which days are in words. */
  private static String induction(Run run) {
    ObjectNode induction = run.json().path("ects").path(0).path("induction").deepCopy();
    induction.remove("derivation");
    return induction.toString();
  }

  @Test
  void thePagesGoBySuchWeeks() {
    Run run = sunday.report("2021-09-30");

    assertThat(run.text("report.html")).contains("Week of 26 September 2021");
    assertThat(run.text("steps.html")).contains("26 September 2021");
    assertThat(run.ofEct("doug"))
        .contains("week of 26 September 2021")
        .contains("This week, of 26 September 2021")
        .contains("<h3>Week of 3 October 2021</h3>")
        .doesNotContain("of 27 September 2021");
  }

  @Test
  void aSundayIsTheFirstDayOfThisWeek() {
    Run run = sunday.report("2021-09-26");
    String page = run.text("report.html");

    assertThat(page.substring(page.indexOf("<h2 id=\"week\">")))
        .contains("<dt>Studied</dt><dd>module 4;")
        .contains("<dt>Observed</dt><dd>26 September</dd>")
        .contains("<dt>Coached</dt><dd>26 September</dd>")
        .contains("Week of 19 September: ")
        .doesNotContain("Week of 26 September: ");
  }

  @Test
  void whatComesUpEndsOnASaturday() {
    sunday.with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-10-24");

    assertThat(sunday.report("2021-10-02").text("report.html")).doesNotContain("Sun 24 October");
    assertThat(sunday.report("2021-10-03").text("report.html")).contains("Sun 24 October");
  }

  @Test
  void anEventWithoutADayLastsFromSundayToThursday() {
    assertThat(times(sunday.report("2021-09-21"))).containsExactly("20211003 20211008");
    sunday.with("slots.csv", "ect_id,weekday,starts_at,ends_at", "doug,sunday,09:00,09:50");
    assertThat(times(sunday.report("2021-09-22")))
        .containsExactly("20211003T090000 20211003T095000");
  }

  private static List<String> times(Run run) {
    return CalendarEvents.in(run, "plan-doug.ics").stream()
        .filter(event -> value(event, "SUMMARY").contains("Coaching, cycle 5 of year 1"))
        .map(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
        .toList();
  }

  @Test
  void withoutADayItsWeeksBeginOnMonday() {
    assertThat(sunday.with("school.csv", COLUMNS, DAYS).report("2021-09-30").text("report.html"))
        .contains("Week of 27 September 2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"someday", "sunday;monday", "7"})
  void refusesWhatIsNoDayOfTheWeek(String day) {
    Run run = sunday.with("school.csv", COLUMNS, DAYS + day).report("2021-09-30");

    assertThat(run.refusals()).containsExactly("school.csv 2 week_begins_on " + day);
    assertThat(run.json().path("refusedRows").path(0).path("problem").asText())
        .isEqualTo(
            "must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday,"
                + " but was: "
                + day);
  }
}
