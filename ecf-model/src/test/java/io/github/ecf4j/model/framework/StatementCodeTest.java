package io.github.ecf4j.model.framework;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.framework.StatementKind.LEARN_HOW_TO;
import static io.github.ecf4j.model.framework.StatementKind.LEARN_THAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCodeTest {
  @Test
  void readsNumbersAsLearnThatAndLettersAsLearnHowTo() {
    assertThat(StatementCode.parse("7.2")).isEqualTo(new StatementCode(7, LEARN_THAT, 2));
    assertThat(StatementCode.parse("7c")).isEqualTo(new StatementCode(7, LEARN_HOW_TO, 3));
    assertThat(StatementCode.parse("99.99")).isEqualTo(new StatementCode(99, LEARN_THAT, 99));
    assertThat(StatementCode.parse("99z")).isEqualTo(new StatementCode(99, LEARN_HOW_TO, 26));
  }

  @ParameterizedTest
  @CsvSource({"3.9, 3.10", "7.7, 7a", "1h, 2.1", "2.1, 10.1", "9z, 10.1", "4a, 4b"})
  void comesBefore(String first, String second) {
    assertThat(StatementCode.parse(first)).isLessThan(StatementCode.parse(second));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "7", "c", "7.", ".2", "7.0", "0.1", "0a", "7.100", "100.1", "100a", "7C", "7ab",
        "7.2a", " 7c", "7c ", "7c\n", "7 c", "07.1", "7.01", "07a", "-7.1", "7.-1", "7,2", "7..2",
        "7é", "7{", "7`", "7.２", "７.2", "７c", "7ｃ", "٧.٢"
      })
  void refusesMalformedTexts(String text) {
    assertRefused(
        () -> StatementCode.parse(text),
        "statement code",
        '"' + text + '"',
        "a code such as 7.2 or 7c");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> StatementCode.parse(null));
  }

  @Test
  void refusesNumbersOutsideTheirBounds() {
    assertRefused(() -> new StatementCode(0, LEARN_THAT, 1), "standard", "0", "from 1 to 99");
    assertRefused(() -> new StatementCode(100, LEARN_THAT, 1), "standard", "100", "from 1 to 99");
    assertRefused(() -> new StatementCode(7, LEARN_THAT, 0), "ordinal", "0", "from 1 to 99");
    assertRefused(() -> new StatementCode(7, LEARN_THAT, 100), "ordinal", "100", "from 1 to 99");
    assertRefused(() -> new StatementCode(7, LEARN_HOW_TO, 0), "ordinal", "0", "from 1 to 26");
    assertRefused(() -> new StatementCode(7, LEARN_HOW_TO, 27), "ordinal", "27", "from 1 to 26");
  }
}
