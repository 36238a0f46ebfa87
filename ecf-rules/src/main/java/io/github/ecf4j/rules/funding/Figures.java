package io.github.ecf4j.rules.funding;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.source.Citation;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What is published for an element, a region and a year: nothing, an amount, or several where
 * sources differ. Nothing is estimated or averaged.
 *
 * @param dated the rates of that year
 * @param undated rates whose sources name no year; they are listed, but not used
 */
public record Figures(ImmutableList<FundingRate> dated, ImmutableList<FundingRate> undated) {
  /**
   * The figures of an element, a region and a year.
   *
   * @param dated the rates of that year
   * @param undated rates whose sources name no year; they are listed, but not used
   */
  public Figures {
    requireNonNull(dated, "dated");
    requireNonNull(undated, "undated");
  }

  /**
   * The amounts of that year.
   *
   * @return none if nothing is published; several if sources differ
   */
  public ImmutableSortedSet<Money> amounts() {
    return amounts(dated);
  }

  private static ImmutableSortedSet<Money> amounts(ImmutableList<FundingRate> rates) {
    return rates.stream()
        .map(FundingRate::amount)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The places of all rates, dated or not.
   *
   * @return the citations
   */
  public ImmutableList<Citation> citations() {
    return Stream.concat(dated.stream(), undated.stream())
        .map(FundingRate::citation)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Prints the amounts, as in {@code £1,000.00 or £1,100.00, sources differ}. */
  @Override
  public String toString() {
    String text =
        switch (amounts().size()) {
          case 0 -> "not published";
          case 1 -> amounts().first().toString();
          default -> words(amounts()) + ", sources differ";
        };
    return undated.isEmpty() ? text : text + " (without a year: " + words(amounts(undated)) + ")";
  }

  private static String words(ImmutableSortedSet<Money> amounts) {
    return amounts.stream().map(Money::toString).collect(joining(" or "));
  }
}
