package io.github.ecf4j.rules.entitlement;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.PolicyChoices.PartTimeMentoring;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorTimeTest {
  private static final Mentee FIRST = mentee("1", InductionYear.YEAR_1);
  private static final Mentee SECOND = mentee("1", InductionYear.YEAR_2);
  private static final Mentee HALF = mentee("0.5", InductionYear.YEAR_2);
  private static final InductionPolicy POLICY = InductionPolicy.on(day("2022-09-01"));

  private static Mentee mentee(String fte, InductionYear year) {
    return new Mentee(Fte.of(fte), year);
  }

  private static MentorTime by(PartTimeMentoring reading) {
    return MentorTime.of(PolicyChoices.builder().partTimeMentoring(reading).build());
  }

  /** MEN-1: an hour a week for each, in both years. */
  @Test
  void aMentorHasAnHourAWeekForEachTeacher() {
    MentorTime time = MentorTime.of(PolicyChoices.defaults());

    assertThat(time.minutesPerWeek(List.of()).value()).isEqualTo(Exact.zero());
    assertThat(time.minutesPerWeek(List.of(FIRST, SECOND, HALF)).value()).isEqualTo(Exact.of(180));
    assertThat(time.minutesPerWeek(List.of(FIRST, HALF)).steps())
        .containsExactly(
            "MEN-1 (ORIENTATION section 2): 0 + 60 = 60",
            "MEN-1 (ORIENTATION section 2): 60 + 60 = 120");
    assertThat(time.minutesPerWeek(List.of()).readings())
        .containsExactly("MEN-10: part-time mentoring: same");
  }

  /** MEN-10: shorter, or less often. */
  @ParameterizedTest
  @CsvSource({
    "SAME, 0.5, 60",
    "SHORTER, 0.5, 30",
    "SHORTER, 1, 60",
    "LESS_OFTEN, 0.5, 30",
    "LESS_OFTEN, 0.8, 60",
    "LESS_OFTEN, 0.4, 20",
    "LESS_OFTEN, 1, 60"
  })
  void aPartTimeTeacherIsMentoredAsChosen(PartTimeMentoring reading, String fte, int minutes) {
    assertThat(by(reading).minutesPerWeek(List.of(mentee(fte, InductionYear.YEAR_1))).value())
        .isEqualTo(Exact.of(minutes));
  }

  @Test
  void anUnusualReadingIsExplained() {
    assertThat(by(PartTimeMentoring.SHORTER).minutesPerWeek(List.of(HALF)).steps())
        .containsExactly(
            "MEN-10 (HARRIS part-time teachers): 60 × 0.5 = 30",
            "MEN-1 (ORIENTATION section 2): 0 + 30 = 30");
    assertThat(by(PartTimeMentoring.LESS_OFTEN).minutesPerWeek(List.of(HALF)).steps())
        .contains("MEN-10 (HARRIS part-time teachers): 60 ÷ 2 = 30");
  }

  /** MEN-5, MEN-8: 39 hours a year against 20 funded. */
  @Test
  void notAllOfYear2IsFunded() {
    MentorTime time = MentorTime.of(PolicyChoices.defaults());

    assertThat(time.minutesNotFunded(List.of(SECOND, FIRST), POLICY).value())
        .isEqualTo(Exact.of(19 * 60));
    assertThat(
            MentorTime.of(PolicyChoices.builder().schoolWeeks(38).build())
                .minutesNotFunded(List.of(SECOND, SECOND), POLICY)
                .steps())
        .containsExactly(
            "MEN-5 (FRAME Table 3): 120 × 38 = 4560",
            "MEN-8 (GRANT time off timetable): 20 × 60 × 2 = 2400",
            "MEN-8 (GRANT time off timetable): 4560 − 2400 = 2160");
  }
}
