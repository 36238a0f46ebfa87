package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.OptionalInt;

/** What law and guidance leave open, and an answer may rest on. */
public enum PolicyChoice {
  /** Whether neonatal care leave is statutory leave. */
  NEONATAL_LEAVE(Provision.ABS_5),
  /** Whether a phased return counts as absence. */
  PHASED_RETURN(Provision.ABS_6),
  /** Whether half days of absence count. */
  HALF_DAYS(Provision.ABS_6),
  /** From how much absence on a part-time teacher's induction is extended. */
  PART_TIME_ABSENCE(Provision.ABS_7),
  /** What absence during an extension does. */
  ABSENCE_DURING_EXTENSION(Provision.ABS_9),
  /** Whether posts held at once add up to full time at most. */
  CAP(Provision.LEN_8),
  /** How many days make a term. */
  DAYS_PER_TERM(Provision.LEN_12),
  /** How terms are rounded to be recorded. */
  EXPORT_ROUNDING(Provision.LEN_17),
  /** Of what time for induction is a share. */
  TIMETABLE_REDUCTION(Provision.TT_4),
  /** Of what time for planning, preparation and assessment is a share. */
  PPA_BASE(Provision.TT_5),
  /** How whole periods are rounded. */
  PERIOD_ROUNDING(Provision.TT_7),
  /** When year 2 begins. */
  YEAR_SWITCH(Provision.TT_9),
  /** How long a module takes. */
  MODULE_LENGTH(Provision.MEN_4),
  /** How many weeks a school year has. */
  SCHOOL_WEEKS(Provision.MEN_5),
  /** How much mentoring a part-time teacher is due. */
  PART_TIME_MENTORING(Provision.MEN_10),
  /** Which progress reviews full-time teachers have near a formal assessment. */
  FULL_TIME_REVIEWS(Provision.ASM_4),
  /** How much of the grant for year 2 is paid. */
  GRANT_PROPORTION(Provision.FUND_3);

  private final Provision provision;

  PolicyChoice(Provision provision) {
    this.provision = provision;
  }

  /**
   * The provision that leaves it open.
   *
   * @return the provision
   */
  public Provision provision() {
    return provision;
  }

  /**
   * How somebody reads it.
   *
   * @param choices all choices
   * @return provision and reading, as in {@code ABS-7: part-time absence: days in part}
   */
  public String in(PolicyChoices choices) {
    requireNonNull(choices, "choices");
    return provision.id() + ": " + words(choices);
  }

  private String words(PolicyChoices choices) {
    return switch (this) {
      case NEONATAL_LEAVE ->
          choices.isNeonatalLeaveStatutory()
              ? "neonatal care leave is statutory leave"
              : "neonatal care leave counts as absence";
      case PHASED_RETURN ->
          choices.isPhasedReturnAbsence()
              ? "a phased return counts as absence"
              : "a phased return is no absence";
      case HALF_DAYS ->
          choices.isHalfDayCounted() ? "half days of absence count" : "whole days of absence count";
      case PART_TIME_ABSENCE -> "part-time absence: " + words(choices.partTimeAbsence());
      case ABSENCE_DURING_EXTENSION ->
          "absence during an extension: " + words(choices.absenceDuringExtension());
      case CAP ->
          choices.isCappedAtFullTime()
              ? "posts at once add up to full time at most"
              : "posts at once may add up to more than full time";
      case DAYS_PER_TERM ->
          words(choices.daysPerTerm(), "days make a term", "a term has its teaching days");
      case EXPORT_ROUNDING -> "recorded terms are rounded " + words(choices.exportRounding());
      case TIMETABLE_REDUCTION -> "reduction: " + words(choices.timetableReduction());
      case PPA_BASE -> "PPA is a share of time: " + words(choices.ppaBase());
      case PERIOD_ROUNDING -> "whole periods are rounded " + words(choices.periodRounding());
      case YEAR_SWITCH -> "year 2 begins: " + words(choices.yearSwitch());
      case MODULE_LENGTH ->
          words(choices.moduleMinutes(), "minutes a module", "as long as the programme says");
      case SCHOOL_WEEKS -> choices.schoolWeeks() + " weeks make a school year";
      case PART_TIME_MENTORING -> "part-time mentoring: " + words(choices.partTimeMentoring());
      case FULL_TIME_REVIEWS ->
          choices.fullTimeReviews() == PolicyChoices.FullTimeReviews.SAME
              ? "full-time teachers, too, have no review within a term of a formal assessment"
              : "full-time teachers have a review in every term without a formal assessment";
      case GRANT_PROPORTION -> "the grant is paid " + words(choices.grantProportion());
    };
  }

  private static String words(OptionalInt number, String chosen, String otherwise) {
    return number.isPresent() ? number.getAsInt() + " " + chosen : otherwise;
  }

  private static String words(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
