package io.github.ecf4j.rules.policy;

import java.util.Locale;

/** What law and guidance leave open, and an answer may rest on. */
public enum PolicyChoice {
  /** Whether neonatal care leave is statutory leave. */
  NEONATAL_LEAVE("ABS-5"),
  /** From how much absence on a part-time teacher's induction is extended. */
  PART_TIME_ABSENCE("ABS-7"),
  /** Whether posts held at once add up to full time at most. */
  CAP("LEN-8"),
  /** How many days make a term. */
  DAYS_PER_TERM("LEN-12"),
  /** Of what time for induction is a share. */
  TIMETABLE_REDUCTION("TT-3"),
  /** Of what time for planning, preparation and assessment is a share. */
  PPA_BASE("TT-5"),
  /** When year 2 begins. */
  YEAR_SWITCH("TT-9");

  private final String rule;

  PolicyChoice(String rule) {
    this.rule = rule;
  }

  /**
   * How somebody reads it.
   *
   * @param choices all choices
   * @return rule and reading, as in {@code ABS-7: part-time absence: days in part}
   */
  public String in(PolicyChoices choices) {
    return rule + ": " + words(choices);
  }

  private String words(PolicyChoices choices) {
    return switch (this) {
      case NEONATAL_LEAVE ->
          choices.isNeonatalLeaveStatutory()
              ? "neonatal care leave is statutory leave"
              : "neonatal care leave counts as absence";
      case PART_TIME_ABSENCE -> "part-time absence: " + words(choices.partTimeAbsence());
      case CAP ->
          choices.isCappedAtFullTime()
              ? "posts at once add up to full time at most"
              : "posts at once may add up to more than full time";
      case DAYS_PER_TERM ->
          choices.daysPerTerm().isPresent()
              ? choices.daysPerTerm().getAsInt() + " days make a term"
              : "a term has the teaching days of the calendar";
      case TIMETABLE_REDUCTION -> "reduction: " + words(choices.timetableReduction());
      case PPA_BASE -> "PPA is a share of time: " + words(choices.ppaBase());
      case YEAR_SWITCH -> "year 2 begins: " + words(choices.yearSwitch());
    };
  }

  private static String words(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
