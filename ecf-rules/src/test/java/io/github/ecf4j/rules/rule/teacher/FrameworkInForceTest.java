package io.github.ecf4j.rules.rule.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E25-1, E25-5 and E25-6: which framework a start is trained on, and for how long. */
class FrameworkInForceTest {
  private static final Programme WITHOUT_SUCCESSOR = Samples.programme(2);
  private static final Programme REPLACED =
      WITHOUT_SUCCESSOR.toBuilder()
          .framework(
              WITHOUT_SUCCESSOR.framework().toBuilder()
                  .training("ECF-based training")
                  .replacement(
                      new Replacement(
                          "The successor",
                          LocalDate.parse("2025-06-01"),
                          LocalDate.parse("2025-09-01"),
                          LocalDate.parse("2027-08-31"),
                          Frameworks.INVENTED))
                  .build())
          .build();

  /** Five school years. */
  private static SchoolCalendar calendar(int first) {
    List<Term> terms = new ArrayList<>();
    for (int year = first; year < first + 5; year++) {
      terms.add(Calendars.term(year, Term.Season.AUTUMN, year + "-09-01", year + "-12-17"));
      terms.add(Calendars.term(year, Term.Season.SPRING, year + 1 + "-01-04", year + 1 + "-04-01"));
      terms.add(Calendars.term(year, Term.Season.SUMMER, year + 1 + "-04-19", year + 1 + "-07-22"));
    }
    return SchoolCalendar.of(terms, List.of());
  }

  private static List<Finding> findings(Programme programme, String start, String day) {
    return Audit.of(School.of(calendar(LocalDate.parse(start).getYear() - 1)))
        .ofEct(Samples.ect(programme, start, StudyLog.empty()).build(), LocalDate.parse(day))
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals("FRAMEWORK-IN-FORCE"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2025-03-01 | 2025-10-01 | -
          2024-09-02 | 2024-10-01 | -
          2025-06-01 | 2025-10-01 | counted to the cohort of 2025 and begins with ECF-based training
          2025-06-02 | 2025-06-02 | counted to the cohort of 2025 and begins with ECF-based training
          2025-08-31 | 2025-10-01 | counted to the cohort of 2025 and begins with ECF-based training
          2025-09-01 | 2025-10-01 | is trained on its successor: The successor
          2025-09-01 | 2025-08-31 | -
          2027-09-01 | 2027-10-01 | is trained on its successor: The successor
          """)
  void byTheStartOfInduction(String start, String day, String found) {
    List<String> messages = findings(REPLACED, start, day).stream().map(Finding::message).toList();

    if (found == null) {
      assertThat(messages).isEmpty();
    } else {
      assertThat(messages).singleElement().asString().contains(found);
    }
  }

  /** Two thirds of full time, so that three years are served for two. */
  @Test
  void anInductionThatOutlastsItsFrameworkIsSaidFromItsStart() {
    List<Finding> found =
        Audit.of(School.of(calendar(2024)))
            .ofEct(
                Samples.ect(REPLACED, "2024-09-02", StudyLog.empty())
                    .addPosts(Samples.post("2024-09-02", "0.5"))
                    .build(),
                LocalDate.parse("2024-10-01"))
            .findings()
            .stream()
            .filter(finding -> finding.rule().id().equals("FRAMEWORK-IN-FORCE"))
            .toList();

    assertThat(found)
        .singleElement()
        .returns(Weight.ADVISORY, Finding::weight)
        .returns(LocalDate.parse("2024-09-02"), Finding::on)
        .extracting(Finding::message)
        .asString()
        .startsWith("Induction is projected to end on ")
        .contains("ECF-based training ends on 31 August 2027");
  }

  @Test
  void anInductionWithoutAKnownEndIsSaidNotToBeOver() {
    FrameworkInForce.Outlasted outlasted =
        new FrameworkInForce.Outlasted(
            "ECF-based training",
            REPLACED.framework().replacement().orElseThrow(),
            LocalDate.parse("2027-09-06"),
            false);
    assertThat(outlasted.message())
        .startsWith("Induction is not over on 6 September 2027, and ECF-based training ends on");
  }

  @Test
  void aFrameworkWithoutASuccessorIsInForce() {
    assertThat(findings(WITHOUT_SUCCESSOR, "2027-09-01", "2029-10-01")).isEmpty();
  }
}
