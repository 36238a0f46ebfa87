package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Induction and entitlements in report.json and on the page of a teacher. */
class InductionOutputTest {
  private static final String ECTS =
      "ect_id,induction_started_on,mentor_id,timetabled_minutes_per_week,"
          + "other_non_contact_minutes_per_week,teaching_minutes_per_week";
  private static final String ABSENCES =
      "ect_id,starts_on,ends_on,contracted_days,reason,ect_asks_to_extend";

  @TempDir Path parent;

  private static JsonNode ect(Run run) {
    return run.json().path("ects").path(0);
  }

  private static List<String> texts(JsonNode array) {
    return Run.elements(array).stream().map(JsonNode::asText).toList();
  }

  /** The figures of the sample schools, worked out by hand from their files. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/hand-worked.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theSampleSchoolsByHand(ArgumentsAccessor row) {
    Run run =
        Run.of(
            parent.resolve("out"),
            Path.of("samples").resolve(row.getString(0)).toString(),
            "--on",
            row.getString(1));
    JsonNode ect =
        Run.elements(run.json().path("ects")).stream()
            .filter(one -> one.path("ectId").asText().equals(row.getString(2)))
            .findFirst()
            .orElseThrow();
    JsonNode induction = ect.path("induction");
    JsonNode entitlement = ect.path("entitlement");

    assertThat(
            List.of(
                induction.path("termsServed").asText(),
                induction.path("termsRequired").asText(),
                induction.path("yearOfInduction").asText(),
                induction.path("periodServed").asText(),
                induction.path("yearOneEndsOn").asText(),
                induction.path("projectedEndsOn").asText(),
                String.join(" ", texts(induction.path("formalAssessments"))),
                entitlement.path("ppaMinutesPerWeek").asText(),
                entitlement.path("inductionMinutesPerWeek").asText(),
                entitlement.path("maximumTeachingMinutesPerWeek").asText(),
                entitlement.path("mentorMinutesPerWeek").asText()))
        .isEqualTo(
            List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13).stream().map(row::getString).toList());
    assertThat(induction.path("absenceExtensionDays").toString())
        .isEqualTo("{\"year1\":\"0\",\"year2\":\"0\"}");
    assertThat(texts(induction.path("derivation").path("steps"))).isNotEmpty();
  }

  @Test
  void absenceExtendsYear1AndDecisionsChangeWhatIsRequired() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("absences.csv", ABSENCES, "doug,2022-01-10,2022-02-25,31.5,sickness,")
            .with("extensions.csv", "ect_id,decided_on,terms", "doug,2022-05-01,0.5")
            .report("2022-06-10");
    JsonNode induction = ect(run).path("induction");

    assertThat(induction.path("absenceExtensionDays").toString())
        .isEqualTo("{\"year1\":\"31.5\",\"year2\":\"0\"}");
    assertThat(induction.path("termsRequired").asText()).isEqualTo("6.5");
    assertThat(induction.path("progress").asText()).isEqualTo("2.5 of 6.5");
    assertThat(induction.path("yearOneEndsOn").asText()).isEqualTo("2022-12-16");
    assertThat(induction.path("projectedEndsOn").isNull()).isTrue();
    assertThat(texts(induction.path("formalAssessments"))).containsExactly("2022-12-16");
    assertThat(ect(run).path("unplaced").toString()).contains("\"kind\":\"FORMAL_ASSESSMENT\"");
    assertThat(run.ofEct("doug"))
        .contains("31.5 days count; the year is extended by 31.5 days")
        .contains("beyond the known terms")
        .contains("The headteacher tells the appropriate body");
  }

  @Test
  void twoHalfDaysOfOneDayMakeADay() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "absences.csv",
                ABSENCES,
                "doug,2021-11-08,2021-12-16,29,sickness,",
                "doug,2021-12-17,2021-12-17,0.5,sickness,",
                "doug,2021-12-17,2021-12-17,0.5,ad_hoc,")
            .report("2022-03-10");

    assertThat(run.refusals()).isEmpty();
    assertThat(ect(run).path("induction").path("absenceExtensionDays").toString())
        .isEqualTo("{\"year1\":\"30\",\"year2\":\"0\"}");
    assertThat(ect(run).path("induction").path("daysOfExtensionLeft").asText()).isEqualTo("30");
  }

  /** One label, one date, one sentence. */
  @Test
  void thePageNamesOneEnd() {
    Folder folder = Folder.ofTwoYears(parent);
    String page = folder.report("2022-03-10").ofEct("doug");

    assertThat(page)
        .contains("<dt>Induction ends</dt><dd>21 July 2023</dd>")
        .contains(
            "<dt>Induction ends</dt><dd>21 July 2023, when all that is required, 6 terms, is"
                + " served, counted from 1 September 2021 on in proportion to the full-time"
                + " equivalent</dd>")
        .doesNotContain("Projected end", "Estimated end", "Planned until", "Still to serve");
    assertThat(folder.report("2023-07-21").ofEct("doug"))
        .contains("<dd>21 July 2023, when all that was required, 6 terms, was served, counted");
    assertThat(
            folder
                .with("absences.csv", ABSENCES, "doug,2022-01-10,2022-02-25,31.5,sickness,")
                .with("reductions.csv", "ect_id,decided_on,terms_required", "doug,2022-03-01,4")
                .report("2022-03-10")
                .ofEct("doug"))
        .contains(
            ", when all that is required, 4 terms and 31.5 days of extension for absence, is"
                + " served, counted from");
  }

