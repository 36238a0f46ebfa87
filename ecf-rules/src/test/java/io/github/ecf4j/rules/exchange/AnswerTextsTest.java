package io.github.ecf4j.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as text can be read again as the same, and says what was written. */
class AnswerTextsTest {
  private static final School SCHOOL = School.of(Calendars.plain());
  private static final Citation LETTER =
      new Citation(new Source("BODY", "Decision of the appropriate body", "A hub"), "letter");

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/school/settings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void everySettingOfASchoolComesBack(String setting, String value) throws Exception {
    School school = with(setting, value);
    assertThat(school).isNotEqualTo(SCHOOL);
    for (Json json : Json.ALL) {
      SchoolData read = json.read(json.write(SchoolData.of(school)), SchoolData.class);
      assertThat(read.toValue(id -> Optional.empty())).isEqualTo(school);
    }
  }

  private static School with(String setting, String value) {
    return Reading.byId(setting)
        .map(reading -> SCHOOL.with(SCHOOL.readings().withText(reading, value)))
        .orElseGet(
            () ->
                SCHOOL.with(
                    FigureValue.of(
                        Figure.byId(setting).orElseThrow(),
                        LocalDate.of(2021, 9, 1),
                        value,
                        LETTER)));
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.6", "7/12, 7/12", "-7/12, -7/12", "14/24, 7/12", "0/1, 0", "8/4, 2"})
  void anExactNumberIsReadAsItIsPrinted(String text, String number) {
    assertThat(amount(text)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7/0", "7/-12", "7.5/12", "7/2.5", "7/", "/12", "x/12", "7/12/2", ""})
  void whatIsNoExactNumberIsRefused(String text) {
    assertThatThrownBy(() -> amount(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("amount must be a");
  }

  private static Exact amount(String text) {
    return new TimeData.AmountData(1, text, null).toValue(id -> Optional.empty());
  }

  /** Half a page of arithmetic, with days, shares and choices among its operands. */
  @Test
  void aDerivationIsWrittenWithItsOperandsChoicesAndCitations() {
    School school = with("REPORT_RELEASE_DAYS", "2021-10-08");
    InductionRecord ect = Samples.ect(Samples.programme(3), "2021-09-06").build();
    Derivation derivation = Induction.of(school, ect).asRecorded().derivation();
    DerivationData written = DerivationData.of(derivation);

    assertThat(written.citations())
        .isNotEmpty()
        .isEqualTo(derivation.citations().stream().map(CitationData::of).toList());
    assertThat(written.readings())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(Reading.byId(one.reading()).orElseThrow().parse(one.choice()))
                    .isNotNull());
    assertThat(operands(written)).isNotEmpty().noneMatch(text -> text.contains("["));
  }

  private static List<String> operands(DerivationData written) {
    return written.steps().stream()
        .flatMap(step -> step.operands().stream())
        .map(DerivationData.OperandData::value)
        .toList();
  }
}
