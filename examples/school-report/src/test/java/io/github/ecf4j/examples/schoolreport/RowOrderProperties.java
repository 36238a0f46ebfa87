package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The order of input rows changes nothing but the order of refused rows. */
class RowOrderProperties {
  private static final Path SAMPLES = Path.of("samples");

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void shufflingTheRowsOfEveryFileChangesNothing(@ForAll Random random) throws IOException {
    Path scratch = Scratch.ofThisTry();
    // Of one name, since a school without a URN goes by that of its folder.
    Path sound = withBadRows(Files.createDirectories(scratch.resolve("sound/school")));
    Path shuffled = Files.createDirectories(scratch.resolve("shuffled/school"));
    for (Path file : list(sound)) {
      List<String> lines = Files.readAllLines(file);
      List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
      Collections.shuffle(rows, random);
      rows.add(0, lines.get(0));
      Files.write(shuffled.resolve(file.getFileName()), rows);
    }

    Run before = Run.on(sound, "2022-03-10");
    Run after = Run.on(shuffled, "2022-03-10");

    assertThat(withoutRefusals(after)).isEqualTo(withoutRefusals(before));
    assertThat(refusals(after)).containsExactlyInAnyOrderElementsOf(refusals(before)).hasSize(10);
    for (String file : List.of("findings.csv", "plan-doug.ics", "plan-callum.ics")) {
      assertThat(after.text(file)).isEqualTo(before.text(file));
    }
  }

  private static Path withBadRows(Path folder) throws IOException {
    for (Path file : list(SAMPLES.resolve("large-secondary"))) {
      String bad =
          switch (file.getFileName().toString()) {
            case "terms.csv" -> "2025,winter,,,,\n2024,autumn,2024-08-01,2025-08-31,,\n";
            case "study.csv" -> "doug,99,2022-01-01\n";
            case "absences.csv" -> "callum,2022-01-17,2022-01-18,3,sickness,\n";
            case "attendance.csv" -> "sangeita,ECT-CLINIC-1,2021-11-16\n";
            case "events.csv" -> "ECT-CLINIC-0,2021-11-16\n";
            case "mentor_study.csv" -> "nobody,2,2021-09-10\n";
            case "coaching.csv" -> "doug,nobody,2022-01-01\ndoug,sangeita,\n";
            default -> "";
          };
      String text = Files.readString(file);
      // Of two autumn terms of one year the row order would decide: take the sound one out.
      String kept =
          bad.contains("2024,autumn") ? text.replaceAll("(?m)^2024,autumn.*\\R", "") : text;
      Files.writeString(folder.resolve(file.getFileName()), kept + bad);
    }
    return folder;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static ObjectNode withoutRefusals(Run run) {
    return run.json().<ObjectNode>deepCopy().without("refusedRows");
  }

  private static List<String> refusals(Run run) {
    return run.refusals().stream().map(row -> row.replaceFirst(" [0-9]+ ", " ")).toList();
  }
}
