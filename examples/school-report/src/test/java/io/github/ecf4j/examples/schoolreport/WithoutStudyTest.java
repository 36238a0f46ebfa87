package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units without self-study, as most of UCL's are: nobody records them, and nobody is behind. */
class WithoutStudyTest {
  private static final Programme UCL = EcfCurriculum.programme("ucl").orElseThrow();
  private static final int WITHOUT = UCL.modules().size() - UCL.modulesWithStudy().size();
  private static final String DAY = "2022-03-10";

  @TempDir Path parent;

  private Folder studied(Path network, ModuleSet modules) {
    return Folder.ofTwoYears(network)
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,programme",
            "doug,2021-09-01,ann,ucl")
        .with(
            "study.csv",
            Stream.concat(
                    Stream.of("ect_id,module,completed_on"),
                    modules.stream().map(module -> "doug," + module + ",2021-09-02"))
                .toArray(String[]::new));
  }

  private static int count(String page, String drawn) {
    return Splitter.on(drawn).splitToList(page).size() - 1;
  }

  @Test
  void nobodyIsBehindWithThem() throws Exception {
    Path network = Files.createDirectory(parent.resolve("network"));
    Run run = studied(network, UCL.modulesWithStudy()).report(DAY);
    String page = run.ofEct("doug");

    assertThat(WITHOUT).isGreaterThan(UCL.modules().size() / 2);
    assertThat(run.text("report.html")).doesNotContain(" behind: ");
    assertThat(count(page, "class=\"cell behind\"")).isEqualTo(1); // of the legend
    assertThat(count(page, "<b class=\"behind\"")).isEqualTo(1);
    assertThat(count(page, "class=\"cell without\"")).isEqualTo(WITHOUT + 1);
    assertThat(page).contains("without self-study, in the week of ");
    assertThat(page)
        .contains(
            "<dt>Studied</dt><dd>"
                + UCL.modulesWithStudy().size()
                + " of "
                + UCL.modulesWithStudy().size()
                + " modules</dd>");
    JsonNode school = Run.onAll(network, DAY).json("network.json").path("schools").path(0);
    assertThat(school.findValue("modulesPlanned").asInt())
        .isPositive()
        .isEqualTo(school.findValue("plannedModulesCompleted").asInt());
  }

  @Test
  void whatHasSelfStudyIsStillMissed() {
    ModuleNumber first = UCL.modulesWithStudy().stream().findFirst().orElseThrow();
    Run run = studied(parent, UCL.modulesWithStudy().minus(ModuleSet.of(first))).report(DAY);

    assertThat(run.text("report.html")).contains("one behind: " + first);
  }
}
