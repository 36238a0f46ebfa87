package io.github.ecf4j.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimetableCalculatorTest {
  private static final InductionPolicy POLICY = InductionPolicy.on(LocalDate.of(2022, 9, 1));

  private static PolicyChoices reading(
      PolicyChoices.TimetableReduction reduction, PolicyChoices.PpaBase base) {
    return PolicyChoices.builder().timetableReduction(reduction).ppaBase(base).build();
  }

  private static InductionYear year(int year) {
    return year == 1 ? InductionYear.YEAR_1 : InductionYear.YEAR_2;
  }

  private static Exact exact(BigDecimal decimal) {
    return Exact.of(decimal);
  }

  /** A row names its rule and source; times are in the units of the week, mostly minutes. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/entitlement/timetable.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      BigDecimal timetabled,
      BigDecimal other,
      String fte,
      int year,
      int weeks,
      PolicyChoices.TimetableReduction reduction,
      PolicyChoices.PpaBase base,
      BigDecimal ppa,
      BigDecimal induction,
      BigDecimal teaching,
      @Nullable String whole) {
    Explained<TimetableShares> answer =
        TimetableCalculator.of(POLICY, reading(reduction, base))
            .shares(
                new TimetabledWeek(exact(timetabled), exact(other)),
                Fte.of(fte),
                year(year),
                weeks);
    TimetableShares shares = answer.value();

    assertThat(shares.ppa()).isEqualTo(exact(ppa));
    assertThat(shares.induction()).isEqualTo(exact(induction));
    assertThat(shares.maximumTeaching()).isEqualTo(exact(teaching));
    assertThat(Arithmetic.results(answer.steps(), "TT-")).hasSize(5).endsWith(exact(teaching));
    Optional.ofNullable(whole)
        .map(Splitter.on(' ')::splitToList)
        .ifPresent(parts -> assertThat(inWholeUnits(shares, parts)).isEqualTo(parts.subList(0, 3)));
  }

  private static List<String> inWholeUnits(TimetableShares shares, List<String> parts) {
    TimetableShares whole =
        parts.size() == 3
            ? shares.inWholeUnits()
            : shares.inWholeUnits(PolicyChoices.PeriodRounding.valueOf(parts.get(3)));
    return List.of(
        whole.ppa().toString(), whole.induction().toString(), whole.maximumTeaching().toString());
  }

  @Property(tries = 300)
  void theSharesAddUpAndAreInProportion(
      @ForAll @IntRange(min = 1, max = 3000) int timetabled,
      @ForAll @IntRange(min = 0, max = 2999) int other,
      @ForAll @IntRange(min = 1, max = 10) int tenths,
      @ForAll @IntRange(min = 1, max = 4) int weeks,
      @ForAll InductionYear year,
      @ForAll PolicyChoices.TimetableReduction reduction,
      @ForAll PolicyChoices.PpaBase base) {
    TimetabledWeek week = TimetabledWeek.of(timetabled, other % timetabled);
    Fte fte = new Fte(BigDecimal.valueOf(tenths, 1));
    TimetableCalculator calculator = TimetableCalculator.of(POLICY, reading(reduction, base));
    TimetableShares shares = calculator.shares(week, fte, year, weeks).value();
    TimetableShares full = calculator.shares(week, Fte.fullTime(), year, 1).value();
    Exact scale = exact(fte.value()).times(Exact.of(weeks));

    assertThat(
            shares
                .ppa()
                .plus(shares.induction())
                .plus(shares.maximumTeaching())
                .plus(shares.otherNonContact()))
        .isEqualTo(week.timetabled().times(scale));
    assertThat(shares.maximumTeaching()).isEqualTo(full.maximumTeaching().times(scale));
    assertThat(
            calculator(PolicyChoices.TimetableReduction.NET_OF_PPA, base, week, year)
                .reaches(calculator(PolicyChoices.TimetableReduction.ADDITIVE, base, week, year)))
        .isTrue();
  }

  private static Exact calculator(
      PolicyChoices.TimetableReduction reduction,
      PolicyChoices.PpaBase base,
      TimetabledWeek week,
      InductionYear year) {
    return TimetableCalculator.of(POLICY, reading(reduction, base))
        .shares(week, Fte.fullTime(), year, 1)
        .value()
        .maximumTeaching();
  }

  @Test
  void theAnswerExplainsItself() {
    assertThat(
            TimetableCalculator.of(POLICY, PolicyChoices.defaults())
                .shares(TimetabledWeek.of(1500, 90), Fte.of("0.6"), InductionYear.YEAR_2, 1)
                .steps())
        .containsExactly(
            "TT-8 (SG 2.20): 1500 × 0.6 = 900",
            "TT-5 (SG 2.21): 0.1 × 900 = 90",
            "TT-2 (SG 2.21): 900 − 90 − 54 = 756",
            "TT-3 (SG 2.20): 0.05 × 756 = 37.8",
            "TT-1 (SG 2.20): 756 − 37.8 = 718.2");
    assertThat(
            TimetableCalculator.of(
                    POLICY,
                    reading(
                        PolicyChoices.TimetableReduction.ADDITIVE, PolicyChoices.PpaBase.TAUGHT))
                .shares(TimetabledWeek.of(1320), Fte.fullTime(), InductionYear.YEAR_1, 1)
                .steps())
        .contains("TT-5 (SG 2.21): 0.1 × 1200 = 120", "TT-4 (SG 2.20): 0.1 × 1320 = 132");
  }

  @Test
  void theAnswerSaysWhichReadingsItRestsOn() {
    assertThat(
            TimetableCalculator.of(POLICY, PolicyChoices.defaults())
                .shares(TimetabledWeek.of(1500), Fte.fullTime(), InductionYear.YEAR_1, 1)
                .readings())
        .containsExactly("TT-4: reduction: net of ppa", "TT-5: PPA is a share of time: timetabled");
  }

  @Test
  void refusesWeeksThatCannotBe() {
    assertThatThrownBy(() -> TimetabledWeek.of(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("timetabled must be above zero, but was: 0");
    assertThatThrownBy(() -> TimetabledWeek.of(1500, 1500))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("below the timetabled 1500");
    assertThatThrownBy(() -> TimetabledWeek.of(1500, -1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () ->
                TimetableCalculator.of(POLICY, PolicyChoices.defaults())
                    .shares(TimetabledWeek.of(1500), Fte.fullTime(), InductionYear.YEAR_1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("weeks");
  }
}
