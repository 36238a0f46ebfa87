package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an induction is going on: its second post begins after a term without one. */
class InductionStateTest {
  @ParameterizedTest
  @CsvSource({
    "2021-09-05, NOT_STARTED",
    "2021-09-06, RUNNING",
    "2022-03-25, RUNNING",
    "2022-03-26, ON_HOLD",
    "2022-07-08, ON_HOLD",
    "2022-07-09, RUNNING",
    "2022-09-05, RUNNING",
    "2023-11-23, RUNNING",
    "2023-11-24, SERVED",
  })
  void theStateOnADay(String on, InductionStatus.State state) {
    assertThat(
            InductionClock.of(CaseData.school(CaseData.calendar("sixty"), null))
                .status(
                    CaseData.ect(
                        day("2021-09-06"),
                        "2021-09-06..2022-03-25@1@A 2022-09-05..@1@B",
                        null,
                        null),
                    day(on))
                .value()
                .state())
        .isEqualTo(state);
  }
}
