package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days on which a teacher was away from work (statutory guidance 2024, 3.6 and 3.7).
 *
 * <p>What an absence means for one of its days: without {@link #contractedDays}, that the whole day
 * was missed; with them, an equal part of each day on which the teacher was to work, since they are
 * spread evenly. So an absence means the same as adjoining ones into which it is divided day by
 * day. {@link DaysMissed} defines which absences may share days.
 */
@Value.Immutable
public abstract class Absence {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  Absence() {}

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
    NEONATAL,
    /** In school for fewer hours, on the way back from sickness. */
    PHASED_RETURN
  }

  /**
   * When.
   *
   * @return from the first day to the last
   */
  public abstract DateRange days();

  /**
   * Why.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /**
   * On how many of these days the teacher was to work and did not, where the school says.
   *
   * @return zero or more, in halves, at most the days from first to last; empty where each day was
   *     missed whole
   */
  public abstract Optional<BigDecimal> contractedDays();

  /**
   * Whether the teacher asks for an extension on account of it, as one may for statutory leave
   * (statutory guidance 2024, 3.7).
   *
   * @return whether the teacher does
   */
  @Value.Default
  public boolean extensionAsked() {
    return false;
  }

  @Value.Check
  void check() {
    contractedDays().ifPresent(this::checkDays);
  }

  private void checkDays(BigDecimal contracted) {
    String bound = "from 0 to " + days().length() + ", in halves";
    BigDecimal number = Check.decimal("contractedDays", contracted, Fte.PLACES, bound);
    Check.that(
        number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(days().length())) <= 0
            && number.multiply(TWO).stripTrailingZeros().scale() <= 0,
        "contractedDays",
        contracted,
        bound);
  }

  /**
   * An absence of which no more is known.
   *
   * @param days from the first day to the last
   * @param reason why
   * @return the absence
   */
  public static Absence of(DateRange days, Reason reason) {
    return builder().days(days).reason(reason).build();
  }

  /**
   * Starts an absence.
   *
   * @return a builder
   */
  public static AbsenceBuilder builder() {
    return new AbsenceBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public AbsenceBuilder toBuilder() {
    return new AbsenceBuilder(this);
  }
}
