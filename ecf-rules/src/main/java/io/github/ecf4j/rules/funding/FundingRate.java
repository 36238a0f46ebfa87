package io.github.ecf4j.rules.funding;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public static Builder builder() {
    return new Builder(new ImmutableFundingRate.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableFundingRate.Builder().like(this));
  }

  /** Takes the parts of a rate; all but academic year and cohort are required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableFundingRate.Builder parts;

    Builder(ImmutableFundingRate.Builder parts) {
      this.parts = parts;
    }

    /**
     * Sets what it is paid for.
     *
     * @param element the element
     * @return this
     */
    public Builder element(FundingElement element) {
      return once("element", element, parts::element);
    }

    /**
     * Sets the region.
     *
     * @param region the region
     * @return this
     */
    public Builder region(Region region) {
      return once("region", region, parts::region);
    }

    /**
     * Gives the academic year for which it holds.
     *
     * @param academicYear the year
     * @return this
     */
    public Builder academicYear(AcademicYear academicYear) {
      return once("academicYear", academicYear, parts::academicYear);
    }

    /**
     * Gives the academic year for which it holds.
     *
     * @param academicYear the year, or empty for none
     * @return this
     */
    public Builder academicYear(Optional<AcademicYear> academicYear) {
      return once("academicYear", academicYear, parts::academicYear);
    }

    /**
     * Says for which cohorts it holds.
     *
     * @param inductionFrom the first day of induction from which on
     * @return this
     */
    public Builder inductionFrom(LocalDate inductionFrom) {
      return once("inductionFrom", inductionFrom, parts::inductionFrom);
    }

    /**
     * Says for which cohorts it holds.
     *
     * @param inductionFrom the first day of induction from which on, or empty for none
     * @return this
     */
    public Builder inductionFrom(Optional<LocalDate> inductionFrom) {
      return once("inductionFrom", inductionFrom, parts::inductionFrom);
    }

    /**
     * Gives the amount.
     *
     * @param amount zero or more
     * @return this
     */
    public Builder amount(Money amount) {
      return once("amount", amount, parts::amount);
    }

    /**
     * Sets where it is published.
     *
     * @param citation the citation
     * @return this
     */
    public Builder citation(Citation citation) {
      return once("citation", citation, parts::citation);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public FundingRate build() {
      return parts.build();
    }
  }
}
