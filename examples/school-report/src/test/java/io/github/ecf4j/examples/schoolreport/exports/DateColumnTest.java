package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {

  private static DateColumn column(String cells) {
    return DateColumn.of(Arrays.asList(cells.split(";")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-10, 2022-03-10",
    "2022-03-10T09:00:00, 2022-03-10",
    "10/03/2022, 2022-03-10",
    "10/03/2022 00:00, 2022-03-10",
    "10/03/2022 1:05 pm, 2022-03-10",
    "10/03/22, 2022-03-10",
    "10/03/98, 1998-03-10",
    "10.03.22, 2022-03-10",
    "10-03-2022, 2022-03-10",
    "10 Mar 2022, 2022-03-10",
    "10-Mar-22, 2022-03-10",
    "1 Sept 2022, 2022-09-01",
    "1st September 2022, 2022-09-01",
    "Thu 10/03/2022, 2022-03-10",
    "20220310, 2022-03-10",
  })
  void readsADayBeforeItsMonth(String cell, String day) {
    assertThat(column(cell).read("starts_on", cell)).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-10;13/04/2022, 13/04/2022, 2022-04-13",
    "2022-03-10;04/04/2022, 04/04/2022, 2022-04-04",
    "2022-03-10;03/04/2022, 2022-03-10, 2022-03-10",
    "3 Apr 2022;03/04/2022, 3 Apr 2022, 2022-04-03",
  })
  void readsWhatIsPlainInAMixedColumn(String cells, String cell, String day) {
    assertThat(column(cells).read("starts_on", cell)).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-10;03/04/2022, 03/04/2022, two ways",
    "03.04.2022;03/04/2022, 03/04/2022, two ways",
    "03/25/2022;03/04/2022, 03/04/2022, month first",
    "03/25/2022;03/04/2022, 03/25/2022, no date",
    "31/02/2022, 31/02/2022, no date of the form d/m/y",
    "10/03/2022;44630, 44630, serial number",
    "10/03/2022;soon, soon, no date",
  })
  void asksAboutADoubtfulDate(String cells, String cell, String sentence) {
    DateColumn column = column(cells);

    assertThatThrownBy(() -> column.read("starts_on", cell))
        .isInstanceOf(AskedException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "-, true",
    "Current, true",
    "31/12/9999, true",
    "9999-12-31, true",
    "31/12/2022, false",
    "later, false"
  })
  void knowsOpenEnds(String cell, boolean isOpen) {
    assertThat(DateColumn.isOpen(cell)).isEqualTo(isOpen);
  }

  @ParameterizedTest
  @CsvSource({"03/04/2022, 2022-04-03"})
  void readsByTheFormOfTheMapping(String cell, String day) {
    assertThat(DateColumn.in(DateForm.ofCode("d/m/y")).read("starts_on", cell)).hasToString(day);
    assertThat(List.of(DateForm.values()))
        .allSatisfy(form -> assertThat(DateForm.ofCode(form.code())).isEqualTo(form));
  }
}
