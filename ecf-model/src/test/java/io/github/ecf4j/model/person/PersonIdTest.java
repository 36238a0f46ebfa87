package io.github.ecf4j.model.person;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {
  @ParameterizedTest
  @CsvSource({
    "t9, t10",
    "t, t1",
    "t1, ta",
    "9, t",
    "2b10, 10b2",
    "a2b9, a2b10",
    "01, 1",
    "001, 01",
    "a01b2, a1b02",
    "a01, a1",
    "a1, a02",
    "a1b9, a01b10",
    "Z, a",
    "99999999999999999999, 100000000000000000000",
    "\uFFFD, \uD83D\uDE00",
    "a\uFFFD1, a\uD83D\uDE001"
  })
  void comesBefore(String first, String second) {
    assertThat(PersonId.of(first)).isLessThan(PersonId.of(second));
    assertThat(PersonId.of(second)).isGreaterThan(PersonId.of(first));
  }

  @Test
  void otherDigitsThanZeroToNineAreNoNumbers() {
    assertThat(PersonId.of("t１0")).isLessThan(PersonId.of("t９"));
  }

  @Test
  void whiteSpaceAtItsEndsIsNoPartOfAnId() {
    assertThat(PersonId.of("\u2003 a b\t\n")).isEqualTo(PersonId.of("a b")).hasToString("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void refusesBlankText(String text) {
    assertRefused(() -> PersonId.of(text), "id", '"' + text + '"', "a text that is not blank");
  }
}
