package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar view of the page, and what stands beside it for the coordinator. */
class CalendarViewTest {
  private static final String SUNDAY = "2021-09-26";

  @TempDir Path parent;

  /** A teacher who began in September. */
  private Folder september() {
    return Folder.in(parent)
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2021-09-01,ann")
        .with("study.csv", "ect_id,module,completed_on", "doug,2,2021-09-10")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules",
            "doug,ann,2021-09-13,25,Greet,2");
  }

  /** Four cycles are over: coached in the first, third and fourth. */
  private Folder folder() {
    return september()
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes",
            "doug,ann,2021-09-02,25",
            "doug,ann,2021-09-13,25",
            "doug,ann,2021-09-23,25");
  }

  private static String page(Folder folder) {
    return Run.on(folder.path(), SUNDAY).ofEct("doug");
  }

  /** The cell of a week, up to the next. */
  private static String week(String page, String monday) {
    int at = page.indexOf("of " + monday + ": ");
    assertThat(at).as("the week of " + monday).isPositive();
    return page.substring(page.lastIndexOf("<li", at), page.indexOf("</li>", at));
  }

  @Test
  void marksAndNamesAMissedCycle() {
    String page = page(folder());
    assertThat(page)
        .contains("Coaching: 3 of 4 cycles held so far; <b>missed: week of 6 September 2021</b>.");
    assertThat(week(page, "6 September 2021"))
        .contains("module 2 studied on 10 September")
        .contains("no coaching session, so the cycle was missed.")
        .contains("<i class=\"dot missed\"></i>");
    assertThat(week(page, "13 September 2021"))
        .contains("coaching held on 13 September")
        .contains("<i class=\"dot held\"></i>");
    assertThat(week(page, "27 September 2021")).contains("<i class=\"dot to-come\"></i>");
  }

  @Test
  void namesTheFirstAndTheLastOfManyMissedCycles() {
    String page = folder().with("coaching.csv", "ect_id,mentor_id,held_on").report().ofEct("doug");
    assertThat(page)
        .contains("Coaching: 0 of 25 cycles held so far")
        .contains(
            "the first in the week of 30 August 2021, the last in the week of 28 February 2022");
  }

  @Test
  void doesNotCallAMeetingWithoutCoachingACycleHeld() {
    String page =
        page(
            folder()
                .with(
                    "coaching.csv",
                    "ect_id,mentor_id,held_on,coaching_minutes",
                    "doug,ann,2021-09-02,0"));
    assertThat(week(page, "30 August 2021")).contains("<i class=\"dot missed\"></i>");
  }

  @Test
  void excusesCoachingInAWeekOfAbsence() {
    String page =
        page(
            folder()
                .with(
                    "absences.csv",
                    "ect_id,starts_on,ends_on,reason",
                    "doug,2021-09-06,2021-09-10,sickness",
                    "doug,2021-09-20,2021-09-20,sickness"));
    assertThat(page).contains("Coaching: 3 of 3 cycles held so far; excused: 1.");
    assertThat(week(page, "6 September 2021"))
        .startsWith("<li class=\"away\">")
        .contains("absent all week; ")
        .contains("coaching excused.")
        .contains("<i class=\"dot excused\"></i>")
        .doesNotContain("sickness");
    assertThat(week(page, "20 September 2021"))
        .startsWith("<li class=\"part now\">")
        .contains("absent for part of the week; ");
  }

  @Test
  void showsWhereAModuleWasPlannedAndWhereItIsToCome() {
    String page = page(folder());
    assertThat(week(page, "30 August 2021"))
        .contains("module 1 planned, still to be studied")
        .contains("<b class=\"behind\">1</b>");
    assertThat(week(page, "27 September 2021"))
        .contains("module 1 to come, moved from the week of 30 August 2021")
        .contains("<b class=\"later\">1</b>");
    assertThat(page)
        .contains("Due from now on")
        .contains(
            "<span class=\"tag\">moved</span> <span class=\"soft\">Not studied in the week of"
                + " 30 August 2021; the next free week.</span>");
  }

  @Test
  void showsAModuleStudiedInAnotherWeekInBoth() {
    String page =
        page(folder().with("study.csv", "ect_id,module,completed_on", "doug,1,2021-09-14"));
    assertThat(week(page, "30 August 2021"))
        .contains("module 1 planned, studied on 14 September 2021")
        .contains("<b class=\"elsewhere\">1</b>");
    assertThat(week(page, "13 September 2021"))
        .contains("module 1 studied on 14 September, planned for the week of 30 August 2021")
        .contains("<b class=\"done\">1</b>");
  }

  @Test
  void keepsWhatHappenedInAHoliday() {
    String page =
        page(folder().with("study.csv", "ect_id,module,completed_on", "doug,1,2021-08-24"));
    assertThat(week(page, "23 August 2021"))
        .startsWith("<li class=\"holiday\">")
        .contains("no teaching day; module 1 studied on 24 August");
  }

  @Test
  void marksAProvidersDateOnADayWithoutTeaching() {
    String page =
        page(
            folder()
                .with("closures.csv", "starts_on,ends_on,reason", "2021-10-04,2021-10-04,INSET day")
                .with("events.csv", "event,held_on", "ECT-CLINIC-1,2021-10-04"));
    assertThat(page)
        .containsPattern(
            "Clinic 1[^<]*, on 4 October 2021: a day on which the school does not teach\\.");
    assertThat(week(page, "4 October 2021"))
        .contains("Clinic 1 to come on 4 October, a day on which the school does not teach.")
        .contains("<b class=\"event later shut-day\">Cl</b>");
  }

  @Test
  void showsTrainingAttendedAndStillOpen() {
    String page =
        page(
            folder()
                .with(
                    "events.csv",
                    "event,held_on",
                    "ECT-CONFERENCE-1,2021-09-03",
                    "ECT-CLINIC-1,2021-09-15")
                .with(
                    "attendance.csv",
                    "person_id,event,attended_on",
                    "doug,ECT-CONFERENCE-1,2021-09-03"));
    assertThat(week(page, "30 August 2021")).contains("Conference 1 attended on 3 September");
    assertThat(week(page, "13 September 2021"))
        .contains("Clinic 1 planned, not recorded as attended");
  }

  @Test
  void saysWhatHasNoWeekAndWhy() {
    assertThat(page(folder()))
        .contains("Without a week, and why")
        .contains(
            "Coaching, cycle 2 of year 1 <span class=\"soft\">Its cycle, to 12 September 2021,");
  }

  @Test
  void saysSoWhereNoWeekIsKnown() {
    assertThat(
            page(
                folder()
                    .with("ects.csv", "ect_id,induction_started_on", "doug,2030-09-01")
                    .with("study.csv", "ect_id,module,completed_on")
                    .with("coaching.csv", "ect_id,mentor_id,held_on")))
        .contains("No teaching week of the induction is known yet.")
        .contains("no cycle has had its coaching yet, and none is over");
  }

  @Test
  void listsMentorsWithTheirFindingsAndNextTraining() {
    String page =
        Run.on(
                folder()
                    .with(
                        "mentors.csv",
                        "mentor_id,protected_minutes_per_week,mentoring_since",
                        "ann,45,2021-09-01")
                    .with(
                        "events.csv",
                        "event,held_on",
                        "MENTOR-CONFERENCE-1,2021-09-10",
                        "MENTOR-CLINIC-1,2021-10-12")
                    .path(),
                SUNDAY)
            .text("report.html");
    String mentor = page.substring(page.indexOf("id=\"mentor-1\""));
    assertThat(mentor)
        .contains("<dt>Next training</dt><dd>Clinic 1")
        .contains(", on 12 October 2021")
        .contains("<dt>Still open</dt><dd>Conference 1")
        .contains("<span class=\"weight CORE\">CORE</span>");
    assertThat(page)
        .contains("<a href=\"#mentor-1\"><bdi>ann</bdi></a>")
        .contains("mentor of doug");
  }

  @Test
  void asksAboutTheFiveConditions() {
    String page = Run.on(folder().path(), SUNDAY).text("report.html");
    assertThat(page.substring(page.indexOf("id=\"conditions\"")))
        .contains("Source: Induction coordinator orientation (2021), section 3.")
        .containsSubsequence(
            "<h3>Time</h3>",
            "<h3>Support of the headteacher and senior leaders</h3>",
            "<h3>School culture</h3>",
            "<h3>The mentor-teacher relationship</h3>",
            "<h3>The mentor’s mental model</h3>")
        .doesNotContain("<input");
  }
}
