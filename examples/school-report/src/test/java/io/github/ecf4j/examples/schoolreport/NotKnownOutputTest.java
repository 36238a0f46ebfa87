package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is a bound says so, and nobody is said to have missed what nobody can tell. */
class NotKnownOutputTest {
  private static final String DAY = "2021-11-22";
  private static final String[] UNREADABLE = {"ect_id;mentor_id;held_on", "doug;ann;2021-09-02"};

  @TempDir Path parent;

  private Folder school() {
    return Folder.ofTwoYears(parent).with("attendance.csv", "person_id,event,attended_on");
  }

  /** How often the page has a text, besides the once in a legend. */
  private static int drawn(String page, String mark) {
    return Splitter.on(mark).splitToList(page).size() - 2;
  }

  @Test
  void coachingThatCouldNotBeReadIsNotMissed() {
    String sound = school().report(DAY).ofEct("doug");
    assertThat(drawn(sound, "class=\"dot missed\"")).isEqualTo(9);
    assertThat(drawn(sound, "class=\"dot unclear\"")).isZero();

    String page = school().with("coaching.csv", UNREADABLE).report(DAY).ofEct("doug");
    assertThat(drawn(page, "class=\"dot missed\"")).isZero();
    assertThat(drawn(page, "class=\"dot unclear\"")).isEqualTo(11);
    assertThat(page)
        .contains("Coaching: at least 0 of 11 cycles held so far; not known whether held: 11.")
        .contains("<dt>Last session</dt><dd>none that could be read</dd>")
        .contains("not known whether coaching was held");
  }

