package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir private Path temporary;

  @Test
  void oneCommandWritesThePageThePicturesTheTablesAndTheExports() throws IOException {
    Output output = Output.of(temporary.resolve("new/folder"));

    assertEquals(0, output.status(), output.complained());
    assertEquals("", output.complained());
    assertTrue(output.said().startsWith("18 files on ambition written to"), output.said());
    try (Stream<Path> files = Files.list(output.folder())) {
      assertEquals(
          List.of(
              "case.json",
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
              "revisit-strip.svg",
              "revisits.csv",
              "statements.csv",
              "works.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
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
}
