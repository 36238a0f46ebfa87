package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import java.util.Collections;

/** How amounts are divided so that the parts add up again. */
public final class Split {
  private Split() {}

  /**
   * An amount for several years by years (FUND-4): the same each, in whole pence, what is left over
   * in the last.
   *
   * @param all the amount of all years
   * @param years how many years it is for, 1 or more ({@link Figure#MENTOR_TRAINING_YEARS_FUNDED})
   * @return an amount for each year
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no year
   */
  public static ImmutableList<Money> byYears(Money all, int years) {
    requireNonNull(all, "all");
    Check.range("years", years, 1, Integer.MAX_VALUE);
    return parts(all, new Money(all.pence() / years), years);
  }

  /**
   * A year's amount by payments (FUND-4): the same each, rounded half up, the residue in the last.
   *
   * @param year the amount of the year
   * @param payments how many there are, 1 or more ({@link Figure#MENTOR_TRAINING_PAYMENTS_A_YEAR})
   * @return an amount for each payment
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no payment
   */
  public static ImmutableList<Money> byPayments(Money year, int payments) {
    requireNonNull(year, "year");
    Check.range("payments", payments, 1, Integer.MAX_VALUE);
    return parts(year, year.times(Exact.of(1).dividedBy(Exact.of(payments))), payments);
  }

  private static ImmutableList<Money> parts(Money all, Money part, int number) {
    return ImmutableList.<Money>builder()
        .addAll(Collections.nCopies(number - 1, part))
        .add(new Money(all.pence() - (number - 1) * part.pence()))
        .build();
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
