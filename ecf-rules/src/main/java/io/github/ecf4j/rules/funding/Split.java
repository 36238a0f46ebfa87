package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.exact.Exact;

/** How amounts are divided so that the parts add up again. */
public final class Split {
  private static final Exact THIRD = Exact.of(1).dividedBy(Exact.of(3));

  private Split() {}

  /**
   * An amount for two years by years (FUND-4): a half each, in whole pence, an odd penny in the
   * second.
   *
   * @param both the amount of both years
   * @return two amounts
   */
  public static ImmutableList<Money> byYears(Money both) {
    requireNonNull(both, "both");
    long half = both.pence() / 2;
    return ImmutableList.of(new Money(half), new Money(both.pence() - half));
  }

  /**
   * A year's amount by terms (FUND-4): a third each, rounded half up, the residue in the last.
   *
   * @param year the amount of the year
   * @return three amounts, for autumn, spring and summer
   */
  public static ImmutableList<Money> byTerms(Money year) {
    requireNonNull(year, "year");
    Money term = year.times(THIRD);
    return ImmutableList.of(term, term, new Money(year.pence() - 2 * term.pence()));
  }

  /**
   * A mentor's amount by evidence (FUND-6): a share on starting, rounded half up, and the rest on
   * engagement.
   *
   * @param all the whole amount
   * @param onStart the share paid on starting, from 0 to 1
   * @return two amounts
   */
  public static ImmutableList<Money> byEvidence(Money all, Exact onStart) {
    requireNonNull(all, "all");
    Money start = all.times(requireNonNull(onStart, "onStart"));
    return ImmutableList.of(start, new Money(all.pence() - start.pence()));
  }
}
