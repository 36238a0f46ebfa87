package io.github.ecf4j.rules.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

  ImmutableList<Instalment> of(int academicYear, Term.Season first) {
    return figure(Figure.MENTOR_TRAINING_YEARS_FUNDED, academicYear) == 1
        ? inOneYear(academicYear)
        : inTwoYears(academicYear, first);
  }

  private <T> T figure(Figure<T> figure, int academicYear) {
    return Rates.policy(policies, academicYear).get(figure);
  }

  private boolean isPaidByTerms(int academicYear) {
    return figure(Figure.MENTOR_TRAINING_PAYMENTS_A_YEAR, academicYear) == SEASONS.size();
  }

  private LocalDate evidenceBy(int academicYear) {
    return YearMonth.of(
            academicYear + 1, figure(Figure.MENTOR_TRAINING_EVIDENCE_MONTH, academicYear))
        .atEndOfMonth();
  }

  private ImmutableList<Instalment> inOneYear(int year) {
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

  /** Two academic years; by terms, six from the first on. */
  private ImmutableList<Instalment> inTwoYears(int cohort, Term.Season first) {
    List<Instalment> instalments = new ArrayList<>();
    int skipped = isPaidByTerms(cohort) ? SEASONS.indexOf(first) : 0;
    for (int year = cohort; year <= cohort + (skipped > 0 ? 2 : 1); year++) {
      ImmutableSortedSet<Money> ofYear = amountOfYear(cohort, year);
      if (isPaidByTerms(year)) {
        int from = year == cohort ? skipped : 0;
        int to = year == cohort + 2 ? skipped : SEASONS.size();
        byTerms(ofYear, year, from, to).forEach(instalments::add);
      } else {
        instalments.add(
            instalment(
                Provision.FUND_4,
                year == cohort ? "year 1 in full, on a start" : "year 2 in full, on engagement",
                ofYear,
                evidenceBy(year)));
      }
    }
    return ImmutableList.copyOf(instalments);
  }

  /** A year's amount: as published for the year, else its half of that for both. */
  private ImmutableSortedSet<Money> amountOfYear(int cohort, int year) {
    ImmutableSortedSet<Money> ofYear =
        rates.of(Provision.FUND_4, FundingElement.MENTOR_TRAINING_YEAR, region, year).amounts();
    return ofYear.isEmpty()
        ? Rates.each(
            rates
                .of(Provision.FUND_4, FundingElement.MENTOR_TRAINING_TWO_YEARS, region, cohort)
                .amounts(),
            both -> Split.byYears(both).get(Math.min(year - cohort, 1)))
        : ofYear;
  }

  private List<Instalment> byTerms(ImmutableSortedSet<Money> ofYear, int year, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            term ->
                instalment(
                    Provision.FUND_4,
                    SEASONS.get(term).name().toLowerCase(Locale.ROOT)
                        + " "
                        + Rates.inWords(year)
                        + ", a third of the year",
                    Rates.each(ofYear, amount -> Split.byTerms(amount).get(term)),
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
