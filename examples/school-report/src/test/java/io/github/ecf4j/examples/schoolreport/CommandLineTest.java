package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir Path parent;

  private static int run(StringWriter errors, String... args) {
    return SchoolReport.run(
        new PrintWriter(new StringWriter()), new PrintWriter(errors, true), false, args);
  }

  private void assertRefused(String problem, String... args) {
    StringWriter errors = new StringWriter();
    assertThat(run(errors, args)).isEqualTo(2);
    assertThat(errors.toString()).startsWith("school-report: ").contains(problem).hasLineCount(1);
  }

  @Test
  void aSoundFolderWithoutCoreFindingsGivesZero() {
    Run run = Folder.in(parent).report();
    assertThat(run.exitStatus()).isZero();
    assertThat(run.output())
        .startsWith("Report on 1 ECT written to " + run.out())
        .contains("0 CORE, 0 ADVISORY, 0 FLEX; rows refused: 0.");
  }

  @Test
  void bothCommandsSayTheVersionThatTheBuildGave() {
    for (String[] args : new String[][] {{"--version"}, {"import", "--version"}}) {
      StringWriter output = new StringWriter();
      assertThat(
              SchoolReport.run(
                  new PrintWriter(output), new PrintWriter(new StringWriter()), false, args))
          .isZero();
      assertThat(output.toString())
          .matches("school-report, an example of ecf4j [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }
  }

  @Test
  void anUnusableArgumentIsOneLine() {
    String folder = Folder.in(parent).path().toString();
    String out = parent.resolve("out").toString();
    assertRefused("2022-02-30", folder, "--on", "2022-02-30", "--out", out);
    assertRefused("--on", folder, "--out", out);
    assertRefused("--out", folder, "--on", "2022-03-10");
    assertRefused("FOLDER", "--on", "2022-03-10", "--out", out);
    assertRefused("FOLDER", folder, "--all", folder, "--on", "2022-03-10", "--out", out);
    assertRefused("--all", "--all", "--on", "2022-03-10", "--out", out);
    assertRefused("--unknown", folder, "--unknown", "--on", "2022-03-10", "--out", out);
    assertRefused("there is no folder", folder + "x", "--on", "2022-03-10", "--out", out);
    assertThat(parent.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneLine() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "in the way");
    assertRefused(
        "file", Folder.in(parent).path().toString(), "--on", "2022-03-10", "--out", file + "/sub");
  }

  @Test
  void noArgumentIsExpanded() throws IOException {
    String folder = Folder.in(parent).path().toString();
    String out = parent.resolve("out").toString();
    Path arguments = Files.writeString(parent.resolve("arguments"), "--bank-holidays");
    for (String at : List.of("@" + folder, "@" + arguments, "@", "@@x")) {
      assertRefused("there is no folder " + at, at, "--on", "2022-03-10", "--out", out);
      assertRefused("there is no folder " + at, "--all", at, "--on", "2022-03-10", "--out", out);
      assertRefused(at, folder, at, "--on", "2022-03-10", "--out", out);
      assertRefused(at, folder, "--on", at, "--out", out);
    }
    Path written = parent.resolve("@out");
    assertThat(run(new StringWriter(), folder, "--on", "2022-03-10", "--out", written.toString()))
        .isZero();
    assertThat(written.resolve("report.json")).exists();
  }

  @Test
  void aFolderWithoutANameIsRefused() {
    String folder = Folder.in(parent).path().toString();
    String out = parent.resolve("out").toString();
    assertRefused("--out", folder, "--on", "2022-03-10", "--out", "");
    assertRefused("--out", folder, "--on", "2022-03-10", "--out=");
    assertRefused("FOLDER", "", "--on", "2022-03-10", "--out", out);
    assertRefused("--all", "--all", "", "--on", "2022-03-10", "--out", out);
    assertRefused("--on", folder, "--on", "", "--out", out);
    assertRefused("--out", folder, "--on", "2022-03-10", "--out", "a\0b");
    assertThat(Path.of("report.json")).doesNotExist();
  }

  @Test
  void whateverGoesWrongThereIsNoOtherStatus() {
    PrintWriter failing =
        new PrintWriter(new StringWriter()) {
          @Override
          public void println(String line) {
            throw new StackOverflowError();
          }
        };
    StringWriter errors = new StringWriter();
    String out = parent.resolve("out").toString();
    assertThat(
            SchoolReport.run(
                failing,
                new PrintWriter(errors, true),
                false,
                Folder.in(parent).path().toString(),
                "--on",
                "2022-03-10",
                "--out",
                out))
        .isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("school-report: java.lang.StackOverflowError")
        .hasLineCount(1);
  }

  @Test
  void aReportThatCannotBeWrittenLeavesTheEarlierOneAndGivesTheReason() throws IOException {
    Folder folder = Folder.in(parent);
    Run before = folder.report();
    Files.delete(before.out().resolve("plan-doug.ics"));
    Files.createDirectories(before.out().resolve("plan-doug.ics"));
    Map<String, String> files = before.files();
    folder.with("study.csv", "ect_id,module,completed_on", "doug,1,2022-03-07");

    Run after = folder.report();

    assertThat(after.exitStatus()).isEqualTo(2);
    assertThat(after.output()).isEmpty();
    assertThat(after.errors())
        .isEqualToIgnoringNewLines(
            "school-report: the report cannot be written to "
                + after.out()
                + ": plan-doug.ics is there and is a folder");
    assertThat(after.files()).isEqualTo(files);
    try (Stream<Path> all = Files.list(after.out())) {
      assertThat(all).hasSize(files.size() + 1);
    }
  }

  @Test
  void theContractsKeysComeInItsOrder() {
    assertThat(Folder.in(parent).report().json().fieldNames())
        .toIterable()
        .containsExactly(
            "version",
            "reportDate",
            "ects",
            "mentors",
            "refusedRows",
            "ignoredLaterThanReportDate",
            "rowsRefused",
            "settings",
            "notJudged",
            "notApplied",
            "nothingRecordedSince");
  }
}
