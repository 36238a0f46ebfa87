package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearsOfInductionTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
  private static final SchoolCalendar CALENDAR = Calendars.plain();

  private static Post post(String from, String to, String fte) {
    PostBuilder post = Post.builder().startsOn(LocalDate.parse(from)).fte(Fte.of(fte));
    return (to.isEmpty() ? post : post.endsOn(LocalDate.parse(to))).build();
  }

  private static Explained<YearBoundary> years(
      LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    InductionRecord ect =
        Samples.ect(Samples.programme(1), start.toString()).addAllPosts(posts).build();
    return InductionClock.of(School.of(calendar)).asRecorded(ect).map(InductionStatus::years);
  }

  private static Optional<String> lastDay(LocalDate start, Post... posts) {
    return years(start, List.of(posts), CALENDAR).value().lastDayOfYear1().map(LocalDate::toString);
  }

  /** Statutory guidance (2024), 2.20: the first three terms. */
  @Test
  void fullTimeFromSeptemberYear1IsTheSchoolYear() {
    assertThat(lastDay(SEPTEMBER)).contains("2022-07-22");
    YearBoundary years = years(SEPTEMBER, List.of(), CALENDAR).value();
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
    Explained<YearBoundary> answer = years(LocalDate.of(2024, 1, 4), List.of(), CALENDAR);
    assertThat(answer.value()).isEqualTo(YearBoundary.open());
    assertThat(answer.value().yearOn(LocalDate.of(2030, 1, 1))).isEqualTo(InductionYear.YEAR_1);
    assertThat(answer.steps())
        .map(Object::toString)
        .last()
        .isEqualTo("LEN-13 (SG 2.65): the known terms do not reach the end.");
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
    assertThat(years(SEPTEMBER, List.of(), calendar).steps())
        .map(Object::toString)
        .filteredOn(step -> step.startsWith("LEN-3"))
        .containsExactly(
            "LEN-3 (SG 2.34): spring 2021/22: 1 of 1 day of full-time service, which is 1 term; 0"
                + " + 1 = 1 term so far.",
            "LEN-3 (SG 2.34): summer 2021/22: 1 of 1 day of full-time service, which is 1 term; 1"
                + " + 1 = 2 terms so far.");
  }

  @Test
  void theAnswerExplainsItself() {
    Explained<YearBoundary> answer =
        years(SEPTEMBER, List.of(post("2021-11-01", "", "0.6")), CALENDAR);
    assertThat(answer.steps())
        .map(Object::toString)
        .contains(
            "LEN-3 (SG 2.34): autumn 2021/22: 21 of 77 days of full-time service, which is 3/11"
                + " terms; 0 + 3/11 = 3/11 terms so far.",
            "TT-9 (SG 2.20): year 1 ends on 22 July 2023.")
        .last()
        .isEqualTo("LEN-13 (SG 2.65): the known terms do not reach the end.");
    assertThat(answer.citations())
        .extracting(citation -> citation.source().key() + " " + citation.where())
        .contains("SG 2.20", "SG 2.30", "SG 2.34");
  }

  @Test
  void serviceBeforeTheFirstKnownTermIsNotCountedAndTheAnswerSaysSo() {
    assertThat(years(LocalDate.of(2021, 7, 31), List.of(), CALENDAR).steps().get(0).toString())
        .isEqualTo(
            "LEN-12 (SG 2.34): the known terms begin with autumn 2021/22; service before it, from"
                + " 31 July 2021 on, is not counted.");
    assertThat(years(LocalDate.of(2021, 8, 1), List.of(), CALENDAR).steps().get(0).toString())
        .startsWith("LEN-5");
  }

  private static Optional<String> end(LocalDate start, SchoolCalendar calendar, Post... posts) {
    return years(start, List.of(posts), calendar).value().projectedEnd().map(LocalDate::toString);
  }

  /**
   * Statutory guidance (2024), 2.30: six terms; the last teaching day, not the last day of term.
   */
  @Test
  void fullTimeFromSeptemberTheEndIsTheLastTeachingDayOfTheSixthTerm() {
    assertThat(end(SEPTEMBER, CALENDAR)).contains("2023-07-21");
    assertThat(years(SEPTEMBER, List.of(), CALENDAR).steps())
        .map(Object::toString)
        .endsWith(
            "TT-9 (SG 2.20): year 1 ends on 22 July 2022.",
            "LEN-13 (SG 2.65): all is served on 21 July 2023.");
  }

  /** LEN-3: at 0.6 it is ten terms, exactly. */
  @Test
  void atPointSixTheEndIsTheLastDayOfTheTenthTerm() {
    SchoolCalendar calendar = Samples.calendar(12, 1);
    assertThat(end(day("2021-09-06"), calendar, post("2021-09-06", "", "0.6")))
        .contains("2024-09-06");
    assertThat(
            years(day("2021-09-06"), List.of(post("2021-09-06", "", "0.6")), calendar)
                .value()
                .lastDayOfYear1())
        .contains(day("2023-01-06"));
    assertThat(end(day("2021-09-06"), Samples.calendar(9, 1), post("2021-09-06", "", "0.6")))
        .isEmpty();
  }

  /** 45 of 64 days of the first term leave 19/64 to serve: 19 of the 63 days of the seventh. */
  @Test
  void aStartWithinATermEndsWithinATerm() {
    YearBoundary years = years(day("2022-01-31"), List.of(), CALENDAR).value();
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
}
