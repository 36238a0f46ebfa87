package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that is not as the contract says: a refused row or one clear line, and nothing else lost.
 */
class BadInputTest {
  @TempDir Path parent;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "study.csv|ect_id,module,completed_on|doug,0,2021-09-10|module|0",
        "study.csv|ect_id,module,completed_on|doug,37,2021-09-10|module|37",
        "study.csv|ect_id,module,completed_on|doug,B13,2021-09-10|module|B13",
        "study.csv|ect_id,module,completed_on|doug,,2021-09-10|module|''",
        "study.csv|ect_id,module,completed_on|doug,2,2022-02-30|completed_on|2022-02-30",
        "study.csv|ect_id,module,completed_on|doug,2,2022-13-01|completed_on|2022-13-01",
        "study.csv|ect_id,module,completed_on|doug,2,10/09/2021|completed_on|10/09/2021",
        "study.csv|ect_id,module,completed_on|doug,2,0221-09-01|completed_on|0221-09-01",
        "study.csv|ect_id,module,completed_on|dug,2,2021-09-10|ect_id|dug",
        "ects.csv|ect_id,induction_started_on,mentor_id|abdi,2021-09-31,ann|induction_started_on|2021-09-31",
        "ects.csv|ect_id,induction_started_on,mentor_id|abdi,2021-09-01,zoe|mentor_id|zoe",
        "ects.csv|ect_id,induction_started_on,programme|abdi,2021-09-01,another|programme|another",
        "ects.csv|ect_id,induction_started_on,teaching_minutes_per_week|abdi,2021-09-01,-5|teaching_minutes_per_week|-5",
        "mentors.csv|mentor_id,protected_minutes_per_week|bob,-60|protected_minutes_per_week|-60",
        "mentors.csv|mentor_id,mentoring_since|bob,yesterday|mentoring_since|yesterday",
        "posts.csv|ect_id,starts_on,ends_on,fte|doug,2021-09-01,2021-08-31,1|ends_on|2021-08-31",
        "posts.csv|ect_id,starts_on,ends_on,fte|doug,2021-09-01,,0|fte|0",
        "posts.csv|ect_id,starts_on,ends_on,fte|doug,2021-09-01,,1.2|fte|1.2",
        "posts.csv|ect_id,starts_on,ends_on,fte|doug,2021-09-01,,half|fte|half",
        "posts.csv|ect_id,starts_on,ends_on,fte|doug,2021-09-01,,1e-1|fte|1e-1",
        "closures.csv|starts_on,ends_on|2021-10-29,2021-10-25|ends_on|2021-10-25",
        "school.csv|name,region|Oak School,mars|region|mars",
        "school.csv|name,urn|Oak School,1234|urn|1234",
        "school.csv|name,urn|Oak School,012345|urn|012345",
        "school.csv|name,urn|Oak School,12345678|urn|12345678",
        "school.csv|name,urn|Oak School,12345a|urn|12345a",
        "terms.csv|academic_year,term,starts_on,ends_on|2022,winter,2022-12-01,2022-12-02|term|winter",
        "terms.csv|academic_year,term,starts_on,ends_on|2022,autumn,2023-09-01,2023-12-02|starts_on|2023-09-01",
        "terms.csv|academic_year,term,starts_on,ends_on,half_term_starts_on|2022,autumn,2022-09-01,2022-12-02,2022-10-24|half_term_ends_on|''",
        "terms.csv|academic_year,term,starts_on,ends_on,half_term_starts_on,half_term_ends_on|2022,autumn,2022-09-01,2022-12-02,2022-08-24,2022-09-02|half_term_starts_on|2022-08-24",
        "coaching.csv|ect_id,mentor_id,held_on,observation_minutes|doug,ann,2021-09-20,-10|observation_minutes|-10",
        "coaching.csv|ect_id,mentor_id,held_on,coaching_minutes|doug,ann,2021-09-20,25.5|coaching_minutes|25.5",
        "coaching.csv|ect_id,mentor_id,held_on,other_minutes|doug,ann,2021-09-20,1441|other_minutes|1441",
        "coaching.csv|ect_id,mentor_id,held_on,practice_rounds|doug,ann,2021-09-20,101|practice_rounds|101",
        "coaching.csv|ect_id,mentor_id,held_on,step_modules|doug,ann,2021-09-20,2;37|step_modules|2;37",
        "coaching.csv|ect_id,mentor_id,held_on,step_statements|doug,ann,2021-09-20,7.8|step_statements|7.8",
        "coaching.csv|ect_id,mentor_id,held_on,step_statements|doug,ann,2021-09-20,seven|step_statements|seven",
        "coaching.csv|ect_id,mentor_id,held_on,step_id,step_origin|doug,ann,2021-09-20,B9-9-9,bank|step_id|B9-9-9",
        "coaching.csv|ect_id,mentor_id,held_on,step_origin|doug,ann,2021-09-20,borrowed|step_origin|borrowed",
        "coaching.csv|ect_id,mentor_id,held_on,chosen_by|doug,ann,2021-09-20,head|chosen_by|head",
        "coaching.csv|ect_id,mentor_id,held_on,criteria_met|doug,ann,2021-09-20,yse|criteria_met|yse",
        "coaching.csv|ect_id,mentor_id,held_on|doug,,2021-09-20|mentor_id|''",
        "coaching.csv|ect_id,mentor_id,held_on|doug,zoe,2021-09-20|mentor_id|zoe",
      })
  void aBadRowIsRefusedByItsField(
      String file, String header, String row, String field, String value) {
    Folder folder = Folder.in(parent);
    Path path = folder.path().resolve(file);
    String sound = Files.exists(path) ? sound(file) : header.replaceAll("[^,]", "");
    folder.with(file, header, sound, row);

    Run run = folder.report();

    assertThat(run.refusals()).contains(file + " 3 " + field + " " + value);
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.errors()).isEmpty();
  }

  /** A sound row by the first columns of each required file, so that nothing else goes wrong. */
  private static String sound(String file) {
    return switch (file) {
      case "terms.csv" -> "2021,autumn,2021-09-01,2021-12-17";
      case "ects.csv" -> "doug,2021-09-01";
      case "mentors.csv" -> "ann";
      case "study.csv" -> "doug,2,2021-09-10";
      default -> "doug,ann,2021-09-13";
    };
  }

  @Test
  void ofTwoBadFieldsTheFirstInTheContractsOrderIsNamed() {
    Run run =
        Folder.in(parent).with("study.csv", "completed_on,module,ect_id", "never,99,doug").report();
    assertThat(run.refusals()).containsExactly("study.csv 2 module 99");
  }

  @Test
  void duplicateIdsAreRefusedAndTheFirstStands() {
    Run run =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id",
                "doug,2021-09-01,ann",
                "doug,2022-01-04,ann")
            .with("mentors.csv", "mentor_id", "ann", "ann")
            .report();
    assertThat(run.refusals())
        .containsExactly("ects.csv 3 ect_id doug", "mentors.csv 3 mentor_id ann");
    assertThat(run.json().path("ects")).hasSize(1);
  }

  @Test
  void overlappingTermsKeepTheOneThatBeginsFirst() {
    Run run =
        Folder.in(parent)
            .with(
                "terms.csv",
                "academic_year,term,starts_on,ends_on",
                "2021,spring,2021-12-01,2022-04-01",
                "2021,autumn,2021-09-01,2021-12-17",
                "2021,autumn,2021-09-01,2021-12-17")
            .report();
    assertThat(run.refusals())
        .containsExactly("terms.csv 2 starts_on 2021-12-01", "terms.csv 4 term autumn");
  }

  @Test
  void aSummerBeforeItsAutumnIsRefused() {
    Run run =
        Folder.in(parent)
            .with(
                "terms.csv",
                "academic_year,term,starts_on,ends_on",
                "2021,summer,2021-09-01,2021-12-17",
                "2021,autumn,2022-01-04,2022-04-01")
            .report();
    assertThat(run.refusals()).containsExactly("terms.csv 3 term autumn");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedAndWhatStandsBeforeItIsKept() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,\"2\",2021-09-10",
                "doug,3,\"2021-09-17",
                "doug,4,2021-09-24")
            .report();
    assertThat(run.refusals())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("study.csv 3 completed_on 2021-09-17");
    assertThat(run.json().path("ects").path(0).path("modulesCompleted").toString())
        .isEqualTo("[2]");
  }

  @Test
  void quotesThatAreClosedOrWithinACellAreNoProblem() {
    Run run =
        Folder.in(parent)
            .with("school.csv", "name", "\"St \"\"Upper\"\", Leeds\"")
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_title,step_modules",
                "doug,ann,2022-03-08,6\" ruler,2",
                "doug,ann,2022-03-09,\"two\r\nlines\",2",
                "doug,ann,2022-03-10,\"\",2")
            .report();
    assertThat(run.refusals()).isEmpty();
    assertThat(run.findings()).isEmpty();
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsRefused() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,2,2021-09-10,,",
                "doug,3,2021-09-17,oops")
            .report();
    assertThat(run.refusals()).containsExactly("study.csv 3 completed_on oops");
  }

  @Test
  void aSecondSchoolRowIsRefusedThoughTheFirstHasNoName() {
    Run run = Folder.in(parent).with("school.csv", "name,region", ",fringe", "Elm,fringe").report();
    assertThat(run.refusals()).containsExactly("school.csv 3 name Elm");
  }

  @Test
  void aSecondSchoolRowIsRefused() {
    Run run = Folder.in(parent).with("school.csv", "name", "Oak", "Elm").report();
    assertThat(run.refusals()).containsExactly("school.csv 3 name Elm");
    assertThat(run.text("report.html")).contains("Oak");
  }

  @Test
  void aMentorOfARefusedRowIsKnownAllTheSame() {
    Run run =
        Folder.in(parent).with("mentors.csv", "mentor_id,mentoring_since", "ann,never").report();
    assertThat(run.refusals()).containsExactly("mentors.csv 2 mentoring_since never");
    assertThat(run.json().path("mentors").path(0).path("ects").path(0).asText()).isEqualTo("doug");
  }

  @Test
  void withoutAMentorsFileEveryMentorIsKnown() {
    assertThat(Folder.in(parent).without("mentors.csv").report().exitStatus()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms.csv", "ects.csv"})
  void aRequiredFileThatIsMissingEmptyOrLacksAColumnGivesNoReport(String file) throws IOException {
    assertNoReport(Folder.in(parent).without(file).report(), file + " is missing");
    assertNoReport(Folder.in(parent).with(file, new byte[0]).report(), file + " is empty");
    assertNoReport(
        Folder.in(parent).with(file, "a,b,c", "1,2,3").report(), file + " lacks the column");
    assertNoReport(
        Folder.in(parent).with(file, "é".getBytes(StandardCharsets.ISO_8859_1)).report(),
        file + " is not UTF-8");
    assertNoReport(
        Folder.in(parent).with(file, "ect_id,term".getBytes(StandardCharsets.UTF_16)).report(),
        file + " is not UTF-8");
    assertNoReport(huge(Folder.in(parent), file).report(), file + " is larger than 64 MB");
  }

  private static void assertNoReport(Run run, String problem) {
    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors()).startsWith("school-report: " + problem).hasLineCount(1);
    assertThat(run.out()).doesNotExist();
  }

  private static Folder huge(Folder folder, String file) throws IOException {
    try (RandomAccessFile large =
        new RandomAccessFile(folder.path().resolve(file).toFile(), "rw")) {
      large.setLength(100_000_000);
    }
    return folder;
  }

  @Test
  void anotherFileThatCannotBeReadIsOneEntryAndTheRestGoesOn() throws IOException {
    Folder folder =
        Folder.in(parent)
            .with("study.csv", new byte[0])
            .with("mentors.csv", "é".getBytes(StandardCharsets.ISO_8859_1))
            .with("posts.csv", "ect_id,starts_on", "doug,2021-09-01");
    Run run = huge(folder, "closures.csv").report();
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.refusals())
        .containsExactly(
            "closures.csv 1  ", "posts.csv 1 fte ", "mentors.csv 1  ", "study.csv 1  ");
    assertThat(run.json().path("ects").path(0).path("mentorId").asText()).isEqualTo("ann");
    assertThat(run.findings()).isEmpty();
    assertThat(run.json().path("notJudged").findValuesAsText("why"))
        .contains("could not be read: study.csv");
  }

  @Test
  void aColumnGivenTwiceMakesAFileUnreadable() {
    assertNoReport(
        Folder.in(parent).with("ects.csv", "ect_id,ect_id,induction_started_on").report(),
        "ects.csv has the column ect_id twice");
  }

  @Test
  void aFormulaDoesNotComeAliveInTheCsv() {
    Run run =
        Folder.in(parent)
            .with("ects.csv", "ect_id,induction_started_on", "=cmd(),2022-03-07")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "=cmd(),1,2022-03-07",
                "=cmd(),2,2022-03-08")
            .with("coaching.csv", "ect_id,mentor_id,held_on", "=cmd(),ann,2022-03-09")
            .report();
    assertThat(run.findings()).containsExactly("STEP-RECORDED CORE 2022-03-09");
    assertThat(run.text("findings.csv")).contains("\r\n'=cmd(),,STEP-RECORDED,");
  }

  @Test
  void markupInAnIdStaysText() {
    String id = "<script>alert(1)</script>";
    Run run =
        Folder.in(parent)
            .with("ects.csv", "ect_id,induction_started_on,mentor_id", id + ",2021-09-01," + id)
            .with("mentors.csv", "mentor_id", id)
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_title",
                id + "," + id + ",2021-09-13," + id)
            .with("study.csv", "ect_id,module,completed_on", "<img src=x>,2,2021-09-10")
            .with("school.csv", "name", id)
            .report();
    assertThat(run.text("report.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void aPathInAnIdWritesNoFileElsewhere() throws IOException {
    Run run =
        Folder.in(parent)
            .with("ects.csv", "ect_id,induction_started_on", "../../x,2022-03-07")
            .with("coaching.csv", "ect_id,mentor_id,held_on", "../../x,ann,2022-03-09")
            .without("study.csv")
            .report();
    assertThat(run.exitStatus()).isZero();
    try (var files = Files.walk(parent)) {
      assertThat(files.filter(Files::isRegularFile).filter(f -> f.startsWith(run.out())))
          .extracting(f -> run.out().relativize(f).toString())
          .containsExactlyInAnyOrder(
              "report.json",
              "report.html",
              "steps.html",
              "ect-%2E%2E%2F%2E%2E%2Fx.html",
              "findings.csv",
              "service.csv",
              "plan-%2E%2E%2F%2E%2E%2Fx.ics");
    }
    assertThat(parent.resolve("x")).doesNotExist();
  }

  @Test
  void thePageLoadsNothingFromElsewhere() {
    String html = Folder.in(parent).report().text("report.html");
    assertThat(html).doesNotContain("http://", "https://", "src=", "@import", "url(");
    assertThat(html).contains("default-src 'none'");
  }

  @Test
  void aLongValueIsCutShort() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug," + "9".repeat(5000) + ",2021-09-10")
            .report();
    assertThat(run.json().path("refusedRows").path(0).path("value").asText())
        .hasSize(501)
        .endsWith("9…");
  }

  @Test
  void recordsAfterTheReportDayAreIgnoredAndCounted() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,2,2021-09-10",
                "doug,3,2022-03-11",
                "doug,4,2022-03-10")
            .with("coaching.csv", "ect_id,mentor_id,held_on", "doug,ann,2022-03-11")
            .report();
    assertThat(run.json().path("ignoredLaterThanReportDate").asInt()).isEqualTo(2);
    assertThat(run.json().path("ects").path(0).path("modulesCompleted").toString())
        .isEqualTo("[2,4]");
    assertThat(run.exitStatus()).isZero();
  }

  @Test
  void aBankIdFillsInWhatIsBlank() {
    Run run =
        Folder.in(parent)
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_id,step_title,step_modules",
                "doug,ann,2022-03-08,I10-1-2,,",
                "doug,ann,2022-03-09,I10-1-2,Own title,2")
            .report();
    assertThat(run.findings())
        .containsExactly("STEP-AFTER-STUDY CORE 2022-03-08", "STEP-REPEATED FLEX 2022-03-09");
    assertThat(run.text("findings.csv")).contains("“Wait long enough”").contains("“Own title”");
  }

  @Test
  void theYearIsUnknownBeforeInductionBegins() {
    Run run =
        Folder.in(parent)
            .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2022-04-19,ann")
            .report();
    assertThat(run.json().path("ects").path(0).path("induction").path("yearOfInduction").isNull())
        .isTrue();
  }
}
