package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This week by mentor and by teacher, and the last four weeks beside it. */
class WeekByMentorTest {
  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void setUp() {
    folder =
        Folder.ofTwoYears(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,1,2021-09-02",
                "doug,2,2021-09-10",
                "doug,4,2021-09-21")
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,observed_on,step_title,step_modules",
                "doug,ann,2021-09-02,,,",
                "doug,ann,2021-09-16,2021-09-15,Greet,2",
                "doug,ann,2021-09-23,2021-09-22,Greet,2");
  }

  private static String row(Run run, String id) {
    String page = run.text("report.html");
    String from = page.substring(page.indexOf("<h2 id=\"week\">"));
    String row = from.substring(from.indexOf("<bdi>" + id + "</bdi></a></h4>"));
    return row.substring(0, row.indexOf("</ol>"));
  }

  @Test
  void saysWhatWasDoneThisWeek() {
    assertThat(row(folder.report("2021-09-24"), "doug"))
        .contains("<dt>Studied</dt><dd>module 4; module 3: not yet; one behind: 3</dd>")
        .contains("<dt>Observed</dt><dd>22 September</dd>")
        .contains("<dt>Coached</dt><dd>23 September</dd>");
  }

  @Test
  void saysWhatIsStillToBeDoneThisWeek() {
    assertThat(row(folder.report("2021-09-27"), "doug"))
        .contains("<dt>Studied</dt><dd>module 3: not yet; one behind: 3</dd>")
        .contains("<dt>Observed</dt><dd>not yet</dd>")
        .contains("<dt>Coached</dt><dd>not yet</dd>");
  }

  @Test
  void goesByThePlanInForce() {
    folder.with("study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02");
    Run run = folder.report("2021-09-27");

    assertThat(row(run, "doug"))
        .contains("<dt>Studied</dt><dd>module 2: not yet; three behind: 2 to 4</dd>");
    assertThat(run.ofEct("doug"))
        .containsPattern("<dt>This week</dt><dd>Module 2: [^;<]*; three behind: 2 to 4</dd>")
        .contains(
            "Module 5 (B5), Low-level disruption: planned for this week, now due in the week of");
    folder.with(
        "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,2021-09-27");
    assertThat(folder.report("2021-10-01").ofEct("doug"))
        .containsPattern("<dt>This week</dt><dd>Module 2: [^;<]*; two behind: 3 and 4</dd>");
  }

  @Test
  void aWeekWhoseModuleWasStudiedLaterSaysSo() {
    folder.with(
        "study.csv",
        "ect_id,module,completed_on",
        "doug,1,2021-09-02",
        "doug,2,2021-09-10",
        "doug,3,2021-09-20",
        "doug,5,2021-09-10");

    assertThat(row(folder.report("2021-10-04"), "doug"))
        .contains("<b class=\"late\">S late</b>")
        .contains("Week of 13 September: module 3 planned, studied on 20 September, observed")
        .contains("Week of 27 September: module 5 planned, studied on 10 September, no");
    assertThat(folder.report("2021-10-04").text("report.html"))
        .contains("S late: studied in a later week");
  }

  @Test
  void aWeekInWhichAnotherModuleWasStudiedShowsTheOneAskedForAsWell() {
    folder.with(
        "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,2021-09-14");

    assertThat(row(folder.report("2021-09-27"), "doug"))
        .contains("Week of 13 September: module 2 studied, module 3 not recorded as studied, ")
        .contains("<b class=\"yes\">S</b><b class=\"no\">S</b>");
    assertThat(folder.report("2021-09-27").text("report.html"))
        .contains("beside an S where another module was studied");
  }

  @Test
  void hasTheLastFourWeeksBesideIt() {
    assertThat(row(folder.report("2021-09-27"), "doug"))
        .containsSubsequence(
            "Week of 30 August: module 1 studied, no observation recorded, coached.",
            "Week of 6 September: module 2 studied, no observation recorded, not recorded as"
                + " coached.",
            "Week of 13 September: module 3 not recorded as studied, observed, coached.",
            "Week of 20 September: module 4 studied, observed, coached.")
        .contains("<b class=\"no\">C</b>")
        .containsPattern("<small>20 Sept?</small>");
  }

  @Test
  void holidaysAndLeaveAskForNothing() {
    folder.with(
        "absences.csv", "ect_id,starts_on,ends_on,reason", "doug,2021-11-01,2021-11-05,sickness");

    assertThat(row(folder.report("2021-10-25"), "doug"))
        .contains("<dt>This week</dt><dd>holiday</dd>")
        .doesNotContain("Studied");
    assertThat(row(folder.report("2021-11-08"), "doug"))
        .contains("Week of 25 October: holiday.", "Week of 1 November: away.");
  }

  @Test
  void goesByMentorAndThoseWithoutComeLast() {
    folder
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id",
            "amy,2021-09-01,",
            "doug,2021-09-01,zoe",
            "eve,2021-09-01,ann",
            "fay,2022-09-01,ann")
        .with("mentors.csv", "mentor_id", "ann", "zoe")
        .without("coaching.csv");
    String page = folder.report("2021-09-27").text("report.html");

    assertThat(page.substring(page.indexOf("<h2 id=\"week\">"), page.indexOf("<h2 id=\"ects\">")))
        .containsSubsequence(
            "With mentor <b><bdi>ann</bdi>",
            "<bdi>eve</bdi>",
            "With mentor <b><bdi>zoe</bdi>",
            "<bdi>doug</bdi>",
            "No mentor recorded",
            "<bdi>amy</bdi>")
        .doesNotContain("fay");
  }

  @Test
  void whatCouldNotBeReadIsNotHeldAgainstAnybody() {
    folder.with("coaching.csv", "ect_id;mentor_id;held_on", "doug;ann;2021-09-02");

    assertThat(row(folder.report("2021-09-27"), "doug"))
        .contains("not known whether coached")
        .doesNotContain("<b class=\"no\">C</b>");
  }

  @Test
  void whereNobodyCanTellWhatWasStudiedTheWeekHasTheModuleOfThePlan() {
    folder.with("study.csv", "ect_id;module;completed_on", "doug;1;2021-09-02");
    Run run = folder.report("2021-09-27");

    assertThat(row(run, "doug"))
        .contains("<dt>Studied</dt><dd>not known whether module 5 was studied</dd>");
    assertThat(run.ofEct("doug"))
        .containsPattern("<dt>This week</dt><dd>Module 5: [^;<]*, not known whether studied</dd>");
    // No day of teaching is left.
    assertThat(row(folder.report("2021-10-02"), "doug"))
        .contains("<dt>Studied</dt><dd>not known whether module 5 was studied</dd>");
  }

  @Test
  void aRowOfOneModuleThatCouldNotBeReadLeavesTheOthersToBeStudied() {
    folder.with(
        "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,10/09/2021");

    assertThat(row(folder.report("2021-09-27"), "doug"))
        .contains("<dt>Studied</dt><dd>module 3: not yet; two behind: 3 and 4</dd>")
        .contains("not known whether module 2 was studied");
  }

  @Test
  void coachingOfThisWeekThatCouldNotBeReadIsNotSaidToBeToCome() {
    folder.with("coaching.csv", "ect_id;mentor_id;held_on", "doug;ann;2021-09-02");

    assertThat(row(folder.report("2021-09-27"), "doug"))
        .contains("<dt>Observed</dt><dd>not known</dd>", "<dt>Coached</dt><dd>not known</dd>");
    folder.with(
        "coaching.csv",
        "ect_id,mentor_id,held_on,step_title,step_modules",
        "doug,ann,2021-09-20,Greet,2",
        "doug,ann,2021-09-28,Greet,99");
    assertThat(row(folder.report("2021-09-29"), "doug")).contains("<dt>Coached</dt><dd>not known");
    assertThat(row(folder.report("2021-10-06"), "doug")).contains("<dt>Coached</dt><dd>not yet");
  }

  /** As the rule has it, and the figures of a network. */
  @Test
  void onItsLastDayAWeekIsOver() {
    Run run = folder.report("2021-09-26");

    assertThat(row(run, "doug")).contains("one behind: 3");
    folder.with(
        "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,2021-09-10");
    run = folder.report("2021-09-26");
    assertThat(row(run, "doug")).contains("two behind: 3 and 4");
    assertThat(run.findings()).contains("STUDY-CADENCE ADVISORY 2021-09-26");
    assertThat(row(folder.report("2021-09-25"), "doug")).contains("one behind: 3");
  }

  @Test
  void nobodyIsBehindOnceInductionIsServed() {
    Run run = folder.report("2023-07-28");

    assertThat(run.ofEct("doug")).contains("Induction served").doesNotContain(" behind: ");
    assertThat(row(run, "doug")).doesNotContain(" behind: ");
  }
}
