package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that are not written as the contract has it, and leave no doubt; and those that do. */
class PlainMeaningTest {
  private static final String ABSENCES = "ect_id,starts_on,ends_on,reason,ect_asks_to_extend";
  private static final String COACHING =
      "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules,step_origin,criteria_met,"
          + "praised,shared,modelled";

  @TempDir Path parent;

  @Test
  void readsACellOfWhichTheMeaningIsPlain() {
    Run strict =
        Folder.in(parent, "strict/school")
            .with("school.csv", "name,region,teaching_days", "Oak,rest_of_england,monday;friday")
            .with("posts.csv", "ect_id,starts_on,fte", "doug,2022-03-07,0.6")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,B3,2022-03-07",
                "doug,5,2022-03-08")
            .with("absences.csv", ABSENCES, "doug,2022-03-08,2022-03-08,ad_hoc,yes")
            .with("attendance.csv", "person_id,event,attended_on", "doug,ECT-CLINIC-1,2022-03-09")
            .with("settings.csv", "setting,value", "PHASED_RETURN_COUNTS,yes")
            .with("coaching.csv", COACHING, "doug,ann,2022-03-09,25,Greet,B3,own,yes,no,yes,no")
            .report();
    Run plain =
        Folder.in(parent, "plain/school")
            .with("school.csv", "name,region,teaching_days", "Oak,Rest of England,Monday;FRIDAY")
            .with("posts.csv", "ect_id,starts_on,fte", "doug,2022-03-07,60%")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,b3,2022-03-07",
                "doug,05,2022-03-08")
            .with("absences.csv", ABSENCES, "doug,2022-03-08,2022-03-08,Ad-hoc,Yes")
            .with("attendance.csv", "person_id,event,attended_on", "doug,ect-clinic-1,2022-03-09")
            .with("settings.csv", "setting,value", "PHASED_RETURN_COUNTS,Yes")
            .with("coaching.csv", COACHING, "doug,ann,2022-03-09,25,Greet,b3,Own,Y,N,TRUE,0")
            .report();

    assertThat(plain.refusals()).isEmpty();
    assertThat(plain.text("report.json")).isEqualTo(strict.text("report.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absences.csv|ect_id,starts_on,reason|doug,2022-03-08,?Sickness|reason|?Sickness",
        "absences.csv|ect_id,starts_on,reason|doug,?2022-03-08,sickness|starts_on|?2022-03-08",
        "posts.csv|ect_id,starts_on,fte|doug,2022-03-07,?60%|fte|?60%",
        "posts.csv|ect_id,starts_on,fte|doug,2022-03-07,60|fte|60",
        "posts.csv|ect_id,starts_on,fte|doug,2022-03-07,0%|fte|0%",
        "posts.csv|ect_id,starts_on,fte|doug,2022-03-07,101%|fte|101%",
        "study.csv|ect_id,module,completed_on|doug,?b3,2022-03-07|module|?b3",
        "study.csv|ect_id,module,completed_on|doug,000,2022-03-07|module|000",
        "settings.csv|setting,value|PHASED_RETURN_COUNTS,?yes|value|?yes",
      })
  void refusesWhatIsInDoubt(String file, String header, String row, String field, String value) {
    Run run = Folder.in(parent).with(file, header, row).report();

    assertThat(run.refusals()).containsExactly(file + " 2 " + field + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ECT ID,modul,completed_on|ect_id|“ECT ID”",
        "ect_id,modul,completed_on|module|“modul”",
        "id,module,completed_on|ect_id|“id”",
        "ect_id;module;completed_on|ect_id|seems to have semicolons",
        "'ect_id\tmodule\tcompleted_on'|ect_id|seems to have tabs",
      })
  void namesTheHeadingMostLikeOneThatIsMissing(String header, String column, String says) {
    Run run = Folder.in(parent).with("study.csv", header, "doug,1,2022-03-07").report();

    assertThat(run.json().path("refusedRows").path(0).path("problem").asText())
        .startsWith("the file lacks the column " + column + "; with commas between its cells,")
        .contains(says);
  }

  @Test
  void cutsALongHeadingShort() {
    Run run = Folder.in(parent).with("ects.csv", "\ud83d\ude00".repeat(50_000), "x").report();

    assertThat(run.errors())
        .startsWith("school-report: ects.csv lacks the column ect_id; ")
        .contains("…")
        .hasSizeLessThan(300);
  }
}
