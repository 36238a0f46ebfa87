package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of {@code absences.csv}, and what is not. */
class BadAbsencesTest {
  private static final String HEADER =
      "ect_id,starts_on,ends_on,contracted_days,reason,ect_asks_to_extend";

  @TempDir Path parent;

  private Run report(String... rows) {
    return folder(rows).report();
  }

  private Folder folder(String... rows) {
    return Folder.in(parent).with("absences.csv", HEADER + "\r\n" + String.join("\r\n", rows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody,2022-02-07,2022-02-11,,sickness,|ect_id|nobody",
        ",2022-02-07,2022-02-11,,sickness,|ect_id|''",
        "doug,,2022-02-11,,sickness,|starts_on|''",
        "doug,2022-02-30,2022-03-01,,sickness,|starts_on|2022-02-30",
        "doug,2022-02-07,tomorrow,,sickness,|ends_on|tomorrow",
        "doug,2022-02-11,2022-02-10,,sickness,|ends_on|2022-02-10",
        "doug,2022-02-07,2022-02-11,2.3,sickness,|contracted_days|2.3",
        "doug,2022-02-07,2022-02-11,-1,sickness,|contracted_days|-1",
        "doug,2022-02-07,2022-02-11,two,sickness,|contracted_days|two",
        "doug,2022-02-07,2022-02-11,1e0,sickness,|contracted_days|1e0",
        "doug,2022-02-07,2022-02-11,.5,sickness,|contracted_days|.5",
        "doug,2022-02-07,2022-02-11,5.5,sickness,|contracted_days|5.5",
        "doug,2022-02-12,2022-02-13,0.5,sickness,|contracted_days|0.5",
        "doug,2021-12-13,2022-01-07,9.5,sickness,|contracted_days|9.5",
        "doug,2022-02-07,2022-02-11,5,,|reason|''",
        "doug,2022-02-07,2022-02-11,5,holiday,|reason|holiday",
        "doug,2022-02-07,2022-02-11,5,?Sickness,|reason|?Sickness",
        "doug,2022-02-07,2022-02-11,5,sickness,maybe|ect_asks_to_extend|maybe",
      })
  void aBadRowIsRefusedByItsField(String row, String field, String value) {
    Run run = report(row, "doug,2022-01-17,2022-01-18,1.5,sickness,no");
    assertThat(run.refusals()).containsExactly("absences.csv 2 " + field + " " + value);
    assertThat(run.exitStatus()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-07,2022-02-07,0.5,sickness,",
        "2022-02-07,2022-02-11,4.5,ad_hoc,",
        "2022-02-07,2022-02-11,5,coronavirus,",
        "2022-02-07,2022-02-11,5.0,maternity,yes",
        "2022-02-07,2022-02-11,0,paternity,no",
        "2022-02-07,2022-02-11,,adoption,yes",
        "2021-12-13,2022-01-07,9,shared_parental,",
        "2022-02-12,2022-02-13,0,parental_bereavement,",
        "2021-07-01,2021-08-31,,carers,",
        "2022-03-10,2022-09-30,,neonatal,",
      })
  void aSoundRowIsNot(String row) {
    Run run = report("doug," + row);
    assertThat(run.refusals()).isEmpty();
    assertThat(run.exitStatus()).isZero();
  }

  @Test
  void anInsetDayMayBeAContractedDay() {
    Run run =
        folder("doug,2022-02-07,2022-02-11,5,sickness,")
            .with("closures.csv", "starts_on,ends_on,reason", "2022-02-07,2022-02-07,INSET")
            .report();
    assertThat(run.refusals()).isEmpty();
  }

  @Test
  void ofTwoThatOverlapTheLaterRowIsRefused() {
    Run run =
        report(
            "doug,2022-02-07,2022-02-11,,sickness,",
            "doug,2022-02-11,2022-02-18,,sickness,",
            "doug,2022-02-12,2022-02-13,,ad_hoc,",
            "doug,2022-01-31,2022-02-07,,ad_hoc,",
            "doug,2022-01-31,2022-02-06,,ad_hoc,");
    assertThat(run.refusals())
        .containsExactly(
            "absences.csv 3 starts_on 2022-02-11", "absences.csv 5 starts_on 2022-01-31");
  }

  @Test
  void absencesMayShareADayUpToTheWholeOfIt() {
    Run run =
        report(
            "doug,2022-02-07,2022-02-07,0.5,sickness,",
            "doug,2022-02-07,2022-02-07,0.5,ad_hoc,",
            "doug,2022-02-07,2022-02-07,0.5,ad_hoc,",
            "doug,2022-02-07,2022-02-11,0,ad_hoc,",
            "doug,2022-02-08,2022-02-11,2,sickness,",
            "doug,2022-02-11,2022-02-11,0.5,sickness,",
            "doug,2022-02-11,2022-02-11,,sickness,");
    assertThat(run.refusals())
        .containsExactly(
            "absences.csv 4 starts_on 2022-02-07", "absences.csv 8 starts_on 2022-02-11");
    assertThat(run.text("report.json"))
        .contains("must come with earlier rows to no more than the whole of 2022-02-07");
  }

  /** Nine contracted days of nine weekdays in term: of each the whole. */
  @Test
  void contractedDaysAreSpreadOverTheWeekdaysInTerm() {
    Run run =
        report(
            "doug,2021-12-13,2022-01-07,9,sickness,",
            "doug,2022-01-04,2022-01-04,0.5,ad_hoc,",
            "doug,2021-12-25,2021-12-26,,ad_hoc,");
    assertThat(run.refusals()).containsExactly("absences.csv 3 starts_on 2022-01-04");
  }

  @Test
  void onlyAnAbsenceOfTheSameTeacherThatStandsIsInTheWay() {
    Run run =
        folder(
                "doug,2022-02-07,2022-02-11,,flu,",
                "doug,2022-02-07,2022-02-11,,sickness,",
                "abdi,2022-02-07,2022-02-11,,sickness,")
            .with("ects.csv", "ect_id,induction_started_on", "doug,2022-03-07", "abdi,2022-03-07")
            .report();
    assertThat(run.refusals()).containsExactly("absences.csv 2 reason flu");
  }

  @Test
  void oneThatBeginsLaterIsIgnoredAndCountedAndInNobodysWay() {
    Run run =
        report(
            "doug,2022-03-11,2022-03-18,,sickness,",
            "doug,2022-03-10,2022-03-11,,sickness,",
            "doug,2022-03-11,2022-03-18,,flu,");
    assertThat(run.refusals()).containsExactly("absences.csv 4 reason flu");
    assertThat(run.json().path("ignoredLaterThanReportDate").asInt()).isEqualTo(1);
  }
}
