package io.github.ecf4j.rules.rule.teacher;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.service.CaseData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REVIEW-HELD and OBSERVATION-HELD: what is overdue, of a teacher of whom any is recorded. */
class ReviewHeldTest {
  private static List<Finding> findings(String held, String on, String rule) {
    return findings(held, on, rule, null);
  }

  private static List<Finding> findings(
      String held, String on, String rule, @Nullable String absences) {
    InductionRecord ect =
        CaseData.ect(day("2021-09-06"), "2021-09-06..@1", absences, null).toBuilder()
            .reviews(CaseData.words(held, ';').stream().map(ReviewHeldTest::held).toList())
            .build();
    return Audit.of(CaseData.school(CaseData.calendar("sixty"), null))
        .ofEct(ect, day(on))
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  private static HeldReview held(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    return HeldReview.of(HeldReview.Kind.valueOf(parts.get(0)), day(parts.get(1)));
  }

  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource({
    // Nothing recorded, or nothing of this kind, or only what is still to come.
    "'', 2022-03-26, ''",
    "OBSERVATION 2021-11-01, 2022-03-26, ''",
    "REVIEW 2022-03-27, 2022-03-26, ''",
    "REVIEW 2022-03-26, 2022-03-26, 2021-11-26",
    "REVIEW 2021-11-01, 2022-03-25, ''",
    "REVIEW 2021-11-01, 2022-03-26, 2022-03-25",
    // A report of another kind does for the review of the term in which it was written.
    "INTERIM 2021-11-01, 2022-03-26, 2022-03-25",
    "REVIEW 2021-11-01; REVIEW 2022-03-01; FINAL 2022-07-01, 2022-07-09, ''",
    "REVIEW 2021-11-01; REVIEW 2022-03-01, 2022-07-09, 2022-07-08",
  })
  void reviewsAndAssessments(String held, String on, String days) {
    assertThat(findings(held, on, "REVIEW-HELD"))
        .map(finding -> finding.on().toString())
        .isEqualTo(CaseData.words(days, ' '));
  }

  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource({
    "'', 2022-03-26, ''",
    "REVIEW 2021-11-01, 2022-03-26, ''",
    "OBSERVATION 2022-03-27, 2022-03-26, ''",
    "OBSERVATION 2022-03-26, 2022-03-26, 2021-11-26 2022-03-25",
    "OBSERVATION 2021-11-01, 2022-03-25, ''",
    "OBSERVATION 2021-11-01, 2022-03-26, 2022-03-25",
  })
  void observations(String held, String on, String days) {
    assertThat(findings(held, on, "OBSERVATION-HELD"))
        .map(finding -> finding.on().toString())
        .isEqualTo(CaseData.words(days, ' '));
  }

  /** Thirty days of absence, after which year 1 goes on in a fourth term. */
  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource({
    "FORMAL 2022-07-04, 2022-07-09, ''",
    "FORMAL 2022-07-04, 2022-11-26, 2022-11-25",
    "FORMAL 2022-07-04; FORMAL 2022-11-21, 2022-11-26, ''",
    "FORMAL 2022-11-21, 2022-11-26, 2022-07-08",
  })
  void anAssessmentHeldBeforeAbsenceMovedIt(String held, String on, String days) {
    assertThat(
            findings(
                "REVIEW 2021-11-15; REVIEW 2022-03-21; " + held,
                on,
                "REVIEW-HELD",
                "2022-05-02..2022-06-10 SICKNESS"))
        .map(finding -> finding.on().toString())
        .isEqualTo(CaseData.words(days, ' '));
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(findings("REVIEW 2022-03-01", "2022-07-09", "REVIEW-HELD"))
        .map(Finding::message)
        .containsExactly(
            "No progress review is recorded for the period from 6 September 2021 to 26 November"
                + " 2021.",
            "No formal assessment is recorded for the period from 26 March 2022 to 8 July 2022.");
    assertThat(findings("OBSERVATION 2022-03-01", "2022-03-26", "OBSERVATION-HELD"))
        .map(Finding::message)
        .containsExactly(
            "No observation by the induction tutor is recorded from 6 September 2021 to 26 November"
                + " 2021.");
    assertThat(
            new ReviewHeld.NotHeld(HeldReview.Kind.INTERIM, day("2021-09-06"), day("2021-09-06")))
        .extracting(ReviewHeld.NotHeld::message)
        .asString()
        .startsWith("No interim assessment is recorded");
    assertThat(new ReviewHeld.NotHeld(HeldReview.Kind.FINAL, day("2021-09-06"), day("2021-09-06")))
        .extracting(ReviewHeld.NotHeld::message)
        .asString()
        .startsWith("No final assessment is recorded");
  }
}
