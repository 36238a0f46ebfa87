package io.github.ecf4j.rules.funding;

import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** The grant for a teacher's year 2 (rules FUND-2 and FUND-3). */
@Value.Immutable
public abstract class Grant {
  Grant() {}

  /**
   * How much.
   *
   * @return one amount; none if nothing is published; several where sources differ
   */
  public abstract ImmutableSortedSet<Money> amounts();

  /**
   * When it is paid, in arrears. It does not depend on the amount, so that it is known where no
   * amount is published, too.
   *
   * @return the month; empty if the teacher's year 2 is not funded
   */
  public abstract Optional<YearMonth> paidIn();

  /**
   * Whether nothing is published, so that the amount is unknown.
   *
   * @return whether there is no amount
   */
  public boolean notPublished() {
    return amounts().isEmpty();
  }

  static ImmutableGrant.Builder builder() {
    return new ImmutableGrant.Builder();
  }
}
