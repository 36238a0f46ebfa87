package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a value of the model prints fits a line of a log, however much it holds. */
class LogLineTest {
  private static final int MOST = 200;

  @Test
  void everyValueOfTheModelFitsALine(@TempDir Path folder) {
    ValuesByType values = new ValuesByType(PublicApi.types(), FirstValues.all(folder));

    assertThat(PublicApi.types())
        .filteredOn(type -> type.getName().startsWith("io.github.ecf4j.model."))
        // A wire form prints all that it holds.
        .filteredOn(type -> !type.getPackageName().endsWith(".exchange"))
        .filteredOn(values::has)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            type ->
                assertThat(values.get(type).toString()).hasSizeLessThan(MOST).doesNotContain("\n"));
  }

  @Test
  void programmeFrameworkAndBankPrintIdAndCounts() {
    assertThat(EcfCurriculum.ambition())
        .hasToString("Programme ambition of 36 modules and 17 events");
    assertThat(EcfCurriculum.framework()).hasToString("Framework ecf-2019 of 181 statements");
    assertThat(EcfCurriculum.stepBank("ambition").orElseThrow())
        .hasToString("StepBank of 297 steps in 99 areas");
  }
}
