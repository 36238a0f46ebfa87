package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Cases in {@code assessments.tsv}, written as {@link CaseData} says; what is due is {@code R:day},
 * {@code F:day} or {@code I:day} for a review, a formal and an interim assessment. Decisions stand
 * in the column of absences, beginning with an equals or plus sign or with {@code credit}.
 */
class AssessmentCasesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/assessments.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      String calendarName,
      LocalDate start,
      String posts,
      @Nullable String absences,
      @Nullable String choices,
      LocalDate day,
      String due) {
    boolean decided = absences != null && absences.matches("[=+c].*");
    InductionRecord ect =
        CaseData.ect(start, posts, decided ? null : absences, decided ? absences : null);
    School school = CaseData.school(CaseData.calendar(calendarName), choices);

    assertThat(Induction.of(school, ect).assessments(day).value())
        .extracting(one -> one.kind().name().charAt(0) + ":" + one.due())
        .map(one -> one.replace("P:", "R:"))
        .isEqualTo(CaseData.words(due, ' '));
  }
}
