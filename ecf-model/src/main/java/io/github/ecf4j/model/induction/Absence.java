package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.DateRange;

/**
 * Days on which a teacher was away from work (statutory guidance 2024, 3.6 and 3.7).
 *
 * @param days from the first day to the last
 * @param reason why
 */
public record Absence(DateRange days, Reason reason) {
  /** Why a teacher was away. */
  public enum Reason {
    /** Sickness. */
    SICKNESS,
    /** Another reason that is not statutory leave. */
    AD_HOC,
    /** Sickness or isolation because of coronavirus. */
    CORONAVIRUS,
    /** Maternity leave. */
    MATERNITY,
    /** Paternity leave. */
    PATERNITY,
    /** Adoption leave. */
    ADOPTION,
    /** Shared parental leave. */
    SHARED_PARENTAL,
    /** Parental bereavement leave. */
    PARENTAL_BEREAVEMENT,
    /** Carer's leave. */
    CARERS,
    /** Neonatal care leave. */
    NEONATAL
  }

  /**
   * An absence.
   *
   * @param days from the first day to the last
   * @param reason why
   */
  public Absence {
    requireNonNull(days, "days");
    requireNonNull(reason, "reason");
  }
}
