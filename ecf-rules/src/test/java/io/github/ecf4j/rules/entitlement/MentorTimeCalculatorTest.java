package io.github.ecf4j.rules.entitlement;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Reading.PartTimeMentoring;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MentorTimeCalculatorTest {
  private static final Mentee FIRST = mentee("1", InductionYear.YEAR_1);
  private static final Mentee SECOND = mentee("1", InductionYear.YEAR_2);
  private static final Mentee HALF = mentee("0.5", InductionYear.YEAR_2);
  private static final LocalDate DAY = day("2022-09-01");
  private static final School SCHOOL = School.of(Samples.calendar(9, 3));

  private static Mentee mentee(String fte, InductionYear year) {
    return new Mentee(Fte.of(fte), year);
  }

  private static MentorTimeCalculator by(PartTimeMentoring reading) {
    return MentorTimeCalculator.of(
        SCHOOL.with(Readings.defaults().with(Reading.PART_TIME_MENTORING, reading)));
  }

  /** MEN-1: an hour a week for each, in both years. */
  @Test
  void aMentorHasAnHourAWeekForEachTeacher() {
    MentorTimeCalculator time = MentorTimeCalculator.of(SCHOOL);

    assertThat(time.minutesPerWeek(List.of(), DAY).value()).isEqualTo(Exact.zero());
    assertThat(time.minutesPerWeek(List.of(FIRST, SECOND, HALF), DAY).value())
        .isEqualTo(Exact.of(180));
    assertThat(time.minutesPerWeek(List.of(FIRST, HALF), DAY).steps())
        .map(Object::toString)
        .containsExactly(
            "MEN-1 (ORIENTATION section 2): 0 minutes (before) + 60 minutes (this teacher) = 60"
                + " minutes (together)",
            "MEN-1 (ORIENTATION section 2): 60 minutes (before) + 60 minutes (this teacher) = 120"
                + " minutes (together)");
    assertThat(time.minutesPerWeek(List.of(), DAY).readings())
        .map(Object::toString)
        .containsExactly(
            "MEN-10: part-time teachers are mentored as much and as often as full-time teachers");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/entitlement/mentor-time.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      @Nullable String mentees,
      PartTimeMentoring reading,
      int weeks,
      int minutes,
      int notFunded) {
    MentorTimeCalculator time =
        MentorTimeCalculator.of(
            SCHOOL.with(
                Readings.defaults()
                    .with(Reading.PART_TIME_MENTORING, reading)
                    .with(Reading.SCHOOL_WEEKS, weeks)));
    List<Mentee> all =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(Optional.ofNullable(mentees).orElse(""))
            .map(MentorTimeCalculatorTest::mentee)
            .toList();

    assertThat(time.minutesPerWeek(all, DAY).value()).isEqualTo(Exact.of(minutes));
    assertThat(Arithmetic.results(time.minutesPerWeek(all, DAY).steps(), "MEN-1 "))
        .hasSize(all.size());
    assertThat(time.minutesNotFunded(all, DAY).value()).isEqualTo(Exact.of(notFunded));
    assertThat(Arithmetic.results(time.minutesNotFunded(all, DAY).steps(), "MEN-"))
        .hasSize(3)
        .endsWith(Exact.of(notFunded));
  }

  private static Mentee mentee(String text) {
    List<String> parts = Splitter.on('/').splitToList(text);
    return mentee(
        parts.get(0), parts.get(1).equals("1") ? InductionYear.YEAR_1 : InductionYear.YEAR_2);
  }

  @Test
  void anUnusualReadingIsExplained() {
    assertThat(by(PartTimeMentoring.SHORTER).minutesPerWeek(List.of(HALF), DAY).steps())
        .map(Object::toString)
        .containsExactly(
            "MEN-10 (HARRIS part-time teachers): 60 minutes (full time) × 0.5 (share of full time)"
                + " = 30 minutes (this teacher)",
            "MEN-1 (ORIENTATION section 2): 0 minutes (before) + 30 minutes (this teacher) = 30"
                + " minutes (together)");
    assertThat(by(PartTimeMentoring.LESS_OFTEN).minutesPerWeek(List.of(HALF), DAY).steps())
        .map(Object::toString)
        .contains(
            "MEN-10 (HARRIS part-time teachers): 60 minutes (full time) ÷ 2 weeks (weeks for one) ="
                + " 30 minutes (this teacher)");
  }

  /** MEN-5, MEN-8: 39 hours a year against 20 funded. */
  @Test
  void notAllOfYear2IsFunded() {
    MentorTimeCalculator time = MentorTimeCalculator.of(SCHOOL);

    assertThat(time.minutesNotFunded(List.of(SECOND, FIRST), DAY).value())
        .isEqualTo(Exact.of(19 * 60));
    assertThat(
            MentorTimeCalculator.of(SCHOOL.with(Readings.defaults().with(Reading.SCHOOL_WEEKS, 38)))
                .minutesNotFunded(List.of(SECOND, SECOND), DAY)
                .steps())
        .map(Object::toString)
        .containsExactly(
            "MEN-5 (FRAME Table 3): 120 minutes (a week) × 38 weeks (school year) = 4560 minutes"
                + " (needed)",
            "MEN-8 (GRANT time off timetable): 20 hours (funded for each) × 60 minutes (of an hour)"
                + " × 2 (teachers) = 2400 minutes (funded)",
            "MEN-8 (GRANT time off timetable): 4560 minutes (needed) − 2400 minutes (funded) = 2160"
                + " minutes (not funded)");
  }
}
