package io.github.ecf4j.model.framework;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.framework.FrameworkDomain.practice;
import static io.github.ecf4j.model.framework.FrameworkDomain.standard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {
  private static Framework ofStandards(Standard... standards) {
    return Framework.builder().id("test").title("Test").addStandards(standards).build();
  }

  private static Framework ofStatements(String... codes) {
    return FrameworkDomain.standardsOneToFour()
        .addAllStatements(
            List.of(codes).stream()
                .map(StatementCode::parse)
                .map(FrameworkDomain::statement)
                .toList())
        .build();
  }

  @Test
  void findsNothingThatItDoesNotHave() {
    Framework framework = ofStatements("1.1", "1a");

    assertThat(framework.standard(5)).isEmpty();
    assertThat(framework.statement(StatementCode.parse("1.2"))).isEmpty();
    assertThat(framework.statementsOf(standard(5))).isEmpty();
    assertThat(framework.statementsOf(Standard.of(1, "Another's", "Any", CoreArea.PEDAGOGY)))
        .isEmpty();
    assertThat(framework.statementsOf(new Practice(1, 2, "Another framework's group"))).isEmpty();
  }

  @Test
  void refusesABlankIdOrTitle() {
    assertBlankRefused(() -> Framework.builder().id(" ").title("Test").build(), "id");
    assertBlankRefused(() -> Framework.builder().id("test").title(" ").build(), "title");
  }

  @Test
  void refusesStandardsOutOfOrderOrTwice() {
    String bound = "in the order of their numbers, each once";

    assertRefused(() -> ofStandards(standard(2), standard(1)), "standards", "[2, 1]", bound);
    assertRefused(() -> ofStandards(standard(2), standard(2)), "standards", "[2, 2]", bound);
  }

  @Test
  void refusesStatementsOutOfOrderOrTwice() {
    String bound = "in the order of their codes, each once";

    assertRefused(() -> ofStatements("3.10", "3.9"), "statements", "[3.10, 3.9]", bound);
    assertRefused(() -> ofStatements("3.9", "3.9"), "statements", "[3.9, 3.9]", bound);
  }

  @Test
  void refusesAStatementOfAStandardThatItLacks() {
    assertRefused(
        () -> ofStatements("1.1", "5.1"),
        "statements",
        "5.1",
        "of a standard that the framework has");
  }

  @Test
  void refusesAStatementOfAPracticeGroupThatItLacks() {
    assertRefused(
        () ->
            Framework.builder()
                .id("test")
                .title("Test")
                .addStandards(standard(1))
                .addPractices(practice(1, 1))
                .addStatements(FrameworkDomain.statement(StatementCode.parse("1a")))
                .build(),
        "practices",
        "[" + practice(1, 1) + "]",
        "the group of statement 1a among others");
  }

  @Test
  void refusesPracticesOutOfOrderOrTwice() {
    assertRefused(
        () ->
            FrameworkDomain.standardsOneToFour()
                .addPractices(new Practice(2, 9, "Later"), new Practice(2, 8, "Earlier"))
                .build(),
        "practices",
        "in the order of standards and numbers, each once");
    assertRefused(
        () ->
            FrameworkDomain.standardsOneToFour()
                .addPractices(new Practice(4, 9, "One"), new Practice(4, 9, "Other"))
                .build(),
        "practices",
        "in the order of standards and numbers, each once");
  }
}
