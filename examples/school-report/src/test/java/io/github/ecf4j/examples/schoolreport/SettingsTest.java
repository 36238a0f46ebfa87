package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code settings.csv} decides reaches every answer, and that of whom it is decided for. */
class SettingsTest {
  private static final String SETTINGS = "setting,value,appropriate_body,decided_by,decided_on";
  private static final String ECTS =
      "ect_id,induction_started_on,mentor_id,timetabled_minutes_per_week,appropriate_body";

  @TempDir Path parent;

  /** Two teachers of hubs and one of whom no appropriate body is recorded, ill for 25 + 8 days. */
  private Folder threeBodies(String... settings) {
    List<String> lines = new ArrayList<>(List.of(SETTINGS));
    lines.addAll(List.of(settings));
    return Folder.ofTwoYears(parent)
        .with(
            "ects.csv",
            ECTS,
            "doug,2021-09-01,ann,1500,Julian Hub",
            "emma,2021-09-01,ann,1500,North Hub",
            "finn,2021-09-01,ann,1500,")
        .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,180")
        .with(
            "absences.csv",
            "ect_id,starts_on,ends_on,reason",
            "doug,2021-11-01,2021-12-03,sickness",
            "doug,2021-12-06,2021-12-15,phased_return",
            "emma,2021-11-01,2021-12-03,sickness",
            "emma,2021-12-06,2021-12-15,phased_return",
            "finn,2021-11-01,2021-12-03,sickness",
            "finn,2021-12-06,2021-12-15,phased_return")
        .with("settings.csv", lines.toArray(new String[0]));
  }

