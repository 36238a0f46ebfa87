package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** One bad cell in a file on which no other file depends costs at most one row. */
class SpoiltCellProperties {
  private static final Path SAMPLE = Path.of("samples/large-secondary");

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
        "absences.csv", "attendance.csv", "events.csv", "mentor_study.csv", "study.csv");
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "", "-1", "0.25", "37", "S13", "2022-02-30", "2021-09-01", "no", "=1", "ECT-CLINIC-12"),
        Arbitraries.strings().ascii().excludeChars('"').ofMaxLength(8));
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void aSpoiltCellCostsAtMostOneRow(
      @ForAll("files") String file,
      @ForAll("cells") String cell,
      @ForAll @IntRange(min = 0, max = 1000) int row,
      @ForAll @IntRange(min = 0, max = 5) int column)
      throws IOException {
    Path folder = Scratch.ofThisTry().resolve("school");
    Files.createDirectory(folder);
    try (Stream<Path> sound = Files.list(SAMPLE)) {
      for (Path one : sound.toList()) {
        Files.copy(one, folder.resolve(one.getFileName()));
      }
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
    int line = 1 + row % (lines.size() - 1);
    String[] cells = lines.get(line).split(",", -1);
    cells[column % cells.length] = '"' + cell + '"';
    lines.set(line, String.join(",", cells));
    Files.write(folder.resolve(file), lines);

    Run run = Run.on(folder, "2022-03-10");

    assertThat(run.errors()).isEmpty();
    assertThat(run.refusals()).hasSizeLessThanOrEqualTo(1).allMatch(one -> one.startsWith(file));
    assertThat(run.exitStatus()).isEqualTo(run.refusals().isEmpty() ? 1 : 3);
    assertThat(Arrays.asList(run.out().toFile().list())).contains("report.json", "plan-doug.ics");
  }
}
