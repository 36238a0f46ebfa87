package io.github.ecf4j.rules.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Reading.GrantProportion;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases lie in {@code year2.tsv} and {@code mentor-training.tsv}, amounts in pence. */
class FundingCalculatorTest {
  private static final School SCHOOL = School.of(Samples.calendar(9, 3));
  private static final FundingCalculator CALCULATOR = by(Readings.defaults());

  private static FundingCalculator by(Readings choices) {
    return FundingCalculator.of(FundingTable.published(), SCHOOL.with(choices));
  }

  private static GrantCaseBuilder grant() {
    return GrantCase.builder()
        .region(Region.REST_OF_ENGLAND)
        .sector(Sector.MAINTAINED)
        .inductionStartedOn(LocalDate.of(2021, 9, 1));
  }

  private static List<Long> pence(@Nullable String cell) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(Optional.ofNullable(cell).orElse(""))
        .map(Long::valueOf)
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/funding/year2.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theGrantForYear2(
      String rule,
      String source,
      Region region,
      Sector sector,
      int year,
      GrantProportion proportion,
      BigDecimal share,
      @Nullable String amounts,
      YearMonth paidIn) {
    Explained<Grant> grant =
        by(Readings.defaults().with(Reading.GRANT_PROPORTION, proportion))
            .year2(
                GrantCase.builder()
                    .region(region)
                    .sector(sector)
                    .inductionStartedOn(LocalDate.of(year - 1, 9, 1))
                    .academicYear(AcademicYear.of(year))
                    .share(Exact.of(share))
                    .build());

    assertThat(grant.value().amounts())
        .extracting(Money::pence)
        .containsExactlyElementsOf(pence(amounts));
    assertThat(grant.value().notPublished()).isEqualTo(amounts == null);
    assertThat(grant.value().paidIn()).contains(paidIn);
    assertThat(Arithmetic.results(grant.steps(), "FUND-2"))
        .hasSize(amounts == null ? 0 : pence(amounts).size());
  }

  /** FUND-3. */
  @Test
  void whoIsNotEligibleGetsNothingAndTheAnswerSaysWhy() {
    assertThat(
            CALCULATOR
                .year2(
                    grant()
                        .academicYear(AcademicYear.of(2022))
                        .stateFunded(false)
                        .qtlsHolder(true)
                        .build())
                .steps())
        .map(Object::toString)
        .containsExactly(
            "FUND-3 (YEAR-2-GRANT eligibility and payment): the school is not state-funded.",
            "FUND-3 (YEAR-2-GRANT eligibility and payment): holders of QTLS are excluded.");
    Grant none =
        CALCULATOR
            .year2(grant().academicYear(AcademicYear.of(2022)).registered(false).build())
            .value();
    assertThat(none.amounts()).containsExactly(Money.NONE);
    assertThat(none.paidIn()).isEmpty();
    assertThat(none.notPublished()).isFalse();
    assertThat(CALCULATOR.year2(grant().academicYear(AcademicYear.of(2021)).build()).steps())
        .map(Object::toString)
        .containsExactly(
            "FUND-3 (YEAR-2-GRANT eligibility and payment): nobody was in year 2 in 2021/22 or"
                + " before.",
            "FUND-3 (YEAR-2-GRANT eligibility and payment): year 2 begins in a later academic year"
                + " than induction does.");
    assertThat(
            CALCULATOR
                .year2(
                    GrantCase.builder()
                        .region(Region.FRINGE)
                        .sector(Sector.ACADEMY)
                        .inductionStartedOn(LocalDate.of(2021, 7, 31))
                        .academicYear(AcademicYear.of(2022))
                        .build())
                .steps())
        .map(Object::toString)
        .singleElement()
        .asString()
        .endsWith("induction began before September 2021.");
  }

  /** FUND-2: what sources say of outer London. */
  @Test
  void figuresThatConflictStandSideBySide() {
    Explained<Grant> grant =
        CALCULATOR.year2(
            GrantCase.builder()
                .region(Region.OUTER_LONDON)
                .sector(Sector.ACADEMY)
                .inductionStartedOn(LocalDate.of(2021, 9, 1))
                .academicYear(AcademicYear.of(2022))
                .build());

    assertThat(grant.steps())
        .map(Object::toString)
        .contains(
            "FUND-2 (YEAR-2-GRANT amounts): year 2 mentoring, outer London, 2022/23: £1,000.00 or"
                + " £1,100.00, sources differ",
            "FUND-2 (YEAR-2-GRANT amounts): £1,400.00 (time off) + £1,100.00 (mentoring) ="
                + " £2,500.00 (sum)");
    assertThat(grant.citations())
        .extracting(citation -> citation.source().key())
        .contains("TEES-VALLEY", "TES-2021", "ENFIELD");
    assertThat(grant.readings())
        .map(Object::toString)
        .containsExactly(
            "FUND-3: the grant for year 2 is paid in full to a teacher who was there for a part of"
                + " it");
  }