  @Test
  void aSessionThatCouldNotBeReadLeavesItsOwnCycleOpenAlone() {
    String page =
        school()
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,step_title,step_modules",
                "doug,ann,2021-09-02,,",
                "doug,ann,2021-09-22,Greet,99")
            .report(DAY)
            .ofEct("doug");
    assertThat(drawn(page, "class=\"dot unclear\"")).isEqualTo(1);
    assertThat(drawn(page, "class=\"dot missed\"")).isEqualTo(9);
    assertThat(page)
        .contains("Coaching: at least 1 of 11 cycles held so far")
        .contains("<dt>Last session</dt><dd>2 September 2021 or later</dd>");
  }

  @Test
  void studyThatCouldNotBeReadIsNotBehind() {
    String sound = school().report(DAY).ofEct("doug");
    assertThat(drawn(sound, "class=\"cell behind\"")).isPositive();
    assertThat(sound).contains("<dt>Studied</dt><dd>2 of 36 modules</dd>");

    String page = school().with("study.csv", UNREADABLE).report(DAY).ofEct("doug");
    assertThat(drawn(page, "class=\"cell behind\"")).isZero();
    assertThat(drawn(page, "<b class=\"behind\"")).isZero();
    assertThat(drawn(page, "class=\"cell unclear\"")).isPositive();
    assertThat(page)
        .contains("<dt>Studied</dt><dd>at least 0 of 36 modules</dd>")
        .contains("<summary>What could not be told</summary>")
        .contains("not known whether studied.")
        .contains("Not every record of this could be read: study.")
        .containsPattern("<dt>Training</dt><dd>at least [^<]* done, at most ")
        .doesNotContain("still to be studied");
  }

  @Test
  void oneModuleThatCouldNotBeReadIsTheOneOfWhichNobodyCanTell() {
    String page =
        school()
            .with(
                "study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,10/09/2021")
            .report(DAY)
            .ofEct("doug");
    assertThat(drawn(page, "class=\"cell unclear\"")).isEqualTo(1);
    assertThat(drawn(page, "class=\"cell behind\"")).isPositive();
    assertThat(page).contains("<dt>Studied</dt><dd>at least 1 of 36 modules</dd>");
  }

  @Test
  void trainingThatCouldNotBeReadIsNotSaidNotToBeAttended() {
    Folder school = school().with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-09-03");
    Run sound = school.report(DAY);
    assertThat(sound.ofEct("doug")).contains("Conference 1 planned, not recorded as attended");
    assertThat(sound.text("report.html")).contains("planned earlier, not recorded as attended");

    Run lacking = school.with("attendance.csv", UNREADABLE).report(DAY);
    assertThat(lacking.ofEct("doug"))
        .contains("Conference 1 planned, not known whether attended")
        .doesNotContain("planned, not recorded as attended");
    assertThat(lacking.text("report.html"))
        .contains("planned earlier; not known whether attended")
        .doesNotContain("planned earlier, not recorded as attended");
  }

  @Test
  void servicePastTheKnownTermsIsALowerBoundAndTheDerivationSaysWhy() {
    Run run = Folder.in(parent).report("2022-11-24");
    String page = run.ofEct("doug");

    assertThat(page)
        .containsPattern("<dt>Terms served</dt><dd>at least \\d\\.\\d of 6\\.0")
        .containsPattern("<dt>To be recorded</dt><dd>at least ")
        .contains("<dt>Not known</dt><dd>no known term covers ")
        .contains("Not known: no known term covers ");
    JsonNode derivation = run.json().path("ects").path(0).path("induction").path("derivation");
    assertThat(derivation.path("notKnown").path(0).asText()).startsWith("no known term covers ");
  }

  @Test
  void aDerivationSaysWhichDayDecidesAFigure() {
    Run run = Folder.in(parent).report();

    JsonNode derivation = run.json().path("ects").path(0).path("induction").path("derivation");
    assertThat(Run.elements(derivation.path("figures")))
        .extracting(one -> one.path("figure").asText() + " by " + one.path("decidedBy").asText())
        .contains(
            "ABSENCE_THRESHOLD_DAYS by the day on which the teacher's induction began",
            "REQUIRED_TERMS by the day on which induction began, or that on which the transition"
                + " ends");
    assertThat(run.ofEct("doug"))
        .contains("Required terms: 3 from 1 September 2012, 6 from 1 September 2021;")
        .doesNotContain("<dt>Terms served</dt><dd>at least");
  }

  private static JsonNode ect(Run run) {
    return run.json().path("ects").path(0);
  }

  /** What nobody can tell moves nothing: it is not said not to have been done. */
  @Test
  void studyThatCouldNotBeReadMovesNoModule() {
    Run run = school().with("study.csv", UNREADABLE).report(DAY);

    assertThat(run.ofEct("doug"))
        .doesNotContain("moved from the week of", "now due in", "to agree how to work together")
        .contains("module 1 planned, not known whether studied")
        .contains("planned for the week of 22 November 2021, not known whether studied")
        .contains("module 12 planned, not known whether studied")
        .contains("Not every record of study could be read: other steps may be open.")
        .doesNotContain("Study module 1 ", "No step is open yet");
    assertThat(run.text("steps.html"))
        .contains("Not every record of study could be read: other steps may be open.")
        .doesNotContain("No step is open for anyone yet");
  }

  @Test
  void coachingThatCouldNotBeReadIsNotSaidToHaveLostItsWeek() {
    String lost = "Its cycle, to ";
    assertThat(school().report(DAY).ofEct("doug")).contains(lost);
    assertThat(school().with("coaching.csv", UNREADABLE).report(DAY).ofEct("doug"))
        .doesNotContain(lost);
  }

  @Test
  void trainingThatCouldNotBeReadMovesToNoOtherDate() {
    Folder school =
        school()
            .with(
                "events.csv",
                "event,held_on",
                "ECT-CONFERENCE-1,2021-09-03",
                "ECT-CONFERENCE-1,2021-11-24");
    assertThat(school.report(DAY).ofEct("doug")).contains("Conference 1 to come on 24 November");

    assertThat(school.with("attendance.csv", UNREADABLE).report(DAY).ofEct("doug"))
        .doesNotContain("Conference 1 to come");
  }

  /** What contradicts itself may be too much as well as too little. */
  @Test
  void postsThatContradictEachOtherMakeNoLowerBound() {
    Run run =
        school()
            .with("posts.csv", "ect_id,starts_on,fte", "doug,2021-09-01,1", "doug,2021-09-01,1")
            .report(DAY);

    JsonNode status = ect(run).path("answers").path("status").path("notKnown");
    assertThat(status.findValuesAsText("cause")).containsExactly("CONTRADICTION");
    assertThat(ect(run).path("induction").path("derivation").path("notKnown")).isNotEmpty();
    assertThat(run.ofEct("doug")).doesNotContain("<dt>Terms served</dt><dd>at least");
  }
}
