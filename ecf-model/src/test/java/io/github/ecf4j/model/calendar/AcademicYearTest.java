package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.check.Days;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcademicYearTest {
  @ParameterizedTest
  @CsvSource({"2021, 2021/22", "2099, 2099/00", "1999, 1999/00", "2008, 2008/09", "2999, 2999/00"})
  void printsBothCalendarYears(int startsIn, String text) {
    assertThat(AcademicYear.of(startsIn)).hasToString(text);
  }

  @Property
  void everyDayLiesInItsOwnYearOnly(@ForAll @IntRange(max = 401_766) int daysOn) {
    LocalDate day = Days.FIRST.plusDays(daysOn);
    AcademicYear year = AcademicYear.of(day);

    assertThat(year.contains(day)).isTrue();
    if (year.startsIn() < 2999) {
      assertThat(year.next().contains(day)).isFalse();
      assertThat(year.next().previous()).isEqualTo(year).isLessThan(year.next());
    }
  }

  @Test
  void beginsOnTheFirstOfAugust() {
    assertThat(AcademicYear.of(LocalDate.of(2021, 7, 31))).isEqualTo(AcademicYear.of(2020));
    assertThat(AcademicYear.of(LocalDate.of(2021, 8, 1))).isEqualTo(AcademicYear.of(2021));
    assertThat(AcademicYear.of(2021).days())
        .isEqualTo(new DateRange(LocalDate.of(2021, 8, 1), LocalDate.of(2022, 7, 31)));
  }

  @Test
  void endsWithTheDays() {
    assertThat(AcademicYear.of(1899).days().first()).isEqualTo(Days.FIRST);
    assertThat(AcademicYear.of(2999).days().last()).isEqualTo(Days.LAST);
    assertRefused(
        () -> AcademicYear.of(1899).previous(), "academicYear", "1898", "from 1899 to 2999");
    assertRefused(() -> AcademicYear.of(2999).next(), "academicYear", "3000", "from 1899 to 2999");
    assertRefused(
        () -> AcademicYear.of(LocalDate.MAX),
        "day",
        LocalDate.MAX.toString(),
        "from 1900-01-01 to 2999-12-31");
  }
}
