package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of which a programme says nothing are named: their silence means nothing. */
class NotAppliedOutputTest {
  @TempDir Path parent;

  private static Folder onUcl(Path parent, String name) {
    return Folder.in(parent, name)
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,programme",
            "doug,2022-03-07,ann,ucl");
  }

  private static List<String> rules(JsonNode notApplied) {
    assertThat(notApplied).hasSize(1);
    assertThat(notApplied.path(0).path("programme").asText()).isEqualTo("ucl");
    return Run.elements(notApplied.path(0).path("rules")).stream().map(JsonNode::asText).toList();
  }

  @Test
  void areOnThePageInTheJsonAndInTheLineOfOutput() {
    Run run = onUcl(parent, "school").report();

    List<String> rules = rules(run.json().path("notApplied"));
    assertThat(rules)
        .contains("STEP-AFTER-STUDY", "CYCLE-STAGES", "MENTOR-TIME")
        .doesNotContain("COACHING-CADENCE", "MENTOR-NOT-ASSESSOR");
    assertThat(run.text("report.html"))
        .contains(
            "UCL Early Career Teacher programme, "
                + rules.size()
                + " rules: whether a step was set")
        .doesNotContain("STEP-AFTER-STUDY");
    assertThat(run.output())
        .contains("Rules of which the programme says nothing: " + rules.size() + " for ucl.");
  }

  @Test
  void areNotSpokenOfWhereEachApplies() {
    Run run = Folder.in(parent).report();

    assertThat(run.json().path("notApplied").isArray()).isTrue();
    assertThat(run.json().path("notApplied")).isEmpty();
    assertThat(run.text("report.html")).doesNotContain("Rules that do not apply");
    assertThat(run.output()).doesNotContain("says nothing");
  }

  @Test
  void areInTheFiguresOfANetwork() {
    Path network = parent.resolve("network");
    network.toFile().mkdir();
    onUcl(network, "a");
    Folder.in(network, "b");
    Run run = Run.onAll(network, "2022-03-10");

    JsonNode figures = run.json("network.json");
    assertThat(rules(figures.path("total").path("notApplied"))).contains("STEP-AFTER-STUDY");
    assertThat(rules(figures.path("schools").path(0).path("notApplied")))
        .contains("STEP-AFTER-STUDY");
    assertThat(figures.path("schools").path(1).path("notApplied")).isEmpty();
    assertThat(run.text("network.html")).contains("<code>ucl</code> says nothing");
    assertThat(run.output()).contains("Rules of which the programme says nothing: ");
  }
}
