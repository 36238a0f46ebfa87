package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reporting period, what is due, service by school, and the files that these rest on. */
class PeriodOutputTest {
  private static final String POSTS = "ect_id,school,starts_on,ends_on,fte,works_on";
  private static final String REVIEWS = "ect_id,kind,held_on,held_by";

  @TempDir Path parent;

  private static JsonNode induction(Run run) {
    return run.json().path("ects").path(0).path("induction");
  }

  /** September has 22 weekdays, October 16 without half term, November 20 so far. */
  @Test
  void theCurrentPeriodHasItsFigures() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "closures.csv",
                "starts_on,ends_on,reason,kind",
                "2021-09-01,2021-09-01,Inset day,",
                "2021-09-02,2021-09-02,Training,inset",
                "2021-09-03,2021-09-03,INSET moved,closed")
            .with(
                "absences.csv",
                "ect_id,starts_on,ends_on,reason",
                "doug,2021-11-08,2021-11-10,sickness",
                "doug,2021-11-25,,sickness")
            .report("2021-11-26");

    assertThat(run.refusals()).isEmpty();
    assertThat(induction(run).path("state").asText()).isEqualTo("RUNNING");
    assertThat(induction(run).path("reportingPeriod").toString())
        .isEqualTo(
            "{\"kind\":\"REVIEW\",\"from\":\"2021-09-01\",\"to\":\"2021-12-17\","
                + "\"releasedOn\":\"2021-09-01\",\"dueOn\":\"2021-12-17\",\"heldOn\":null,"
                + "\"status\":\"DUE\",\"daysEmployed\":\"57\",\"daysAbsent\":\"5\","
                + "\"daysAbsentSinceReport\":\"5\",\"absenceInPart\":\"5\","
                + "\"absenceThreshold\":\"30\"}");
    assertThat(induction(run).path("due").toString())
        .isEqualTo(
            "[{\"kind\":\"REVIEW\",\"dueOn\":\"2021-12-17\",\"status\":\"DUE\"},"
                + "{\"kind\":\"OBSERVATION\",\"dueOn\":\"2021-12-17\",\"status\":\"DUE\"}]");
    assertThat(run.ofEct("doug"))
        .contains("57 days employed, 5 contracted days absent, 5 since the last report")
        .contains("progress review, by 17 December 2021; observation by the induction tutor, by");
  }

  @Test
  void whatWasHeldIsDoneAndWhatWasNotIsFoundOnceAnyIsRecorded() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with(
                "reviews.csv",
                REVIEWS,
                "doug,review,2021-12-10,bea",
                "doug,observation,2021-12-01,",
                "doug,review,2022-04-05,");

    Run run = folder.report("2022-04-04");

    assertThat(run.findings())
        .contains(
            "REVIEW-HELD CORE 2022-04-01",
            "OBSERVATION-HELD ADVISORY 2021-10-22",
            "OBSERVATION-HELD ADVISORY 2022-02-11",
            "OBSERVATION-HELD ADVISORY 2022-04-01")
        .doesNotContain("REVIEW-HELD CORE 2021-12-17", "OBSERVATION-HELD ADVISORY 2021-12-17");
    assertThat(run.ofEct("doug")).contains("progress review, overdue since 1 April 2022");
    assertThat(folder.report("2022-04-05").findings())
        .noneMatch(finding -> finding.startsWith("REVIEW-HELD"));
  }

  @Test
  void aRowThatCannotBeReadAccusesNobody() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("reviews.csv", REVIEWS, "doug,review,2021-12-10,", "doug,chat,2022-03-30,")
            .report("2022-04-04");

    assertThat(run.refusals()).hasSize(1);
    assertThat(run.findings()).noneMatch(finding -> finding.startsWith("REVIEW-HELD"));
    assertThat(run.json().path("notJudged").toString()).contains("REVIEW-HELD", "reviews.csv");
  }

  @Test
  void serviceStandsBySchoolWithWhatIsCredited() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "posts.csv",
                POSTS,
                "doug,Oak,2021-09-01,2022-04-01,1,",
                "doug,=Ash,2022-04-19,,0.5,")
            .with(
                "credits.csv",
                "ect_id,decided_on,terms,ground",
                "doug,2021-09-10,1.5,A school in Wales",
                "doug,2023-01-10,1,Later")
            .report("2022-07-22");

    assertThat(run.text("service.csv").lines())
        .containsExactly(
            "\uFEFFect_id,school,started_on,finished_on,number_of_terms,outcome,full_time_terms,full_time_terms_decimal",
            "doug,Oak,2021-09-01,2022-04-01,2.0,release,2,2",
            "doug,'=Ash,2022-04-19,,,,0.5,0.5");
    assertThat(induction(run).path("termsServed").asText()).isEqualTo("4");
    assertThat(induction(run).path("servedBySchool").path(1).toString())
        .isEqualTo("{\"school\":\"=Ash\",\"termsServed\":\"0.5\",\"termsRecorded\":\"0.5\"}");
  }

  @Test
  void whatWasServedUnderEachBody() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "posts.csv",
                "ect_id,school,starts_on,ends_on,fte,appropriate_body",
                "doug,Oak,2021-09-01,2022-04-01,1,East Hub",
                "doug,Oak,2022-04-02,,0.5,West Hub")
            .report("2022-07-22");

    assertThat(run.text("service-by-body.csv").lines())
        .containsExactly(
            "\uFEFFect_id,appropriate_body,started_on,finished_on,number_of_terms,outcome,full_time_terms,full_time_terms_decimal",
            "doug,East Hub,2021-09-01,2022-04-01,2.0,release,2,2",
            "doug,West Hub,2022-04-02,,,,0.5,0.5");
  }

  /** One term and 44 of 58 days of the next. */
  @Test
  void aFractionOfTermsStandsBesideItsDecimal() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-14");

    assertThat(run.text("service.csv").lines())
        .contains("callum,Kingsmere Vale School,2021-09-01,,,,51/29,1.76");
  }

  @Test
  void aSchoolYearMayHaveSixTerms() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "terms.csv",
                "academic_year,term,starts_on,ends_on",
                "2021,1 of 6,2021-09-01,2021-10-22",
                "2021,2 of 6,2021-11-01,2021-12-17",
                "2021,3 of 6,2022-01-04,2022-02-11",
                "2021,4 of 6,2022-02-21,2022-04-01",
                "2021,5 of 6,2022-04-19,2022-05-27",
                "2021,6 of 6,2022-06-06,2022-07-22",
                "2022,7 of 6,2022-09-01,2022-10-21")
            .report("2022-02-11");

    assertThat(induction(run).path("termsServed").asText()).isEqualTo("1.5");
    assertThat(induction(run).path("yearOneEndsOn").asText()).isEqualTo("2022-07-22");
    assertThat(run.refusals()).containsExactly("terms.csv 8 term 7 of 6");
  }

  @Test
  void anEndBeyondTheKnownTermsIsEstimated() {
    Run run = Folder.in(parent).report("2022-06-10");

    assertThat(induction(run).path("projectedEndsOn").isNull()).isTrue();
    assertThat(induction(run).path("estimatedEndsOn").asText()).startsWith("2024-0");
    assertThat(run.ofEct("doug"))
        .containsPattern("<dt>Induction ends</dt><dd>about [^<,]* 2024</dd>")
        .containsPattern(
            "<dt>Induction ends</dt><dd>about [^<,]* 2024, if terms go on as they are known: it"
                + " lies beyond the known terms[<;]");
  }

  @Test
  void weekdaysWorkedCountAlone() {
    Folder folder = Folder.ofTwoYears(parent);
    Run run =
        folder
            .with("posts.csv", POSTS, "doug,,2021-09-01,,0.6,monday;tuesday;wednesday")
            .with(
                "absences.csv",
                "ect_id,starts_on,ends_on,reason",
                "doug,2021-09-08,2021-09-10,sickness")
            .report("2021-09-10");

    assertThat(run.refusals()).isEmpty();
    assertThat(induction(run).path("reportingPeriod").path("daysEmployed").asText()).isEqualTo("4");
    assertThat(induction(run).path("reportingPeriod").path("daysAbsent").asText()).isEqualTo("1");
    assertThat(
            folder
                .with("posts.csv", POSTS, "doug,,2021-09-01,,0.6,monday;tue")
                .report("2021-09-10")
                .refusals())
        .hasSize(1)
        .first()
        .asString()
        .contains("works_on");
  }

  @Test
  void hoursAndWeeksMakeTheShareOfFullTime() {
    Run run =
        Folder.ofTwoYears(parent)
            .with(
                "posts.csv",
                "ect_id,starts_on,ends_on,fte,hours_per_week,full_time_hours_per_week,"
                    + "weeks_per_year,full_time_weeks_per_year",
                "doug,2021-09-01,2021-12-17,,16.25,32.5,,",
                "doug,2022-01-04,2022-04-01,,,,19.5,39",
                "doug,2022-04-19,2022-07-22,,16.25,32.5,19.5,39",
                "doug,2022-09-01,,,16.25,,,",
                "doug,2022-09-01,,,40,32.5,,",
                "doug,2022-09-01,,,,,,")
            .report("2022-07-22");

    assertThat(induction(run).path("termsServed").asText()).isEqualTo("1.25");
    assertThat(run.refusals())
        .containsExactly(
            "posts.csv 5 full_time_hours_per_week ",
            "posts.csv 6 hours_per_week 40",
            "posts.csv 7 fte ");
  }

  @Test
  void aSchoolMayTeachFromSundayToThursday() {
    Run run =
        Folder.ofTwoYears(parent)
            .with("school.csv", "teaching_days", "sunday;monday;tuesday;wednesday;thursday")
            .with(
                "absences.csv",
                "ect_id,starts_on,ends_on,contracted_days,reason",
                "doug,2021-09-05,2021-09-05,1,sickness",
                "doug,2021-09-10,2021-09-10,1,sickness")
            .report("2021-09-11");

    assertThat(induction(run).path("reportingPeriod").path("daysEmployed").asText()).isEqualTo("7");
    assertThat(induction(run).path("reportingPeriod").path("daysAbsent").asText()).isEqualTo("1");
    assertThat(run.refusals()).hasSize(1);
  }

  @Test
  void thePageSaysWhichPostHangsOnContractDates() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("ects.csv", "ect_id,induction_started_on", "doug,2022-05-01")
            .with("posts.csv", POSTS, "doug,Oak,2022-05-01,2022-08-31,1,");

    assertThat(folder.report("2022-09-05").ofEct("doug"))
        .contains("Oak, 1 May 2022 to 31 August 2022: less than a term of teaching days")
        .contains("it does not count as that is read");
    assertThat(
            folder
                .with("settings.csv", "setting,value", "BLOCK_DATES,contract")
                .report("2022-09-05")
                .ofEct("doug"))
        .contains("it counts as that is read");
  }
}
