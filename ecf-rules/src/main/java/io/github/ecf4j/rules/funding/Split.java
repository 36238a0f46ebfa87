package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;

/** How amounts are divided so that the parts add up again. */
public final class Split {
  private static final Exact START = Exact.of(new BigDecimal("0.2"));
  private static final Exact COMPLETION = Exact.of(new BigDecimal("0.8"));
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
   * A mentor's amount by evidence (FUND-6): a fifth on starting and four fifths on three quarters
   * of engagement, each rounded half up; they add up, since what one loses the other gains.
   *
   * @param all the whole amount
   * @return two amounts
   */
  public static ImmutableList<Money> byEvidence(Money all) {
    requireNonNull(all, "all");
    return ImmutableList.of(all.times(START), all.times(COMPLETION));
  }
}
