package io.github.ecf4j.model.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.InductionYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearBoundaryTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static final LocalDate SUMMER = day("2022-07-22");

  @Test
  void inductionIsOverAfterItsLastDay() {
    YearBoundary years = YearBoundary.of(SUMMER, day("2023-07-21"));
    assertThat(years.isOver(day("2023-07-21"))).isFalse();
    assertThat(years.isOver(day("2023-07-22"))).isTrue();
  }

  @Test
  void inductionWithoutAKnownEndIsNeverOver() {
    assertThat(YearBoundary.after(SUMMER).isOver(LocalDate.MAX)).isFalse();
    assertThat(YearBoundary.open().isOver(LocalDate.MAX)).isFalse();
  }

  @Test
  void year2BeginsOnTheDayAfterYear1() {
    assertThat(YearBoundary.of(SUMMER, day("2023-07-21")).yearOn(SUMMER))
        .isEqualTo(InductionYear.YEAR_1);
    assertThat(YearBoundary.after(SUMMER).yearOn(SUMMER.plusDays(1)))
        .isEqualTo(InductionYear.YEAR_2);
  }

  @Test
  void refusesAnEndThatIsNotAfterYear1() {
    assertThat(YearBoundary.of(SUMMER, SUMMER.plusDays(1)).projectedEnd())
        .contains(SUMMER.plusDays(1));
    assertThatThrownBy(() -> YearBoundary.of(SUMMER, SUMMER))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("projectedEnd")
        .hasMessageContaining("2022-07-22")
        .hasMessageContaining("after the last day of year 1");
  }
}
