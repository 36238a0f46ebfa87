package io.github.ecf4j.rules.policy;

import io.github.ecf4j.model.check.Check;
import java.math.RoundingMode;
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

  /** What absence during an extension does that is not statutory leave (ABS-9). */
  public enum AbsenceDuringExtension {
    /** It counts to the part that is extended. */
    SAME_PART,
    /** It counts to no part. */
    IGNORED
  }

  /** How whole periods are rounded (TT-7). */
  public enum PeriodRounding {
    /** Entitlements up, the ceiling down, since a ceiling must not be exceeded. */
    FOR_THE_TEACHER,
    /** Each to the nearest, halves up. */
    HALF_UP
  }

  /** How much mentoring a part-time teacher is due (MEN-10). */
  public enum PartTimeMentoring {
    /** As much and as often as a full-time teacher. */
    SAME,
    /** As often, in proportion shorter. */
    SHORTER,
    /** As long, less often: a cycle takes 1/FTE times as many weeks, rounded half up. */
    LESS_OFTEN
  }

  /** Which progress reviews full-time teachers have near a formal assessment (ASM-4). */
  public enum FullTimeReviews {
    /** As part-time teachers: none less than a term from a formal assessment. */
    SAME,
    /** One in every term without a formal assessment. */
    EVERY_TERM
  }

  /** How much of the grant for year 2 is paid for who was not there for all of it (FUND-3). */
  public enum GrantProportion {
    /** All of it, as the conditions of 2024 say. */
    IN_FULL,
    /** In proportion. */
    PROPORTIONATE
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
   * Whether days of a phased return count as absence until full hours resume (ABS-6).
   *
   * @return false unless chosen otherwise
   */
  @Value.Default
  public boolean isPhasedReturnAbsence() {
    return false;
  }

  /**
   * Whether half days of absence count (ABS-6).
   *
   * @return true unless chosen otherwise; if not, an absence counts its whole days
   */
  @Value.Default
  public boolean isHalfDayCounted() {
    return true;
  }

  /**
   * What absence during an extension does that is not statutory leave (ABS-9).
   *
   * @return {@link AbsenceDuringExtension#SAME_PART} unless chosen otherwise
   */
  @Value.Default
  public AbsenceDuringExtension absenceDuringExtension() {
    return AbsenceDuringExtension.SAME_PART;
  }

  /**
   * How terms are rounded to the one decimal place in which they are recorded (LEN-17).
   *
   * @return {@link RoundingMode#HALF_UP} unless chosen otherwise
   */
  @Value.Default
  public RoundingMode exportRounding() {
    return RoundingMode.HALF_UP;
  }

  /**
   * How whole periods are rounded (TT-7).
   *
   * @return {@link PeriodRounding#FOR_THE_TEACHER} unless chosen otherwise
   */
  @Value.Default
  public PeriodRounding periodRounding() {
    return PeriodRounding.FOR_THE_TEACHER;
  }

  /**
   * How much mentoring a part-time teacher is due (MEN-10).
   *
   * @return {@link PartTimeMentoring#SAME} unless chosen otherwise
   */
  @Value.Default
  public PartTimeMentoring partTimeMentoring() {
    return PartTimeMentoring.SAME;
  }

  /**
   * How many weeks a school year has (MEN-5): 39 with INSET days, 38 without.
   *
   * @return from 1 to 52; 39 unless chosen otherwise
   */
  @Value.Default
  public int schoolWeeks() {
    return 39;
  }

  /**
   * How many minutes a module takes (MEN-4).
   *
   * @return from 1 to 1440; empty for as long as the programme says, unless chosen otherwise
   */
  public abstract OptionalInt moduleMinutes();

  /**
   * Which progress reviews full-time teachers have near a formal assessment (ASM-4), since the
   * paragraph speaks of part-time patterns.
   *
   * @return {@link FullTimeReviews#SAME} unless chosen otherwise
   */
  @Value.Default
  public FullTimeReviews fullTimeReviews() {
    return FullTimeReviews.SAME;
  }

  /**
   * How much of the grant for year 2 is paid for who was not there for all of it (FUND-3).
   *
   * @return {@link GrantProportion#IN_FULL} unless chosen otherwise
   */
  @Value.Default
  public GrantProportion grantProportion() {
    return GrantProportion.IN_FULL;
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
    moduleMinutes().ifPresent(minutes -> Check.range("moduleMinutes", minutes, 1, 1440));
    Check.range("schoolWeeks", schoolWeeks(), 1, 52);
    Check.that(
        exportRounding() != RoundingMode.UNNECESSARY,
        "exportRounding",
        exportRounding(),
        "one that rounds");
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
