package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.entitlement.ProviderPattern;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.FundingRateBuilder;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.GrantCaseBuilder;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.service.TermsElsewhere;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a calculator takes has a bound on value and scale, found before reckoning. */
class BoundedNumbersTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 7);
  private static final Citation SOMEWHERE = new Source("TEST", "Invented", "Nobody").at("here");
  private static final Policy POLICY = Policies.published().on(DAY);
  private static final BigDecimal HUGE = new BigDecimal("1E+999999999");
  private static final BigDecimal TINY = new BigDecimal("1E-999999999");
  private static final BigDecimal LONG = new BigDecimal("0." + "3".repeat(100_000));

  /** The largest power of two that fits, with a bit to spare. */
  private static final Exact LARGE = powerOfTwo(15);

  /** Two to the power of two to the power of a number. */
  private static Exact powerOfTwo(int doublings) {
    Exact power = Exact.of(2);
    for (int i = 0; i < doublings; i++) {
      power = power.times(power);
    }
    return power;
  }

  private static FigureValue<?> value(Figure<?> figure, String value) {
    return FigureValue.of(figure, DAY, value, SOMEWHERE);
  }

  private static FundingRateBuilder rate() {
    return FundingRate.builder()
        .element(FundingElement.YEAR_2_TIME_OFF)
        .region(Region.FRINGE)
        .citation(SOMEWHERE);
  }

  private static GrantCaseBuilder grant() {
    return GrantCase.builder()
        .region(Region.FRINGE)
        .sector(Sector.ACADEMY)
        .academicYear(AcademicYear.of(2022));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        call("Exact.of huge", "decimal", () -> Exact.of(HUGE)),
        call("Exact.of tiny", "decimal", () -> Exact.of(TINY)),
        call("Exact.of long", "decimal", () -> Exact.of(LONG)),
        call("Exact.of 101 zeros", "decimal", () -> Exact.of(new BigDecimal("1E+101"))),
        call("Exact.of 101 places", "decimal", () -> Exact.of(new BigDecimal("1E-101"))),
        call("Exact.plus", "result", () -> LARGE.times(LARGE).minus(Exact.of(1)).times(LARGE)),
        call("Exact.times", "result", () -> powerOfTwo(64)),
        call("Exact.dividedBy", "result", () -> Exact.of(1).dividedBy(LARGE).dividedBy(LARGE)),
        call("Exact.toDecimal", "places", () -> third().toDecimal(101, RoundingMode.UP)),
        call("Exact.toDecimal below", "places", () -> third().toDecimal(-1, RoundingMode.UP)),
        call("Exact.toDecimalText", "places", () -> third().toDecimalText(Integer.MAX_VALUE)),
        call("Money", "pence", () -> new Money(1_000_000_000_000_001L)),
        call("Money below", "pence", () -> new Money(Long.MIN_VALUE)),
        call("Money.ofPounds", "pence", () -> Money.ofPounds(LARGE)),
        call("Money.ofPounds below", "pence", () -> Money.ofPounds(Exact.zero().minus(LARGE))),
        call("Money.times", "pence", () -> new Money(1).times(LARGE)),
        call("Money.plus", "pence", () -> most().plus(new Money(1))),
        call("FundingRate.amount", "amount", () -> rate().amount(most()).build()),
        call(
            "FundingRate.inductionFrom",
            "inductionFrom",
            () -> rate().amount(Money.NONE).inductionFrom(LocalDate.MAX).build()),
        call(
            "GrantCase.inductionStartedOn",
            "inductionStartedOn",
            () -> grant().inductionStartedOn(LocalDate.MIN).build()),
        call(
            "GrantCase.share", "share", () -> grant().inductionStartedOn(DAY).share(LARGE).build()),
        call("TimetabledWeek", "timetabled", () -> new TimetabledWeek(LARGE, Exact.of(1))),
        call("TimetabledWeek.of", "timetabled", () -> TimetabledWeek.of(10_081)),
        call("TrainingTime", "selfStudyMinutes", () -> new TrainingTime(0, Integer.MAX_VALUE)),
        call("ProviderPattern study", "studyMinutes", () -> pattern(10_081, 0, 1)),
        call("ProviderPattern meeting", "meetingMinutes", () -> pattern(0, -1, 1)),
        call("ProviderPattern modules", "modules", () -> pattern(0, 0, 0)),
        call("inStandardTerms", "terms", () -> TermsElsewhere.inStandardTerms(POLICY, LARGE, 3)),
        call("ofDays", "days", () -> TermsElsewhere.ofDays(LARGE, 65)),
        call(
            "adults",
            "shareOfAdults",
            () -> TermsElsewhere.isMetByFurtherEducation(POLICY, TINY, 10)),
        call(
            "adults long",
            "shareOfAdults",
            () -> TermsElsewhere.isMetByFurtherEducation(POLICY, LONG, 1)),
        call("YearBoundary.after", "lastDayOfYear1", () -> YearBoundary.after(LocalDate.MAX)),
        call("YearBoundary.of", "projectedEnd", () -> YearBoundary.of(DAY, LocalDate.MAX)));
  }

  private static Exact third() {
    return Exact.of(1).dividedBy(Exact.of(3));
  }

  private static Money most() {
    return new Money(1_000_000_000_000_000L);
  }

  private static ProviderPattern pattern(int study, int meeting, int modules) {
    return new ProviderPattern("Somebody", study, meeting, modules, SOMEWHERE);
  }

  private static Arguments call(String what, String field, ThrowingCallable call) {
    return arguments(what, field, call);
  }

  private static void assertRefused(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(type(InvalidValueException.class))
        .extracting(InvalidValueException::field)
        .isEqualTo(field);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aNumberOutOfBoundsIsRefused(String what, String field, ThrowingCallable call) {
    assertRefused(field, call);
  }

  @ParameterizedTest
  @CsvSource({
    "MINIMUM_BLOCK_TERMS, 1E+999999999",
    "MINIMUM_BLOCK_TERMS, 1E-999999999",
    "ABSENCE_THRESHOLD_DAYS, 10000.1",
    "ABSENCE_THRESHOLD_DAYS, 0.0000000001",
    "ABSENCE_THRESHOLD_DAYS, 30.00000000000000000000000000000000000000000000",
    "PPA_SHARE, 1.1",
    "MAXIMUM_TEACHING_YEAR_1, 1.01",
    "REQUIRED_TERMS, 100",
    "PARTS, 0",
    "TRANSITION_END, +999999999-12-31",
    "CORONAVIRUS_IGNORED_BEFORE, 0001-01-01"
  })
  void aFigureOutOfBoundsIsRefused(String figure, String value) {
    assertRefused(figure, () -> value(Figure.byId(figure).orElseThrow(), value));
  }

  @Test
  void aTransitionThatEndsBeforeThereIsAPolicyIsRefused() {
    assertRefused("TRANSITION_END", () -> value(Figure.TRANSITION_END, Days.FIRST.toString()));
  }

  @Test
  void numbersOfTheGreatestLengthAreComparedAndPrinted() {
    Exact largest = LARGE.times(LARGE.dividedBy(Exact.of(2)));
    Exact next = largest.minus(Exact.of(1)).dividedBy(largest.dividedBy(Exact.of(2)));

    assertThat(largest).isGreaterThan(LARGE).isEqualByComparingTo(largest);
    assertThat(next).isLessThan(Exact.of(2)).isGreaterThan(Exact.of(1));
    assertThat(Exact.zero().minus(largest)).isLessThan(next).isLessThan(Exact.zero());
    assertThat(Exact.of(1).dividedBy(largest).compareTo(Exact.of(1).dividedBy(LARGE))).isNegative();
    assertThat(largest.toString()).hasSizeGreaterThan(19_000);
    assertThat(next.toString()).contains("/");
    assertThat(next.toDecimalText(2)).isEqualTo("2");
  }

  @Test
  void whatFitsIsTaken() {
    assertThat(Exact.of(new BigDecimal("999999999999999999.999999999999999999")))
        .hasToString("999999999999999999999999999999999999/1000000000000000000");
    assertThat(Exact.of(new BigDecimal("1E+100")).toDecimal(0, RoundingMode.UP))
        .isEqualByComparingTo(new BigDecimal("1E+100"));
    assertThat(Exact.of(new BigDecimal("1.50"))).hasToString("1.5");
    assertThat(third().toDecimal(100, RoundingMode.DOWN).scale()).isEqualTo(100);
    assertThat(new TrainingTime(1_000_000_000, 1_000_000_000).totalMinutes())
        .isEqualTo(2_000_000_000);
    assertThat(most().plus(new Money(-1)).pence()).isEqualTo(999_999_999_999_999L);
    assertThat(Money.ofPounds(Exact.of(-10_000_000_000_000L)).pence())
        .isEqualTo(-1_000_000_000_000_000L);
  }
}
