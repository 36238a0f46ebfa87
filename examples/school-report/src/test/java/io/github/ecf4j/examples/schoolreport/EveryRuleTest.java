package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a folder that raises it once and a twin that raises nothing; but those about
 * plans, of which a school folder has none.
 *
 * <p>They lie in {@code src/test/resources/rules/<rule id>}: the files in {@code raises} and {@code
 * twin} are laid over those in {@code rules/common}; {@code expected} holds the day of the report,
 * then the weight and the day of the finding.
 */
class EveryRuleTest {
  private static final Path RULES = Path.of("src/test/resources/rules");

  @TempDir Path folder;

  private static Stream<RuleId> rules() {
    return RuleInfo.published().stream()
        .map(RuleInfo::id)
        .filter(rule -> !rule.id().startsWith("PLAN-"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsFolderRaisesItOnceOnTheStatedDayWithTheStatedWeight(RuleId rule) throws IOException {
    List<String> expected = expected(rule);
    Run run = report(rule, "raises", expected.get(0));
    assertThat(run.findings())
        .containsExactly(rule.id() + " " + expected.get(1) + " " + expected.get(2));
    assertThat(run.exitStatus()).isEqualTo(expected.get(1).equals("CORE") ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsTwinRaisesNothing(RuleId rule) throws IOException {
    Run run = report(rule, "twin", expected(rule).get(0));
    assertThat(run.findings()).isEmpty();
    assertThat(run.exitStatus()).isZero();
  }

  private static List<String> expected(RuleId rule) throws IOException {
    return List.of(
        Files.readString(RULES.resolve(rule.id()).resolve("expected")).strip().split("\\s+"));
  }

  private Run report(RuleId rule, String which, String day) throws IOException {
    Path school = Files.createDirectory(folder.resolve("school"));
    lay(RULES.resolve("common"), school);
    lay(RULES.resolve(rule.id()).resolve(which), school);
    return Run.on(school, day);
  }

  private static void lay(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}
