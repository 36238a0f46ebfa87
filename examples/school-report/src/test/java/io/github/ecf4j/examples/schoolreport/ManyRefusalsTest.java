package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the rows refused in a file the first are listed, and the others counted. */
class ManyRefusalsTest {
  private static final int LISTED = 1000;

  @TempDir Path parent;

  private static String[] study(int bad) {
    return Stream.concat(
            Stream.of("ect_id,module,completed_on", "doug,1,2022-03-07"),
            IntStream.range(0, bad).mapToObj(i -> "doug,99,2022-03-07"))
        .toArray(String[]::new);
  }

  @Test
  void asManyAsAreListedNeedNoMoreWords() {
    Run run = Folder.in(parent).with("study.csv", study(LISTED)).report();
    assertThat(run.refusals()).hasSize(LISTED).allMatch(row -> row.endsWith(" module 99"));
    assertThat(run.json().path("rowsRefused").asInt()).isEqualTo(LISTED);
  }

  @Test
  void oneEntrySaysHowManyMoreThereAre() {
    Run run =
        Folder.in(parent)
            .with("study.csv", study(LISTED + 234))
            .with("mentors.csv", "mentor_id,mentoring_since", "ann,", "bob,never")
            .with("coaching.csv", "ect_id,mentor_id,held_on", "doug,ann,soon")
            .report();

    List<JsonNode> refused = Run.elements(run.json().path("refusedRows"));
    assertThat(refused).hasSize(1 + LISTED + 1 + 1);
    assertThat(run.refusals().get(0)).isEqualTo("mentors.csv 3 mentoring_since never");
    assertThat(run.refusals().get(LISTED)).isEqualTo("study.csv 1002 module 99");
    assertThat(run.refusals().get(LISTED + 1)).isEqualTo("study.csv 1003  ");
    assertThat(refused.get(LISTED + 1).path("problem").asText())
        .isEqualTo("234 more rows, from this line on, are refused and not listed");
    assertThat(run.refusals().get(LISTED + 2)).isEqualTo("coaching.csv 2 held_on soon");
    assertThat(run.json().path("rowsRefused").asInt()).isEqualTo(1 + LISTED + 234 + 1);
    assertThat(run.output()).contains("rows refused: " + (1 + LISTED + 234 + 1) + ".");
    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.text("report.html")).contains("234 more rows, from this line on");
    assertThat(run.json().path("ects").path(0).path("modulesCompleted").toString())
        .isEqualTo("[1]");
  }

  @Test
  void oneMoreIsOneRow() {
    Run run = Folder.in(parent).with("study.csv", study(LISTED + 1)).report();
    assertThat(run.text("report.json"))
        .contains("1 more row, from this line on, is refused and not listed");
  }

  @Test
  void aNetworkCountsThemAll() throws Exception {
    Path network = Files.createDirectory(parent.resolve("network"));
    Folder.in(network, "a").with("study.csv", study(LISTED + 234));
    Folder.in(network, "b").with("study.csv", study(1));
    Run run = Run.onAll(network, "2022-03-10");
    assertThat(run.json("network.json").path("total").path("rowsRefused").asInt())
        .isEqualTo(LISTED + 235);
    assertThat(run.json("network.json").path("schools").path(0).path("rowsRefused").asInt())
        .isEqualTo(LISTED + 234);
  }
}
