package io.github.ecf4j.model.framework;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.source.Source;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final Practice OF_STANDARD_7 = new Practice(7, 1, "Routines");

  private static StatementBuilder statement(String code) {
    return Statement.builder()
        .code(StatementCode.parse(code))
        .citation(new Source("ECF", "Framework", "Department").at("p 1"));
  }

  @Test
  void aLearnHowToHasAPracticeGroupAndALearnThatHasNone() {
    assertThat(statement("7a").summary("How.").practice(OF_STANDARD_7).build().practice())
        .contains(OF_STANDARD_7);
    assertThat(statement("7.1").summary("That.").build().practice()).isEmpty();
  }

  @Test
  void refusesALearnHowToWithoutAPracticeGroup() {
    assertRefused(
        () -> statement("7a").summary("How.").build(), "practice", "given for learn how to 7a");
  }

  @Test
  void refusesALearnThatWithAPracticeGroup() {
    assertRefused(
        () -> statement("7.1").summary("That.").practice(OF_STANDARD_7).build(),
        "practice",
        "absent for learn that 7.1");
  }

  @Test
  void refusesAPracticeGroupOfAnotherStandard() {
    assertRefused(
        () -> statement("1a").summary("How.").practice(OF_STANDARD_7).build(),
        "practice",
        OF_STANDARD_7.toString(),
        "one of standard 1");
  }

  @Test
  void refusesABlankSummary() {
    assertBlankRefused(() -> statement("7.1").summary(" ").build(), "summary");
  }

  @Test
  void aStandardHasANumberFromOneToNinetyNineAndTitles() {
    CoreArea area = CoreArea.PEDAGOGY;

    assertThat(Standard.of(99, "Section", "Standard", area).teachersStandard())
        .isEqualTo("Standard");
    assertRefused(() -> Standard.of(0, "Section", "Standard", area), "number", "0", "from 1 to 99");
    assertRefused(
        () -> Standard.of(100, "Section", "Standard", area), "number", "100", "from 1 to 99");
    assertBlankRefused(() -> Standard.of(1, " ", "Standard", area), "title");
    assertBlankRefused(() -> Standard.of(1, "Section", " ", area), "teachersStandard");
  }

  @Test
  void aPracticeGroupHasAStandardAPlaceAndAName() {
    assertThat(new Practice(99, 26, "Last").number()).isEqualTo(26);
    assertRefused(() -> new Practice(0, 1, "Name"), "standard", "0", "from 1 to 99");
    assertRefused(() -> new Practice(100, 1, "Name"), "standard", "100", "from 1 to 99");
    assertRefused(() -> new Practice(1, 0, "Name"), "number", "0", "from 1 to 26");
    assertRefused(() -> new Practice(1, 27, "Name"), "number", "27", "from 1 to 26");
    assertBlankRefused(() -> new Practice(1, 1, " "), "name");
  }
}
