package io.github.ecf4j.rules.policy;

import io.github.ecf4j.model.check.Check;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How somebody reads what law and guidance on induction leave open. The defaults are this library's
 * readings; a school or appropriate body can choose others.
 */
@Value.Immutable
public abstract class PolicyChoices {

  PolicyChoices() {}

  /** From how much absence on a part-time teacher's induction is extended (ABS-7). */
  public enum PartTimeAbsence {
    /** From 30 contracted days in a part on, as long as the part may be. */
    DAYS_IN_PART,
    /** From 30 days times the full-time equivalent on. */
    PRO_RATA
  }

  /** When year 2 of induction begins (TT-9). */
  public enum YearSwitch {
    /** After the term in which the terms of year 1 are served. */
    END_OF_TERM,
    /** On the day after that on which they are. */
    AT_ONCE
  }

  /** Of what time for planning, preparation and assessment is a share (TT-5). */
  public enum PpaBase {
    /** Of all timetabled time. */
    TIMETABLED,
    /** Of the time taught. */
    TAUGHT
  }

  /** Of what time for induction is a share (TT-3, TT-4). */
  public enum TimetableReduction {
    /** Of what others teach, once time for planning, preparation and assessment is taken off. */
    NET_OF_PPA,
    /** Of all timetabled time, beside time for planning, preparation and assessment. */
    ADDITIVE
  }

  /**
   * From how much absence on a part-time teacher's induction is extended (ABS-7).
   *
   * @return {@link PartTimeAbsence#DAYS_IN_PART} unless chosen otherwise
   */
  @Value.Default
  public PartTimeAbsence partTimeAbsence() {
    return PartTimeAbsence.DAYS_IN_PART;
  }

  /**
   * When year 2 begins (TT-9).
   *
   * @return {@link YearSwitch#END_OF_TERM} unless chosen otherwise
   */
  @Value.Default
  public YearSwitch yearSwitch() {
    return YearSwitch.END_OF_TERM;
  }

  /**
   * Whether neonatal care leave is statutory leave like the others (ABS-5).
   *
   * @return false unless chosen otherwise
   */
  @Value.Default
  public boolean isNeonatalLeaveStatutory() {
    return false;
  }

  /**
   * Whether posts held at once add up to full time at most (LEN-8).
   *
   * @return true unless chosen otherwise
   */
  @Value.Default
  public boolean isCappedAtFullTime() {
    return true;
  }

  /**
   * Of what time for planning, preparation and assessment is a share (TT-5).
   *
   * @return {@link PpaBase#TIMETABLED} unless chosen otherwise
   */
  @Value.Default
  public PpaBase ppaBase() {
    return PpaBase.TIMETABLED;
  }

  /**
   * Of what time for induction is a share (TT-3, TT-4).
   *
   * @return {@link TimetableReduction#NET_OF_PPA} unless chosen otherwise
   */
  @Value.Default
  public TimetableReduction timetableReduction() {
    return TimetableReduction.NET_OF_PPA;
  }

  /**
   * How many days make a term (LEN-12, ABS-10).
   *
   * @return the number, from 1 to 100; empty for the teaching days that the term has in the
   *     calendar, unless chosen otherwise
   */
  public abstract OptionalInt daysPerTerm();

  @Value.Check
  void check() {
    daysPerTerm().ifPresent(days -> Check.range("daysPerTerm", days, 1, 100));
  }

  /**
   * The default readings.
   *
   * @return the choices
   */
  public static PolicyChoices defaults() {
    return builder().build();
  }

  /**
   * Starts choosing.
   *
   * @return a builder, in which what is not set stays at its default
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes choices.
   *
   * <p>Each choice has a method of its own name.
   */
  public static final class Builder extends ImmutablePolicyChoices.Builder {
    Builder() {}
  }
}
