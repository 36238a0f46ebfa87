package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * The rule TIMETABLE-REDUCTION: a teacher teaches no more than the ceiling (statutory guidance
 * 2024, 2.20).
 *
 * <p>What is not recorded raises nothing, nor does a day outside induction or without a post.
 *
 * <p>Laws: teaching less never makes the rule find more; at the ceiling it finds nothing.
 */
public final class TimetableAudit {
  private final RuleSettings settings;

  private TimetableAudit(RuleSettings settings) {
    this.settings = settings;
  }

  /**
   * An audit.
   *
   * @param settings the weights of rules
   * @return the audit
   */
  public static TimetableAudit of(RuleSettings settings) {
    return new TimetableAudit(requireNonNull(settings, "settings"));
  }

  /**
   * Judges what a teacher teaches.
   *
   * @param ect the teacher's record
   * @param shares the shares of the teacher's timetable on the day of the report
   * @param year the year of induction on that day
   * @param day the day of the report
   * @return a finding if it is more than the ceiling
   */
  public Report audit(
      InductionRecord ect, TimetableShares shares, InductionYear year, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(shares, "shares");
    requireNonNull(year, "year");
    requireNonNull(day, "day");
    int teaching = ect.timetable().map(week -> week.teachingMinutes().orElse(0)).orElse(0);
    Exact maximum = shares.maximumTeaching();
    if (maximum.reaches(Exact.of(teaching))) {
      return Report.none();
    }
    TimetableReason reason = new TimetableReason.TooMuchTeaching(teaching, maximum, year);
    return Report.of(
        List.of(Finding.of(settings.weightOf(reason), day, Subject.ect(ect.ect()), reason)));
  }
}
