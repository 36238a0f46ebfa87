package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FteColumnTest {
  private static final BigDecimal HOURS = new BigDecimal("32.5");
  private static final BigDecimal WEEKS = new BigDecimal("39");

  private static FteColumn column(String cells) {
    return FteColumn.of(Arrays.asList(cells.split(";")), null);
  }

  @ParameterizedTest
  @CsvSource({
    "0.6, 0.6, 0.6",
    "0.6000;1.0, 0.6000, 0.6",
    "'0,6', '0,6', 0.6",
    "60%;1, 60%, 0.6",
    "60%;1, 1, 1",
    "60;100, 60, 0.6",
    "3/5, 3/5, 0.6",
    "1;1, 1, 1",
    // Most show by what lies below 1 that they are no percentages.
    "0.5;0.74;1;60, 1, 1",
    "0.6;60, 60, 0.6",
  })
  void readsAShare(String cells, String cell, String share) {
    assertThat(column(cells).read(cell)).isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "60;1, 1, may be full time",
    "0.6;0, 0, not 0 to 1",
    "60;120, 120, not 0 to 1",
    "0.5;0.74;1;60, 60, not 0 to 1",
    "0.6;60, 0.6, may be full time",
    "0.6;'', '', blank",
    "0.6;full time, full time, no share",
    "3/0, 3/0, not 0 to 1",
  })
  void asksAboutADoubtfulShare(String cells, String cell, String sentence) {
    FteColumn column = column(cells);

    assertThatThrownBy(() -> column.read(cell))
        .isInstanceOf(AskedException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({"19.5, '', 0.6", "26, 39, 0.8", "32:30, 39, 1", "6.5, 19.5, 0.1"})
  void dividesHoursByThoseOfFullTime(String hours, String weeks, String share) {
    assertThat(FteColumn.ofHours(hours, weeks, HOURS, WEEKS)).isEqualByComparingTo(share);
  }

  @Test
  void asksWhatFullTimeIs() {
    assertThatThrownBy(() -> FteColumn.ofHours("26", "", null, null))
        .hasMessageContaining("full_time_hours");
    assertThatThrownBy(() -> FteColumn.ofHours("26", "39", HOURS, null))
        .hasMessageContaining("full_time_weeks");
  }

  @ParameterizedTest
  @CsvSource({"0.8, 26, ''", "0.8, 26, 39", "0.78, 26, 38", "0.78, 25.3, ''"})
  void takesAShareThatItsHoursHaveToo(String share, String hours, String weeks) {
    assertThatCode(() -> FteColumn.check(new BigDecimal(share), hours, weeks, HOURS, WEEKS))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"0.6, 26, ''", "1, 26, 39", "0.9, 32.5, 38"})
  void asksAboutAShareThatItsHoursContradict(String share, String hours, String weeks) {
    assertThatThrownBy(() -> FteColumn.check(new BigDecimal(share), hours, weeks, HOURS, WEEKS))
        .hasMessageContaining(hours + " hours are");
  }

  @Test
  void asksWhetherWeeksOfSchoolAreAllWeeks() {
    BigDecimal paid = new BigDecimal("52.143");

    assertThatThrownBy(() -> FteColumn.ofHours("19.5", "39.000", HOURS, paid))
        .hasMessageContaining("may be all weeks of school");
    assertThat(FteColumn.ofHours("19.5", "52.143", HOURS, paid)).isEqualByComparingTo("0.6");
  }
}
