package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not print is refused where it stands, and never printed. */
class ControlCharactersTest {
  /** Line ends are how our files are written. */
  private static final String UNPRINTABLE =
      "[\\p{Cc}&&[^\\r\\n]]|[\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]";

  @TempDir Path parent;

  private static void assertPrintable(Run run) {
    run.files()
        .forEach((file, text) -> assertThat(text).as(file).doesNotContainPattern(UNPRINTABLE));
    assertThat(run.output() + run.errors()).doesNotContainPattern(UNPRINTABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ects.csv|ect_id,induction_started_on,mentor_id|ab#di,2021-09-01,ann|ect_id|ab#di",
        "ects.csv|ect_id,induction_started_on,mentor_id|abdi,2021-09-01,a#nn|mentor_id|a#nn",
        "ects.csv|ect_id,induction_started_on,induction_tutor_id|abdi,2021-09-01,t#o|induction_tutor_id|t#o",
        "ects.csv|ect_id,induction_started_on,same_person_reason|abdi,2021-09-01,we#are|same_person_reason|we#are",
        "mentors.csv|mentor_id,mentoring_since|b#ob,2021-09-01|mentor_id|b#ob",
        "posts.csv|ect_id,starts_on,fte,school|doug,2021-09-01,1,Oak#School|school|Oak#School",
        "closures.csv|starts_on,ends_on,reason|2021-10-25,2021-10-29,IN#SET|reason|IN#SET",
        "school.csv|name,region|Oak#School,|name|Oak#School",
        "terms.csv|academic_year,term,starts_on,ends_on|2022,aut#umn,2022-09-01,2022-12-02|term|aut#umn",
        "study.csv|ect_id,module,completed_on|do#ug,2,2021-09-10|ect_id|do#ug",
        "study.csv|ect_id,module,completed_on|doug,2,2021-#09-10|completed_on|2021-#09-10",
        "coaching.csv|ect_id,mentor_id,held_on,step_id|doug,ann,2021-09-20,m#y|step_id|m#y",
        "coaching.csv|ect_id,mentor_id,held_on,step_title|doug,ann,2021-09-20,Gr#eet|step_title|Gr#eet",
        "coaching.csv|ect_id,mentor_id,held_on,chosen_by|doug,ann,2021-09-20,e#ct|chosen_by|e#ct",
        "attendance.csv|person_id,event,attended_on|do#ug,ECT-CLINIC-1,2021-09-20|person_id|do#ug",
        "events.csv|event,held_on|ECT#CLINIC,2021-09-20|event|ECT#CLINIC",
      })
  void refusesTheRowByTheField(String file, String header, String row, String field, String value) {
    for (String bad : new String[] {"\u0000", "\u001B", "\u0085", "\u2028", "\u202E", "\u2066"}) {
      Folder folder = Folder.in(parent);
      folder.with(file, header, row.replace("#", bad), sound(file, header));

      Run run = folder.report();

      String shown = value.replace("#", String.format("\\u%04X", (int) bad.charAt(0)));
      assertThat(run.refusals()).contains(file + " 2 " + field + " " + shown);
      assertThat(run.exitStatus()).isEqualTo(3);
      assertPrintable(run);
    }
  }

  /** A row that lets the rest of the folder be read. */
  private static String sound(String file, String header) {
    String start =
        switch (file) {
          case "ects.csv" -> "doug,2022-03-07";
          case "mentors.csv" -> "ann,2021-09-01";
          case "terms.csv" -> "2021,spring,2022-01-04,2022-04-01";
          default -> "";
        };
    long commas = header.chars().filter(c -> c == ',').count();
    long given = start.chars().filter(c -> c == ',').count();
    return start + ",".repeat((int) (commas - given));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ab\ndi\"", "\"ab\r\ndi\"", "\"ab\rdi\"", "ab\tdi"})
  void anIdHasNeitherLineEndNorTab(String id) {
    Run run =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id",
                "doug,2022-03-07,ann",
                id + ",2021-09-01,ann")
            .report();

    assertThat(run.refusals()).hasSize(1);
    assertThat(run.refusals().get(0)).startsWith("ects.csv 3 ect_id ab\\u00");
    assertPrintable(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aReasonAndATitleMayHaveSeveralLines(String end) {
    String lines = "\"one" + end + "two\"";
    Run run =
        Folder.in(parent)
            .with("closures.csv", "starts_on,ends_on,reason", "2021-10-25,2021-10-29," + lines)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,same_person_reason",
                "doug,2022-03-07,ann," + lines)
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules",
                "doug,ann,2022-03-09,25," + lines + ",2")
            .report();

    assertThat(run.refusals()).isEmpty();
    assertPrintable(run);
  }

  @Test
  void aColumnThatIsNotReadMayHoldAnything() {
    Run run =
        Folder.in(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,subject",
                "doug,2022-03-07,ann,\"Maths\rPhysics\"")
            .report();

    assertThat(run.refusals()).isEmpty();
  }

  @Test
  void namesOfFoldersAreShownInWordsThatPrint() throws IOException {
    Path network = Files.createDirectory(parent.resolve("network"));
    Folder.in(network, "o\u001Bak");
    Files.createDirectory(network.resolve("a\u202Esh"));

    Run run = Run.onAll(network, "2022-03-10");

    assertThat(run.text("network.html")).contains("o\\u001Bak", "a\\u202Esh");
    assertThat(run.text("network.html")).doesNotContainPattern(UNPRINTABLE);
    assertThat(run.output() + run.errors()).doesNotContainPattern(UNPRINTABLE);
  }

  @Test
  void aPathIsNamedInWordsThatPrint() {
    Run run = Run.of(parent.resolve("out"), parent + "/o\u001B[2Jak", "--on", "2022-03-10");

    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors()).contains("\\u001B[2Jak").doesNotContainPattern(UNPRINTABLE);
  }

  @Test
  void aDayStandsFrom1900To2999() {
    Folder folder = Folder.in(parent);
    folder.with(
        "closures.csv",
        "starts_on,ends_on",
        "1899-12-31,1900-01-01",
        "1900-01-01,2999-12-31",
        "2999-12-31,3000-01-01");

    Run run = folder.report("2999-12-31");

    assertThat(run.refusals())
        .contains("closures.csv 2 starts_on 1899-12-31", "closures.csv 4 ends_on 3000-01-01")
        .hasSize(2);
  }
}
