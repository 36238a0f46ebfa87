package io.github.ecf4j.rules.policy;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.source.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {
  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  private static Policy on(String day) {
    return Policies.published().on(day(day));
  }

  @Test
  void figuresChangeWhereTheTableSays() {
    assertThat(Policies.published().editions())
        .containsExactly(
            day("2012-09-01"),
            day("2021-09-01"),
            day("2023-09-01"),
            day("2024-04-01"),
            day("2025-09-01"));
  }

  /** LEN-1, LEN-2, ABS-3. */
  @Test
  void inductionTookThreeTermsInOnePartBefore2021() {
    assertThat(on("2012-09-01").get(Figure.REQUIRED_TERMS)).isEqualTo(3);
    assertThat(on("2021-08-31").get(Figure.REQUIRED_TERMS)).isEqualTo(3);
    assertThat(on("2021-08-31").get(Figure.PARTS)).isEqualTo(1);
    assertThat(on("2021-09-01").get(Figure.REQUIRED_TERMS)).isEqualTo(6);
    assertThat(on("2021-09-01").get(Figure.PARTS)).isEqualTo(2);
    assertThat(on("2021-09-01").citation(Figure.REQUIRED_TERMS).source().key()).isEqualTo("SI2021");
  }

  /** ABS-5. */
  @Test
  void moreLeaveIsStatutoryFromEditionToEdition() {
    assertThat(on("2021-08-31").get(Figure.STATUTORY_LEAVE))
        .containsExactly(Absence.Reason.MATERNITY);
    assertThat(on("2024-03-31").get(Figure.STATUTORY_LEAVE))
        .hasSize(5)
        .contains(Absence.Reason.PARENTAL_BEREAVEMENT)
        .doesNotContain(Absence.Reason.CARERS);
    assertThat(on("2024-04-01").get(Figure.STATUTORY_LEAVE))
        .contains(Absence.Reason.CARERS)
        .doesNotContain(Absence.Reason.NEONATAL, Absence.Reason.SICKNESS);
  }

  /** TT-1, TT-2. */
  @Test
  void teachingIsLimitedByYear() {
    assertThat(on("2022-01-01").get(Figure.maximumTeaching(InductionYear.YEAR_1)))
        .isEqualByComparingTo("0.9");
    assertThat(on("2022-01-01").get(Figure.maximumTeaching(InductionYear.YEAR_2)))
        .isEqualByComparingTo("0.95");
    assertThat(on("2021-08-31").get(Figure.maximumTeaching(InductionYear.YEAR_2)))
        .isEqualByComparingTo("1");
    assertThat(on("2022-01-01").get(Figure.PPA_SHARE)).isEqualByComparingTo("0.1");
  }

  /** LEN-5, ABS-1, ABS-12, RED-3, ELIG-9. */
  @Test
  void otherFigures() {
    Policy policy = on("2025-09-01");

    assertThat(policy.get(Figure.MINIMUM_BLOCK_TERMS)).isEqualTo(BigDecimal.ONE);
    assertThat(policy.get(Figure.ABSENCE_THRESHOLD_DAYS)).isEqualTo(new BigDecimal("30"));
    assertThat(policy.get(Figure.CORONAVIRUS_IGNORED_BEFORE)).isEqualTo(day("2022-09-01"));
    assertThat(policy.get(Figure.PART_TIME_REDUCTION_AFTER_TERMS)).isEqualTo(new BigDecimal("6"));
    assertThat(policy.get(Figure.TRANSITION_END)).isEqualTo(day("2023-09-01"));
  }

  /** MEN-6 to MEN-8. */
  @Test
  void fundedHoursOfMentorsChangeWithTheEdition() {
    assertThat(on("2021-08-31").get(Figure.MENTOR_HOURS_FUNDED_YEAR_2)).isEqualByComparingTo("0");
    assertThat(on("2025-09-01").get(Figure.MENTOR_HOURS_FUNDED_YEAR_2)).isEqualByComparingTo("20");
    assertThat(on("2021-08-31").get(Figure.MENTOR_TRAINING_HOURS_FUNDED)).isEqualByComparingTo("0");
    assertThat(on("2025-08-31").get(Figure.MENTOR_TRAINING_HOURS_FUNDED))
        .isEqualByComparingTo("36");
    assertThat(on("2025-09-01").get(Figure.MENTOR_TRAINING_HOURS_FUNDED))
        .isEqualByComparingTo("20");
  }

  static Stream<Figure<?>> figures() {
    return Figure.all().stream();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void eachFigureHasOneValueOnEveryDayAndChangesOnlyOnTheFirstDayOfAnEdition(Figure<?> figure) {
    Object before = Policies.published().on(Policies.FIRST_DAY).get(figure);
    for (LocalDate day : Policies.FIRST_DAY.datesUntil(LAST.plusDays(1)).toList()) {
      Policy policy = Policies.published().on(day);
      if (!Policies.published().editions().contains(day)) {
        assertThat(policy.get(figure)).as("%s on %s", figure, day).isEqualTo(before);
      }
      assertThat(policy.citation(figure).where()).isNotBlank();
      assertThat(policy.from(figure)).isBeforeOrEqualTo(day);
      before = policy.get(figure);
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aFigureIsFoundByItsId(Figure<?> figure) {
    assertThat(Figure.byId(figure.id())).contains(figure);
    assertThat(figure).hasToString(figure.id());
  }

  @Test
  void noOtherFigureIsKnown() {
    assertThat(Figure.byId("HEIGHT")).isEmpty();
  }

  @Test
  void refusesDaysBeforeTheRegulationsOf2012() {
    assertThatThrownBy(() -> on("2012-08-31"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("day must be on or after 2012-09-01, but was: 2012-08-31");
    FigureValue<BigDecimal> own = ppaShare("2012-08-31", "0.12");
    assertThatThrownBy(() -> Policies.published().with(own))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("from must be on or after 2012-09-01, but was: 2012-08-31");
  }

  private static final Citation LETTER = Sources.GUIDANCE.at("2.31");

  private static FigureValue<BigDecimal> ppaShare(String from, String share) {
    return FigureValue.of(Figure.PPA_SHARE, day(from), share, Sources.GUIDANCE.at("2.21"));
  }

  @Test
  void anOwnFigureThatALaterOneReplacesIsNamed() {
    FigureValue<?> early = FigureValue.of(Figure.REQUIRED_TERMS, day("2020-09-01"), "4", LETTER);
    FigureValue<?> late = FigureValue.of(Figure.REQUIRED_TERMS, day("2023-09-01"), "5", LETTER);
    FigureValue<?> corrected =
        FigureValue.of(Figure.REQUIRED_TERMS, day("2023-09-01"), "4", LETTER);
    Policies own = Policies.published().with(early).with(late).with(corrected);

    assertThat(own.superseded(day("2020-08-31"))).isEmpty();
    assertThat(own.superseded(day("2021-08-31"))).isEmpty();
    assertThat(own.superseded(day("2021-09-01"))).containsExactly(early);
    assertThat(own.superseded(day("2023-08-31"))).containsExactly(early);
    assertThat(own.superseded(day("2023-09-01"))).containsExactly(early, late);
    assertThat(own.on(day("2023-09-01")).inForce(Figure.REQUIRED_TERMS)).isEqualTo(corrected);
    assertThat(Policies.published().superseded(day("2024-09-01"))).isEmpty();
  }

  @Test
  void aBodyMayPutItsOwnFigureFromADayOn() {
    Policies own = Policies.published().with(ppaShare("2022-09-01", "0.12"));

    assertThat(own.on(day("2022-08-31")))
        .isEqualTo(on("2022-08-31"))
        .hasSameHashCodeAs(on("2022-08-31"));
    assertThat(own.on(day("2022-09-01")).get(Figure.PPA_SHARE)).isEqualByComparingTo("0.12");
    assertThat(own.on(day("2025-09-01")).get(Figure.PPA_SHARE)).isEqualByComparingTo("0.12");
    assertThat(own.on(day("2022-09-01")).get(Figure.REQUIRED_TERMS)).isEqualTo(6);
    assertThat(own).isNotEqualTo(Policies.published());
    assertThat(own.with(ppaShare("2022-09-01", "0.2")).on(day("2022-09-01")).get(Figure.PPA_SHARE))
        .as("what is decided later on counts")
        .isEqualByComparingTo("0.2");
  }

  @ParameterizedTest
  @CsvSource({
    "REQUIRED_TERMS, six, a whole number from 1 to 99",
    "REQUIRED_TERMS, 0, from 1 to 99",
    "PARTS, 0, from 1 to 2",
    "PARTS, 3, from 1 to 2",
    "PPA_SHARE, a tenth, a decimal from 0 to 1",
    "PPA_SHARE, -0.1, from 0 to 1",
    "PPA_SHARE, 1.1, from 0 to 1",
    "MENTOR_HOURS_FUNDED_YEAR_2, 10000.5, from 0 to 10000",
    "PPA_SHARE, 0.1234567891, given to at most 9 decimal places",
    "TRANSITION_END, 2012-08-31, on or after 2012-09-01",
    "TRANSITION_END, 2023, 'a day such as 2023-09-01, on or after 2012-09-01'",
    "MENTOR_TRAINING_PAYMENTS_A_YEAR, 2, 1 or 3",
    "MENTOR_TRAINING_PAYMENTS_A_YEAR, four, 1 or 3",
    "STATUTORY_LEAVE, HOLIDAY, 'reasons of absence separated by spaces, each one of [SICKNESS,"
        + " AD_HOC, CORONAVIRUS, MATERNITY, PATERNITY, ADOPTION, SHARED_PARENTAL,"
        + " PARENTAL_BEREAVEMENT, CARERS, NEONATAL, PHASED_RETURN]'"
  })
  void refusesFiguresThatCannotBe(String figure, String value, String bound) {
    assertThatThrownBy(() -> Figure.byId(figure).orElseThrow().parse(value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("%s must be %s, but was: %s", figure, bound, value);
  }

  @Test
  void refusesAPolicyWithoutAFigure() {
    assertThatThrownBy(() -> Policy.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("with REQUIRED_TERMS");
  }
}
