package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.planning.TrainingSamples.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event attended on Tuesday, 14 September 2021, beside an absence. */
class AttendancesTest {
  private static final School MONDAY = School.of(Samples.calendar(12, 12));
  private static final School SUNDAY =
      MONDAY.with(
          MONDAY
              .calendar()
              .teachingOn(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))));

  /** Whole weeks of the one school and of the other, and four days of each. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-13, 2021-09-17, 5, ABSENT, ABSENT",
    "2021-09-13, 2021-09-17, 4, NOT_CERTAIN, ABSENT",
    "2021-09-12, 2021-09-16, 5, ABSENT, ABSENT",
    "2021-09-12, 2021-09-16, 4, ABSENT, NOT_CERTAIN",
    "2021-09-12, 2021-09-18, 5, ABSENT, ABSENT",
    "2021-09-12, 2021-09-18, 4.5, NOT_CERTAIN, NOT_CERTAIN",
  })
  void whoWasAwayAllDayTheWeekdaysOfTheSchoolSay(
      String first, String last, String contracted, Standing monday, Standing sunday) {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-06")
            .addAttendances(attended("CONF-1", "2021-09-14"))
            .addAbsences(
                absence(first, last).toBuilder().contractedDays(new BigDecimal(contracted)).build())
            .build();

    assertThat(standing(MONDAY, ect)).isEqualTo(monday);
    assertThat(standing(SUNDAY, ect)).isEqualTo(sunday);
    assertThat(hasAttended(MONDAY, ect)).isEqualTo(monday != Standing.ABSENT);
    assertThat(hasAttended(SUNDAY, ect)).isEqualTo(sunday != Standing.ABSENT);
  }

  private static Standing standing(School school, InductionRecord ect) {
    return Attendances.of(school).standing(ect.attendances().get(0), ect, YearBoundary.open());
  }

  private static boolean hasAttended(School school, InductionRecord ect) {
    return TrainingHours.of(PROGRAMME, school)
            .done(ect, day("2021-09-30"))
            .value()
            .facilitatedMinutes()
        > 0;
  }
}