  @Test
  void nothingSaysThatAllIsServedWhileAnExtensionIsLeft() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("absences.csv", ABSENCES, "doug,2022-09-12,2022-12-16,30,sickness,");
    Run run = folder.report("2023-07-21");
    JsonNode induction = ect(run).path("induction");

    assertThat(induction.path("termsLeft").asText()).isEqualTo("0");
    assertThat(induction.path("daysOfExtensionLeft").asText()).isEqualTo("30");
    assertThat(induction.path("periodServed").asBoolean()).isFalse();
    assertThat(run.ofEct("doug"))
        .contains("6.0 of 6.0; 30 days of extension left")
        .doesNotContainPattern("\\b6(\\.0)? of 6(\\.0)?(<|,|\\s)");
    assertThat(ect(folder.report("2022-03-10")).path("induction").path("termsLeft").asText())
        .isEqualTo("4.28");
  }

  /**
   * One row or a row a week: on its first day an absence comes to a day. Only the plan, and with it
   * the formal assessments, looks at the rest of a row that has begun.
   */
  @Test
  void absenceCountsAsFarAsItHasCome() {
    Run whole =
        Folder.ofTwoYears(parent)
            .with("absences.csv", ABSENCES, "doug,2021-09-06,2021-12-17,,sickness,")
            .report("2021-09-06");
    JsonNode ofWhole = ect(whole).path("induction");
    String page = whole.ofEct("doug");
    String[] weeks =
        LocalDate.of(2021, 9, 6)
            .datesUntil(LocalDate.of(2021, 12, 17), Period.ofWeeks(1))
            .map(monday -> "doug," + monday + "," + monday.plusDays(6) + ",,sickness,")
            .toArray(String[]::new);
    Run divided =
        Folder.ofTwoYears(parent)
            .with("absences.csv", ABSENCES, String.join("\r\n", weeks))
            .report("2021-09-06");

    JsonNode ofDivided = ect(divided).path("induction");
    for (String field :
        List.of(
            "termsServed",
            "termsLeft",
            "daysOfExtensionLeft",
            "absenceExtensionDays",
            "yearOneEndsOn",
            "projectedEndsOn",
            "derivation")) {
      assertThat(ofWhole.path(field)).isEqualTo(ofDivided.path(field));
    }
    assertThat(ofWhole.path("projectedEndsOn").asText()).isEqualTo("2023-07-21");
    assertThat(page)
        .contains("1 day counts; below the 30 days that extend induction")
        .contains("beyond the known terms, since what is recorded of days to come is planned for");
  }

  @Test
  void beforeTheStartAndAfterTheEndNothingIsDue() {
    Folder folder =
        Folder.ofTwoYears(parent).with("ects.csv", ECTS, "doug,2021-09-01,ann,1500,0,1500");
    JsonNode before = ect(folder.report("2021-08-30"));
    JsonNode after = ect(folder.report("2023-07-22"));

    assertThat(before.path("induction").path("termsServed").asText()).isEqualTo("0");
    assertThat(before.path("induction").path("yearOfInduction").isNull()).isTrue();
    assertThat(after.path("induction").path("periodServed").asBoolean()).isTrue();
    assertThat(after.path("induction").path("termsServed").asText()).isEqualTo("6");
    for (JsonNode ect : List.of(before, after)) {
      assertThat(ect.path("entitlement").path("ppaMinutesPerWeek").isNull()).isTrue();
      assertThat(ect.path("entitlement").path("mentorMinutesPerWeek").isNull()).isTrue();
      assertThat(ect.path("findings").toString()).doesNotContain("TIMETABLE-REDUCTION");
    }
  }

  @Test
  void theTimetableIsJudgedByTheYearOfTheReportDay() {
    Folder folder =
        Folder.ofTwoYears(parent).with("ects.csv", ECTS, "doug,2021-09-01,ann,1500,90,1135");
    Run year1 = folder.report("2022-07-22");
    Run year2 = folder.report("2022-09-01");

    assertThat(year1.findings()).contains("TIMETABLE-REDUCTION CORE 2022-07-22");
    assertThat(ect(year1).path("findings").toString())
        .contains(
            "\"teachingMinutes\":1135,\"maximumMinutes\":\"1134\",\"year\":\"YEAR_1\"",
            "1135 minutes a week are taught; in year 1 of induction it may be 1134 at most.");
    assertThat(year2.findings()).noneMatch(finding -> finding.startsWith("TIMETABLE"));
    assertThat(ect(year2).path("entitlement").path("maximumTeachingMinutesPerWeek").asText())
        .isEqualTo("1197");
  }

  @Test
  void grantsNeedARegionAndSayWhereSourcesDifferOrAreSilent() {
    Folder folder = Folder.ofTwoYears(parent);
    JsonNode none = ect(folder.report("2022-03-10")).path("entitlement").path("funding");
    Run outer = folder.with("school.csv", "name,region", "Oak,outer_london").report("2022-03-10");
    JsonNode funding = ect(outer).path("entitlement").path("funding");

    assertThat(none.isNull()).isTrue();
    assertThat(texts(funding.path("year2Pounds"))).containsExactly("2400.00", "2500.00");
    assertThat(funding.path("year2AcademicYear").asInt()).isEqualTo(2022);
    assertThat(funding.path("year2PaidInMaintained").asText()).isEqualTo("2023-07");
    assertThat(funding.path("year2PaidInAcademy").asText()).isEqualTo("2023-08");
    assertThat(texts(funding.path("mentorTraining").path(0).path("pounds")))
        .containsExactly("868.57");
    assertThat(outer.ofEct("doug"))
        .contains(
            "if the school is state-funded: £2,400.00 or £2,500.00 (sources differ) for 2022/23,"
                + " paid in July 2023, to academies in August 2023");
  }

  @Test
  void aRefusedPostIsSaid() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("posts.csv", "ect_id,school,starts_on,ends_on,fte", "doug,Oak,2021-09-01,,1.01");

    assertThat(folder.report("2022-03-10").ofEct("doug"))
        .contains("could not be read: a row of posts.csv");
    assertThat(
            folder
                .with("posts.csv", "ect_id,school,starts_on,ends_on,fte", "doug,Oak,2021-09-01,,1")
                .report("2022-03-10")
                .ofEct("doug"))
        .doesNotContain("could not be read: a row of posts.csv");
  }

  @Test
  void decisionsLeaversAndInterimAssessmentsAreShown() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "posts.csv",
                "ect_id,school,starts_on,ends_on,fte",
                "doug,Oak,2021-09-01,2022-05-20,0.5")
            .with("extensions.csv", "ect_id,decided_on,terms", "doug,2022-05-01,1")
            .with("reductions.csv", "ect_id,decided_on,terms_required,kind", "doug,2022-05-02,4.5,")
            .report("2022-06-10");

    assertThat(run.ofEct("doug"))
        .contains("extended by 1 term, decided on 1 May 2022")
        .contains("reduced to 4.5 terms, decided on 2 May 2022")
        .contains("not known: no post is recorded after 20 May 2022")
        .contains("on leaving a school, by 20 May 2022");
    assertThat(texts(ect(run).path("induction").path("interimAssessments")))
        .containsExactly("2022-05-20");
  }

  @Test
  void weeksThatAskMoreThanTheReductionAreCounted() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("ects.csv", ECTS, "doug,2021-09-01,ann,1100,0,")
            .report("2022-03-10");

    assertThat(ect(run).path("entitlement").path("weeksOverTheReduction").asInt()).isEqualTo(36);
    assertThat(run.ofEct("doug"))
        .contains("36 weeks ask more than the time for induction, first that of 30 August 2021");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doug,2012-08-31,ann,1500,0,1200|induction_started_on|2012-08-31",
        "doug,2021-09-01,ann,0,0,1200|timetabled_minutes_per_week|0",
        "doug,2021-09-01,ann,1500,1500,1200|other_non_contact_minutes_per_week|1500",
        "doug,2021-09-01,ann,1500,0,-1|teaching_minutes_per_week|-1"
      })
  void nonsenseIsRefusedByItsField(String row, String field, String value) {
    Run run = Folder.ofTwoYears(parent).with("ects.csv", ECTS, row).report("2022-03-10");

    assertThat(run.refusals()).contains("ects.csv 2 " + field + " " + value);
  }
}
