package io.github.ecf4j.rules.funding;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A published amount. */
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
   * The academic year for which it holds.
   *
   * @return the year; empty if the source does not say
   */
  public abstract Optional<AcademicYear> academicYear();

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
   * Where it is published.
   *
   * @return the citation
   */
  public abstract Citation citation();

  @Value.Check
  void check() {
    Check.that(amount().pence() >= 0, "amount", amount(), "zero or more");
    Check.that(amount().compareTo(MOST) <= 0, "amount", amount(), "at most", MOST);
    inductionFrom().ifPresent(day -> Check.day("inductionFrom", day));
  }

  /**
   * Starts a rate.
   *
   * @return a builder
   */
  public static FundingRateBuilder builder() {
    return new FundingRateBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public FundingRateBuilder toBuilder() {
    return new FundingRateBuilder(this);
  }
}
