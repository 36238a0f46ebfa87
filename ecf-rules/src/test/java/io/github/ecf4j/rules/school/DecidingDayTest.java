package io.github.ecf4j.rules.school;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.DecidingDay;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A value of a figure that applies from the day after induction began, and the day that decides.
 */
class DecidingDayTest {
  private static final LocalDate START = day("2021-09-06");
  private static final LocalDate ASKED = day("2022-11-10");

  /** A value of the figure on each day after the start, whatever is published for later days. */
  private static School afterTheStart(String figure, String value) {
    School school =
        SettingsArriveTest.SCHOOL.with(
            SettingsArriveTest.later(figure, value, START.plusDays(1).toString()));
    for (String later : List.of("2023-09-01", "2024-04-01", "2025-09-01")) {
      school = school.with(SettingsArriveTest.later(figure, value, later));
    }
    return school;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/school/settings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aLaterValueCountsJustWhereALaterDayDecides(String setting, String value) {
    Optional<Figure<?>> figure = Figure.byId(setting);
    if (figure.isEmpty()) {
      return;
    }
    DecidingDay decides = DecidingDay.of(figure.orElseThrow());
    School after = afterTheStart(setting, value);
    if (decides == DecidingDay.START_OR_TRANSITION) {
      after = after.with(asPublished(figure.orElseThrow(), day("2023-09-01")));
    }
    if (decides == DecidingDay.START_OF_INDUCTION || decides == DecidingDay.START_OR_TRANSITION) {
      assertUnchanged(after);
    } else {
      assertChanged(after);
    }
  }

  /** A length that differs on the day of the transition reaches who is not complete by then. */
  @Test
  void theEndOfTheTransitionDecidesTheLengthToo() {
    School after = afterTheStart("REQUIRED_TERMS", "5");
    InductionRecord ect = SettingsArriveTest.RECORDS.get(1);

    assertThat(Induction.of(after, ect).asRecorded().value().termsRequired())
        .isEqualTo(Exact.of(5));
    assertThat(Induction.of(after, ect).asRecorded().citations())
        .anyMatch(place -> place.source().key().equals("BODY"));
  }

  private static <T> FigureValue<T> asPublished(Figure<T> figure, LocalDate from) {
    FigureValue<T> value = Policies.published().on(from).inForce(figure);
    return new FigureValue<>(figure, from, value.value(), value.citation());
  }

  private static void assertChanged(School after) {
    assertThat(
            SettingsArriveTest.QUESTIONS.values().stream()
                .anyMatch(
                    question ->
                        !question.apply(after).equals(question.apply(SettingsArriveTest.SCHOOL))))
        .isTrue();
  }

  private static void assertUnchanged(School after) {
    SettingsArriveTest.RECORDS.stream()
        .filter(ect -> ect.startedOn().equals(START))
        .forEach(ect -> assertUnchanged(ect, after));
  }

  private static void assertUnchanged(InductionRecord ect, School after) {
    Induction one = Induction.of(SettingsArriveTest.SCHOOL, ect);
    Induction other = Induction.of(after, ect);
    assertThat(other.status(ASKED).value()).isEqualTo(one.status(ASKED).value());
    assertThat(other.plan().value()).isEqualTo(one.plan().value());
    assertThat(other.assessments(ASKED).value()).isEqualTo(one.assessments(ASKED).value());
  }
}
