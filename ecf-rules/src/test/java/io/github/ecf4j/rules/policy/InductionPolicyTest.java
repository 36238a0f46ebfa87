package io.github.ecf4j.rules.policy;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.text.Sources;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InductionPolicyTest {
  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  private static InductionPolicy on(String day) {
    return InductionPolicy.on(day(day));
  }

  @Test
  void figuresChangeWhereTheTableSays() {
    assertThat(InductionPolicy.editions())
        .containsExactly(
            day("2012-09-01"), day("2021-09-01"), day("2024-04-01"), day("2025-09-01"));
  }

  /** LEN-1, LEN-2, ABS-3. */
  @Test
  void inductionTookThreeTermsInOnePartBefore2021() {
    assertThat(on("2012-09-01").requiredTerms()).isEqualTo(3);
    assertThat(on("2021-08-31").requiredTerms()).isEqualTo(3);
    assertThat(on("2021-08-31").parts()).isEqualTo(1);
    assertThat(on("2021-09-01").requiredTerms()).isEqualTo(6);
    assertThat(on("2021-09-01").parts()).isEqualTo(2);
    assertThat(on("2021-09-01").citation(PolicyParameter.REQUIRED_TERMS).source().key())
        .isEqualTo("SI2021");
  }

  /** ABS-5. */
  @Test
  void moreLeaveIsStatutoryFromEditionToEdition() {
    assertThat(on("2021-08-31").statutoryLeave()).containsExactly(Absence.Reason.MATERNITY);
    assertThat(on("2024-03-31").statutoryLeave())
        .hasSize(5)
        .contains(Absence.Reason.PARENTAL_BEREAVEMENT)
        .doesNotContain(Absence.Reason.CARERS);
    assertThat(on("2024-04-01").statutoryLeave())
        .contains(Absence.Reason.CARERS)
        .doesNotContain(Absence.Reason.NEONATAL, Absence.Reason.SICKNESS);
  }

  /** TT-1, TT-2. */
  @Test
  void teachingIsLimitedByYear() {
    assertThat(on("2022-01-01").maximumTeaching(InductionYear.YEAR_1)).isEqualByComparingTo("0.9");
    assertThat(on("2022-01-01").maximumTeaching(InductionYear.YEAR_2)).isEqualByComparingTo("0.95");
    assertThat(on("2021-08-31").maximumTeaching(InductionYear.YEAR_2)).isEqualByComparingTo("1");
    assertThat(on("2022-01-01").ppaShare()).isEqualByComparingTo("0.1");
  }

  /** LEN-5, ABS-1, ABS-12, RED-3, ELIG-9. */
  @Test
  void otherFigures() {
    InductionPolicy policy = on("2025-09-01");

    assertThat(policy.minimumBlockTerms()).isEqualTo(BigDecimal.ONE);
    assertThat(policy.absenceThresholdDays()).isEqualTo(new BigDecimal("30"));
    assertThat(policy.coronavirusIgnoredBefore()).isEqualTo(day("2022-09-01"));
    assertThat(policy.partTimeReductionAfterTerms()).isEqualTo(new BigDecimal("6"));
    assertThat(policy.transitionEnd()).isEqualTo(day("2023-09-01"));
  }

  /** MEN-6 to MEN-8. */
  @Test
  void fundedHoursOfMentorsChangeWithTheEdition() {
    assertThat(on("2021-08-31").mentorHoursFundedInYear2()).isEqualByComparingTo("0");
    assertThat(on("2025-09-01").mentorHoursFundedInYear2()).isEqualByComparingTo("20");
    assertThat(on("2021-08-31").mentorTrainingHoursFunded()).isEqualByComparingTo("0");
    assertThat(on("2025-08-31").mentorTrainingHoursFunded()).isEqualByComparingTo("36");
    assertThat(on("2025-09-01").mentorTrainingHoursFunded()).isEqualByComparingTo("20");
  }

  @ParameterizedTest
  @EnumSource
  void eachFigureHasOneValueOnEveryDayAndChangesOnlyOnTheFirstDayOfAnEdition(
      PolicyParameter parameter) {
    PolicyValue before = value(InductionPolicy.FIRST_DAY, parameter);
    for (LocalDate day : InductionPolicy.FIRST_DAY.datesUntil(LAST.plusDays(1)).toList()) {
      PolicyValue value = value(day, parameter);
      if (!InductionPolicy.editions().contains(day)) {
        assertThat(value).as("%s on %s", parameter, day).isEqualTo(before);
      }
      assertThat(value.citation().where()).isNotBlank();
      before = value;
    }
  }

  private static PolicyValue value(LocalDate day, PolicyParameter parameter) {
    PolicyValue value = InductionPolicy.on(day).values().get(parameter);
    assertThat(value).isNotNull();
    return value;
  }

  @Test
  void refusesDaysBeforeTheRegulationsOf2012() {
    assertThatThrownBy(() -> on("2012-08-31"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("day must be on or after 2012-09-01, but was: 2012-08-31");
  }

  @Test
  void aBodyMayPutItsOwnFigure() {
    PolicyValue own =
        new PolicyValue(
            PolicyParameter.PPA_SHARE, day("2022-09-01"), "0.12", Sources.GUIDANCE.at("2.21"));
    InductionPolicy policy = on("2022-09-01").with(own);

    assertThat(policy.ppaShare()).isEqualByComparingTo("0.12");
    assertThat(policy.requiredTerms()).isEqualTo(6);
    assertThat(policy.values()).containsEntry(PolicyParameter.PPA_SHARE, own);
  }

  @ParameterizedTest
  @CsvSource({
    "REQUIRED_TERMS, six, a whole number",
    "REQUIRED_TERMS, 0, from 1 to 99",
    "PARTS, 0, from 1 to 99",
    "PPA_SHARE, a tenth, a decimal",
    "PPA_SHARE, -0.1, zero or more",
    "TRANSITION_END, 2023, a day such as 2023-09-01",
    "STATUTORY_LEAVE, HOLIDAY, reasons of absence set apart by blanks"
  })
  void refusesFiguresThatCannotBe(PolicyParameter parameter, String value, String bound) {
    PolicyValue bad =
        new PolicyValue(parameter, day("2022-09-01"), value, Sources.GUIDANCE.at("2.21"));

    assertThatThrownBy(() -> on("2022-09-01").with(bad))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("%s must be %s, but was: %s", parameter, bound, value);
  }

  @Test
  void refusesAPolicyWithoutAFigure() {
    assertThatThrownBy(() -> InductionPolicy.of(ImmutableMap.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("with REQUIRED_TERMS");
  }
}
