package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.planning.TrainingSamples.CLINIC;
import static io.github.ecf4j.rules.planning.TrainingSamples.CONFERENCE;
import static io.github.ecf4j.rules.planning.TrainingSamples.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.rules.Samples;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
  private static final DueDates DATES =
      DueDates.of(dates("CONF-1", "2021-09-20", "CONF-1", "2021-09-08", "CONF-1", "2021-10-01"));
  private static final YearBoundary OPEN = YearBoundary.open();

  private static Optional<LocalDate> due(InductionRecord ect) {
    return DATES.due(CONFERENCE, ect, OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-01, 2021-09-08",
    "2021-09-08, 2021-09-08",
    "2021-09-09, 2021-09-20",
    "2021-10-01, 2021-10-01"
  })
  void anEventIsDueOnItsFirstDateOnOrAfterTheStart(String start, String due) {
    assertThat(due(Samples.ect(PROGRAMME, start).build())).contains(day(due));
  }

  @Test
  void anEventIsNotDueWhereNoDateIsLeftOrNamed() {
    InductionRecord late = Samples.ect(PROGRAMME, "2021-10-02").build();

    assertThat(due(late)).isEmpty();
    assertThat(DATES.due(CLINIC, late, OPEN)).isEmpty();
    assertThat(
            DueDates.of(EventDates.none())
                .due(CONFERENCE, Samples.ect(PROGRAMME, "2021-09-01").build(), OPEN))
        .isEmpty();
  }

  private static InductionRecord away(Absence... absences) {
    return Samples.ect(PROGRAMME, "2021-09-01").addAbsences(absences).build();
  }

  @Test
  void whoIsAbsentThatDayIsDueOnTheNext() {
    Absence first = absence("2021-09-08", "2021-09-08");
    Absence second = absence("2021-09-20", "2021-09-30");
    Absence third = absence("2021-10-01", "2021-10-31");

    assertThat(due(away(first))).contains(day("2021-09-20"));
    assertThat(due(away(first, second))).contains(day("2021-10-01"));
    assertThat(due(away(first, second, third))).isEmpty();
  }

  @Test
  void nothingIsDueAfterTheEndOfInduction() {
    InductionRecord ect = Samples.ect(PROGRAMME, "2021-09-01").build();
    LocalDate year1 = day("2021-09-01");

    assertThat(DATES.due(CONFERENCE, ect, YearBoundary.of(year1, day("2021-09-08"))))
        .contains(day("2021-09-08"));
    assertThat(DATES.due(CONFERENCE, ect, YearBoundary.of(year1, day("2021-09-07")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-09-20",
    "2021-09-20, 2021-09-20",
    "2021-09-21, 2021-10-01",
  })
  void whoMissedItIsDueOnTheFirstDateFromADayOnButNotBeforeTheStart(String from, String due) {
    assertThat(
            DATES.dueFrom(
                day(from), CONFERENCE, Samples.ect(PROGRAMME, "2021-09-10").build(), OPEN))
        .contains(day(due));
  }

  @Test
  void conferencesAndClinicsAreDueByADayInTheProgrammesOrder() {
    DueDates dates =
        DueDates.of(
            dates(
                "CLINIC-2",
                "2021-09-06",
                "PI",
                "2021-09-06",
                "CONF-1",
                "2021-09-08",
                "M-CONF",
                "2021-09-06",
                "CLINIC-1",
                "2021-09-09"));
    InductionRecord ect = Samples.ect(PROGRAMME, "2021-09-01").build();

    assertThat(dates.dueBy(day("2021-09-08"), ect, OPEN).entrySet())
        .containsExactly(
            Map.entry(CONFERENCE, day("2021-09-08")),
            Map.entry(new EventId("CLINIC-2"), day("2021-09-06")));
    assertThat(dates.dueBy(day("2021-09-05"), ect, OPEN)).isEmpty();
  }

  @Test
  void whoIsAbsentIsNotDueByADayBeforeTheNextDate() {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAbsences(absence("2021-09-08", "2021-09-08"))
            .build();

    assertThat(DATES.dueBy(day("2021-09-19"), ect, OPEN)).isEmpty();
    assertThat(DATES.dueBy(day("2021-09-20"), ect, OPEN))
        .containsExactly(Map.entry(CONFERENCE, day("2021-09-20")));
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> DueDates.of(null));
  }
}
