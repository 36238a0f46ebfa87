package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.programme.PlannedStudy;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammePlan;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedLayoutTest {
  private static final Programme TWELVE = Frameworks.programme(3, List.of());

  private static List<String> weeks(Explained<ProgrammePlan> plan) {
    return plan.value().studies().stream().map(s -> s.module() + " " + s.week()).toList();
  }

  @Test
  void eachStrandBeginsWithItsTerm() {
    Explained<ProgrammePlan> plan =
        PublishedLayout.of(TWELVE, Calendars.plain(), LocalDate.of(2021, 9, 1));
    assertThat(weeks(plan))
        .containsExactly(
            "1 2021-08-30",
            "2 2021-09-06",
            "3 2021-09-13",
            "4 2021-09-20",
            "5 2022-01-03",
            "6 2022-01-10",
            "7 2022-01-17",
            "8 2022-01-24",
            "9 2022-04-18",
            "10 2022-04-25",
            "11 2022-05-02",
            "12 2022-05-09");
    assertThat(plan.steps())
        .containsExactly(
            "Strand 0: 4 modules, one a teaching week from 2021-08-30.",
            "Strand 1: 4 modules, one a teaching week from 2022-01-03.",
            "Strand 2: 4 modules, one a teaching week from 2022-04-18.");
    assertThat(plan.citations()).containsExactly(Frameworks.INVENTED);
  }

  @Test
  void theFirstTermIsThatOfTheStart() {
    Explained<ProgrammePlan> plan =
        PublishedLayout.of(TWELVE, Calendars.plain(), LocalDate.of(2022, 2, 9));
    assertThat(weeks(plan)).contains("1 2022-02-07", "5 2022-04-18", "9 2022-08-29");
  }

  @Test
  void aStartInTheHolidaysWaitsForTerm() {
    Explained<ProgrammePlan> plan =
        PublishedLayout.of(TWELVE, Calendars.plain(), LocalDate.of(2021, 12, 20));
    assertThat(weeks(plan)).contains("1 2022-01-03", "5 2022-04-18", "9 2022-08-29");
  }

  @Test
  void aStrandWaitsForTheOneBefore() {
    SchoolCalendar shortTerm =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-09-17"),
                Calendars.term(2021, Term.Season.SPRING, "2022-01-03", "2022-02-18"),
                Calendars.term(2021, Term.Season.SUMMER, "2022-04-18", "2022-07-15")),
            List.of());
    assertThat(weeks(PublishedLayout.of(TWELVE, shortTerm, LocalDate.of(2021, 9, 1))))
        .startsWith(
            "1 2021-09-06",
            "2 2021-09-13",
            "3 2022-01-03",
            "4 2022-01-10",
            "5 2022-01-17",
            "6 2022-01-24",
            "7 2022-01-31",
            "8 2022-02-07",
            "9 2022-04-18");
  }

  @Test
  void whatTheCalendarHasNoRoomForIsNamed() {
    SchoolCalendar twoWeeks =
        SchoolCalendar.of(
            List.of(Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-09-17")),
            List.of());
    Explained<ProgrammePlan> plan = PublishedLayout.of(TWELVE, twoWeeks, LocalDate.of(2021, 9, 1));
    assertThat(plan.value().studies()).extracting(PlannedStudy::week).hasSize(2);
    assertThat(plan.steps())
        .containsExactly(
            "Strand 0: 2 modules, one a teaching week from 2021-09-06; unplaced, for want of"
                + " teaching weeks: [3, 4].",
            "Strand 1: nothing placed; unplaced, for want of teaching weeks: [5, 6, 7, 8].",
            "Strand 2: nothing placed; unplaced, for want of teaching weeks: [9, 10, 11, 12].");
  }

  @Test
  void withoutTermsNothingIsPlaced() {
    SchoolCalendar empty = SchoolCalendar.of(List.of(), List.of());
    assertThat(PublishedLayout.of(TWELVE, empty, LocalDate.of(2021, 9, 1)).value())
        .isEqualTo(ProgrammePlan.none());
  }
}
