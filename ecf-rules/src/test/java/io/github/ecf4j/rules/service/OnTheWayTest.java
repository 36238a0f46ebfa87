package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school does on the way: observe, tell the appropriate body, consider a reduction. */
class OnTheWayTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/observations.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void onceAHalfTerm(String rule, String source, String posts, String days) {
    SchoolCalendar calendar = CaseData.calendar("shire");
    InductionRecord ect = CaseData.ect(day("2025-09-01"), posts, null, null);
    List<LocalDate> suggested =
        Observations.suggested(
                ect,
                calendar,
                InductionClock.of(School.of(calendar)).asRecorded(ect).value().years())
            .value();

    assertThat(suggested.stream().filter(on -> on.isBefore(day("2026-08-31"))))
        .extracting(LocalDate::toString)
        .isEqualTo(CaseData.words(days, ' '));
    assertThat(
            Observations.suggested(
                    ect,
                    calendar,
                    InductionClock.of(School.of(calendar)).asRecorded(ect).value().years())
                .steps())
        .map(Object::toString)
        .hasSameSizeAs(suggested)
        .first()
        .isEqualTo(
            "ASM-8 (SG 2.46): by "
                + (suggested.get(0).getMonthValue() == 10
                    ? "24 October 2025"
                    : "16 December 2025"));
  }

  /** A term without a half term is one stretch, as is one whose half term begins or ends it. */
  @Test
  void onceATermWhereNoHalfTermDividesIt() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-06", "2021-11-26"),
                Calendars.term(
                    2021,
                    Term.Season.SPRING,
                    "2022-01-03",
                    "2022-03-25",
                    "2022-01-03",
                    "2022-01-07"),
                Calendars.term(
                    2021,
                    Term.Season.SUMMER,
                    "2022-04-18",
                    "2022-07-08",
                    "2022-07-04",
                    "2022-07-08")),
            List.of());
    InductionRecord ect = CaseData.ect(day("2021-09-06"), "", null, null);

    assertThat(Observations.suggested(ect, calendar, YearBoundary.open()).value())
        .containsExactly(day("2021-11-26"), day("2022-03-25"), day("2022-07-01"));
  }

  /** From its first day, after that of the post, to its end on the 35th day of the third term. */
  @Test
  void noneIsOutsideInduction() {
    SchoolCalendar calendar = CaseData.calendar("shire");
    InductionRecord ect = CaseData.ect(day("2025-11-03"), "2025-09-01..@1", "", "=2 2025-11-03");

    assertThat(
            Observations.suggested(
                    ect,
                    calendar,
                    InductionClock.of(School.of(calendar)).asRecorded(ect).value().years())
                .value())
        .extracting(LocalDate::toString)
        .containsExactly("2025-12-16", "2026-02-13", "2026-03-31", "2026-05-22", "2026-06-11");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/part-time-reduction.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aPartTimeReductionMayBeConsideredInTheSixthTermInPost(
      String rule, String source, String posts, @Nullable LocalDate from) {
    InductionRecord ect = CaseData.ect(day("2021-09-01"), posts, null, null);

    assertThat(
            InductionClock.of(School.of(CaseData.calendar("shire")))
                .status(ect, day("2026-07-21"))
                .value()
                .partTimeReductionFrom())
        .isEqualTo(Optional.ofNullable(from));
  }

  /** LEN-9: service by a calendar and service told in terms count in terms of one length. */
  @Test
  void theFigureIsThatOfCalendars() {
    assertThat(Policies.published().editions())
        .map(from -> Policies.published().on(from).get(Figure.TERMS_A_YEAR))
        .isNotEmpty()
        .containsOnly(Term.TERMS_A_YEAR);
  }

  /** RED-3: in the summer term of 2023, of which a year of six has two; of five and four, one. */
  @ParameterizedTest
  @CsvSource({"six, 2023-04-17", "five, 2023-05-01", "four, 2023-04-24"})
  void theSixthTermIsThatOfAYearOfThree(String calendar, LocalDate from) {
    InductionRecord ect = CaseData.ect(day("2021-09-06"), "2021-09-06..@0.5", null, null);

    assertThat(
            InductionClock.of(School.of(CaseData.calendar(calendar)))
                .status(ect, day("2022-03-01"))
                .value()
                .partTimeReductionFrom())
        .contains(from);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/notify.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theAppropriateBodyIsToldAsSoonAsItIsThirtyDays(
      String rule,
      String source,
      String posts,
      String absences,
      LocalDate day,
      @Nullable LocalDate from) {
    InductionRecord ect = CaseData.ect(day("2021-09-06"), posts, absences, null);
    InductionClock clock = InductionClock.of(School.of(CaseData.calendar("sixty")));

    assertThat(clock.status(ect, day).value().absence().get(0).reachedOn())
        .isEqualTo(Optional.ofNullable(from));
    assertThat(
            clock.status(ect, day).steps().stream()
                .filter(step -> step.toString().startsWith("ABS-11")))
        .hasSize(from == null ? 0 : 1);
  }

  /** Thirty of year 2, whatever was missed in year 1. */
  @ParameterizedTest
  @CsvSource({"2022-10-13, ", "2022-10-14, 2022-10-14", "2022-11-25, 2022-10-14"})
  void theDaysOfEachYearAreCountedOnTheirOwn(LocalDate day, @Nullable LocalDate from) {
    InductionRecord ect =
        CaseData.ect(
            day("2021-09-06"),
            "2021-09-06..@1",
            "2021-09-06..2021-10-01 SICKNESS;2022-09-05..2022-11-25 SICKNESS",
            null);

    assertThat(
            InductionClock.of(School.of(CaseData.calendar("sixty")))
                .status(ect, day)
                .value()
                .absence()
                .get(1)
                .reachedOn())
        .isEqualTo(Optional.ofNullable(from));
  }
}
