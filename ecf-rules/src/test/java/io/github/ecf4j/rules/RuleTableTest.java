package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.finding.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table in the module's README names each rule, in order and with its weight. */
class RuleTableTest {
  @Test
  void theReadmeNamesEachRuleWithItsWeight() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.matches("\\| [A-Z]+(-[A-Z]+)+ \\|.*"))
            .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1)))
            .toList();
    assertThat(rows).isEqualTo(RuleInfo.published().stream().map(RuleTableTest::row).toList());
  }

  private static String row(RuleInfo rule) {
    return "| " + rule.id() + " | " + rule.weight() + lighter(rule) + " ";
  }

  private static String lighter(RuleInfo rule) {
    return switch (rule.id().id()) {
      case "STEP-CHOSEN-BY-ECT" -> ", " + rule.lighterWeight() + " in year 2";
      case "MENTOR-NOT-ASSESSOR" -> ", " + rule.lighterWeight() + " with a recorded reason";
      case "PLAN-AWAY" -> ", " + rule.lighterWeight() + " for study and revisits";
      case "PLAN-MODULE-MISSING", "PLAN-COACHING-MISSING", "PLAN-EVENT-MISSING" ->
          ", " + rule.lighterWeight() + " if listed as unplaced";
      case "PLAN-STUDY-WEEKLY" ->
          ", " + rule.lighterWeight() + " where the pace has them in one week";
      case "PLAN-EVENT-DAY" -> ", " + rule.lighterWeight() + " on a later date of the provider's";
      case "PLAN-ASSESSMENT-MISSING" ->
          ", " + rule.lighterWeight() + " for reviews and if listed as unplaced";
      case "PLAN-TIME" -> ", " + rule.lighterWeight() + " where the pace needs as much";
      default -> "";
    };
  }
}
