package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** When induction can begin, and what counts where terms are not those of a school. */
class InductionStartTest {
  private static final Policy POLICY = Policies.published().on(LocalDate.of(2022, 9, 1));

  /** LEN-14: the latest of three days, the same day allowed. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/start.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void inductionBeginsOnceAllThreeAreThere(
      String rule, String source, String qts, String body, String registered, String day) {
    assertThat(InductionStart.earliest(day(qts), day(body), day(registered)).value())
        .isEqualTo(day(day));
    assertThat(InductionStart.earliest(day(qts), day(body), day(registered)).steps())
        .map(Object::toString)
        .singleElement()
        .asString()
        .startsWith("LEN-14 (SG 2.10): status on ");
  }

  /** LEN-15. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/once.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void thereIsOneInductionOnly(
      String rule, String source, InductionStart.Earlier earlier, boolean open) {
    assertThat(InductionStart.isOpenAfter(earlier).value()).isEqualTo(open);
    assertThat(InductionStart.isOpenAfter(earlier).steps())
        .map(Object::toString)
        .allMatch(step -> step.startsWith("LEN-15 (SG 1.13): "));
  }

  /** LEN-9: twelve terms of a school with six a year are six of a school with three. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/other-terms.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void termsOfOtherSchoolYearsAreCountedInThirdsOfAYear(
      String rule, String source, long terms, int perYear, BigDecimal same) {
    assertThat(TermsElsewhere.inStandardTerms(POLICY, Exact.of(terms), perYear).value())
        .isEqualTo(Exact.of(same));
    assertThat(
            Arithmetic.results(
                TermsElsewhere.inStandardTerms(POLICY, Exact.of(terms), perYear).steps(), "LEN-9"))
        .hasSize(1);
  }

  /** LEN-11: at most 10 % adults, at least 10 days in a school, 25 in all desirable. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/further-education.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void furtherEducationHasConditions(
      String rule, String source, BigDecimal adults, int schoolDays, boolean met, int desirable) {
    assertThat(TermsElsewhere.isMetByFurtherEducation(POLICY, adults, schoolDays).value())
        .isEqualTo(met);
    assertThat(TermsElsewhere.isMetByFurtherEducation(POLICY, adults, schoolDays).steps().get(0))
        .asString()
        .endsWith(
            adults.compareTo(new BigDecimal("0.1")) <= 0 ? ", within 0.1." : ", more than 0.1.");
    assertThat(TermsElsewhere.isMetByFurtherEducation(POLICY, adults, schoolDays).steps())
        .map(Object::toString)
        .last()
        .asString()
        .endsWith("more that are desirable: " + desirable + ".");
  }

  /** ABS-10. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/days-as-terms.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void daysOfAnExtensionAreRecordedAsTerms(
      String rule, String source, BigDecimal days, int perTerm, BigDecimal terms) {
    assertThat(TermsElsewhere.ofDays(Exact.of(days), perTerm).value()).isEqualTo(Exact.of(terms));
    assertThat(Arithmetic.results(TermsElsewhere.ofDays(Exact.of(days), perTerm).steps(), "ABS-10"))
        .hasSize(1);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> TermsElsewhere.ofDays(Exact.of(-1), 65))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.ofDays(Exact.of(100_001), 65))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.inStandardTerms(POLICY, Exact.of(1001), 3))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.ofDays(Exact.of(1), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.inStandardTerms(POLICY, Exact.of(-1), 3))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.inStandardTerms(POLICY, Exact.of(1), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> TermsElsewhere.isMetByFurtherEducation(POLICY, new BigDecimal("1.1"), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> TermsElsewhere.isMetByFurtherEducation(POLICY, new BigDecimal("-0.1"), 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TermsElsewhere.isMetByFurtherEducation(POLICY, BigDecimal.ZERO, -1))
        .isInstanceOf(InvalidValueException.class);
  }
}