  @Test
  void figuresWithoutAYearAreVisibleButNotTaken() {
    Explained<Grant> unpublished =
        CALCULATOR.year2(grant().academicYear(AcademicYear.of(2023)).build());
    assertThat(unpublished.value().notPublished()).isTrue();
    assertThat(unpublished.value().paidIn()).contains(YearMonth.of(2024, 11));
    assertThat(unpublished.notKnown())
        .map(Object::toString)
        .containsExactly("the amount for 2023/24 is not published");
    assertThat(CALCULATOR.year2(grant().academicYear(AcademicYear.of(2022)).build()).notKnown())
        .isEmpty();
    assertThat(CALCULATOR.year2(grant().academicYear(AcademicYear.of(2023)).build()).steps())
        .map(Object::toString)
        .first()
        .asString()
        .endsWith("2023/24: not published (without a year: £1,400.00)");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/funding/mentor-training.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void mentorTraining(
      String rule, String source, Region region, int cohort, String amounts, String evidenceBy) {
    List<Instalment> instalments =
        CALCULATOR.mentorTraining(region, AcademicYear.of(cohort)).value();

    assertThat(instalments)
        .extracting(
            one -> one.amounts().isEmpty() ? "-" : String.valueOf(one.amounts().first().pence()))
        .isEqualTo(Splitter.on(' ').splitToList(amounts));
    assertThat(instalments)
        .extracting(one -> one.evidenceBy().toString())
        .isEqualTo(Splitter.on(' ').splitToList(evidenceBy));
  }

  /** FUND-4: a third a term; two schools get the terms of their own. */
  @Test
  void aSchoolsOwnFigureIsPaidByTerms() {
    FundingTable own =
        FundingTable.published()
            .with(
                FundingRate.builder()
                    .element(FundingElement.MENTOR_TRAINING_YEAR)
                    .region(Region.REST_OF_ENGLAND)
                    .academicYear(AcademicYear.of(2023))
                    .amount(new Money(85693))
                    .citation(new Citation(new Source("OWN", "Our letter", "School"), "page 1"))
                    .build());
    Explained<?> answer =
        FundingCalculator.of(own, SCHOOL)
            .mentorTraining(Region.REST_OF_ENGLAND, AcademicYear.of(2023));

    assertThat(answer.steps())
        .map(Object::toString)
        .contains(
            "FUND-4 (BACKFILL amounts and payment): autumn 2023/24, a third of the year: £285.64",
            "FUND-4 (BACKFILL amounts and payment): summer 2023/24, a third of the year: £285.65",
            "FUND-4 (BACKFILL amounts and payment): autumn 2024/25, a third of the year: not"
                + " published");
    assertThat(answer.citations()).extracting(Citation::where).contains("page 1");
  }

  @Test
  void everyPublishedRateSaysWhereItStands() {
    assertThat(FundingTable.published().rates())
        .hasSize(20)
        .allMatch(rate -> !rate.citation().where().isBlank())
        .allMatch(rate -> rate.amount().pence() > 0);
  }

  /** FUND-2: the rates of 2026/27 are those of the cohort of 2025. */
  @Test
  void aLaterCohortsRatesAreNotThoseOfAnEarlierOne() {
    GrantCaseBuilder earlier =
        GrantCase.builder()
            .region(Region.REST_OF_ENGLAND)
            .sector(Sector.ACADEMY)
            .inductionStartedOn(LocalDate.of(2025, 8, 31))
            .academicYear(AcademicYear.of(2026));

    assertThat(CALCULATOR.year2(earlier.build()).value().notPublished()).isTrue();
  }

  /** FUND-4: from January 2024, six terms; the last in the autumn of 2025. */
  @Test
  void trainingThatBeginsWithinAYearIsPaidFromItsFirstTermOn() {
    List<Instalment> instalments =
        CALCULATOR.mentorTraining(Region.FRINGE, AcademicYear.of(2023), Term.Season.SPRING).value();

    assertThat(instalments)
        .extracting(Instalment::what)
        .containsExactly(
            "spring 2023/24, a third of the year",
            "summer 2023/24, a third of the year",
            "autumn 2024/25, a third of the year",
            "spring 2024/25, a third of the year",
            "summer 2024/25, a third of the year",
            "autumn 2025/26, a third of the year");
  }

  /** FUND-6. */
  @Test
  void theLaterSchemePaysOnEvidenceInShares() {
    assertThat(CALCULATOR.mentorTraining(Region.FRINGE, AcademicYear.of(2025)).value())
        .extracting(Instalment::what)
        .containsExactly("on evidence of a start, 20 %", "on evidence of 75 % engagement, 80 %");
  }

  @Test
  void ownRatesReplaceThoseOfTheSameYearAlone() {
    FundingRate own =
        FundingRate.builder()
            .element(FundingElement.YEAR_2_MENTORING)
            .region(Region.OUTER_LONDON)
            .academicYear(AcademicYear.of(2022))
            .amount(new Money(1))
            .citation(new Citation(new Source("OWN", "Our letter", "School"), "page 1"))
            .build();
    FundingTable table = FundingTable.published().with(own);

    assertThat(
            table
                .figures(
                    FundingElement.YEAR_2_MENTORING, Region.OUTER_LONDON, AcademicYear.of(2022))
                .amounts())
        .containsExactly(new Money(1));
    assertThat(table.rates()).hasSize(FundingTable.published().rates().size() - 2);
    assertThat(FundingTable.of(List.of(own)).rates()).containsExactly(own);
    assertThat(table.figures(FundingElement.YEAR_2_MENTORING, Region.FRINGE, AcademicYear.of(2022)))
        .hasToString("£900.00");
    assertThat(
            table
                .figures(FundingElement.YEAR_2_TIME_OFF, Region.OUTER_LONDON, AcademicYear.of(2022))
                .amounts())
        .containsExactly(new Money(140000));
  }

  /** FUND-1. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/funding/year1.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void nothingIsPaidForYear1(String rule, String source, long pence) {
    assertThat(CALCULATOR.year1().value()).isEqualTo(new Money(pence));
    assertThat(CALCULATOR.year1().steps())
        .map(Object::toString)
        .containsExactly(
            "FUND-1 (ELIGIBILITY year 1): the time off of year 1 comes from core funding.");
  }

  /** FUND-5. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/funding/data.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theDataShowWhatIsDue(
      String rule,
      String source,
      int instalment,
      Declaration declared,
      boolean withdrawn,
      boolean shown) {
    Set<Declaration> all = EnumSet.of(declared);

    assertThat(FundingCalculator.isShownByData(instalment, all, withdrawn).value())
        .isEqualTo(shown);
    assertThat(FundingCalculator.isShownByData(instalment, all, withdrawn).steps())
        .map(Object::toString)
        .singleElement()
        .asString()
        .endsWith(shown ? "yes" : "no");
  }

  /** FUND-4: for as many years as the figure says. */
  @Test
  void mentorTrainingOfNoYearIsNotPaid() {
    School unfunded =
        SCHOOL.with(
            FigureValue.of(
                Figure.MENTOR_TRAINING_YEARS_FUNDED,
                LocalDate.of(2021, 9, 1),
                "0",
                new Citation(new Source("OWN", "Our letter", "School"), "page 1")));
    FundingCalculator calculator = FundingCalculator.of(FundingTable.published(), unfunded);

    assertThat(calculator.mentorTraining(Region.FRINGE, AcademicYear.of(2021)).value()).isEmpty();
  }

  private static FundingRate rate(int year, long pence) {
    return FundingRate.builder()
        .element(FundingElement.YEAR_2_TIME_OFF)
        .region(Region.FRINGE)
        .academicYear(AcademicYear.of(year))
        .amount(new Money(pence))
        .citation(new Citation(new Source("OWN", "Our letter", "School"), "page 1"))
        .build();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> FundingCalculator.isShownByData(1, Collections.singleton(null), false))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("declared[0]");
    assertThatThrownBy(() -> FundingCalculator.isShownByData(3, Set.of(), false))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> CALCULATOR.mentorTraining(Region.FRINGE, AcademicYear.of(2020)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("academicYear must be from 2021/22 to 2996/97, but was: 2020/21");
    assertThatThrownBy(() -> CALCULATOR.mentorTraining(Region.FRINGE, AcademicYear.of(2997)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("academicYear must be from 2021/22 to 2996/97, but was: 2997/98");
    assertThat(
            CALCULATOR
                .mentorTraining(Region.FRINGE, AcademicYear.of(2996), Term.Season.SUMMER)
                .value())
        .isNotEmpty();
    assertThatThrownBy(() -> grant().academicYear(AcademicYear.of(2011)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("academicYear must be 2012/13 or later, but was: 2011/12");
    assertThatThrownBy(() -> grant().academicYear(AcademicYear.of(2022)).share(Exact.of(2)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("share must be from 0 to 1, but was: 2");
    assertThatThrownBy(
            () -> grant().academicYear(AcademicYear.of(2022)).share(Exact.of(-1)).build())
        .isInstanceOf(InvalidValueException.class);
    assertThat(grant().academicYear(AcademicYear.of(2022)).share(Exact.zero()).build().share())
        .isEqualTo(Exact.zero());
    assertThatThrownBy(() -> rate(2022, -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("amount must be zero or more, but was: £-0.01");
    assertThat(rate(2022, 0).amount()).isEqualTo(Money.NONE);
  }

  @Test
  void anAmountIsNamedInPoundsAndPence() {
    assertThat(new Money(157610)).hasToString("£1,576.10");
    assertThat(Money.NONE).hasToString("£0.00");
    assertThat(ImmutableSortedSet.of(new Money(2), new Money(1)).first()).isEqualTo(new Money(1));
  }

  /** FUND-4: 36 hours at 43.7806 stay exact until they are an amount. */
  @Test
  void ratesAnHourStayExactUntilAnAmountIsNamed() {
    Exact rate = Exact.of(new BigDecimal("43.7806"));

    assertThat(Money.ofPounds(rate.times(Exact.of(36)))).isEqualTo(new Money(157610));
    assertThat(Money.ofPounds(rate.times(Exact.of(18)))).isEqualTo(new Money(78805));
    assertThat(Money.ofPounds(rate.times(Exact.of(6)))).isEqualTo(new Money(26268));
  }
}
