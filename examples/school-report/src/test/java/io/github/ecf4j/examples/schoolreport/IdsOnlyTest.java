package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsOnlyTest {
  private static final String DAY = "2022-03-10";

  @TempDir Path parent;

  /** Each file has a name in words that somebody wrote. */
  private Path folder() {
    return Folder.in(parent)
        .with("school.csv", "name,region", "Zaphod School,rest_of_england")
        .with(
            "settings.csv",
            "setting,value,decided_by,decided_on",
            "NEONATAL_LEAVE_STATUTORY,yes,Zaphod the head,2022-01-10")
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,induction_tutor_id,same_person_reason",
            "doug,2022-03-07,ann,ann,Zaphod is away")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules,step_id,step_origin",
            "doug,ann,2022-03-07,25,Greet Zaphod,2,,own",
            "doug,ann,2022-03-08,25,Greet Zaphod,2,,own",
            "doug,ann,2022-03-09,25,Greet Zaphod,,B5-2-1,edited")
        .with("attendance.csv", "person_id,event,attended_on", "doug,ECT-CONFERENCE-1,Zaphod")
        .path();
  }

  @Test
  void whatSomebodyWroteIsLeftOutAndEveryFindingStays() {
    Run told = Run.on(folder(), DAY);
    Run ids = Run.of(parent.resolve("ids"), folder().toString(), "--on", DAY, "--ids-only");
    assertThat(told.text("report.html")).contains("Zaphod School", "Zaphod the head");
    assertThat(told.ofEct("doug")).contains("Zaphod is away", "Greet Zaphod");
    assertThat(told.refusals()).anyMatch(row -> row.endsWith("Zaphod"));
    assertThat(ids.files().keySet()).isEqualTo(told.files().keySet());
    assertThat(ids.files().values()).noneMatch(text -> text.contains("Zaphod"));
    assertThat(ids.findings()).isNotEmpty().isEqualTo(told.findings());
    assertThat(ids.ofEct("doug")).contains("own step 1");
    assertThat(ids.exitStatus()).isEqualTo(told.exitStatus());
    assertThat(ids.output()).doesNotContain("Zaphod");
  }

  @Test
  void aNetworkLeavesItOutToo() {
    Folder.in(folder().resolveSibling("all"), "one").with("school.csv", "name", "Zaphod School");
    Path all = parent.resolve("all");
    Run told = Run.onAll(all, DAY);
    Run ids = Run.of(parent.resolve("ids"), "--all", all.toString(), "--on", DAY, "--ids-only");
    assertThat(told.text("network.html")).contains("Zaphod School");
    assertThat(ids.files().values()).noneMatch(text -> text.contains("Zaphod"));
    assertThat(ids.json("network.json").path("total"))
        .isEqualTo(told.json("network.json").path("total"));
  }

  /** The calendars in the folder of the report may be those of a run that named everybody. */
  @Test
  void noCalendarKeepsANameThatAnEarlierOneHad() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("school.csv", "name", "Zaphod School")
            .with(
                "ects.csv",
                "ect_id,induction_started_on,mentor_id,name",
                "doug,2021-09-01,ann,Zaphod",
                "eve b,2021-09-01,ann,Zaphod: Study");
    Path out = parent.resolve("out");
    String school = folder.path().toString();
    Run told = Run.of(out, school, "--on", DAY);
    assertThat(told.text("plan-eve%20b.ics")).contains("Zaphod: Study: ");
    folder
        .with("ects.csv", "ect_id,induction_started_on,mentor_id,name", "doug,2021-09-01,ann,Z")
        .with("posts.csv", "ect_id,starts_on,ends_on,fte", "doug,2021-09-01,2022-04-01,1");

    Run ids = Run.of(out, school, "--on", DAY, "--ids-only");

    assertThat(ids.files())
        .allSatisfy(
            (file, text) -> {
              if (file.endsWith(".ics")) {
                assertThat(text).as(file).doesNotContain("Zaphod");
              }
            });
    assertThat(ids.text("plan-eve%20b.ics"))
        .contains("X-WR-CALNAME:ECT induction: eve b\r\n", "SUMMARY:eve b: study\r\n");
    assertThat(CalendarEvents.in(ids, "plan-eve%20b.ics"))
        .isNotEmpty()
        .allMatch(CalendarEvents::isCancelled)
        .allMatch(event -> CalendarEvents.sequence(event) == 1);
    assertThat(CalendarEvents.in(ids, "plan-doug.ics"))
        .anyMatch(CalendarEvents::isCancelled)
        .allMatch(event -> CalendarEvents.sequence(event) == 1);
    assertThat(Run.of(out, school, "--on", "2022-03-11", "--ids-only").text("plan-eve%20b.ics"))
        .isEqualTo(ids.text("plan-eve%20b.ics"));
  }

  @Test
  void aCalendarThatNamedNobodyStaysAsItIs() {
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("ects.csv", "ect_id,induction_started_on", "doug,2021-09-01", "eve b,2021-09-01");
    Path out = parent.resolve("out");
    Run.of(out, folder.path().toString(), "--on", DAY);
    folder.with("ects.csv", "ect_id,induction_started_on", "doug,2021-09-01");
    String told = Run.of(out, folder.path().toString(), "--on", DAY).text("plan-eve%20b.ics");

    assertThat(told).contains("SUMMARY:eve b: Study module 2");
    assertThat(
            Run.of(out, folder.path().toString(), "--on", DAY, "--ids-only")
                .text("plan-eve%20b.ics"))
        .isEqualTo(told);
  }

  @Test
  void aStepOfTheBankKeepsTheTitleOfTheBank() {
    Path folder =
        Folder.in(parent)
            .with(
                "coaching.csv",
                "ect_id,mentor_id,held_on,coaching_minutes,step_id",
                "doug,ann,2022-03-09,25,B5-2-1")
            .path();
    Run told = Run.on(folder, DAY);
    Run ids = Run.of(parent.resolve("ids"), folder.toString(), "--on", DAY, "--ids-only");
    assertThat(ids.text("findings.csv"))
        .isEqualTo(told.text("findings.csv"))
        .contains("Spot drift");
  }
}
