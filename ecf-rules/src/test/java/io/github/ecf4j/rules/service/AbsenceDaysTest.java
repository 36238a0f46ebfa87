package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many contracted days of absence count (ABS-6); 13 September 2021 is a Monday. */
class AbsenceDaysTest {
  private static final String THREE_DAYS = "2021-09-06..@0.6@A@MONDAY+TUESDAY+WEDNESDAY";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "on average, @0.6, 2021-09-13..2021-09-15 SICKNESS, , 2021-12-31, 1.8",
    "on weekdays worked, 3, 2021-09-13..2021-09-15 SICKNESS, , 2021-12-31, 3",
    "on others, 3, 2021-09-16..2021-09-17 SICKNESS, , 2021-12-31, 0",
    "to the day of the answer, 3, 2021-09-13..2021-09-15 SICKNESS, , 2021-09-14, 2",
    "days recorded are spread over days worked, 3, 2021-09-13..2021-09-17 SICKNESS 3, ,"
        + " 2021-09-13, 1",
    "and none over the others, 3, 2021-09-13..2021-09-17 SICKNESS 3, , 2021-12-31, 3",
    "a weekday here and any there, 2021-09-06..@0.2@A@MONDAY 2021-09-06..@0.4@B,"
        + " 2021-09-13..2021-09-14 SICKNESS, , 2021-12-31, 1.4",
    "two posts of 0.7, 2021-09-06..@0.7@A 2021-09-06..@0.7@B,"
        + " 2021-09-13..2021-09-13 SICKNESS, , 2021-12-31, 1",
    "each as much as is served on a day, 2021-09-06..@0.7@A 2021-09-06..@0.7@B,"
        + " 2021-09-13..2021-09-13 SICKNESS, CAPPED_AT_FULL_TIME=no, 2021-12-31, 1.4",
    "halves, @1, 2021-09-13..2021-09-13 SICKNESS 0.5;2021-09-15..2021-09-15 SICKNESS 0.5, ,"
        + " 2021-12-31, 1",
    "whole days only, @1, 2021-09-13..2021-09-13 SICKNESS 0.5;2021-09-15..2021-09-15 SICKNESS 0.5,"
        + " HALF_DAYS_COUNT=no, 2021-12-31, 0",
    "one day after the other, @1, 2021-09-13..2021-09-13 SICKNESS 0.5;"
        + "2021-09-14..2021-09-14 SICKNESS 0.5, HALF_DAYS_COUNT=no, 2021-12-31, 1",
    "over a weekend, @1, 2021-09-17..2021-09-17 SICKNESS 0.5;2021-09-20..2021-09-20 SICKNESS 0.5,"
        + " HALF_DAYS_COUNT=no, 2021-12-31, 1",
    "a day of no absence between, @1, 2021-09-13..2021-09-13 SICKNESS 0.5;"
        + "2021-09-14..2021-09-14 AD_HOC 0;2021-09-15..2021-09-15 SICKNESS 0.5,"
        + " HALF_DAYS_COUNT=no, 2021-12-31, 0",
  })
  void contractedDaysCount(
      String which,
      String posts,
      String absences,
      @Nullable String choices,
      String on,
      String counted) {
    assertThat(
            InductionClock.of(CaseData.school(CaseData.calendar("sixty"), choices))
                .status(CaseData.ect(day("2021-09-06"), posts(posts), absences, null), day(on))
                .value()
                .absence()
                .get(0)
                .counted())
        .isEqualTo(CaseData.number(counted));
  }

  private static String posts(String text) {
    return text.equals("3") ? THREE_DAYS : text.startsWith("@") ? "2021-09-06.." + text : text;
  }
}
