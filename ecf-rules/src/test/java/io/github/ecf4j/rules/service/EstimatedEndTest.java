package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An estimate where the known terms end before induction does, from the last year known. */
class EstimatedEndTest {
  private static Explained<Optional<LocalDate>> end(SchoolCalendar calendar, String posts) {
    InductionRecord ect = CaseData.ect(day("2021-09-06"), posts, null, null);
    return Induction.of(School.of(calendar), ect).estimatedEnd(day("2022-01-10"));
  }

  /** Terms of twelve weeks; the last day of a term is a Friday. */
  @ParameterizedTest(name = "{0} terms known, {1}: {2}")
  @CsvSource({
    "6, 2021-09-06..@0.5, 2025-07-04",
    "4, 2021-09-06..@1, 2023-07-07",
    "3, 2021-09-06..@1, 2023-07-07",
    "3, 2021-09-06..@0.05, 2061-07-08",
    "3, '', 2023-07-07",
    "3, 2021-09-06..2021-12-31@1 2022-01-01..@1, 2023-07-07",
    // Known, no whole year, a leaver, a hundred years.
    "6, 2021-09-06..@1, ",
    "2, 2021-09-06..@1, ",
    "0, 2021-09-06..@1, ",
    "3, 2021-09-06..2022-07-08@1, ",
    "3, 2021-09-06..@0.02, ",
  })
  void theTermsOfTheLastWholeYearComeAgain(int terms, String posts, LocalDate end) {
    assertThat(end(Samples.calendar(terms, 12), posts).value()).isEqualTo(Optional.ofNullable(end));
  }

  @Test
  void saysThatItIsAnEstimate() {
    Explained<Optional<LocalDate>> end = end(Samples.calendar(3, 12), "2021-09-06..@1");

    assertThat(end.notKnown()).contains(NotKnown.noTermAfter(day("2022-07-08")));
    assertThat(end.steps())
        .map(Object::toString)
        .contains(
            "LEN-12 (SG 2.34): an estimate: if the terms of 2021/22 came again after 8 July 2022,"
                + " all would be served on 7 July 2023.");
  }

  @Test
  void whoLeavesHasNoEstimate() {
    assertThat(end(Samples.calendar(3, 12), "2021-09-06..2022-05-27@1").notKnown())
        .containsExactly(NotKnown.notRecorded("a post after 27 May 2022"));
  }

  /** Eight weeks of the first term are missed, and served again around a half term. */
  @Test
  void halfTermsComeAgain() {
    InductionRecord ect = CaseData.ect(day("2023-06-26"), "", null, null);

    assertThat(
            Induction.of(School.of(CaseData.calendar("halves")), ect)
                .estimatedEnd(day("2023-07-01"))
                .value())
        .contains(day("2025-06-20"));
  }

  /** At 0.7 of full time, 35 days of the summer term of 2024 are the last. */
  @Test
  void closuresOfOtherYearsDoNotComeAgain() {
    SchoolCalendar calendar = Samples.calendar(6, 12);
    SchoolCalendar closed =
        SchoolCalendar.of(
            calendar.terms(),
            List.of(new Closure(new DateRange(day("2022-07-04"), day("2022-07-08")), "")));

    assertThat(end(closed, "2021-09-06..@0.7").value()).contains(day("2024-05-31"));
  }

  /**
   * Nor in terms that are known: 45 of 60 days of autumn 2022 are served, and 14 of the 55 of
   * autumn 2024 are left.
   */
  @Test
  void closuresDoNotComeAgainInTermsThatAreKnown() {
    SchoolCalendar calendar = Samples.calendar(4, 12);
    SchoolCalendar closed =
        SchoolCalendar.of(
            calendar.terms(),
            List.of(new Closure(new DateRange(day("2021-09-13"), day("2021-09-17")), "")));
    InductionRecord ect = CaseData.ect(day("2022-09-26"), "", null, null);

    assertThat(Induction.of(School.of(closed), ect).estimatedEnd(day("2022-10-01")).value())
        .contains(day("2024-10-03"));
  }

  /** Closures come again as well: a week in each spring term makes the days of each count more. */
  @Test
  void closuresComeAgain() {
    SchoolCalendar calendar = Samples.calendar(3, 12);
    SchoolCalendar closed =
        SchoolCalendar.of(
            calendar.terms(),
            List.of(new Closure(new DateRange(day("2022-07-04"), day("2022-07-08")), "")));

    assertThat(end(closed, "2021-09-06..@1").value()).contains(day("2023-06-30"));
  }

  /** No year known as a whole says when terms are in the rest of a year of more terms, or fewer. */
  @ParameterizedTest
  @CsvSource({"sixty, six, 2, 2022-11-25", "six, sixty, 1, 2022-11-25", "six, five, 4, 2023-04-21"})
  void ofAYearOfAnotherNumberOfTermsNothingIsEstimated(
      String first, String next, int known, LocalDate last) {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            Stream.concat(year(first, 2021), year(next, 2022).limit(known)).toList(), List.of());
    Explained<Optional<LocalDate>> end = end(calendar, "");

    assertThat(end.value()).isEmpty();
    assertThat(end.notKnown()).contains(NotKnown.noTermAfter(last));
  }

  /** Where a year of six is known as a whole, it comes again: ten of twelve terms are known. */
  @Test
  void aYearOfMoreTermsThatIsKnownComesAgain() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            Stream.concat(year("sixty", 2021).skip(1), year("six", 2022)).toList(), List.of());
    InductionRecord ect = CaseData.ect(day("2022-01-03"), "", null, null);

    assertThat(Induction.of(School.of(calendar), ect).estimatedEnd(day("2022-02-01")).value())
        .contains(day("2023-11-24"));
  }

  private static Stream<Term> year(String calendar, int startsIn) {
    return CaseData.calendar(calendar).terms().stream()
        .filter(term -> term.academicYear().startsIn() == startsIn);
  }

  /** A year of terms moves by whole weeks, so that days of it may come to lie beside its year. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-06, 2021-09-06..2021-12-17 2022-01-03..2022-04-01 2022-04-18..2022-08-31, 2023-08-30",
    "2022-08-01, 2022-08-01..2022-12-16 2023-01-03..2023-03-31 2023-04-17..2023-08-31, 2024-08-29",
    "2021-11-01, 2021-11-01..2021-12-17 2022-01-03..2022-04-01 2022-04-18..2022-07-22"
        + " 2022-09-05..2022-10-21, 2023-07-21",
    "2021-09-06, 2021-09-06..2021-12-17 2022-01-03..2022-04-01 2022-04-18..2022-07-22"
        + " 2022-09-05..2023-01-13, 2023-07-21",
  })
  void noTermComesTwiceNorOutsideItsYear(LocalDate start, String terms, LocalDate end) {
    List<Term> all = new ArrayList<>();
    for (String days : CaseData.words(terms, ' ')) {
      List<String> day = Splitter.on("..").splitToList(days);
      all.add(
          Term.of(
              AcademicYear.of(day(day.get(0))),
              all.size() % 3 + 1,
              3,
              new DateRange(day(day.get(0)), day(day.get(1)))));
    }
    InductionRecord ect = CaseData.ect(start, "", null, null);

    assertThat(
            Induction.of(School.of(SchoolCalendar.of(all, List.of())), ect)
                .estimatedEnd(start)
                .value())
        .contains(end);
  }
}
