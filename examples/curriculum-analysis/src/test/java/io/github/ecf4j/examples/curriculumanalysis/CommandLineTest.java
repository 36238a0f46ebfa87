package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  @TempDir private Path temporary;

  @Test
  void oneCommandWritesThePageThePicturesTheTablesAndTheExports() throws IOException {
    Output output = Output.of(temporary.resolve("new/folder"));

    assertEquals(0, output.status(), output.complained());
    assertEquals("", output.complained());
    assertTrue(output.said().startsWith("23 files on ambition written to"), output.said());
    try (Stream<Path> files = Files.list(output.folder())) {
      assertEquals(
          List.of(
              "case.json",
              "comparison-edt.svg",
              "comparison-ucl.svg",
              "comparison.csv",
              "comparison.svg",
              "coverage-curves.svg",
              "coverage-matrix.csv",
              "cumulative.csv",
              "curriculum.graphml",
              "curriculum.html",
              "curriculum.json",
              "encounters.csv",
              "gaps.csv",
              "gaps.svg",
              "heat-map.svg",
              "modules.csv",
              "places.csv",
              "programmes.csv",
              "programmes.svg",
              "revisit-strip.svg",
              "revisits.csv",
              "statements.csv",
              "works.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void theVersionIsTheOneThatTheBuildGave() {
    StringWriter said = new StringWriter();
    int status =
        CurriculumAnalysisCommand.run(
            new PrintWriter(said, true), new PrintWriter(new StringWriter()), "--version");

    assertEquals(0, status);
    assertTrue(
        said.toString()
            .matches("curriculum-analysis, an example of ecf4j [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R"),
        said.toString());
  }

  @Test
  void theSameRunWritesTheSameBytes() {
    Output first = Output.of(temporary.resolve("first"));
    Output second = Output.of(temporary.resolve("second"));

    for (String name : List.of("curriculum.html", "case.json", "curriculum.graphml")) {
      assertEquals(first.file(name), second.file(name), name);
    }
  }

  @Test
  void theOtherEditionIsDescribedWhenAskedFor() {
    Output usual = Output.of(temporary.resolve("usual"));
    Output other = Output.of(temporary.resolve("other"), "--programme", "ambition-2020");

    assertEquals(0, other.status(), other.complained());
    assertTrue(other.said().contains("on ambition-2020"), other.said());
    assertNotEquals(usual.file("gaps.csv"), other.file("gaps.csv"));
    assertTrue(other.file("gaps.csv").contains("events only,8p"));
    assertTrue(usual.file("gaps.csv").contains("nowhere,8p"));
  }

  @ParameterizedTest
  @CsvSource({
    "ucl, 'conferences, training sessions, online communities and school visits', 181",
    "edt, training sessions, 175"
  })
  void everyBundledProgrammeIsDescribedInItsOwnWords(String id, String events, String covered) {
    Output output = Output.of(temporary.resolve(id), "--programme", id);
    String page = output.file("curriculum.html").replaceAll("\\s+", " ");

    assertEquals(0, output.status(), output.complained());
    assertTrue(page.contains("With " + events + ", " + covered + " are met"), page);
    assertFalse(page.contains("same modules"));
    assertFalse(page.contains("clinic"));
    assertFalse(page.contains("Works that most modules name"));
    assertEquals(1, output.file("works.csv").lines().count());
    assertTrue(page.contains(id + " beside <b>ambition</b>"));
  }

  @Test
  void aFolderIsDescribedAndComparedWithAllBundledProgrammes() {
    Output output =
        Output.of(temporary.resolve("out"), "--programme", HarbourTest.FOLDER.toString());

    assertEquals(0, output.status(), output.complained());
    assertTrue(output.said().startsWith("24 files on harbour written to"), output.said());
    String page = output.file("curriculum.html").replaceAll("\\s+", " ");
    assertTrue(page.contains("7 modules, of which 5 have self-study"), page);
    assertTrue(page.contains("training sessions and school visits"), page);
    assertEquals(1 + 181 * 5, output.file("programmes.csv").lines().count());
  }

  @Test
  void aFolderWithoutTablesIsRefusedOnOneLine() {
    assertRefused(
        "programmes.tsv", "--out", temporary.toString(), "--programme", temporary.toString());
  }

  @Test
  void aProgrammeThatIsNotBundledIsRefusedOnOneLine() {
    Output output = Output.of(temporary, "--programme", "another");

    assertEquals(2, output.status());
    assertEquals(1, output.complained().lines().count());
    assertTrue(output.complained().contains("another"), output.complained());
    assertTrue(output.complained().contains("ambition-2020"), output.complained());
  }

  @Test
  void aFolderThatIsAFileIsRefusedOnOneLine() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    Output output = Output.of(file);

    assertEquals(2, output.status());
    assertEquals("curriculum-analysis: cannot write to " + file, output.complained().strip());
  }

  @Test
  void whereOneFileCannotBeWrittenTheEarlierOnesStayAndTheReasonIsGiven() throws IOException {
    Path folder = temporary.resolve("out");
    Output before = Output.of(folder, "--programme", "ambition-2020");
    Files.delete(folder.resolve("gaps.svg"));
    Files.createDirectory(folder.resolve("gaps.svg"));
    List<String> names = List.of("curriculum.html", "case.json", "statements.csv");
    List<String> texts = names.stream().map(before::file).toList();

    Output after = Output.of(folder);

    assertEquals(2, after.status());
    assertEquals(
        "curriculum-analysis: cannot write to " + folder + ": gaps.svg is there and is a folder",
        after.complained().strip());
    assertEquals(texts, names.stream().map(after::file).toList());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(23, files.count());
    }
  }

  @Test
  void officialWordingIsLaidOverFromATable() throws IOException {
    Path table = temporary.resolve("wording.tsv");
    Files.writeString(table, "4f\tShowing words of their own.\n");

    Output output = Output.of(temporary.resolve("out"), "--wording", table.toString());

    assertEquals(0, output.status(), output.complained());
    assertTrue(output.file("statements.csv").contains("Showing words of their own."));
    String item = item(output.file("case.json"), "4f");
    assertTrue(item.contains("Showing words of their own."), item);
    assertFalse(item.contains("notes"), item);
    assertTrue(item(output.file("case.json"), "4g").contains("own words"));
  }

  private static String item(String json, String code) throws IOException {
    return StreamSupport.stream(
            new JsonMapper().readTree(json).path("CFItems").spliterator(), false)
        .filter(one -> one.path("humanCodingScheme").asText().equals(code))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void officialWordingIsLaidOverFromPagesWithATableOfWhatWasFound() throws IOException {
    Path course = Files.createDirectories(temporary.resolve("pages/course"));
    Files.writeString(
        course.resolve("page.md"),
        "- 4f. Showing words of their own to a class\n- 7.8 No such code is in the framework.\n");

    Files.write(course.resolve("old.md"), new byte[] {'4', 'f', ' ', (byte) 0x92});

    Output output =
        Output.of(temporary.resolve("out"), "--wording", temporary.resolve("pages").toString());

    assertEquals(0, output.status(), output.complained());
    String found = output.file("wording.csv");
    assertTrue(found.contains("4f,SINGLE_FIND,1,1,1,"), found);
    assertTrue(found.contains("4g,NOT_FOUND,"), found);
    assertTrue(found.contains("7.8,UNKNOWN_CODE,"), found);
    assertTrue(found.contains(",PAGE_SKIPPED,,,,,\"course/old.md, line 1: is not UTF-8"), found);
    assertTrue(output.file("case.json").contains("Showing words of their own to a class"));
    assertTrue(output.complained().contains("warning: all pages with codes"), output.complained());
    assertTrue(found.contains(",WARNING,,,,\"all pages with codes"), found);
  }

  @Test
  void wordingsThatWerePassedOverAreListed() throws IOException {
    for (String course : List.of("one", "two")) {
      Files.writeString(
          Files.createDirectories(temporary.resolve("pages/" + course)).resolve("page.md"),
          "4f. Showing words of their own to a class of " + course + "\n");
    }

    Output output =
        Output.of(temporary.resolve("out"), "--wording", temporary.resolve("pages").toString());

    assertEquals("", output.complained());
    String found = output.file("wording.csv");
    assertTrue(found.contains("4f,TIE,2,1,1,Showing words of their own to a class of one,"), found);
    assertTrue(
        found.contains("4f,ALTERNATIVE,,,,Showing words of their own to a class of two,"), found);
  }

  @Test
  void theDataReleaseIsOfAllProgrammes() throws IOException {
    Output output = Output.of(temporary.resolve("data"), "--data-release");

    assertEquals(0, output.status(), output.complained());
    assertTrue(output.said().startsWith("49 files of the data release"), output.said());
    assertTrue(output.file("codebook.md").contains("## encounters"));
    assertTrue(Files.size(output.folder().resolve("data/encounters.parquet")) > 0);
    String out = temporary.resolve("out").toString();
    assertRefused("--programme", "--data-release", "--out", out, "--programme", "ucl");
    assertRefused("--wording", "--data-release", "--out", out, "--wording", "pages");
    assertFalse(Files.exists(temporary.resolve("out")));
  }

  @Test
  void wordingThatCannotBeReadIsRefusedOnOneLineAndNothingIsWritten() throws IOException {
    Path table = temporary.resolve("wording.tsv");
    Files.writeString(table, "7.8\tNo such code.\n");

    Output output = Output.of(temporary.resolve("out"), "--wording", table.toString());

    assertEquals(2, output.status());
    assertEquals(1, output.complained().lines().count());
    assertTrue(output.complained().contains("7.8"), output.complained());
    assertFalse(Files.exists(temporary.resolve("out")));
  }

  private static void assertRefused(String problem, String... args) {
    StringWriter complained = new StringWriter();
    int status =
        CurriculumAnalysisCommand.run(
            new PrintWriter(new StringWriter()), new PrintWriter(complained, true), args);
    assertEquals(2, status, complained.toString());
    assertEquals(1, complained.toString().lines().count(), complained.toString());
    assertTrue(complained.toString().startsWith("curriculum-analysis: "), complained.toString());
    assertTrue(complained.toString().contains(problem), complained.toString());
  }

  @Test
  void noArgumentIsExpanded() throws IOException {
    String out = temporary.resolve("out").toString();
    Path arguments = Files.writeString(temporary.resolve("arguments"), "--programme ambition");
    assertRefused("@" + temporary, "--out", out, "@" + temporary);
    assertRefused("@" + arguments, "--out", out, "@" + arguments);
    assertRefused("@gone", "--out", out, "--wording", "@gone");
    assertFalse(Files.exists(temporary.resolve("out")));
  }

  @Test
  void anEmptyOrImpossiblePathIsRefused() {
    String out = temporary.resolve("out").toString();
    assertRefused("--out", "--out", "");
    assertRefused("--out", "--out=");
    assertRefused("--out", "--out", "a\0b");
    assertRefused("--wording", "--out", out, "--wording", "");
    assertFalse(Files.exists(temporary.resolve("out")));
  }

  @Test
  void anErrorIsTheSameStatus() {
    PrintWriter failing =
        new PrintWriter(new StringWriter()) {
          @Override
          public void println(String line) {
            throw new StackOverflowError();
          }
        };
    StringWriter complained = new StringWriter();
    String out = temporary.resolve("out").toString();
    assertEquals(
        2, CurriculumAnalysisCommand.run(failing, new PrintWriter(complained, true), "--out", out));
    assertTrue(complained.toString().contains("StackOverflowError"), complained.toString());
  }
}
