package io.github.ecf4j.rules.induction;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearOfInductionTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
  private static final SchoolCalendar CALENDAR = Calendars.plain();

  private static Post post(String from, String to, String fte) {
    Post.Builder post = Post.builder().startsOn(LocalDate.parse(from)).fte(Fte.of(fte));
    return (to.isEmpty() ? post : post.endsOn(LocalDate.parse(to))).build();
  }

  private static Optional<String> lastDay(LocalDate start, Post... posts) {
    return YearOfInduction.boundary(start, List.of(posts), CALENDAR)
        .value()
        .lastDayOfYear1()
        .map(LocalDate::toString);
  }

  /** Statutory guidance (2024), 2.20: the first three terms. */
  @Test
  void fullTimeFromSeptemberYear1IsTheSchoolYear() {
    assertThat(lastDay(SEPTEMBER)).contains("2022-07-22");
    YearBoundary years = YearOfInduction.boundary(SEPTEMBER, List.of(), CALENDAR).value();
    assertThat(years.yearOn(LocalDate.of(2022, 7, 22))).isEqualTo(InductionYear.YEAR_1);
    assertThat(years.yearOn(LocalDate.of(2022, 7, 23))).isEqualTo(InductionYear.YEAR_2);
  }

  /** Statutory guidance (2024), 2.36: half time takes four school years, so year 1 takes two. */
  @Test
  void halfTimeYear1IsTwoSchoolYears() {
    assertThat(lastDay(SEPTEMBER, post("2021-09-01", "", "0.5"))).contains("2023-07-22");
  }

  /** LEN-3: at 0.8 the sum reaches 3 within the fourth calendar term; the year ends with it. */
  @Test
  void atPointEightYear1EndsWithTheFourthTerm() {
    assertThat(lastDay(SEPTEMBER, post("2021-09-01", "", "0.8"))).contains("2022-12-17");
  }

  @Test
  void anInsetDayAtTheStartCostsNothingAndATeachingDayDoes() {
    assertThat(lastDay(LocalDate.of(2021, 9, 2))).contains("2022-07-22");
    assertThat(lastDay(LocalDate.of(2021, 9, 3))).contains("2022-12-17");
  }

  @Test
  void aStartInJanuaryShiftsTheYear() {
    assertThat(lastDay(LocalDate.of(2022, 1, 4))).contains("2022-12-17");
  }

  @Test
  void postsAtOnceAddUpToFullTimeAtMost() {
    assertThat(lastDay(SEPTEMBER, post("2021-09-01", "", "0.5"), post("2021-09-01", "", "0.5")))
        .contains("2022-07-22");
    assertThat(lastDay(SEPTEMBER, post("2021-09-01", "", "0.9"), post("2021-09-01", "", "0.9")))
        .contains("2022-07-22");
  }

  @Test
  void aGapBetweenPostsDoesNotCount() {
    assertThat(
            lastDay(SEPTEMBER, post("2021-09-01", "2021-12-31", "1"), post("2022-04-01", "", "1")))
        .contains("2022-12-17");
  }

  @Test
  void aPostBeforeTheStartDoesNotCount() {
    assertThat(lastDay(LocalDate.of(2022, 1, 4), post("2021-09-01", "", "1")))
        .contains("2022-12-17");
  }

  @Test
  void theCalendarMayEndBeforeYear1Does() {
    Explained<YearBoundary> answer =
        YearOfInduction.boundary(LocalDate.of(2024, 1, 4), List.of(), CALENDAR);
    assertThat(answer.value()).isEqualTo(YearBoundary.open());
    assertThat(answer.value().yearOn(LocalDate.of(2030, 1, 1))).isEqualTo(InductionYear.YEAR_1);
    assertThat(answer.steps())
        .endsWith(
            "Three terms are not reached within the known terms.",
            "Six terms are not reached within the known terms.");
  }

  @Test
  void aTermWithoutTeachingDaysIsPassedOver() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-04", "2021-09-05"),
                Calendars.term(2021, Term.Season.SPRING, "2022-01-03", "2022-01-03"),
                Calendars.term(2021, Term.Season.SUMMER, "2022-05-02", "2022-05-02")),
            List.of());
    assertThat(YearOfInduction.boundary(SEPTEMBER, List.of(), calendar).steps())
        .containsExactly(
            "spring 2021/22: 1 full-time days of 1; service by its end: 1.",
            "summer 2021/22: 1 full-time days of 1; service by its end: 2.",
            "Three terms are not reached within the known terms.",
            "Six terms are not reached within the known terms.");
  }

  @Test
  void theAnswerExplainsItself() {
    Explained<YearBoundary> answer =
        YearOfInduction.boundary(SEPTEMBER, List.of(post("2021-11-01", "", "0.6")), CALENDAR);
    assertThat(answer.steps().get(0))
        .isEqualTo("autumn 2021/22: 21 full-time days of 77; service by its end: 3/11.");
    assertThat(answer.steps())
        .contains("Three terms are reached: year 1 ends with this term, on 2023-07-22.")
        .last()
        .isEqualTo("Six terms are not reached within the known terms.");
    assertThat(answer.citations())
        .extracting(citation -> citation.source().key() + " " + citation.where())
        .containsExactly("SG 2.20", "SG 2.30", "SG 2.34");
  }

  @Test
  void serviceBeforeTheFirstKnownTermIsNotCountedAndTheAnswerSaysSo() {
    assertThat(
            YearOfInduction.boundary(LocalDate.of(2021, 7, 31), List.of(), CALENDAR).steps().get(0))
        .isEqualTo(
            "The known terms begin with autumn 2021/22: service before it, from 2021-07-31 on, is"
                + " not counted.");
    assertThat(
            YearOfInduction.boundary(LocalDate.of(2021, 8, 1), List.of(), CALENDAR).steps().get(0))
        .startsWith("autumn 2021/22: ");
  }

  private static Optional<String> end(LocalDate start, SchoolCalendar calendar, Post... posts) {
    return YearOfInduction.boundary(start, List.of(posts), calendar)
        .value()
        .projectedEnd()
        .map(LocalDate::toString);
  }

  /**
   * Statutory guidance (2024), 2.30: six terms; the last teaching day, not the last day of term.
   */
  @Test
  void fullTimeFromSeptemberTheEndIsTheLastTeachingDayOfTheSixthTerm() {
    assertThat(end(SEPTEMBER, CALENDAR)).contains("2023-07-21");
    assertThat(YearOfInduction.boundary(SEPTEMBER, List.of(), CALENDAR).steps())
        .endsWith(
            "summer 2022/23: 68 full-time days of 68; service by its end: 6.",
            "Six terms are reached on 2023-07-21, the projected end.");
  }

  /** LEN-3: at 0.6 it is ten terms, exactly. */
  @Test
  void atPointSixTheEndIsTheLastDayOfTheTenthTerm() {
    SchoolCalendar calendar = Samples.calendar(12, 1);
    assertThat(end(day("2021-09-06"), calendar, post("2021-09-06", "", "0.6")))
        .contains("2024-09-06");
    assertThat(
            YearOfInduction.boundary(
                    day("2021-09-06"), List.of(post("2021-09-06", "", "0.6")), calendar)
                .value()
                .lastDayOfYear1())
        .contains(day("2023-01-06"));
    assertThat(end(day("2021-09-06"), Samples.calendar(9, 1), post("2021-09-06", "", "0.6")))
        .isEmpty();
  }

  /** 45 of 64 days of the first term leave 19/64 to serve: 19 of the 63 days of the seventh. */
  @Test
  void aStartWithinATermEndsWithinATerm() {
    YearBoundary years = YearOfInduction.boundary(day("2022-01-31"), List.of(), CALENDAR).value();
    assertThat(years).isEqualTo(YearBoundary.of(day("2023-04-01"), day("2024-01-30")));
  }

  @Test
  void theEndIsTheDayOnWhichTheSixthTermIsExactlyReached() {
    SchoolCalendar weeks = Samples.calendar(8, 1);
    assertThat(end(day("2021-09-06"), weeks)).contains("2023-04-21");
    assertThat(end(day("2021-09-07"), weeks)).contains("2023-09-04");
    assertThat(end(day("2021-09-08"), weeks)).contains("2023-09-05");
    assertThat(end(day("2021-09-10"), weeks)).contains("2023-09-07");
  }

  @Test
  void aRecordIsCountedByItsStartAndPosts() {
    SchoolCalendar weeks = Samples.calendar(8, 1);
    InductionRecord ect =
        Samples.ect(Samples.programme(1), "2021-09-06")
            .addPosts(post("2021-09-07", "", "1"))
            .build();
    assertThat(YearOfInduction.boundary(ect, weeks))
        .isEqualTo(
            YearOfInduction.boundary(
                day("2021-09-06"), List.of(post("2021-09-07", "", "1")), weeks));
    assertThat(YearOfInduction.boundary(ect, weeks).value().projectedEnd())
        .contains(day("2023-09-04"));
  }
}
