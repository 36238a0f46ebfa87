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
    assertThat(ids.text("findings.csv")).isEqualTo(told.text("findings.csv")).contains("Look up");
  }
}