  private static JsonNode ect(Run run, String id) {
    return Run.elements(run.json().path("ects")).stream()
        .filter(ect -> ect.path("ectId").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String extension(Run run, String id) {
    return ect(run, id).path("induction").path("absenceExtensionDays").path("year1").asText();
  }

  /** What the page says of a teacher. */
  private static String page(Run run, String id) {
    return run.ofEct(id);
  }

  @Test
  void aHubThatCountsPhasedReturnHasThirtyThreeDaysWhereOthersHaveTwentyFive() {
    Run run =
        threeBodies("PHASED_RETURN_COUNTS,yes,Julian Hub,Julian Hub,2021-10-04")
            .report("2022-03-10");

    assertThat(run.refusals()).isEmpty();
    assertThat(page(run, "doug"))
        .contains("33 days count; the year is extended by 33 days")
        .contains("Where law and guidance leave a choice: A phased return counts as absence");
    assertThat(extension(run, "doug")).isEqualTo("33");
    for (String other : List.of("emma", "finn")) {
      assertThat(page(run, other))
          .contains("25 days count; below the 30 days that extend induction")
          .contains("Where law and guidance leave a choice: A phased return is no absence");
      assertThat(extension(run, other)).isEqualTo("0");
    }
    JsonNode ofDoug = ect(run, "doug").path("induction");
    JsonNode ofEmma = ect(run, "emma").path("induction");
    assertThat(ofEmma.path("yearOneEndsOn").asText()).isEqualTo("2022-07-22");
    assertThat(ofDoug.path("yearOneEndsOn").asText()).isGreaterThan("2022-07-22");
    assertThat(ect(run, "emma").path("plan")).isEqualTo(ect(run, "finn").path("plan"));
    assertThat(ect(run, "doug").path("plan")).isNotEqualTo(ect(run, "emma").path("plan"));
  }

  @Test
  void aSettingOfNoBodyIsForAllButThoseWhoseBodyDecidedOtherwise() {
    Run run =
        threeBodies("PHASED_RETURN_COUNTS,yes,,,", "PHASED_RETURN_COUNTS,no,North Hub,,")
            .report("2022-03-10");

    assertThat(run.refusals()).isEmpty();
    assertThat(List.of("doug", "emma", "finn"))
        .extracting(id -> extension(run, id))
        .containsExactly("33", "0", "33");
  }

  @Test
  void aFigureHoldsOnAllDaysWheneverItWasDecided() {
    Run run =
        threeBodies("ABSENCE_THRESHOLD_DAYS,25,North Hub,the panel,2022-03-10")
            .report("2022-03-10");

    assertThat(run.refusals()).isEmpty();
    assertThat(List.of("doug", "emma", "finn"))
        .extracting(id -> extension(run, id))
        .containsExactly("0", "25", "0");
    assertThat(page(run, "emma"))
        .contains("settings.csv, ABSENCE_THRESHOLD_DAYS, decided by the panel on 2022-03-10");
  }

  @Test
  void aDecisionAfterTheDayOfTheReportIsIgnoredAndCounted() {
    Folder folder =
        threeBodies(
            "PHASED_RETURN_COUNTS,yes,Julian Hub,,2022-03-11",
            "PHASED_RETURN_COUNTS,no,Julian Hub,,2021-10-04");

    Run before = folder.report("2022-03-10");
    assertThat(before.refusals()).isEmpty();
    assertThat(before.json().path("ignoredLaterThanReportDate").asInt()).isEqualTo(1);
    assertThat(extension(before, "doug")).isEqualTo("0");
    assertThat(folder.report("2022-03-11").refusals())
        .containsExactly("settings.csv 3 setting PHASED_RETURN_COUNTS");
  }

  /** Timetable, mentor time and the finding of MENTOR-TIME. */
  @Test
  void entitlementsAreThoseOfTheBodyToo() {
    Run run =
        threeBodies(
                "MAXIMUM_TEACHING_YEAR_1,0.8,North Hub,,",
                "PART_TIME_MENTORING,shorter,North Hub,,")
            .with(
                "posts.csv",
                "ect_id,starts_on,fte",
                "doug,2021-09-01,0.5",
                "emma,2021-09-01,0.5",
                "finn,2021-09-01,1")
            .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,149")
            .report("2022-03-10");

    assertThat(List.of("doug", "emma"))
        .extracting(id -> ect(run, id).path("entitlement").path("mentorMinutesPerWeek").asText())
        .containsExactly("60", "30");
    assertThat(List.of("doug", "emma"))
        .extracting(
            id -> ect(run, id).path("entitlement").path("maximumTeachingMinutesPerWeek").asText())
        .containsExactly("607.5", "540");
    assertThat(run.text("findings.csv"))
        .contains(
            "149 minutes a week are protected for 3 early career teachers; the programme needs"
                + " 150.");
  }

  @Test
  void daysOfReleaseAreHeldAgainstTheEventsOfEachYear() {
    Run run =
        threeBodies("RELEASE_DAYS,1,North Hub,,", "RELEASE_DAYS,30,Julian Hub,,")
            .report("2022-03-10");

    assertThat(ect(run, "emma").path("entitlement").path("yearsOverTheReleaseDays").toString())
        .isEqualTo("[1,2]");
    assertThat(ect(run, "doug").path("entitlement").path("yearsOverTheReleaseDays").toString())
        .isEqualTo("[]");
    assertThat(ect(run, "finn").path("entitlement").path("yearsOverTheReleaseDays").isNull())
        .isTrue();
    assertThat(page(run, "emma")).contains("<dt>Release days</dt><dd>1 day a year; year 1 needs ");
    assertThat(page(run, "doug"))
        .contains("<dt>Release days</dt><dd>30 days a year, enough for conferences and clinics");
    assertThat(page(run, "finn")).doesNotContain("Release days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",yes,,,|setting|''|must not be blank",
        "PHASED,yes,,,|setting|PHASED|must be one of NEONATAL_LEAVE_STATUTORY,",
        "PHASED_RETURN_COUNTS,,,,|value|''|must not be blank",
        "PHASED_RETURN_COUNTS,maybe,,,|value|maybe|must be yes or no",
        "PPA_BASE,all,,,|value|all|must be one of [TIMETABLED, TAUGHT]",
        "MODULE_MINUTES,0,,,|value|0|must be a whole number from 1 to 1440, or programme",
        "SCHOOL_WEEKS,many,,,|value|many|must be a whole number from 1 to 52",
        "ABSENCE_THRESHOLD_DAYS,-1,,,|value|-1|must be from 0 to 10000",
        "ABSENCE_THRESHOLD_DAYS,some,,,|value|some|must be a decimal",
        "TRANSITION_END,2023-02-30,,,|value|2023-02-30|must be a day such as 2023-09-01",
        "STATUTORY_LEAVE,REST,,,|value|REST|must be reasons of absence separated by spaces",
        "RELEASE_DAYS,366,,,|value|366|must be a whole number from 0 to 365",
        "HALF_DAYS_COUNT,no,East Hub,,|appropriate_body|East Hub|must be that of a row that stands"
            + " in ects.csv",
        "HALF_DAYS_COUNT,no,,,2022-02-30|decided_on|2022-02-30|must be a day that exists",
        "PHASED_RETURN_COUNTS,no,Julian Hub,,|setting|PHASED_RETURN_COUNTS|must occur once for all"
            + " and once for each appropriate body, but an earlier row has it",
        "phased_return_counts,no,Julian Hub,,|setting|phased_return_counts|must occur once",
      })
  void aRowThatCannotBeUsedIsRefusedByItsField(
      String row, String field, String value, String problem) {
    Run run =
        threeBodies("PHASED_RETURN_COUNTS,yes,Julian Hub,,", row, "HALF_DAYS_COUNT,yes,,,")
            .report("2022-03-10");

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.refusals()).containsExactly("settings.csv 3 " + field + " " + value);
    assertThat(run.json().path("refusedRows").path(0).path("problem").asText()).startsWith(problem);
    assertThat(extension(run, "doug")).isEqualTo("33");
    assertThat(run.json().path("settings")).hasSize(2);
  }

  @Test
  void aFileWithoutItsColumnsIsOneEntry() {
    Run run = threeBodies().with("settings.csv", "setting", "HALF_DAYS_COUNT").report();

    assertThat(run.refusals()).containsExactly("settings.csv 1 value ");
    assertThat(run.json().path("settings")).isEmpty();
  }

  @Test
  void theJsonReportListsThemInOrder() {
    Run run =
        threeBodies(
                "ABSENCE_THRESHOLD_DAYS,30.0,,,",
                "half_days_count,no,North Hub,Dr Moss,2021-09-30",
                "HALF_DAYS_COUNT,yes,,,")
            .report("2022-03-10");

    assertThat(run.json().path("settings").toString())
        .isEqualTo(
            "[{\"setting\":\"HALF_DAYS_COUNT\",\"value\":\"yes\",\"appropriateBody\":null,"
                + "\"decidedBy\":null,\"decidedOn\":null,\"asByDefault\":true,"
                + "\"ects\":[\"doug\",\"finn\"]},"
                + "{\"setting\":\"HALF_DAYS_COUNT\",\"value\":\"no\","
                + "\"appropriateBody\":\"North Hub\",\"decidedBy\":\"Dr Moss\","
                + "\"decidedOn\":\"2021-09-30\",\"asByDefault\":false,\"ects\":[\"emma\"]},"
                + "{\"setting\":\"ABSENCE_THRESHOLD_DAYS\",\"value\":\"30.0\","
                + "\"appropriateBody\":null,\"decidedBy\":null,\"decidedOn\":null,"
                + "\"asByDefault\":true,\"ects\":[\"doug\",\"emma\",\"finn\"]}]");
    assertThat(ect(run, "emma").path("appropriateBody").asText()).isEqualTo("North Hub");
    assertThat(ect(run, "finn").path("appropriateBody").isNull()).isTrue();
  }

  private static String section(Run run) {
    String page = run.text("report.html");
    String from = page.substring(page.indexOf("<h2 id=\"settings\">"));
    return from.substring(0, from.indexOf("</details>"))
        .replaceAll("<[^>]*>|\\s+", " ")
        .replaceAll(" +", " ");
  }

  @Test
  void thePageSaysWhatDiffersFromTheDefaultForWhomAndWhoDecided() {
    Run run =
        threeBodies(
                "PHASED_RETURN_COUNTS,yes,Julian Hub,the panel,2021-10-04",
                "MAXIMUM_TEACHING_YEAR_2,0.9,,,",
                "HALF_DAYS_COUNT,yes,,,",
                "RELEASE_DAYS,12,North Hub,the head,")
            .report("2022-03-10");

    assertThat(section(run))
        .contains(
            "PHASED_RETURN_COUNTS ABS-6: a phased return counts as absence For the ECTs of"
                + " Julian Hub · decided by the panel on 4 October 2021 · by default ABS-6: a"
                + " phased return is no absence")
        .contains(
            "MAXIMUM_TEACHING_YEAR_2 0.9 For all ECTs · who decided is not recorded · by default"
                + " 1 from 1 September 2012, 0.95 from 1 September 2021")
        .contains(
            "RELEASE_DAYS 12 For the ECTs of North Hub · decided by the head · by default any"
                + " number")
        .contains("Rows that say what is read by default: 1.")
        .contains("school-folder.md")
        .doesNotContain("HALF_DAYS_COUNT");
  }

  @Test
  void theDefaultIsShownWhereABodyKeepsItAgainstOthers() {
    Run run =
        threeBodies("PHASED_RETURN_COUNTS,yes,,,", "PHASED_RETURN_COUNTS,no,North Hub,,")
            .report("2022-03-10");

    assertThat(section(run))
        .contains("For all ECTs but those of North Hub")
        .contains("For the ECTs of North Hub");
  }

  @Test
  void withoutSettingsThePageSaysThatAllIsReadByDefault() {
    Run run = Folder.ofTwoYears(parent).report();

    assertThat(section(run)).contains("No setting differs from the default.");
    assertThat(run.json().path("settings")).isEmpty();
    assertThat(run.text("report.html")).doesNotContain("Appropriate body");
  }

  @Test
  void eachSchoolOfANetworkHasItsOwn() {
    Path network = parent.resolve("network");
    for (String school : List.of("a", "b")) {
      Folder folder = Folder.in(network, school);
      if (school.equals("b")) {
        folder.with("settings.csv", SETTINGS, "HALF_DAYS_COUNT,no,,,");
      }
    }

    Run run = Run.onAll(network, "2022-03-10");

    assertThat(run.json("a/report.json").path("settings")).isEmpty();
    assertThat(run.json("b/report.json").path("settings")).hasSize(1);
  }
}
