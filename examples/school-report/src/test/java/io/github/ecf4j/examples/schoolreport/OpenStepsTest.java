package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that are open for each teacher, in the report. */
class OpenStepsTest {
  @TempDir Path parent;

  private static Stream<JsonNode> areas(Run run) {
    return Run.elements(run.json().path("ects").path(0).path("openSteps")).stream();
  }

  private static List<String> areaIds(Run run) {
    return areas(run).map(area -> area.path("area").asText()).toList();
  }

  @Test
  void standByAreaTheModuleStudiedLastFirst() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,B3,2021-09-10",
                "doug,S7,2021-09-17",
                "doug,B2,2021-09-10")
            .report();
    assertThat(areaIds(run))
        .containsExactly("S7-1", "S7-2", "S7-3", "B3-1", "B3-2", "B3-3", "B2-1", "B2-2", "B2-3");
    JsonNode newest = areas(run).findFirst().orElseThrow();
    assertThat(newest.path("title").asText())
        .isEqualTo("Identifying and teaching important vocabulary");
    assertThat(newest.path("module").asInt()).isEqualTo(31);
    assertThat(newest.path("studiedOn").asText()).isEqualTo("2021-09-17");
    assertThat(newest.path("steps")).hasSize(6);
    assertThat(newest.path("steps").path(0).path("id").asText()).isEqualTo("S7-1-1");
    assertThat(newest.path("steps").path(0).path("title").asText()).isEqualTo("Choose the words");
  }

  @Test
  void leaveOutOverviewsAndWhatIsStudiedLater() {
    Run run =
        Folder.in(parent)
            .with(
                "study.csv",
                "ect_id,module,completed_on",
                "doug,1,2021-09-03",
                "doug,2,2022-03-10",
                "doug,3,2022-03-11")
            .report();
    assertThat(areaIds(run)).containsExactly("B2-1", "B2-2", "B2-3");
  }

  @Test
  void areLinkedOnThePageToTheirWords() {
    Run run = Folder.in(parent).report();
    assertThat(run.ofEct("doug"))
        .contains("<a href=\"steps.html#step-B2-1-1\">Greet at the door</a>");
    assertThat(run.text("steps.html"))
        .contains("id=\"step-B2-1-1\"")
        .contains("You are at the door before the first pupil arrives.")
        .contains("<dt>Ready for a stretch</dt>")
        .doesNotContain("step-B3-1-1");
  }

  @Test
  void areNoneBeforeAModuleWithStepsIsStudied() {
    Run run =
        Folder.in(parent)
            .with("study.csv", "ect_id,module,completed_on", "doug,1,2021-09-03")
            .report();
    assertThat(areaIds(run)).isEmpty();
    assertThat(run.ofEct("doug")).contains("No step is open yet");
    assertThat(run.text("steps.html")).contains("No step is open for anyone yet");
  }
}
