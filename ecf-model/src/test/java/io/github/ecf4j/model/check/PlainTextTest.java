package io.github.ecf4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "Zoë O’Brien-Łukasz",
        "سارة",
        "می\u200Cخواهم",
        "\u200Fעמית",
        "नमस्\u200Dते",
        "𝐀 👩\u200D🏫",
        "a\u00A0b\u00AD"
      })
  void whatPeopleWriteIsPlain(String text) {
    assertThat(PlainText.isPlain(text)).isTrue();
    assertThat(PlainText.visible(text)).isEqualTo(text);
  }

  @Test
  void whatDoesNotPrintIsMadeVisible() {
    assertThat(PlainText.visible("a\u0000b\r\n\u202Ec\uD83D"))
        .isEqualTo("a\\u0000b\\u000D\\u000A\\u202Ec\\uD83D");
    assertThat(new InvalidValueException("id", "\u001B[2J", "a name"))
        .hasMessage("id must be a name, but was: \\u001B[2J")
        .returns("must be a name, but was: \\u001B[2J", InvalidValueException::problem)
        .returns("\u001B[2J", InvalidValueException::value);
  }

  @Property
  void plainIsWhatHasNoControlsAndOnlyWholePairs(@ForAll String text) {
    assertThat(PlainText.isPlain(text))
        .isEqualTo(text.matches("[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*"));
  }

  @Property
  void whatIsMadeVisibleIsPlainAndStaysSo(@ForAll String text) {
    String visible = PlainText.visible(text);

    assertThat(PlainText.isPlain(visible)).isTrue();
    assertThat(PlainText.visible(visible)).isEqualTo(visible);
  }
}
