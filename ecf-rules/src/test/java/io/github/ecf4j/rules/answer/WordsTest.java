package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Sources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate MONDAY = LocalDate.of(2022, 1, 31);

  @Test
  void daysWeeksAndMonthsAreWordsOfAnyReader() {
    assertThat(Words.day(MONDAY)).isEqualTo("31 January 2022");
    assertThat(Words.week(Week.of(MONDAY.plusDays(2)))).isEqualTo("the week of 31 January 2022");
    assertThat(Words.range(new DateRange(MONDAY, MONDAY))).isEqualTo("31 January 2022");
    assertThat(Words.range(new DateRange(MONDAY, MONDAY.plusDays(4))))
        .isEqualTo("31 January 2022 to 4 February 2022");
    assertThat(Words.month(YearMonth.of(2023, 7))).isEqualTo("July 2023");
  }

  @Test
  void numbersAgreeWithWhatIsCounted() {
    assertThat(Words.minutes(1)).isEqualTo("1 minute");
    assertThat(Words.minutes(0)).isEqualTo("0 minutes");
    assertThat(Words.count(1, "clinic")).isEqualTo("1 clinic");
    assertThat(Words.count(3, "clinic")).isEqualTo("3 clinics");
    assertThat(Words.pounds(Exact.of(new BigDecimal("1576.1")))).isEqualTo("£1,576.10");
  }

  @Test
  void modulesAreListedByNumber() {
    assertThat(Words.list(ModuleSet.of(4, 1, 2))).isEqualTo("1, 2 and 4");
    assertThat(Words.list(ModuleSet.of(4))).isEqualTo("4");
    assertThat(Words.list(ModuleSet.empty())).isEmpty();
  }

  @Test
  void ownFiguresNameWhoDecided() {
    FigureValue<Integer> own =
        new FigureValue<>(
            Figure.RELEASE_DAY_MINUTES, MONDAY, 400, Sources.byKey("ORIENTATION").at("letter"));
    assertThat(Words.own(ImmutableList.of(own)))
        .isEqualTo(
            "RELEASE_DAY_MINUTES is 400 by Ambition Institute"
                + " (Induction coordinator orientation (2021), letter)");
    assertThat(Words.own(ImmutableList.of())).isEmpty();
    assertThatThrownBy(() -> Words.own(Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("own");
  }
}
