package io.github.ecf4j.rules.funding;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks rates up for a derivation, which names each.
 *
 * @param table the rates
 * @param steps the derivation
 */
record Rates(FundingTable table, Derivation.Builder steps) {
  Figures of(Provision provision, FundingElement element, Region region, AcademicYear year) {
    return named(provision, element, region, year, table.figures(element, region, year));
  }

  Figures of(Provision provision, FundingElement element, GrantCase grant) {
    return named(
        provision,
        element,
        grant.region(),
        grant.academicYear(),
        table.figures(element, grant.region(), grant.academicYear(), grant.inductionStartedOn()));
  }

  private Figures named(
      Provision provision,
      FundingElement element,
      Region region,
      AcademicYear year,
      Figures figures) {
    steps.add(
        Step.of(provision, "{what}, {where}, {when}: {figures}")
            .given("element", element)
            .given("region", region)
            .given("academicYear", year.startsIn())
            .given("what", words(element))
            .given("where", words(region))
            .given("when", year)
            .result("figures", figures));
    figures.citations().forEach(steps::cite);
    return figures;
  }

  /** The policy of an academic year: schemes hold for cohorts from 1 September on (FUND-6). */
  static Policy policy(Policies policies, AcademicYear academicYear) {
    return policies.on(LocalDate.of(academicYear.startsIn(), Month.SEPTEMBER, 1));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(Region region) {
    return switch (region) {
      case INNER_LONDON -> "inner London";
      case OUTER_LONDON -> "outer London";
      case FRINGE -> "the London fringe";
      case REST_OF_ENGLAND -> "the rest of England";
    };
  }

  static ImmutableSortedSet<Money> each(Set<Money> amounts, Function<Money, Money> part) {
    return amounts.stream().map(part).collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static String words(Set<Money> amounts) {
    return String.join(" or ", amounts.stream().map(Money::toString).toList());
  }
}
