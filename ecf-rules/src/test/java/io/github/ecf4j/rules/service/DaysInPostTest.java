package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days employed and missed of the second and third week of September 2021 (REC-2, ASM-6); induction
 * begins on Monday, 6 September, with the term.
 */
class DaysInPostTest {
  private static final DateRange WEEKS = new DateRange(day("2021-09-06"), day("2021-09-17"));

  private static DaysInPost days(
      String posts, @Nullable String absences, @Nullable String choices, String on) {
    return DaysInPost.of(
        CaseData.school(CaseData.calendar("sixty"), choices),
        CaseData.ect(day("2021-09-06"), posts, absences, null),
        day(on));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "full time, 2021-09-06..@1, , , 2021-12-31, 10, 0",
    "half time in the same days, 2021-09-06..@0.5, , , 2021-12-31, 10, 0",
    "no later day than that of the answer, 2021-09-06..@1, , , 2021-09-14, 7, 0",
    "none before induction, 2021-08-01..@1, , , 2021-09-05, 0, 0",
    "in a post too short to count, 2021-09-06..2021-09-10@1, , , 2021-12-31, 5, 0",
    "on the weekdays worked, 2021-09-06..@0.4@A@MONDAY+TUESDAY, , , 2021-12-31, 4, 0",
    "sick, 2021-09-06..@1, 2021-09-13..2021-09-14 SICKNESS, , 2021-12-31, 10, 2",
    "at half time, 2021-09-06..@0.5, 2021-09-13..2021-09-14 SICKNESS, , 2021-12-31, 10, 1",
    "no later day, 2021-09-06..@1, 2021-09-13..2021-09-14 SICKNESS, , 2021-09-13, 6, 1",
    "statutory leave, 2021-09-06..@1, 2021-09-13..2021-09-17 MATERNITY, , 2021-12-31, 10, 5",
    "ABS-6, 2021-09-06..@1, 2021-09-13..2021-09-17 PHASED_RETURN, , 2021-12-31, 10, 0",
    "ABS-6 read otherwise, 2021-09-06..@1, 2021-09-13..2021-09-17 PHASED_RETURN,"
        + " PHASED_RETURN_COUNTS=yes, 2021-12-31, 10, 5",
    "ABS-5, 2021-09-06..@1, 2021-09-13..2021-09-17 PATERNITY, , 2021-12-31, 10, 5",
    "ABS-5 read otherwise, 2021-09-06..@1, 2021-09-13..2021-09-17 PATERNITY,"
        + " PATERNITY_LEAVE_IS_ABSENCE=no, 2021-12-31, 10, 0",
    "as recorded, 2021-09-06..@1, 2021-09-13..2021-09-17 SICKNESS 2.5, , 2021-12-31, 10, 2.5",
    "in proportion, 2021-09-06..@1, 2021-09-15..2021-09-21 SICKNESS 4, , 2021-12-31, 10, 2.4",
    "none of it, 2021-09-06..@1, 2021-09-13..2021-09-17 SICKNESS 0, , 2021-12-31, 10, 0",
  })
  void daysEmployedAndMissed(
      String which,
      String posts,
      @Nullable String absences,
      @Nullable String choices,
      String on,
      String employed,
      String missed) {
    DaysInPost days = days(posts, absences, choices, on);

    assertThat(days.employed(WEEKS).value()).isEqualTo(CaseData.number(employed));
    assertThat(days.absent(WEEKS).value()).isEqualTo(CaseData.number(missed));
  }

  @Test
  void aRangeTakesInItsFirstDayAndItsLast() {
    DaysInPost days = days("2021-09-06..@1", "2021-09-08..2021-09-15 SICKNESS", null, "2021-12-31");

    assertThat(days.absent(range("2021-09-08", "2021-09-15")).value()).isEqualTo(Exact.of(6));
    assertThat(days.absent(range("2021-09-09", "2021-09-14")).value()).isEqualTo(Exact.of(4));
    assertThat(days.absent(range("2021-09-16", "2021-09-30")).value()).isEqualTo(Exact.zero());
    assertThat(days.employed(range("2021-09-10", "2021-09-13")).value()).isEqualTo(Exact.of(2));
  }

  @Test
  void insetDaysAreDaysEmployedUnlessReadOtherwise() {
    SchoolCalendar sixty = CaseData.calendar("sixty");
    School school =
        School.of(
            SchoolCalendar.of(
                sixty.terms(),
                List.of(
                    new Closure(
                        range("2021-09-06", "2021-09-07"), "Training", Closure.Kind.INSET))));
    InductionRecord ect = CaseData.ect(day("2021-09-06"), "2021-09-07..@1", null, null);
    Explained<Exact> employed = DaysInPost.of(school, ect, day("2021-12-31")).employed(WEEKS);
    Explained<Exact> otherwise =
        DaysInPost.of(
                school.with(school.readings().with(Reading.INSET_DAYS_EMPLOYED, false)),
                ect,
                day("2021-12-31"))
            .employed(WEEKS);

    assertThat(employed.steps())
        .map(Object::toString)
        .containsExactly(
            "REC-2 (SG 2.74): 8 days (teaching days in post) + 1 day (inset days) = 9 days (days"
                + " employed)");
    assertThat(employed.readings())
        .map(Object::toString)
        .containsExactly("REC-2: INSET days are days employed");
    assertThat(otherwise.value()).isEqualTo(Exact.of(8));
  }

  @Test
  void theAnswersExplainThemselves() {
    DaysInPost days = days("2035-09-03..@1", "2036-07-07..2036-07-11 SICKNESS", null, "2037-01-01");
    DateRange range = range("2036-07-07", "2036-09-04");

    assertThat(days.absent(range).steps())
        .map(Object::toString)
        .containsExactly("ASM-6 (SG 2.62): from 7 July 2036 to 4 September 2036 5 days missed.");
    assertThat(days.absent(range).readings())
        .map(Object::toString)
        .containsExactly(
            "ABS-6: a phased return is no absence",
            "ABS-5: paternity leave is statutory leave, for which an extension may be asked");
    NotKnown why = NotKnown.daysNotCovered(List.of(range("2036-09-01", "2036-09-04")));
    assertThat(days.absent(range).notKnown()).containsExactly(why);
    assertThat(days.employed(range).notKnown()).containsExactly(why);
    assertThat(days.employed(range("2036-07-07", "2036-08-31")).notKnown()).isEmpty();
  }

  private static DateRange range(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
