package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {
  private static final Path SOURCES = Path.of("src/test/resources/consumer");
  private static final Path PROGRAM = SOURCES.resolve("consumer/Consumer.java");

  @TempDir Path classes;

  @Test
  void aProgramOnTheClassPathCompilesWithoutWarningsAndRuns()
      throws IOException, InterruptedException {
    Consumer.compile(List.of(PROGRAM), classes, "--class-path");
    String path = classes + File.pathSeparator + Consumer.libraries();
    assertThat(Consumer.run("-cp", path, "consumer.Consumer")).isEqualTo("blocked by [22]");
  }

  @Test
  void aModularProgramCompilesWithoutWarningsAndRuns() throws IOException, InterruptedException {
    Consumer.compile(
        List.of(SOURCES.resolve("module-info.java"), PROGRAM), classes, "--module-path");
    String path = classes + File.pathSeparator + Consumer.libraries();
    assertThat(Consumer.run("-p", path, "-m", "consumer/consumer.Consumer"))
        .isEqualTo("blocked by [22]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ecf-model/README.md",
        "ecf-rules/README.md",
        "ecf-rules/entitlements.md",
        "ecf-curriculum-data/README.md",
        "ecf-curriculum-data/data-format.md"
      })
  void theExampleOfAReadmeCompilesAndPrintsWhatItSays(String readme)
      throws IOException, InterruptedException {
    Consumer.Example example = Consumer.Example.of(readme);
    example.compile(classes);
    String path = classes + File.pathSeparator + Consumer.libraries();
    assertThat(Consumer.run("-cp", path, "Example").lines())
        .endsWith(example.promised().lines().toArray(String[]::new));
  }

  /** Those on an induction and on JSON, which go on where the first ends. */
  @Test
  void theOtherExamplesOfTheReadmePrintWhatTheySay() throws IOException, InterruptedException {
    Consumer.Example others = Consumer.Example.ofQuestions("README.md");
    others.compile(classes);
    String path = classes + File.pathSeparator + Consumer.libraries();
    assertThat(Consumer.run("-cp", path, "Example").lines().skip(1))
        .containsExactlyElementsOf(others.promised().lines().toList())
        .hasSizeGreaterThan(2);
  }

  @Test
  void theJavadocOfInductionsShowsTheExampleOfTheReadme() throws IOException {
    assertThat(
            Consumer.Example.ofJavadoc(
                "ecf-rules/src/main/java/io/github/ecf4j/rules/induction/package-info.java"))
        .isEqualTo(Consumer.Example.blockWith("README.md", "Induction.of("));
  }

  /** Each question has a few lines of code, and the last says what they print. */
  @Test
  void everyQuestionIsAnsweredAsItSays() throws IOException, InterruptedException {
    Consumer.Example questions = Consumer.Example.ofQuestions("ecf-rules/questions.md");
    questions.compile(classes);
    String path = classes + File.pathSeparator + Consumer.libraries();
    String printed = Consumer.run("-cp", path, "Example");
    assertThat(questions.promised().lines()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(printed.lines()).containsExactlyElementsOf(questions.promised().lines().toList());
  }
}
