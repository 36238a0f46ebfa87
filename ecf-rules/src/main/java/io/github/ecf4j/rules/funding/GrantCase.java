package io.github.ecf4j.rules.funding;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Policies;
import java.time.LocalDate;
import org.immutables.value.Value;

/** For whom the grant for year 2 is asked (rule FUND-3). */
@Value.Immutable
public abstract class GrantCase {
  private static final AcademicYear FIRST_YEAR = AcademicYear.of(Policies.FIRST_DAY);

  GrantCase() {}

  /**
   * The region of the school at which the teacher is registered at the end of August.
   *
   * @return the region
   */
  public abstract Region region();

  /**
   * Through whom that school is paid.
   *
   * @return the sector
   */
  public abstract Sector sector();

  /**
   * The first day of induction.
   *
   * @return the day
   */
  public abstract LocalDate inductionStartedOn();

  /**
   * The academic year in which the teacher is in year 2.
   *
   * @return from 2012/13 on, when the figures begin
   */
  public abstract AcademicYear academicYear();

  /**
   * What part of that year the teacher was there for; it matters where the grant is paid in
   * proportion.
   *
   * @return from 0 to 1; 1 unless set
   */
  @Value.Default
  public Exact share() {
    return Exact.of(1);
  }

  /**
   * Whether the school is state-funded.
   *
   * @return true unless set
   */
  @Value.Default
  public boolean stateFunded() {
    return true;
  }

  /**
   * Whether the teacher has qualified teacher learning and skills status instead of qualified
   * teacher status.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean qtlsHolder() {
    return false;
  }

  /**
   * Whether the teacher is registered for induction with the Department.
   *
   * @return true unless set
   */
  @Value.Default
  public boolean registered() {
    return true;
  }

  @Value.Check
  void check() {
    Check.day("inductionStartedOn", inductionStartedOn());
    Check.that(
        academicYear().compareTo(FIRST_YEAR) >= 0,
        "academicYear",
        academicYear(),
        FIRST_YEAR + " or later");
    Check.that(
        share().signum() >= 0 && Exact.of(1).reaches(share()), "share", share(), "from 0 to 1");
  }

  /**
   * Starts a case.
   *
   * @return a builder
   */
  public static GrantCaseBuilder builder() {
    return new GrantCaseBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public GrantCaseBuilder toBuilder() {
    return new GrantCaseBuilder(this);
  }
}
