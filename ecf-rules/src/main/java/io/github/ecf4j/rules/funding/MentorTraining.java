package io.github.ecf4j.rules.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.util.List;

/** The three schemes by which mentors' training is funded (FUND-4 and FUND-6). */
final class MentorTraining {
  /** From this academic year on a year is paid by terms. */
  private static final int BY_TERMS = 2023;

  /** From this academic year on training is funded once, for a year. */
  private static final int IN_ONE_YEAR = 2025;

  private final Rates rates;
  private final Region region;

  MentorTraining(Rates rates, Region region) {
    this.rates = rates;
    this.region = region;
  }

  ImmutableList<Instalment> of(int academicYear) {
    return academicYear >= IN_ONE_YEAR ? inOneYear(academicYear) : inTwoYears(academicYear);
  }

  private ImmutableList<Instalment> inOneYear(int year) {
    ImmutableSortedSet<Money> all =
        rates.of(Provision.FUND_6, FundingElement.MENTOR_TRAINING_ONE_YEAR, region, year).amounts();
    LocalDate endOfYear = LocalDate.of(year + 1, 8, 31);
    return ImmutableList.of(
        instalment(
            Provision.FUND_6,
            "on evidence of a start, a fifth",
            Rates.each(all, amount -> Split.byEvidence(amount).get(0)),
            endOfYear),
        instalment(
            Provision.FUND_6,
            "on evidence of 75 % engagement, four fifths",
            Rates.each(all, amount -> Split.byEvidence(amount).get(1)),
            endOfYear));
  }

  private ImmutableList<Instalment> inTwoYears(int cohort) {
    ImmutableList.Builder<Instalment> instalments = ImmutableList.builder();
    for (int year = cohort; year <= cohort + 1; year++) {
      ImmutableSortedSet<Money> ofYear = amountOfYear(cohort, year);
      if (year >= BY_TERMS) {
        byTerms(instalments, ofYear, year);
      } else {
        instalments.add(
            instalment(
                Provision.FUND_4,
                year == cohort ? "year 1 in full, on a start" : "year 2 in full, on engagement",
                ofYear,
                LocalDate.of(year + 1, 5, 31)));
      }
    }
    return instalments.build();
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
            both -> Split.byYears(both).get(year - cohort))
        : ofYear;
  }

  private void byTerms(
      ImmutableList.Builder<Instalment> instalments, ImmutableSortedSet<Money> ofYear, int year) {
    List<String> terms = List.of("autumn", "spring", "summer");
    for (int i = 0; i < terms.size(); i++) {
      int term = i;
      instalments.add(
          instalment(
              Provision.FUND_4,
              terms.get(i) + " " + Rates.inWords(year) + ", a third of the year",
              Rates.each(ofYear, amount -> Split.byTerms(amount).get(term)),
              LocalDate.of(year + 1, 8, 31)));
    }
  }

  private Instalment instalment(
      Provision provision, String what, ImmutableSortedSet<Money> amounts, LocalDate evidenceBy) {
    rates
        .steps()
        .step(
            provision, what + ": " + (amounts.isEmpty() ? "not published" : Rates.words(amounts)));
    return new Instalment(what, amounts, evidenceBy);
  }
}
