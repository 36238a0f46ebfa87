package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network says what was not judged, and counts nothing of it as missed. */
class NetworkNotJudgedTest {
  private static final String DAY = "2021-11-22";
  private static final String[] UNREADABLE = {"ect_id;module;completed_on", "doug;1;2021-09-02"};

  @TempDir Path parent;

  private Path network;
  private Folder a;

  @BeforeEach
  void schools() throws IOException {
    network = Files.createDirectory(parent.resolve("network"));
    a = school("a");
    school("b");
  }

  private Folder school(String name) throws IOException {
    Path school = network.resolve(name);
    Files.move(Folder.ofTwoYears(network).path(), school);
    return new Folder(school)
        .with("attendance.csv", "person_id,event,attended_on")
        .with("mentor_study.csv", "mentor_id,module,completed_on")
        .with("events.csv", "event,held_on", "ECT-CONFERENCE-1,2021-09-03");
  }

  private JsonNode figures(Run run, int school) {
    return run.json("network.json").path("schools").path(school);
  }

  @Test
  void whereEverybodyIsJudgedNothingIsSaid() {
    Run run = Run.onAll(network, DAY);

    assertThat(figures(run, 0).path("notJudged").isObject()).isTrue();
    assertThat(figures(run, 0).path("notJudged")).isEmpty();
    assertThat(figures(run, 0).path("modulesNotJudged").asInt(-1)).isZero();
    assertThat(figures(run, 0).path("cyclesNotJudged").asInt(-1)).isZero();
    assertThat(figures(run, 0).path("eventsNotJudged").asInt(-1)).isZero();
    assertThat(figures(run, 0).path("eventsDue").asInt()).isEqualTo(1);
    assertThat(figures(run, 0).path("cyclesDue").asInt()).isEqualTo(11);
    assertThat(run.output()).doesNotContain("could not judge");
    assertThat(run.text("network.html")).doesNotContain("at least");
  }

  @Test
  void studyThatCouldNotBeReadIsNoModuleMissed() {
    int planned = figures(Run.onAll(network, DAY), 0).path("modulesPlanned").asInt();
    a.with("study.csv", UNREADABLE);
    Run run = Run.onAll(network, DAY);

    assertThat(planned).isGreaterThan(2);
    assertThat(figures(run, 0).path("modulesPlanned").asInt()).isZero();
    assertThat(figures(run, 0).path("modulesNotJudged").asInt()).isEqualTo(planned);
    assertThat(figures(run, 0).path("notJudged").path("STUDY-CADENCE").asInt()).isEqualTo(1);
    JsonNode total = run.json("network.json").path("total");
    assertThat(total.path("modulesPlanned").asInt()).isEqualTo(planned);
    assertThat(total.path("modulesNotJudged").asInt()).isEqualTo(planned);
    assertThat(total.path("notJudged").path("STUDY-CADENCE").asInt()).isEqualTo(1);
    assertThat(run.text("network.html"))
        .contains("<td class=\"n\">" + planned + " not judged</td>")
        .contains("2 of " + planned + ", " + planned + " not judged")
        .contains("<li>STUDY-CADENCE 1</li>")
        .contains("not everybody could be judged by every rule");
    assertThat(run.text("network.html"))
        .contains("<td class=\"n\">at least 0</td>")
        .contains("<td class=\"n\">at least 2</td>");
    assertThat(run.output())
        .contains("Rules that could not judge everybody: " + total.path("notJudged").size() + ".");
  }

  @Test
  void meetingsAndTrainingThatCouldNotBeReadAreNotMissed() {
    a.with("coaching.csv", UNREADABLE).with("attendance.csv", UNREADABLE);
    JsonNode school = figures(Run.onAll(network, DAY), 0);

    assertThat(school.path("cyclesDue").asInt(-1)).isZero();
    assertThat(school.path("cyclesNotJudged").asInt()).isEqualTo(11);
    assertThat(school.path("eventsDue").asInt(-1)).isZero();
    assertThat(school.path("eventsNotJudged").asInt()).isEqualTo(1);
    assertThat(school.path("notJudged").path("COACHING-CADENCE").asInt()).isEqualTo(1);
  }

  @Test
  void thatNothingHasBeenRecordedForLongIsSaidOfTheSchool() {
    Run run = Run.onAll(network, DAY);

    JsonNode since = figures(run, 0).path("nothingRecordedSince");
    assertThat(since.findValuesAsText("of")).containsExactly("study", "meetings with mentors");
    assertThat(since.findValuesAsText("since")).containsExactly("2021-09-10", "2021-09-13");
    assertThat(run.text("network.html"))
        .contains("Nothing recorded of study since 10 September 2021");
  }
}
