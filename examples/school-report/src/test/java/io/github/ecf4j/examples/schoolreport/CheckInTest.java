package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the page says to check in with, and until when. */
class CheckInTest {
  private static final String COACHING = "ect_id,mentor_id,held_on,step_title,step_modules";
  private static final Pattern SECTION =
      Pattern.compile("<h2 id=\"check-in\">.*?</section>", Pattern.DOTALL);

  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void setUp() {
    folder = Folder.ofTwoYears(parent);
  }

  private static String checkIns(Run run) {
    Matcher section = SECTION.matcher(run.text("report.html"));
    assertThat(section.find()).isTrue();
    return section.group();
  }

  @Test
  void aConferenceMissedInJanuaryStaysUntilItIsAttended() {
    folder
        .with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2022-01-12")
        .with("attendance.csv", "person_id,event,attended_on");
    String missed = "12 January 2022: Conference 1 was due and is not recorded as attended.";

    assertThat(checkIns(folder.report("2022-01-17"))).contains(missed);
    assertThat(checkIns(folder.report("2022-06-10")))
        .contains(missed)
        .contains("Ask the provider for the next date, and arrange release for it.");
    folder
        .with(
            "events.csv",
            "event,held_on",
            "ECT-CONFERENCE-1,2022-01-12",
            "ECT-CONFERENCE-1,2022-06-09")
        .with("attendance.csv", "person_id,event,attended_on", "doug,ECT-CONFERENCE-1,2022-06-09");
    assertThat(checkIns(folder.report("2022-06-10"))).doesNotContain("Conference 1");
  }

  @Test
  void whatALaterSessionHasLeftBehindGoes() {
    folder.with("coaching.csv", COACHING, "doug,ann,2021-09-13,,", "doug,ann,2021-09-20,Greet,2");
    String session = "13 September 2021: The coaching session records no step.";

    assertThat(checkIns(folder.report("2021-09-24")))
        .contains(
            "closed since then: <a href=\"ect-doug.html#findings\"><bdi>doug</bdi></a>, session of"
                + " 13 September, ")
        .doesNotContain(session, "class=\"weight CORE\">CORE</span> <div>");
    assertThat(checkIns(folder.report("2021-12-10"))).doesNotContain(session, "closed since then");
    folder.with("coaching.csv", COACHING, "doug,ann,2021-09-13,,");
    assertThat(checkIns(folder.report("2021-12-10"))).contains(session);
  }

  @Test
  void aStepSetTooEarlyGoesOnceALaterStepRestsOnWhatWasStudied() {
    String early = "The step “Wait” was set before module 30 had been studied.";
    folder.with("coaching.csv", COACHING, "doug,ann,2021-09-13,Wait,30");

    assertThat(checkIns(folder.report("2021-12-10"))).contains(early);
    folder.with(
        "coaching.csv", COACHING, "doug,ann,2021-09-13,Wait,30", "doug,ann,2021-09-20,Wait,30");
    assertThat(checkIns(folder.report("2021-12-10"))).contains("20 September 2021: " + early);
    folder.with(
        "coaching.csv", COACHING, "doug,ann,2021-09-13,Wait,30", "doug,ann,2021-09-20,Greet,2");
    assertThat(checkIns(folder.report("2021-09-24")))
        .containsPattern("closed since then: .*<bdi>doug</bdi></a>, step set on 13 September")
        .doesNotContain(early, "Ask the mentor to choose");
    Run run = folder.report("2021-12-10");
    assertThat(checkIns(run)).doesNotContain(early, "closed since then");
    assertThat(run.ofEct("doug")).contains(early);
    assertThat(run.text("findings.csv")).contains(early);
  }

  @Test
  void whoHasNothingLeftToMendIsNobodyToSee() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-07");

