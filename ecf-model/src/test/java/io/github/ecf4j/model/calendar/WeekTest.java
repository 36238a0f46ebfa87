package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.check.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class WeekTest {
  private static final LocalDate MONDAY = LocalDate.parse("2021-09-06");
  private static final Week LAST = Week.of(Days.LAST);

  @Property
  void aDayLiesInItsWeekAndInNoOther(
      @ForAll @DateRange(min = "1900-01-08", max = "2999-12-22") LocalDate day,
      @ForAll @DateRange(min = "1900-01-08", max = "2999-12-22") LocalDate other) {
    Week week = Week.of(day);

    assertThat(week.contains(day)).isTrue();
    assertThat(week.next().contains(day)).isFalse();
    assertThat(week.plus(-1).contains(day)).isFalse();
    assertThat(week.contains(other)).isEqualTo(Week.of(other).equals(week));
    assertThat(week.days().contains(other)).isEqualTo(week.contains(other));
  }

  @Property
  void weeksAreInTheOrderOfTheirDays(
      @ForAll @DateRange(min = "2021-01-01", max = "2021-03-31") LocalDate day,
      @ForAll @DateRange(min = "2021-01-01", max = "2021-03-31") LocalDate other) {
    Week week = Week.of(day);
    Week second = Week.of(other);

    assertThat(week.isBefore(second)).isEqualTo(week.last().isBefore(second.first()));
    assertThat(week.isAfter(second)).isEqualTo(second.isBefore(week));
    assertThat(Integer.signum(week.compareTo(second)))
        .isEqualTo(Integer.signum(week.first().compareTo(second.first())));
  }

  @Property
  void laterWeeksAreCounted(@ForAll @IntRange(min = -100, max = 100) int weeks) {
    assertThat(Week.of(MONDAY).plus(weeks)).isEqualTo(Week.of(MONDAY.plusWeeks(weeks)));
    assertThat(Week.of(MONDAY).plus(weeks).next()).isEqualTo(Week.of(MONDAY).plus(weeks + 1));
  }

  @Test
  void beginsOnAMonday() {
    Week week = Week.of(LocalDate.parse("2021-09-12"));

    assertThat(week.first()).isEqualTo(MONDAY);
    assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(week.last()).isEqualTo("2021-09-12");
    assertThat(week.days().length()).isEqualTo(7);
    assertThat(week).hasToString("2021-09-06");
  }

  @Property
  void mayBeginOnAnyDayOfTheWeek(
      @ForAll @DateRange(min = "1900-01-08", max = "2999-12-22") LocalDate day,
      @ForAll DayOfWeek beginning) {
    Week week = Week.of(day, beginning);

    assertThat(week.first().getDayOfWeek()).isEqualTo(beginning);
    assertThat(week.contains(day)).isTrue();
    assertThat(week.next()).isEqualTo(Week.of(day.plusDays(7), beginning));
    assertThat(Week.of(week.last(), beginning)).isEqualTo(week);
  }

  @Test
  void beforeTheFirstWholeWeekThereIsThatOfTheFirstDay() {
    assertThat(Week.of(Days.FIRST.plusDays(3), DayOfWeek.SUNDAY).first()).isEqualTo(Days.FIRST);
    assertThat(Week.of(Days.FIRST.plusDays(6), DayOfWeek.SUNDAY).first())
        .isEqualTo(Days.FIRST.plusDays(6));
  }

  @Test
  void theLastWeekOfAllIsCutShort() {
    assertThat(LAST.last()).isEqualTo(Days.LAST);
    assertThat(LAST.days().length()).isEqualTo(2);
    assertThat(LAST.contains(Days.LAST.plusDays(1))).isFalse();
  }

  @Test
  void refusesADayThatNoValueMayHold() {
    String bound = "from 1900-01-01 to 2999-12-31";

    assertThat(Week.of(Days.FIRST).first()).isEqualTo(Days.FIRST);
    assertRefused(() -> Week.of(Days.FIRST.minusDays(1)), "day", "1899-12-31", bound);
    assertRefused(() -> Week.of(Days.LAST.plusDays(1)), "day", "3000-01-01", bound);
    assertRefused(LAST::next, "first", "3000-01-06", bound);
  }
}
