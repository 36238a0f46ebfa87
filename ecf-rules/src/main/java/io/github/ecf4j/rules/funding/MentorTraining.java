package io.github.ecf4j.rules.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The three schemes by which mentors' training is funded (FUND-4 and FUND-6). */
final class MentorTraining {
  private static final ImmutableList<Term.Season> SEASONS =
      ImmutableList.copyOf(Term.Season.values());

  private final Rates rates;
  private final Policies policies;
  private final Region region;

  MentorTraining(Rates rates, Policies policies, Region region) {
    this.rates = rates;
    this.policies = policies;
    this.region = region;
  }

  ImmutableList<Instalment> of(AcademicYear academicYear, Term.Season first) {
    int years = figure(Figure.MENTOR_TRAINING_YEARS_FUNDED, academicYear);
    return years == 1 ? inOneYear(academicYear) : inYears(years, academicYear, first);
  }

  private <T> T figure(Figure<T> figure, AcademicYear academicYear) {
    return Rates.policy(policies, academicYear).get(figure);
  }

  private boolean isPaidByTerms(AcademicYear academicYear) {
    return figure(Figure.MENTOR_TRAINING_PAYMENTS_A_YEAR, academicYear) == SEASONS.size();
  }

  private LocalDate evidenceBy(AcademicYear academicYear) {
    return YearMonth.of(
            academicYear.startsIn() + 1,
            figure(Figure.MENTOR_TRAINING_EVIDENCE_MONTH, academicYear))
        .atEndOfMonth();
  }

  private ImmutableList<Instalment> inOneYear(AcademicYear year) {
    ImmutableSortedSet<Money> all =
        rates.of(Provision.FUND_6, FundingElement.MENTOR_TRAINING_ONE_YEAR, region, year).amounts();
    Exact start = Exact.of(figure(Figure.MENTOR_TRAINING_START_SHARE, year));
    Exact engagement = Exact.of(figure(Figure.MENTOR_TRAINING_ENGAGEMENT, year));
    LocalDate endOfYear = evidenceBy(year);
    return ImmutableList.of(
        instalment(
            Provision.FUND_6,
            "on evidence of a start, " + percent(start),
            Rates.each(all, amount -> Split.byEvidence(amount, start).get(0)),
            endOfYear),
        instalment(
            Provision.FUND_6,
            "on evidence of "
                + percent(engagement)
                + " engagement, "
                + percent(Exact.of(1).minus(start)),
            Rates.each(all, amount -> Split.byEvidence(amount, start).get(1)),
            endOfYear));
  }

  private static String percent(Exact share) {
    return share.times(Exact.of(100)) + " %";
  }

  /** As many academic years as are funded; by terms, as many terms from the first on. */
  private ImmutableList<Instalment> inYears(int years, AcademicYear cohort, Term.Season first) {
    ImmutableList.Builder<Instalment> instalments = ImmutableList.builder();
    int skipped = isPaidByTerms(cohort) ? SEASONS.indexOf(first) : 0;
    AcademicYear year = cohort;
    for (int index = 0; index < years + (skipped > 0 ? 1 : 0); index++) {
      ImmutableSortedSet<Money> ofYear = amountOfYear(cohort, year, Math.min(index, years - 1));
      if (isPaidByTerms(year)) {
        int from = index == 0 ? skipped : 0;
        int to = index == years ? skipped : SEASONS.size();
        instalments.addAll(byTerms(ofYear, year, from, to));
      } else {
        instalments.add(
            instalment(
                Provision.FUND_4,
                "year " + (index + 1) + " in full, on " + (index == 0 ? "a start" : "engagement"),
                ofYear,
                evidenceBy(year)));
      }
      year = year.next();
    }
    return instalments.build();
  }

  /** A year's amount: as published for the year, else its part of that for all. */
  private ImmutableSortedSet<Money> amountOfYear(AcademicYear cohort, AcademicYear year, int part) {
    int years = figure(Figure.MENTOR_TRAINING_YEARS_FUNDED, cohort);
    ImmutableSortedSet<Money> ofYear =
        rates.of(Provision.FUND_4, FundingElement.MENTOR_TRAINING_YEAR, region, year).amounts();
    return ofYear.isEmpty()
        ? Rates.each(
            rates
                .of(Provision.FUND_4, FundingElement.MENTOR_TRAINING_TWO_YEARS, region, cohort)
                .amounts(),
            all -> Split.byYears(all, years).get(part))
        : ofYear;
  }

  private List<Instalment> byTerms(
      ImmutableSortedSet<Money> ofYear, AcademicYear year, int from, int to) {
    int payments = figure(Figure.MENTOR_TRAINING_PAYMENTS_A_YEAR, year);
    return IntStream.range(from, to)
        .mapToObj(
            term ->
                instalment(
                    Provision.FUND_4,
                    SEASONS.get(term).name().toLowerCase(Locale.ROOT)
                        + " "
                        + year
                        + ", a third of the year",
                    Rates.each(ofYear, amount -> Split.byPayments(amount, payments).get(term)),
                    evidenceBy(year)))
        .toList();
  }

  private Instalment instalment(
      Provision provision, String what, ImmutableSortedSet<Money> amounts, LocalDate evidenceBy) {
    rates
        .steps()
        .add(
            Step.of(
                    provision,
                    amounts.isEmpty() ? "{instalment}: not published" : "{instalment}: {amounts}")
                .given("instalment", what)
                .given("evidenceBy", evidenceBy)
                .result("amounts", amounts));
    return new Instalment(what, amounts, evidenceBy);
  }
}
