package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clinic 1 is held on the day of the Queen's funeral, a bank holiday in term that few list. */
class BankHolidaysTest {
  private static final String CLOSED = "2022-09-19";

  @TempDir Path parent;

  private Run report(Folder folder, String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = folder.path().toString();
    args[1] = "--on";
    args[2] = "2022-03-10";
    return Run.of(parent.resolve("out" + options.length), args);
  }

  private Folder folder() {
    return Folder.ofTwoYears(parent).with("events.csv", "event,held_on", "ECT-CLINIC-1," + CLOSED);
  }

  private static boolean isMarkedClosed(Run run) {
    return Run.elements(run.json().path("ects").path(0).path("plan")).stream()
        .filter(item -> item.path("event").asText().equals("ECT-CLINIC-1"))
        .findFirst()
        .orElseThrow()
        .path("onClosedDay")
        .asBoolean();
  }

  @Test
  void aBankHolidayIsATeachingDayUnlessListedOrAskedFor() {
    assertThat(isMarkedClosed(report(folder()))).isFalse();
    assertThat(isMarkedClosed(report(folder(), "--bank-holidays"))).isTrue();
  }

  /** Overseas its closures are all that there is. */
  @Test
  void aSchoolMayHaveNoBankHolidays() {
    assertThat(isMarkedClosed(report(school("none"), "--bank-holidays"))).isFalse();
    assertThat(isMarkedClosed(report(school("None"), "--bank-holidays"))).isFalse();
    assertThat(isMarkedClosed(report(school("england"), "--bank-holidays"))).isTrue();
    assertThat(isMarkedClosed(report(school(""), "--bank-holidays"))).isTrue();
    assertThat(report(school("wales")).refusals())
        .containsExactly("school.csv 2 bank_holidays wales");
  }

  private Folder school(String bankHolidays) {
    return folder().with("school.csv", "name,bank_holidays", "Oak," + bankHolidays);
  }

  /** Twenty working days from 5 April 2022 on end, over Easter and May Day, on 6 May. */
  @Test
  void withoutEnglandsWorkingDaysWhatIsDueInFourWeeksIsDueSoon() {
    assertThat(due(school("england"), "2022-04-05")).isEqualTo("2022-05-06");
    assertThat(due(school("england"), "2022-04-04")).isEmpty();
    assertThat(due(school("none"), "2022-04-07")).isEmpty();
    assertThat(due(school("none"), "2022-04-08")).isEqualTo("2022-05-06");
    Folder sunday =
        folder().with("school.csv", "teaching_days", "sunday;monday;tuesday;wednesday;thursday");
    assertThat(due(sunday, "2022-04-07")).isEmpty();
    assertThat(due(sunday, "2022-04-08")).isEqualTo("2022-05-06");
  }

  private static String due(Folder folder, String day) {
    Run run =
        folder.with("settings.csv", "setting,value", "REPORT_DUE_DAYS,2022-05-06").report(day);
    return Run.elements(run.json().at("/ects/0/induction/due")).stream()
        .map(one -> one.path("dueOn").asText())
        .filter("2022-05-06"::equals)
        .findFirst()
        .orElse("");
  }

  /** The time limits of the law are England's wherever the school is. */
  @Test
  void timeLimitsGoByEnglandsWorkingDays() {
    String overseas = duties("none");

    assertThat(overseas).contains("2022-04-25").isEqualTo(duties("england"));
  }

  private String duties(String bankHolidays) {
    return school(bankHolidays)
        .with("clocks.csv", "ect_id,happening,on", "doug,induction_completed,2022-04-08")
        .report("2022-04-11")
        .json()
        .at("/ects/0/answers/duties")
        .toString();
  }

  @Test
  void aBankHolidayThatIsListedTooChangesNothing() {
    Folder listed =
        folder().with("closures.csv", "starts_on,ends_on,reason", CLOSED + "," + CLOSED + ",");

    assertThat(isMarkedClosed(report(listed))).isTrue();
    assertThat(report(listed, "--bank-holidays").errors()).isEmpty();
    assertThat(isMarkedClosed(report(listed, "--bank-holidays"))).isTrue();
  }
}
