package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a row that was refused, or a file that is absent, is not judged by what it would say. */
class LostRowsTest {
  private static final String ON = "2021-11-30";

  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void folder() {
    folder =
        Folder.ofTwoYears(parent)
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id",
                "amy,2021-09-01,ann",
                "doug,2021-09-01,ann")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "amy,1,2021-09-02",
                "amy,2,2021-09-10",
                "doug,1,2021-09-02",
                "doug,2,2021-09-10")
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_title,step_modules",
                "amy,ann,2021-09-13,Greet,2",
                "doug,ann,2021-09-13,Greet,2")
            .with("attendance.csv", "person_id,event,attended_on")
            .with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-09-20");
  }

  private static List<String> of(Run run, String ect, String rule) {
    return Run.elements(run.json().path("ects")).stream()
        .filter(one -> one.path("ectId").asText().equals(ect))
        .flatMap(one -> Run.elements(one.path("findings")).stream())
        .filter(one -> one.path("rule").asText().startsWith(rule))
        .map(one -> one.path("rule").asText() + " " + one.path("on").asText())
        .toList();
  }

  private static List<String> doubts(Run run, String person) {
    return Run.elements(run.json().path("notJudged")).stream()
        .filter(
            one ->
                one.path("ectId").asText().equals(person)
                    || one.path("mentorId").asText().equals(person))
        .map(one -> one.path("why").asText())
        .distinct()
        .toList();
  }

  @Test
  void aSoundFolderLeavesNothingUnjudged() {
    folder.with("mentor_study.csv", "mentor_id,module,completed_on");
    Run run = folder.report(ON);

    assertThat(run.json().path("notJudged")).isEmpty();
    assertThat(of(run, "doug", "STUDY-CADENCE")).hasSize(10);
    assertThat(of(run, "doug", "COACHING-CADENCE")).hasSize(11);
    assertThat(of(run, "doug", "TRAINING-ATTENDED")).hasSize(1);
  }

  @Test
  void aTeacherWhoseStudyRowsWereAllRefusedIsNotJudgedByThem() {
    Run run =
        folder
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "amy,1,2021-09-02",
                "doug,one,2021-09-02",
                "doug,two,2021-09-10")
            .report(ON);

    assertThat(of(run, "doug", "STUDY")).isEmpty();
    assertThat(of(run, "doug", "STEP")).isEmpty();
    assertThat(doubts(run, "doug")).contains("could not be read: 2 rows of study.csv");
    assertThat(of(run, "amy", "STUDY-CADENCE")).isNotEmpty();
    assertThat(doubts(run, "amy")).noneMatch(why -> why.contains("study"));
    assertThat(run.text("report.html"))
        .contains("Could not be read: 2 rows of study.csv")
        .contains("<bdi>doug</bdi></summary>")
        .contains("Not judged: whether a step was set on something not yet studied;");
  }

  @Test
  void aModuleThatARefusedRowNamesIsNotReportedAsMissing() {
    Run before = folder.report(ON);
    Run run =
        folder
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,1,2021-09-02",
                "doug,2,2021-09-10",
                "doug,3,2021-09-31")
            .report("2021-12-01");

    assertThat(of(before, "doug", "STUDY-CADENCE")).contains("STUDY-CADENCE 2021-09-19");
    assertThat(of(run, "doug", "STUDY-CADENCE"))
        .isNotEmpty()
        .doesNotContain("STUDY-CADENCE 2021-09-19");
    assertThat(doubts(run, "doug")).contains("could not be read: a row of study.csv (module 3)");
    assertThat(run.text("report.html")).doesNotContain("Modules 3-");
  }

  @Test
  void aRowThatNamesNobodyMayBeOfWhomNothingWasRead() {
    Run run =
        folder
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "amy,1,2021-09-02",
                "duog,1,2021-09-02",
                "duog,2,2021-09-10")
            .report(ON);

    assertThat(of(run, "doug", "STUDY")).isEmpty();
    assertThat(doubts(run, "doug"))
        .contains("could not be read: 2 rows of study.csv, of somebody who is not in ects.csv");
    assertThat(of(run, "amy", "STUDY-CADENCE")).isNotEmpty();
  }

  @Test
  void aRowOfWhichNobodyCanTellWhoseItIsMayBeAnybodys() {
    Run run =
        folder
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "amy,1,2021-09-02",
                ",2,2021-09-10",
                "doug,1,2021-09-02")
            .report(ON);

    assertThat(of(run, "doug", "STUDY-CADENCE"))
        .isNotEmpty()
        .doesNotContain("STUDY-CADENCE 2021-09-12");
    assertThat(of(run, "amy", "STUDY-CADENCE"))
        .isNotEmpty()
        .doesNotContain("STUDY-CADENCE 2021-09-12");
  }

  @Test
  void aCycleOfWhichASessionWasRefusedIsNotSaidToBeMissed() {
    Run run =
        folder
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,coaching_minutes",
                "doug,ann,2021-09-13,20",
                "doug,ann,2021-09-22,many")
            .report(ON);

    assertThat(of(run, "doug", "COACHING-CADENCE"))
        .isNotEmpty()
        .doesNotContain("COACHING-CADENCE 2021-09-20");
    assertThat(of(run, "amy", "COACHING-CADENCE")).contains("COACHING-CADENCE 2021-09-20");
    assertThat(doubts(run, "doug"))
        .contains("could not be read: a row of coaching.csv (22 September 2021)");
  }

  @Test
  void aSessionOfWhichNotEvenTheDayIsKnownMayHaveBeenInAnyCycle() {
    Run run =
        folder
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on",
                "amy,ann,2021-09-13",
                "doug,ann,2021-09-13",
                "doug,ann,soon")
            .report(ON);

    assertThat(of(run, "doug", "COACHING-CADENCE")).isEmpty();
    assertThat(of(run, "amy", "COACHING-CADENCE")).isNotEmpty();
    assertThat(doubts(run, "ann")).contains("could not be read: a row of coaching.csv");
  }

  @Test
  void anEventOfWhichAnAttendanceWasRefusedIsNotSaidToBeMissed() {
    Run run =
        folder
            .with(
                "attendance.csv",
                "person_id,event,attended_on",
                "ann,MENTOR-CONFERENCE-1,2021-09-20",
                "doug,ECT-CONFERENCE-1,yesterday")
            .report(ON);

    assertThat(of(run, "doug", "TRAINING")).isEmpty();
    assertThat(of(run, "amy", "TRAINING")).hasSize(1);
    assertThat(doubts(run, "doug"))
        .contains("could not be read: a row of attendance.csv (ECT-CONFERENCE-1)");
  }

  @Test
  void anEventOfWhichADateWasRefusedIsNotDue() {
    Run run =
        folder
            .with(
                "events.csv",
                "event,held_on",
                "ECT-CONFERENCE-1,2021-09-20",
                "ECT-CONFERENCE-1,soon")
            .report(ON);

    assertThat(of(run, "doug", "TRAINING")).isEmpty();
    assertThat(doubts(run, "doug"))
        .contains("could not be read: a row of events.csv (ECT-CONFERENCE-1)");
  }

  @Test
  void whereAPostOrAnAbsenceWasRefusedThePlanIsNotHeldAgainstTheTeacher() {
    for (String file : List.of("posts.csv", "absences.csv", "extensions.csv", "reductions.csv")) {
      Run run =
          folder
              .with(
                  file,
                  "ect_id,starts_on,ends_on,fte,reason,decided_on,terms,terms_required",
                  "doug,2021-09-01,2021-10-01,0,idleness,2021-10-01,none,none")
              .report(ON);
      folder.without(file);

      assertThat(of(run, "doug", "COACHING-CADENCE")).as(file).isEmpty();
      assertThat(of(run, "doug", "STUDY")).as(file).isEmpty();
      assertThat(of(run, "doug", "TRAINING")).as(file).isEmpty();
      assertThat(of(run, "amy", "COACHING-CADENCE")).as(file).isNotEmpty();
      assertThat(doubts(run, "doug")).as(file).contains("could not be read: a row of " + file);
      assertThat(doubts(run, "ann")).as(file).contains("could not be read: a row of " + file);
    }
  }

  @Test
  void whatIsDatedAfterTheReportTakesNothingFromIt() {
    Run run =
        folder
            .with("mentor_study.csv", "mentor_id,module,completed_on")
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "amy,1,2021-09-02",
                "doug,1,2021-09-02",
                "doug,many,2022-09-10")
            .report(ON);

    assertThat(run.json().path("refusedRows")).hasSize(1);
    assertThat(run.json().path("notJudged")).isEmpty();
    assertThat(of(run, "doug", "STUDY-CADENCE")).isNotEmpty();
  }

  @Test
  void whatAMentorReadIsNotHeldAgainstThemWhereARowWasRefused() {
    String[] steps = {
      "ect_id,mentor_id,held_on,step_title,step_modules", "doug,ann,2021-09-13,Greet,2"
    };
    Run before =
        folder
            .with("coaching.csv", steps)
            .with("mentor_study.csv", "mentor_id,module,completed_on", "ann,1,2021-09-01")
            .report(ON);
    Run run =
        folder
            .with(
                "mentor_study.csv",
                "mentor_id,module,completed_on",
                "ann,1,2021-09-01",
                "ann,2,2021-09-00")
            .report("2021-12-01");

    assertThat(before.findings()).contains("MENTOR-STUDY ADVISORY 2021-09-13");
    assertThat(run.findings()).noneMatch(finding -> finding.startsWith("MENTOR-STUDY"));
    assertThat(doubts(run, "ann"))
        .contains("could not be read: a row of mentor_study.csv (module 2)");
  }

  @Test
  void aMentorWhoseRowWasRefusedIsNotJudgedByIt() {
    Run run =
        folder.with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,few").report(ON);

    assertThat(doubts(run, "ann")).contains("could not be read: a row of mentors.csv");
  }

  @Test
  void aFileThatIsAbsentHoldsNoRecord() {
    Run run = folder.without("coaching.csv").report(ON);

    assertThat(of(run, "doug", "COACHING-CADENCE")).isEmpty();
    assertThat(of(run, "doug", "STUDY-CADENCE")).isNotEmpty();
    assertThat(doubts(run, "doug"))
        .contains("nothing is recorded of meetings with mentors: there is no coaching.csv");
    assertThat(run.text("report.html"))
        .contains("Nothing is recorded of meetings with mentors: there is no coaching.csv")
        .doesNotContain("No meeting with a mentor is recorded so far.");

    Run less = folder.without("study.csv").without("attendance.csv").report("2021-12-01");
    assertThat(less.json().path("ects").findValuesAsText("rule"))
        .noneMatch(rule -> rule.startsWith("STUDY") || rule.startsWith("TRAINING"));
    assertThat(doubts(less, "doug"))
        .contains(
            "nothing is recorded of study: there is no study.csv",
            "nothing is recorded of attendance: there is no attendance.csv");
  }

  @Test
  void aFileWithoutRowsSaysThatNothingHappened() {
    Run run = folder.with("coaching.csv", "ect_id,mentor_id,held_on").report(ON);

    assertThat(of(run, "doug", "COACHING-CADENCE")).hasSize(12);
  }

  @Test
  void whatAnAbsentFileMeansIsSaidOnThePage() {
    String page = folder.without("events.csv").report(ON).text("report.html");

    assertThat(page)
        .contains("There is no posts.csv: every ECT counts as full time from the start")
        .contains("There is no absences.csv: nobody counts as absent")
        .contains("There is no closures.csv: the school counts as open on every weekday in term")
        .contains("There is no events.csv: no conference or clinic is due")
        .contains(
            "There is no reviews.csv: reviews, assessments and observations are not recorded");
  }

  @Test
  void thePageLeadsToWhatCouldNotBeToldAndToTheSettings() {
    String nav = nav(folder.without("coaching.csv").report(ON));

    assertThat(nav).contains("href=\"#not-judged\"").contains("href=\"#settings\"");
    assertThat(
            nav(
                Folder.in(parent, "sound")
                    .with("mentor_study.csv", "mentor_id,module,completed_on")
                    .with("attendance.csv", "person_id,event,attended_on")
                    .report("2022-03-11")))
        .doesNotContain("not-judged")
        .contains("href=\"#settings\"");
  }

  private static String nav(Run run) {
    String page = run.text("report.html");
    return page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
  }
}
