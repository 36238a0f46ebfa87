package io.github.ecf4j.rules.funding;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An amount as somebody published it. */
@Value.Immutable
public abstract class FundingRate {
  private static final Money MOST = new Money(1_000_000_000);

  FundingRate() {}

  /**
   * What it is paid for.
   *
   * @return the element
   */
  public abstract FundingElement element();

  /**
   * Where.
   *
   * @return the region
   */
  public abstract Region region();

  /**
   * The academic year for which it holds: 2022 means 2022/23.
   *
   * @return from 2012 to 2099; empty if the source does not say
   */
  public abstract OptionalInt academicYear();

  /**
   * For which cohorts it holds.
   *
   * @return the first day of induction from which on; empty for all, or where the source does not
   *     say
   */
  public abstract Optional<LocalDate> inductionFrom();

  /**
   * The amount.
   *
   * @return zero or more
   */
  public abstract Money amount();

  /**
   * Where it stands.
   *
   * @return the citation
   */
  public abstract Citation citation();

  @Value.Check
  void check() {
    academicYear().ifPresent(year -> Check.range("academicYear", year, 2012, 2099));
    Check.that(amount().pence() >= 0, "amount", amount(), "zero or more");
    Check.that(amount().compareTo(MOST) <= 0, "amount", amount(), "at most", MOST);
    inductionFrom().ifPresent(day -> Check.day("inductionFrom", day));
  }

  /**
   * Starts a rate.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a rate; all but academic year and cohort are required.
   *
   * <p>Each part has a method of its own name.
   */
  public static final class Builder extends ImmutableFundingRate.Builder {
    Builder() {}
  }
}