    assertThat(checkIns(run))
        .containsPattern("closed since then: .*<bdi>abdi</bdi></a>, step set on 24 February")
        .doesNotContain("<h3><a href=\"ect-abdi.html\">", "nothing is left to mend");
    assertThat(run.ofEct("abdi")).doesNotContain("<h2>Check in</h2>");
  }

  @Test
  void cyclesWithoutCoachingAreOneReasonThatAsksWhetherItIsTheRecord() {
    String reasons = checkIns(folder.report("2021-11-26"));

    assertThat(reasons)
        .containsPattern(
            "No coaching session is recorded for 8 coaching cycles, since the one on"
                + " 13 September 2021: has coaching stopped, or only the record of it\\?")
        .containsOnlyOnce("No coaching session")
        .contains("Nothing is recorded of meetings with mentors since 13 September 2021.");
    folder.with(
        "coaching.csv", COACHING, "doug,ann,2021-09-13,Greet,2", "doug,ann,2021-11-25,Greet,2");
    assertThat(checkIns(folder.report("2022-01-14"))).doesNotContain("1 October 2021");
  }

  @Test
  void aWeekWithoutCoachingIsNamedAndNoCycle() {
    folder.with(
        "coaching.csv",
        COACHING,
        "doug,ann,2021-09-02,,",
        "doug,ann,2021-09-06,Greet,2",
        "doug,ann,2021-09-13,Greet,2");

    assertThat(checkIns(folder.report("2021-09-27")))
        .contains(
            "No coaching is recorded for the week of 20 September 2021 (last session: 13 September"
                + " 2021).")
        .doesNotContain("coaching cycle");
  }

  @Test
  void theNewestComesFirst() {
    folder
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id",
            "amy,2021-09-01,ann",
            "doug,2021-09-01,ann")
        .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,45")
        .with(
            "coaching.csv",
            COACHING,
            "amy,ann,2021-09-06,Greet,30",
            "amy,ann,2021-09-13,,",
            "amy,ann,2021-09-20,Greet,30",
            "doug,ann,2021-09-13,Wait,2",
            "doug,ann,2021-09-23,Wait,30");

    assertThat(checkIns(folder.report("2021-09-24")))
        .containsSubsequence(
            "CORE first, then ADVISORY, then NOTE; of each the newest first",
            "<bdi>doug</bdi>",
            "<bdi>amy</bdi>",
            "<bdi>ann</bdi></a>");
  }

  @Test
  void whatIsToMendComesBeforeNewerNewsThatIsWorthALook() {
    folder
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id",
            "amy,2021-09-01,ann",
            "doug,2021-09-01,ann")
        .with(
            "coaching.csv",
            COACHING + ",coaching_minutes",
            "amy,ann,2021-09-13,Greet,2,25",
            "amy,ann,2021-09-23,Greet,2,5",
            "doug,ann,2021-09-13,Wait,2,25",
            "doug,ann,2021-09-20,Wait,30,25");

    assertThat(checkIns(folder.report("2021-09-24")))
        .containsSubsequence("<bdi>doug</bdi>", ">CORE<", "<bdi>amy</bdi>", ">ADVISORY<");
  }

  @Test
  void modulesAreNamedAsPeopleSay() {
    folder.with(
        "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,4,2021-09-22");

    assertThat(checkIns(folder.report("2021-09-24")))
        .contains("Modules 2 and 3 were planned for earlier weeks and are not recorded as studied.")
        .doesNotContain("has study stopped");
  }

  @Test
  void noRuleIsNamedByItsId() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-10");

    assertThat(checkIns(run))
        .contains("class=\"weight CORE\"")
        .doesNotContainPattern("[A-Z]+-[A-Z]+");
  }

  @Test
  void whereInductionIsServedNothingIsLeftToMend() {
    folder
        .with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2022-01-12")
        .with("attendance.csv", "person_id,event,attended_on");

    assertThat(checkIns(folder.report("2024-01-12")))
        .contains("Nothing has come up")
        .doesNotContain("Conference 1");
  }

  @Test
  void aMentorsOwnTrainingIsSaidWhileItIsOpen() {
    folder
        .with("mentors.csv", "mentor_id,mentoring_since", "ann,2021-09-01")
        .with(
            "events.csv",
            "event,held_on",
            "MENTOR-CONFERENCE-1,2021-09-08",
            "MENTOR-CONFERENCE-2,2022-01-21")
        .with(
            "attendance.csv", "person_id,event,attended_on", "ann,MENTOR-CONFERENCE-1,2021-09-08");
    String open = "Conference 2, on 21 January 2022";
    String next = "Ask the provider for the next date, and arrange release for it. If the mentor";

    assertThat(checkIns(folder.report("2022-01-17"))).doesNotContain("onference 2");
    Run run = folder.report("2022-01-24");
    assertThat(checkIns(run))
        .contains(
            "<a href=\"#mentor-1\"><bdi>ann</bdi></a>",
            open,
            next,
            "Of the mentor’s own training, not recorded as attended: ");
    assertThat(run.text("report.html"))
        .containsPattern("mentors <bdi>doug</bdi> · [0-9]+ training event");
    folder.with(
        "attendance.csv",
        "person_id,event,attended_on",
        "ann,MENTOR-CONFERENCE-1,2021-09-08",
        "ann,MENTOR-CONFERENCE-2,2022-01-21");
    assertThat(checkIns(folder.report("2022-01-25"))).doesNotContain(open);
  }

  /** The provider held them before this mentor began: no week is made up for them. */
  @Test
  void aMentorsTrainingWithoutADateHasNoneAndStandsInBothBlocks() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-14");
    String open = "Conference 2, on 21 January 2022; Clinic 1, no date yet";

    assertThat(checkIns(run)).contains("not recorded as attended: " + open + ".");
    assertThat(run.text("report.html"))
        .containsPattern(
            "mentors <bdi>abdi</bdi> · 2 training events"
                + " open</span></summary>[\\s\\S]{1,400}<dt>Next training</dt><dd>Coaching on"
                + " coaching 2, on 23 March 2022</dd>\\s*<dt>Still open</dt><dd>"
                + open
                + " <");
  }

  @Test
  void aMentorsTrainingIsNotSaidToBeOpenWhereNobodyCanTell() {
    folder
        .with("mentors.csv", "mentor_id,mentoring_since", "ann,2021-09-01")
        .with("attendance.csv", "person;event", "ann;x");
    Run run = folder.report("2022-01-24");

    assertThat(checkIns(run)).doesNotContain("own training");
    assertThat(run.text("report.html"))
        .contains("not known whether attended")
        .doesNotContain(" open</span>");
  }

  @Test
  void aMentorWithTooLittleTimeIsToBeSeen() {
    String reasons =
        checkIns(
            folder
                .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,45")
                .report("2021-09-24"));

    assertThat(reasons)
        .contains("<a href=\"#mentor-1\"><bdi>ann</bdi></a>")
        .contains("45 minutes a week are protected for 1 early career teacher;")
        .contains("See with whoever writes the timetable how the time can be found.");
  }

  /** Both pages say the same of it. */
  @Test
  void whatIsWorthALookIsClosedAsWellOnceALaterSessionHasMovedOn() {
    folder.with(
        "coaching.csv",
        COACHING + ",coaching_minutes",
        "doug,ann,2021-09-13,Greet,2,5",
        "doug,ann,2021-09-20,Greet,2,25");
    Run run = folder.report("2021-09-24");
    String look = "<h3>Worth a look</h3>";
    String closed = "<h3>Closed</h3>";
    String cut = "<summary>13 September 2021";

    assertThat(checkIns(run)).contains("session of 13 September");
    String page = run.ofEct("doug");
    assertThat(page.substring(page.indexOf(closed))).contains(cut);
    assertThat(page.substring(page.indexOf(look), page.indexOf(closed))).doesNotContain(cut);
  }

  @Test
  void whereInductionIsServedNothingIsWorthALook() {
    Run run = folder.report("2023-07-28");

    assertThat(checkIns(run)).contains("Nothing has come up");
    assertThat(run.ofEct("doug"))
        .contains("Induction served", "<h3>Closed</h3>")
        .doesNotContain("<h3>Worth a look</h3>", "<h3>To mend</h3>");
  }
}
