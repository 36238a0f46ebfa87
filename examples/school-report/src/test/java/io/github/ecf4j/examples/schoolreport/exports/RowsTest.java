package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  private static final String TEXT =
      String.join(
          "\r\n",
          "Staff report;;",
          "",
          "Staff Code;Start Date;FTE",
          "André;01/09/2022;0,6",
          "Staff Code;Start Date;FTE",
          "Total;;0,6");

  private static Table table(byte[] bytes) {
    return Table.withHeadings("a.csv", Rows.ofCsv(bytes, Headings::isKnown), Headings::isKnown);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "windows-1252, false, Windows-1252",
    "UTF-16LE, true, UTF-16",
    "UTF-16BE, true, UTF-16",
    "UTF-16LE, false, UTF-16",
    "UTF-16BE, false, UTF-16",
  })
  void tellsTheEncoding(String charset, boolean marked, String name) {
    Table table = table(((marked ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset)));

    assertThat(table.how()).isEqualTo(name + ", semicolon, headings in line 3");
    assertThat(table.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(4);
              assertThat(row.cells()).containsExactly("André", "01/09/2022", "0,6");
            });
    assertThat(table.passedOver())
        .containsExactly("line 1 (Staff report)", "line 5 (Staff Code)", "line 6 (Total)");
  }

  @ParameterizedTest
  @CsvSource({"',', comma", "';', semicolon", "'\t', tab"})
  void tellsTheSeparator(String separator, String name) {
    String text = "Staff Code|Start Date|FTE\n7|2022-09-01|\"0|6\"\n".replace("|", separator);
    String named = "sep=" + separator + "\n" + text;

    for (String one : new String[] {text, named}) {
      Table table = table(one.getBytes(StandardCharsets.UTF_8));
      assertThat(table.how()).contains(name);
      assertThat(table.rows().get(0).cells())
          .containsExactly("7", "2022-09-01", "0" + separator + "6");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Staff Code,FTE\\n7,\"0.6\\n8,0.5\\n | quote",
        "sep=:\\nStaff Code:FTE\\n | separator",
        "Colour,Shape\\nred,round\\n | no row of headings",
      })
  void refusesWhatItCannotTell(String text, String sentence) {
    byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> table(bytes))
        .isInstanceOf(AskedException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void findsAHeadingWhateverItsCaseAndSpaces() {
    Table table = table("staff  CODE,Start_Date\n7,2022-09-01\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.indexOf("Start Date")).isEqualTo(1);
    assertThatThrownBy(() -> table.indexOf("End Date")).hasMessageContaining("no heading");
  }
}
