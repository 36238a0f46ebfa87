package io.github.ecf4j.rules.induction;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When induction can begin, and what counts where terms are not those of a school. */
class InductionStartTest {
  /** LEN-14: the latest of three days, the same day allowed. */
  @ParameterizedTest
  @CsvSource({
    "2021-07-01, 2021-08-20, 2021-09-06, 2021-09-06",
    "2021-09-06, 2021-08-20, 2021-09-06, 2021-09-06",
    "2021-07-01, 2021-10-04, 2021-09-06, 2021-10-04"
  })
  void inductionBeginsOnceAllThreeAreThere(String qts, String body, String registered, String day) {
    assertThat(InductionStart.earliest(day(qts), day(body), day(registered)).value())
        .isEqualTo(day(day));
    assertThat(InductionStart.earliest(day(qts), day(body), day(registered)).steps())
        .singleElement()
        .asString()
        .startsWith("LEN-14 (SG 2.10): status on ");
  }

  /** LEN-15. */
  @ParameterizedTest
  @CsvSource({"NONE, true", "INCOMPLETE, true", "PASSED, false", "FAILED, false"})
  void thereIsOneInductionOnly(InductionStart.Earlier earlier, boolean open) {
    assertThat(InductionStart.isOpenAfter(earlier).value()).isEqualTo(open);
    assertThat(InductionStart.isOpenAfter(earlier).steps())
        .allMatch(step -> step.startsWith("LEN-15 (SG 1.13): "));
  }

  /** LEN-9: twelve terms of a school with six a year are six of a school with three. */
  @ParameterizedTest
  @CsvSource({"12, 6, 6", "6, 6, 3", "1, 6, 0.5", "4, 4, 3", "2, 3, 2", "0, 5, 0"})
  void termsOfOtherSchoolYearsAreCountedInThirdsOfAYear(long terms, int perYear, BigDecimal same) {
    assertThat(TermsElsewhere.inStandardTerms(Exact.of(terms), perYear).value())
        .isEqualTo(Exact.of(same));
    assertThat(
            Arithmetic.results(
                TermsElsewhere.inStandardTerms(Exact.of(terms), perYear).steps(), "LEN-9"))
        .hasSize(1);
  }

  /** LEN-11: at most 10 % adults, at least 10 days in a school, 25 in all desirable. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 10, true, 15",
    "0.11, 10, false, 15",
    "0.05, 9, false, 16",
    "0, 25, true, 0",
    "0, 30, true, 0"
  })
  void furtherEducationHasConditions(
      BigDecimal adults, int schoolDays, boolean met, int desirable) {
    assertThat(TermsElsewhere.isMetByFurtherEducation(adults, schoolDays).value()).isEqualTo(met);
    assertThat(TermsElsewhere.isMetByFurtherEducation(adults, schoolDays).steps())
        .last()
        .asString()
        .endsWith("more that are desirable: " + desirable + ".");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> TermsElsewhere.inStandardTerms(Exact.of(-1), 3))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.inStandardTerms(Exact.of(1), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.isMetByFurtherEducation(new BigDecimal("1.1"), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.isMetByFurtherEducation(new BigDecimal("-0.1"), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.isMetByFurtherEducation(BigDecimal.ZERO, -1))
        .isInstanceOf(InvalidValueException.class);
  }
}
