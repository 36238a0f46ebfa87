package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLeftTest {
  /** Statutory guidance 2024, 2.30 and 3.6: neither is served until all of it is. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, false, nothing",
    "1/1000, 0, false, 0.01 terms",
    "1/3, 0, false, 0.34 terms",
    "999/1000, 0, false, 1 term",
    "0.5, 0, false, 0.5 terms",
    "0, 1/1000, false, 0.01 days of extension",
    "0, 1, false, 1 day of extension",
    "2, 30, false, 2 terms and 30 days of extension",
    "0, 0, true, a term in the new school",
    "0, 29, true, 29 days of extension and a term in the new school"
  })
  void whatIsLeftInWordsIsRoundedUp(String terms, String days, boolean newSchool, String words) {
    ServiceLeft left = new ServiceLeft(CaseData.number(terms), CaseData.number(days), newSchool);

    assertThat(left).hasToString(words);
    assertThat(left.isNone()).isEqualTo(words.equals("nothing"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, terms", "0, -1/1000, daysOfExtension"})
  void nothingLessThanNoneIsLeft(String terms, String days, String field) {
    assertThatThrownBy(() -> new ServiceLeft(CaseData.number(terms), CaseData.number(days), false))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(field)
        .hasMessageContaining("zero or more");
  }
}
