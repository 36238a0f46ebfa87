package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports as systems write them; each case says in {@code expected} what is made of them. */
class SystemsTest {
  private static final Path CASES = Path.of("src/test/resources/exports");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesASchoolFolder(String name, @TempDir Path out) throws IOException {
    Path folder = CASES.resolve(name);
    ExportFolder.importTo(
        folder.resolve("exports"), Optional.of(folder.resolve("mapping.toml")), out);
    try (Stream<Path> expected = Files.list(folder.resolve("expected"))) {
      for (Path file : expected.toList()) {
        assertThat(lines(out.resolve(file.getFileName())))
            .as("%s", file)
            .containsExactlyInAnyOrderElementsOf(lines(file));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void needsAShortMapping(String name) throws IOException {
    List<String> mapping = Files.readAllLines(CASES.resolve(name).resolve("mapping.toml"));

    assertThat(mapping).hasSizeLessThanOrEqualTo(15).allMatch(line -> line.length() <= 100);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file).replace("\uFEFF", "").lines().toList();
  }
}
