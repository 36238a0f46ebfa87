package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.finding.RuleId;
import io.github.ecf4j.rules.finding.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    assertThat(rows).isEqualTo(Arrays.stream(RuleId.values()).map(RuleTableTest::row).toList());
  }

  private static String row(RuleId rule) {
    Weight year1 = rule.weightIn(InductionYear.YEAR_1);
    Weight year2 = rule.weightIn(InductionYear.YEAR_2);
    return "| " + rule + " | " + year1 + (year1 == year2 ? "" : ", " + year2 + " in year 2") + " ";
  }
}
