package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run over a network ends, and what it says as it goes. */
class NetworkExitTest {
  private static final String DAY = "2022-03-10";

  @TempDir Path parent;
  private Path network;
  private Path out;

  @BeforeEach
  void makeNetwork() throws IOException {
    network = Files.createDirectory(parent.resolve("network"));
    out = parent.resolve("out");
  }

  private Run report(boolean onTerminal) {
    return Run.of(out, onTerminal, "--all", network.toString(), "--on", DAY);
  }

  private Run report() {
    return report(false);
  }

  /** A school in which nobody coached for half a year: a CORE finding. */
  private void schoolWithCoreFinding(String name) {
    Folder.in(network, name)
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2021-09-01,ann");
  }

  private void schoolWithRefusedRow(String name) {
    Folder.in(network, name).with("study.csv", "ect_id,module,completed_on", "doug,99,2022-03-07");
  }

  private void brokenSchool(String name) {
    Folder.in(network, name).without("ects.csv");
  }

  @Test
  void soundSchoolsWithoutCoreFindingsGiveZero() {
    for (String school : List.of("a", "b")) {
      Folder.in(network, school)
          .with("attendance.csv", "person_id,event,attended_on")
          .with("mentor_study.csv", "mentor_id,module,completed_on");
    }
    Run run = report();
    assertThat(run.exitStatus()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .isEqualToIgnoringNewLines(
            "Reports on 2 schools with 2 ECTs written to "
                + out
                + ". Findings: 0 CORE, 0 ADVISORY, 0 FLEX; rows refused: 0; schools that could not"
                + " be read: 0.");
  }

  @Test
  void aCoreFindingInAnySchoolGivesOne() {
    Folder.in(network, "a");
    schoolWithCoreFinding("b");
    Folder.in(network, "c");
    assertThat(report().exitStatus()).isEqualTo(1);
  }

  @Test
  void aRefusedRowInAnySchoolGivesThreeWhateverTheFindings() {
    schoolWithCoreFinding("a");
    schoolWithRefusedRow("b");
    Run run = report();
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.output()).contains("rows refused: 1;");
    assertThat(run.text("network.html")).contains("1 row could not be read");
  }

  @Test
  void aBrokenSchoolAmongReadableOnesGivesThree() {
    schoolWithCoreFinding("a");
    brokenSchool("b");
    Run run = report();
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.output()).contains("Reports on 1 school with ").contains("not be read: 1.");
    assertThat(run.errors()).isEmpty();
  }

  private void assertNoReport(Run run, String problem) {
    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors())
        .startsWith("school-report: ")
        .contains(problem)
        .hasLineCount(1)
        .doesNotContain("\tat ", "Exception");
  }

  @Test
  void withoutAReadableSchoolThereIsNoReport() {
    brokenSchool("a9");
    brokenSchool("a10");
    assertNoReport(
        report(),
        "no school in "
            + network
            + " can be reported on; of 2 the first is a9: ects.csv is missing");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderWithoutSchoolFoldersIsUnusable() throws IOException {
    assertNoReport(report(), "there is no school folder in " + network);
    Files.writeString(network.resolve("terms.csv"), "academic_year\n");
    assertNoReport(report(), "there is no school folder in " + network);
  }

  @Test
  void aFolderThatIsNotThereIsUnusable() throws IOException {
    Files.delete(network);
    assertNoReport(report(), "there is no folder " + network);
    Files.writeString(network, "a file");
    assertNoReport(report(), "there is no folder " + network);
  }

  @Test
  void reportsDoNotGoAmongTheSchools() {
    Folder.in(network, "a");
    assertNoReport(
        Run.of(network, "--all", network.resolve("../network").toString(), "--on", DAY),
        "reports cannot be written to " + network);
    assertThat(network.resolve("network.json")).doesNotExist();
  }

  @Test
  void aReportOnAllThatCannotBeWrittenIsOneLine() throws IOException {
    Folder.in(network, "a");
    Files.createDirectories(out.resolve("network.json"));
    Files.writeString(out.resolve("network.html"), "earlier");
    assertNoReport(
        report(),
        "the report cannot be written to " + out + ": network.json is there and is a folder");
    assertThat(out.resolve("network.html")).hasContent("earlier");
  }

  @Test
  void bankHolidaysCloseEverySchool() throws IOException {
    Path samples = Path.of("samples");
    Run run = Run.of(out, "--all", samples.toString(), "--on", "2022-05-04", "--bank-holidays");
    Run one =
        Run.of(
            parent.resolve("one"),
            samples.resolve("large-secondary").toString(),
            "--on",
            "2022-05-04",
            "--bank-holidays");
    assertThat(run.text("large-secondary/report.json")).isEqualTo(one.text("report.json"));
  }

  @Test
  void aTerminalShowsHowFarItHasCome() {
    Folder.in(network, "a");
    brokenSchool("b");
    Folder.in(network, "c");
    assertThat(report(true).errors())
        .isEqualTo(
            "\r1 of 3 schools"
                + "\r2 of 3 schools, 1 could not be read"
                + "\r3 of 3 schools, 1 could not be read"
                + System.lineSeparator());
  }

  @Test
  void whyThereIsNoReportStandsOnALineOfItsOwn() {
    brokenSchool("a");
    assertThat(report(true).errors().lines().toList().get(2))
        .startsWith("school-report: no school");
  }

  @Test
  void oneSchoolShowsNothing() {
    Path school = Folder.in(network, "a").path();
    assertThat(Run.of(out, true, school.toString(), "--on", DAY).errors()).isEmpty();
  }

  @Test
  void standardErrorThatLeadsToAFileIsNoTerminal() throws IOException {
    Path file = Files.createSymbolicLink(parent.resolve("file"), parent.resolve("log"));
    Path terminal = Files.createSymbolicLink(parent.resolve("pts"), Path.of("/dev/pts/7"));
    assertThat(Terminal.leadsElsewhere(file)).isTrue();
    assertThat(Terminal.leadsElsewhere(terminal)).isFalse();
    assertThat(Terminal.leadsElsewhere(parent.resolve("none"))).isFalse();
  }
}
