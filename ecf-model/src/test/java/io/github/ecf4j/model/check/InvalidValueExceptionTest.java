package io.github.ecf4j.model.check;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  @Test
  void saysFieldBoundAndValue() {
    InvalidValueException refusal = new InvalidValueException("module", "0", "from 1 to 64");

    assertThat(refusal)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("module must be from 1 to 64, but was: 0")
        .returns("module", InvalidValueException::field)
        .returns("0", InvalidValueException::value)
        .returns("from 1 to 64", InvalidValueException::bound)
        .returns("must be from 1 to 64, but was: 0", InvalidValueException::problem);
  }

  @Test
  void aCheckThatHoldsLetsTheValuePass() {
    assertThatCode(() -> Check.that(true, "day", "Monday", "a Monday")).doesNotThrowAnyException();
    assertThat(Check.range("number", 1, 1, 3)).isEqualTo(1);
    assertThat(Check.range("number", 3, 1, 3)).isEqualTo(3);
    assertThat(Check.text("title", " a ")).isEqualTo(" a ");
  }

  @Test
  void aCheckThatFailsRefusesTheValue() {
    assertRefused(() -> Check.that(false, "day", 7, "a Monday"), "day", "7", "a Monday");
    assertRefused(() -> Check.range("number", 0, 1, 3), "number", "0", "from 1 to 3");
    assertRefused(() -> Check.range("number", 4, 1, 3), "number", "4", "from 1 to 3");
    assertRefused(
        () -> Check.text("title", "\u2003"), "title", "\"\u2003\"", "a text that is not blank");
  }
}
