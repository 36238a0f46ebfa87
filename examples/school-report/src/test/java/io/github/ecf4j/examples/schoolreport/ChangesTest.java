package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes within an induction has a first day; a report goes by what was in force. */
class ChangesTest {
  private static final String CHANGES =
      "ect_id,from,mentor_id,induction_tutor_id,timetabled_minutes_per_week,"
          + "other_non_contact_minutes_per_week,teaching_minutes_per_week";

  @TempDir Path parent;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder =
        Folder.ofTwoYears(parent)
            .with("mentors.csv", "mentor_id", "ann", "bea", "cat")
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,induction_tutor_id,"
                    + "timetabled_minutes_per_week,teaching_minutes_per_week",
                "doug,2021-09-01,ann,cat,1500,1200")
            .with(
                "changes.csv",
                CHANGES,
                "doug,2022-03-01,,,,,1300",
                "doug,2022-01-10,bea,,,,",
                "doug,2022-05-03,,bea,2000,,");
  }

  private static String mentor(Run run) {
    return run.json().path("ects").path(0).path("mentorId").asText();
  }

  private static boolean finds(Run run, String rule) {
    return run.findings().stream().anyMatch(finding -> finding.startsWith(rule));
  }

  @Test
  void aReportOnAnEarlierDayGoesByWhatWasInForce() {
    Run before = folder.report("2022-01-09");
    assertThat(before.refusals()).isEmpty();
    assertThat(before.json().path("ignoredLaterThanReportDate").asInt()).isEqualTo(3);
    assertThat(mentor(before)).isEqualTo("ann");
    assertThat(mentor(folder.report("2022-01-10"))).isEqualTo("bea");
  }

  @Test
  void teachingMinutesGivenAloneLeaveTheRestOfTheWeek() {
    assertThat(finds(folder.report("2022-02-28"), "TIMETABLE-REDUCTION")).isFalse();
    assertThat(finds(folder.report("2022-03-01"), "TIMETABLE-REDUCTION")).isTrue();
  }

  @Test
  void aNewTimetableIsNewAsAWholeAndATutorMayBeTheMentor() {
    Run run = folder.report("2022-05-03");

    assertThat(finds(run, "TIMETABLE-REDUCTION")).isFalse();
    assertThat(finds(run, "MENTOR-NOT-ASSESSOR")).isTrue();
    assertThat(finds(folder.report("2022-05-02"), "MENTOR-NOT-ASSESSOR")).isFalse();
  }

  @Test
  void refusesTwoChangesOnADayAndOtherMinutesWithoutAWeek() {
    Run run =
        folder
            .with(
                "changes.csv",
                CHANGES,
                "doug,2022-01-10,bea,,,,",
                "doug,2022-01-10,cat,,,,",
                "doug,2022-01-11,,,,90,",
                "doug,,bea,,,,")
            .report("2022-05-03");

    assertThat(run.refusals())
        .containsExactly(
            "changes.csv 3 from 2022-01-10",
            "changes.csv 4 other_non_contact_minutes_per_week 90",
            "changes.csv 5 from ");
    assertThat(mentor(run)).isEqualTo("bea");
  }
}
