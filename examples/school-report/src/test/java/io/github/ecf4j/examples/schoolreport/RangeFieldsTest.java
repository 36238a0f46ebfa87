package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a row whose days do not fit together, the field is named whose value the reason quotes. */
class RangeFieldsTest {
  @TempDir Path parent;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Terms: outside the academic year, at either end, and the wrong way round.
        "terms.csv|2022,autumn,2023-12-17,2021-09-01,,||ends_on|2021-09-01",
        "terms.csv|2022,autumn,2022-07-31,2022-12-16,,||starts_on|2022-07-31",
        "terms.csv|2022,autumn,2023-09-01,2023-12-02,,||starts_on|2023-09-01",
        "terms.csv|2022,autumn,2022-09-01,2023-12-17,,||ends_on|2023-12-17",
        "terms.csv|2022,autumn,2022-09-01,2023-09-01,,||ends_on|2023-09-01",
        "terms.csv|2022,autumn,2022-07-31,2023-09-01,,||starts_on|2022-07-31",
        // Half terms: outside the term, at either end, and the wrong way round.
        "terms.csv|2022,autumn,2022-09-01,2022-12-16,2022-08-31,2022-10-28||half_term_starts_on|2022-08-31",
        "terms.csv|2022,autumn,2022-09-01,2022-12-16,2022-10-24,2022-12-17||half_term_ends_on|2022-12-17",
        "terms.csv|2022,autumn,2022-09-01,2022-12-16,2022-10-24,2023-10-28||half_term_ends_on|2023-10-28",
        "terms.csv|2022,autumn,2022-09-01,2022-12-16,2022-12-19,2022-12-20||half_term_starts_on|2022-12-19",
        "terms.csv|2022,autumn,2022-09-01,2022-12-16,2022-10-28,2022-10-24||half_term_ends_on|2022-10-24",
        // Terms that overlap, or stand in the wrong order.
        "terms.csv|2021,spring,2021-12-17,2022-04-01,,||starts_on|2021-12-17",
        "terms.csv|2020,summer,2021-08-01,2021-08-31,,|sound|none|none",
        "terms.csv|2020,summer,2021-08-20,2021-08-31,,|sound|none|none",
        // Others.
        "closures.csv|2021-10-29,2021-10-25,INSET||ends_on|2021-10-25",
        "posts.csv|doug,,2021-09-01,2021-08-31,1||ends_on|2021-08-31",
        "absences.csv|doug,2022-02-11,2022-02-10,,sickness,||ends_on|2022-02-10",
        "absences.csv|doug,2022-02-07,2022-02-11,5.5,sickness,||contracted_days|5.5",
        "absences.csv|doug,2022-02-07,2022-02-11,1.25,sickness,||contracted_days|1.25",
        "extensions.csv|doug,2022-02-07,16.1||terms|16.1",
        "extensions.csv|doug,2022-02-07,0.05||terms|0.05",
        "reductions.csv|doug,2022-02-07,6,part_time||terms_required|6",
        "reductions.csv|doug,2022-02-07,0.9,||terms_required|0.9",
        "ects.csv|abdi,2021-09-01,1000,1000,900||other_non_contact_minutes_per_week|1000",
        "ects.csv|abdi,2021-09-01,0,0,900||timetabled_minutes_per_week|0",
        "ects.csv|abdi,2021-09-01,1000,0,10081||teaching_minutes_per_week|10081",
      })
  void theFieldNamedIsTheOneWhoseValueIsQuoted(
      String file, String row, String note, String field, String value) {
    Run run = Folder.in(parent).with(file, header(file), sound(file), row).report();

    if (field.equals("none")) {
      assertThat(run.refusals()).as(note).isEmpty();
      return;
    }
    assertThat(run.refusals()).as(note).containsExactly(file + " 3 " + field + " " + value);
    JsonNode refused = run.json().path("refusedRows").path(0);
    assertThat(refused.path("problem").asText()).endsWith("but was: " + value);
  }

  private static String header(String file) {
    return switch (file) {
      case "terms.csv" ->
          "academic_year,term,starts_on,ends_on,half_term_starts_on,half_term_ends_on";
      case "closures.csv" -> "starts_on,ends_on,reason";
      case "posts.csv" -> "ect_id,school,starts_on,ends_on,fte";
      case "absences.csv" -> "ect_id,starts_on,ends_on,contracted_days,reason,ect_asks_to_extend";
      case "extensions.csv" -> "ect_id,decided_on,terms";
      case "reductions.csv" -> "ect_id,decided_on,terms_required,kind";
      default ->
          "ect_id,induction_started_on,timetabled_minutes_per_week,"
              + "other_non_contact_minutes_per_week,teaching_minutes_per_week";
    };
  }

  /** A sound row, in the second line. */
  private static String sound(String file) {
    return switch (file) {
      case "terms.csv" -> "2021,autumn,2021-09-01,2021-12-17,2021-10-25,2021-10-29";
      case "closures.csv" -> "2021-10-22,2021-10-22,INSET";
      case "posts.csv" -> "doug,,2021-09-01,,1";
      case "absences.csv" -> "doug,2022-01-17,2022-01-18,1.5,sickness,";
      case "extensions.csv" -> "doug,2022-01-17,1";
      case "reductions.csv" -> "doug,2022-01-17,3,";
      default -> "doug,2022-03-07,1000,0,900";
    };
  }
}
