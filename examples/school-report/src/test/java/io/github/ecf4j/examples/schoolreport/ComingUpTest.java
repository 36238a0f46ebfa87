package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next four weeks have for whom. */
class ComingUpTest {
  private static final Pattern SECTION =
      Pattern.compile(
          "<h2 id=\"coming\">Coming up, next four weeks</h2>.*?</section>", Pattern.DOTALL);
  private static final String ATTENDED = "person_id,event,attended_on";

  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void setUp() {
    folder =
        Folder.ofTwoYears(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id",
                "amy,2021-09-01,ann",
                "bob,2021-09-01,ann",
                "doug,2021-09-01,ann")
            .with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-12-01")
            .with("attendance.csv", ATTENDED, "ann,MENTOR-CONFERENCE-1,2021-09-02");
  }

  private String coming(String day) {
    Matcher section = SECTION.matcher(folder.report(day).text("report.html"));
    return section.find() ? section.group().replaceAll("<[^>]+>", "") : "";
  }

  @Test
  void groupsByDayWithWho() {
    assertThat(coming("2021-11-29"))
        .containsSubsequence(
            "Wed 1 December",
            "Conference 1, all three ECTs",
            "Fri 17 December",
            "Progress review due, all three ECTs");
    assertThat(folder.report("2021-11-29").text("report.html")).doesNotContain("<dt>Due</dt>");
    assertThat(coming("2021-10-18")).doesNotContain("1 December");
  }

  @Test
  void namesThoseWhoStillHaveToGo() {
    folder.with(
        "events.csv",
        "event,held_on",
        "ECT-CONFERENCE-1,2021-11-10",
        "ECT-CONFERENCE-1,2021-12-01");
    folder.with("attendance.csv", ATTENDED, "bob,ECT-CONFERENCE-1,2021-11-10");

    assertThat(coming("2021-11-29"))
        .contains("Conference 1, amy, doug")
        .doesNotContain("bob, doug");
  }

  @Test
  void anOpenEventStaysAtTheEndUntilItIsAttended() {
    String attended = "amy,ECT-CONFERENCE-1,2021-12-01";
    folder.with("attendance.csv", ATTENDED, attended, "bob,ECT-CONFERENCE-1,2021-12-01");
    for (String day : new String[] {"2021-12-06", "2021-12-13", "2022-01-10", "2022-03-14"}) {
      assertThat(coming(day)).containsPattern("No date yet\\s*(.*, .*)?Conference 1, doug");
    }
    folder.with(
        "attendance.csv",
        ATTENDED,
        attended,
        "bob,ECT-CONFERENCE-1,2021-12-01",
        "doug,ECT-CONFERENCE-1,2021-12-01");
    assertThat(coming("2021-12-06")).doesNotContain("Conference 1, doug");
  }

  @Test
  void hasTheTrainingOfMentors() {
    folder.with(
        "events.csv",
        "event,held_on",
        "MENTOR-CONFERENCE-2,2022-01-21",
        "MENTOR-CONFERENCE-2,2022-02-02");

    assertThat(coming("2022-01-10"))
        .containsSubsequence("Fri 21 January", "onference 2, mentor ann");
    assertThat(coming("2022-01-24"))
        .containsSubsequence("Wed 2 February", "onference 2, mentor ann");
    assertThat(coming("2022-02-07")).containsSubsequence("No date yet", "onference 2, mentor ann");
  }

  @Test
  void whereNobodyCanTellWhoWentNobodyIsSaidNotToHaveGone() {
    folder.with(
        "events.csv",
        "event,held_on",
        "ECT-CONFERENCE-1,2021-12-01",
        "ECT-CONFERENCE-1,2022-03-16",
        "ECT-CLINIC-3,2022-03-17");
    assertThat(coming("2022-03-14")).contains("Conference 1, all three ECTs");

    folder.with("attendance.csv", "person_id;event", "doug;x");
    assertThat(coming("2022-03-14"))
        .contains("Clinic 3, all three ECTs")
        .doesNotContain("Conference 1", "Clinic 1");
  }

  @Test
  void anEventOfWhichOneRowCouldNotBeReadIsNotSaidToBeOpen() {
    folder.with(
        "attendance.csv",
        ATTENDED,
        "ann,MENTOR-CONFERENCE-1,2021-09-02",
        "doug,ECT-CONFERENCE-1,1/12/21");

    assertThat(coming("2022-03-14")).containsPattern("Conference 1, amy, bob(?!, doug)");
  }

  /** As under Check in with: what is older than a year is for a rule to find. */
  @Test
  void aMentorOfLongAgoHasNoTrainingToCome() {
    folder.with("mentors.csv", "mentor_id,mentoring_since", "ann,2021-09-01", "zed,2021-09-01");

    assertThat(coming("2022-03-14")).contains("zed");
    assertThat(coming("2023-07-10")).doesNotContain("zed");
  }

  @Test
  void trainingOfAMentorOnEitherOfTwoProgrammesSaysOnWhich() {
    folder
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,programme",
            "amy,2021-09-01,ann,ambition",
            "bob,2021-09-01,ann,ucl")
        .with("mentors.csv", "mentor_id,mentoring_since", "ann,2022-01-04")
        .with("events.csv", "event,held_on", "MENTOR-CONFERENCE-2,2022-01-21");

    assertThat(coming("2022-01-10")).containsPattern("onference 2 \\(if on [^)]+\\), mentor ann");
    assertThat(coming("2022-01-24")).doesNotContain("onference 2 (if");
  }
}
