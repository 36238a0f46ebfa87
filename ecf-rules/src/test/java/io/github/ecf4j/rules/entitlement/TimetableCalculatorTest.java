package io.github.ecf4j.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
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
  private static final School SCHOOL = School.of(Samples.calendar(9, 3));
  private static final Exact FULL_TIME = Exact.of(1);

  private static TimetableCalculator by(Readings readings) {
    return TimetableCalculator.of(SCHOOL.with(readings), LocalDate.of(2022, 9, 1));
  }

  private static Readings reading(Reading.TimetableReduction reduction, Reading.PpaBase base) {
    return Readings.defaults()
        .with(Reading.TIMETABLE_REDUCTION, reduction)
        .with(Reading.PPA_BASE, base);
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
      Reading.TimetableReduction reduction,
      Reading.PpaBase base,
      BigDecimal ppa,
      BigDecimal induction,
      BigDecimal teaching,
      @Nullable String whole) {
    Explained<TimetableShares> answer =
        by(reading(reduction, base).with(Reading.PERIOD_ROUNDING, rounding(whole)))
            .shares(
                new TimetabledWeek(exact(timetabled), exact(other)),
                exact(new BigDecimal(fte)),
                year(year),
                weeks);
    TimetableShares shares = answer.value();

    assertThat(shares.ppa()).isEqualTo(exact(ppa));
    assertThat(shares.induction()).isEqualTo(exact(induction));
    assertThat(shares.maximumTeaching()).isEqualTo(exact(teaching));
    assertThat(Arithmetic.results(answer.steps(), "TT-")).hasSize(5).endsWith(exact(teaching));
    Optional.ofNullable(whole)
        .map(Splitter.on(' ')::splitToList)
        .ifPresent(parts -> assertThat(inWholeUnits(shares)).isEqualTo(parts.subList(0, 3)));
  }

  private static Reading.PeriodRounding rounding(@Nullable String whole) {
    List<String> parts = whole == null ? List.of() : Splitter.on(' ').splitToList(whole);
    return parts.size() > 3
        ? Reading.PeriodRounding.valueOf(parts.get(3))
        : Reading.PeriodRounding.FOR_THE_TEACHER;
  }

  private static List<String> inWholeUnits(TimetableShares shares) {
    TimetableShares whole = shares.inWholeUnits();
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
      @ForAll Reading.TimetableReduction reduction,
      @ForAll Reading.PpaBase base) {
    TimetabledWeek week = TimetabledWeek.of(timetabled, other % timetabled);
    Exact fte = exact(BigDecimal.valueOf(tenths, 1));
    TimetableCalculator calculator = by(reading(reduction, base));
    TimetableShares shares = calculator.shares(week, fte, year, weeks).value();
    TimetableShares full = calculator.shares(week, FULL_TIME, year).value();
    Exact scale = fte.times(Exact.of(weeks));

    assertThat(
            shares
                .ppa()
                .plus(shares.induction())
                .plus(shares.maximumTeaching())
                .plus(shares.otherNonContact()))
        .isEqualTo(week.timetabled().times(scale));
    assertThat(shares.maximumTeaching()).isEqualTo(full.maximumTeaching().times(scale));
    assertThat(
            calculator(Reading.TimetableReduction.NET_OF_PPA, base, week, year)
                .reaches(calculator(Reading.TimetableReduction.ADDITIVE, base, week, year)))
        .isTrue();
  }

  private static Exact calculator(
      Reading.TimetableReduction reduction,
      Reading.PpaBase base,
      TimetabledWeek week,
      InductionYear year) {
    return by(reading(reduction, base)).shares(week, FULL_TIME, year).value().maximumTeaching();
  }

  @Test
  void theAnswerExplainsItself() {
    assertThat(
            by(Readings.defaults())
                .shares(
                    TimetabledWeek.of(1500, 90), exact(new BigDecimal("0.6")), InductionYear.YEAR_2)
                .steps())
        .map(Object::toString)
        .containsExactly(
            "TT-8 (SG 2.20): 1500 units (timetabled full time) × 0.6 (share and weeks) = 900"
                + " units (timetabled)",
            "TT-5 (SG 2.21): 0.1 (ppa share) × 900 units (timetabled) = 90 units (ppa)",
            "TT-2 (SG 2.21): 900 units (timetabled) − 90 units (ppa) − 54 units (other non"
                + " contact) = 756 units (load)",
            "TT-3 (SG 2.20): 0.05 (induction share) × 756 units (load) = 37.8 units (induction)",
            "TT-1 (SG 2.20): 756 units (load) − 37.8 units (induction) = 718.2 units (maximum"
                + " teaching)");
    assertThat(
            by(reading(Reading.TimetableReduction.ADDITIVE, Reading.PpaBase.TAUGHT))
                .shares(TimetabledWeek.of(1320), FULL_TIME, InductionYear.YEAR_1)
                .steps())
        .map(Object::toString)
        .contains(
            "TT-5 (SG 2.21): 0.1 (ppa share) × 1200 units (load) = 120 units (ppa)",
            "TT-4 (SG 2.20): 0.1 (induction share) × 1320 units (timetabled) = 132 units"
                + " (induction)");
  }

  @Test
  void theAnswerSaysWhichReadingsItRestsOn() {
    assertThat(
            by(Readings.defaults())
                .shares(TimetabledWeek.of(1500), FULL_TIME, InductionYear.YEAR_1)
                .readings())
        .map(Object::toString)
        .containsExactly(
            "TT-4: the reduction for induction is a share of what others teach, once PPA time is"
                + " taken off",
            "TT-5: PPA time is a share of all timetabled time",
            "TT-7: whole periods are rounded up for what the teacher is entitled to, and down for"
                + " what may be taught");
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
                by(Readings.defaults())
                    .shares(TimetabledWeek.of(1500), FULL_TIME, InductionYear.YEAR_1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("weeks");
  }
}
