package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rule TIMETABLE-REDUCTION: a teacher teaches no more than the ceiling (statutory guidance
 * 2024, 2.20).
 *
 * <p>What is not recorded raises nothing, nor does a day outside induction or without a post.
 *
 * <p>Laws: teaching less never makes the rule find more; at the ceiling it finds nothing.
 */
public final class TimetableAudit {
  private final PolicyChoices choices;
  private final RuleSettings settings;

  private TimetableAudit(PolicyChoices choices, RuleSettings settings) {
    this.choices = requireNonNull(choices, "choices");
    this.settings = requireNonNull(settings, "settings");
  }

  /**
   * An audit.
   *
   * @param choices how to read what law and guidance leave open
   * @param settings the weights of rules
   * @return the audit
   */
  public static TimetableAudit of(PolicyChoices choices, RuleSettings settings) {
    return new TimetableAudit(choices, settings);
  }

  /**
   * The shares of a teacher's timetable on a day, a week each.
   *
   * @param ect the teacher's record
   * @param status how far induction has come by the day
   * @return the shares, in minutes, with the way to them; empty outside induction and where no
   *     timetable is recorded or no post is held
   */
  public Optional<Explained<TimetableShares>> shares(InductionRecord ect, InductionStatus status) {
    requireNonNull(ect, "ect");
    requireNonNull(status, "status");
    return timetableOn(ect, status)
        .map(
            timetable ->
                calculator(status).shares(week(timetable), fte(ect, status), status.year(), 1));
  }

  /** The timetable of somebody in a post whose induction runs on the day, if one is recorded. */
  private static Optional<Timetable> timetableOn(InductionRecord ect, InductionStatus status) {
    LocalDate day = status.day();
    boolean runs = !ect.startedOn().isAfter(day) && !status.years().isOver(day);
    return ect.timetable().filter(timetable -> runs && ect.fteOn(day).signum() > 0);
  }

  private TimetableCalculator calculator(InductionStatus status) {
    return TimetableCalculator.of(InductionPolicy.on(status.day()), choices);
  }

  private static Fte fte(InductionRecord ect, InductionStatus status) {
    return new Fte(ect.fteOn(status.day()));
  }

  private static TimetabledWeek week(Timetable timetable) {
    return TimetabledWeek.of(timetable.timetabledMinutes(), timetable.otherNonContactMinutes());
  }

  /**
   * Judges what a teacher teaches.
   *
   * @param ect the teacher's record
   * @param status how far induction has come by the day of the report
   * @return a finding if it is more than the ceiling
   */
  public Report audit(InductionRecord ect, InductionStatus status) {
    requireNonNull(ect, "ect");
    requireNonNull(status, "status");
    return timetableOn(ect, status)
        .flatMap(
            timetable ->
                reason(
                    timetable.teachingMinutes().orElse(0),
                    calculator(status)
                        .sharesFor(week(timetable), fte(ect, status), status.year(), 1)
                        .maximumTeaching(),
                    status))
        .map(
            reason ->
                Report.of(
                    List.of(
                        Finding.of(
                            settings.weightOf(reason),
                            status.day(),
                            Subject.ect(ect.ect()),
                            reason))))
        .orElseGet(Report::none);
  }

  private static Optional<TimetableReason> reason(
      int teaching, Exact maximum, InductionStatus status) {
    return maximum.reaches(Exact.of(teaching))
        ? Optional.empty()
        : Optional.of(new TimetableReason.TooMuchTeaching(teaching, maximum, status.year()));
  }
}
