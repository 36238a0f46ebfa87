package io.github.ecf4j.rules.period;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six terms of full time from September 2021, two days of absence in the second year. */
class ReportingPeriodsTest {
  private static final LocalDate DAY = day("2022-03-10");

  private static Explained<? extends List<ReportingPeriod>> periods(int terms, HeldReview... held) {
    return periodsOn(DAY, terms, held);
  }

  private static Explained<? extends List<ReportingPeriod>> periodsOn(
      LocalDate day, int terms, HeldReview... held) {
    InductionRecord ect =
        Samples.ect(Samples.programme(3), "2021-09-06")
            .addAbsences(absence("2022-10-03", "2022-10-04"))
            .addReviews(held)
            .build();
    return Induction.of(School.of(Samples.calendar(terms, 12)), ect).periods(day);
  }

  @Test
  void theLastFormalAssessmentIsFinalWhereTheEndIsKnown() {
    assertThat(periods(9).value())
        .extracting(ReportingPeriod::kind)
        .containsExactly(
            HeldReview.Kind.REVIEW,
            HeldReview.Kind.REVIEW,
            HeldReview.Kind.FORMAL,
            HeldReview.Kind.REVIEW,
            HeldReview.Kind.REVIEW,
            HeldReview.Kind.FINAL);
    assertThat(periods(4).value())
        .extracting(ReportingPeriod::kind)
        .doesNotContain(HeldReview.Kind.FINAL)
        .contains(HeldReview.Kind.FORMAL);
  }

  @Test
  void absenceIsThatOfThePart() {
    List<ReportingPeriod> all = periods(9).value();
    assertThat(all).extracting(one -> one.absence().part()).containsExactly(1, 1, 1, 2, 2, 2);
  }

  @Test
  void itIsExplainedPeriodByPeriodAndByItsDaysOnceItHasBegun() {
    Explained<? extends List<ReportingPeriod>> all = periods(9);
    assertThat(all.steps())
        .filteredOn(step -> step.value("dueOn").isPresent())
        .extracting(step -> step.provision().orElseThrow())
        .containsExactly(
            Provision.ASM_2,
            Provision.ASM_2,
            Provision.ASM_1,
            Provision.ASM_2,
            Provision.ASM_2,
            Provision.ASM_1);
    assertThat(all.steps())
        .extracting(Step::sentence)
        .contains(
            "6 September 2021 to 26 November 2021: to be reported from 6 September 2021 on, due by"
                + " 26 November 2021; 0 days of absence in the part, which is extended from 30"
                + " on.");
    assertThat(all.readings())
        .extracting(one -> one.reading().id())
        .contains(Reading.REPORT_RELEASE_DAYS.id(), Reading.REPORT_DUE_DAYS.id());
    assertThat(daysEmployed(DAY)).as("of the two that have begun").isEqualTo(2);
    assertThat(daysEmployed(day("2021-11-27"))).as("of one that begins").isEqualTo(2);
    assertThat(daysEmployed(day("2021-11-26"))).isEqualTo(1);
  }

  private static long daysEmployed(LocalDate day) {
    return periodsOn(day, 9).steps().stream()
        .filter(step -> step.sentence().endsWith("(days employed)"))
        .count();
  }

  @Test
  void aReportOfAnotherKindDoesForTheReview() {
    ReportingPeriod first =
        periods(9, HeldReview.of(HeldReview.Kind.INTERIM, day("2021-11-20"))).value().get(0);
    assertThat(first.heldOn()).contains(day("2021-11-20"));
    assertThat(first.status()).isEqualTo(ReviewStatus.DONE);
    assertThat(first.toString()).contains("REVIEW", "2021-09-06");
  }
}
