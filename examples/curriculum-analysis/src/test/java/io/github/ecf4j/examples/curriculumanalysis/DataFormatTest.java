package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code data-format.md} names the columns of a table as the table has them, in order. */
class DataFormatTest {
  private static final Path DOCUMENT = Path.of("../../ecf-curriculum-data/data-format.md");
  private static final Splitter CELLS = Splitter.on('|');
  private static final Pattern NAME = Pattern.compile("`([a-z_0-9]+)`");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programmes.tsv",
        "modules.tsv",
        "coverage.tsv",
        "rules.tsv",
        "events.tsv",
      })
  void theColumnsStandInOrder(String table) throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    List<String> section =
        lines.subList(lines.indexOf("## " + table) + 1, lines.size()).stream()
            .takeWhile(line -> !line.startsWith("## "))
            .toList();
    List<String> documented =
        section.stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> NAME.matcher(CELLS.splitToList(line).get(1)).results())
            .map((MatchResult name) -> name.group(1))
            .toList();
    Path folder = HarbourTest.FOLDER.resolve(table);
    Path file =
        Files.exists(folder) ? folder : HarbourTest.FOLDER.resolve("programmes/harbour/" + table);

    assertEquals(Splitter.on('\t').splitToList(Files.readAllLines(file).get(1)), documented);
  }
}
