package io.github.ecf4j.rules.training;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules about a teacher's training events: TRAINING-ATTENDED and TRAINING-ORDER (orientation,
 * section 2 and Appendix B).
 *
 * <p>Only conferences and clinics are due, and only where the provider has named a date. Of an
 * event attended more than once the first time counts. An attendance that the record or the
 * provider's dates contradict does not count, and the finding says what does; where the teacher was
 * absent for part of the day nothing is certain, and neither rule finds anything.
 *
 * <p>Laws: attending an event never adds a finding of TRAINING-ATTENDED; without dates nothing is
 * due; events attended in the suggested order raise no finding of TRAINING-ORDER.
 */
public final class TrainingAudit {
  private final DueDates dueDates;
  private final Attendances attendances;
  private final RuleSettings settings;

  private TrainingAudit(DueDates dueDates, Attendances attendances, RuleSettings settings) {
    this.dueDates = dueDates;
    this.attendances = attendances;
    this.settings = settings;
  }

  /**
   * An audit.
   *
   * @param dates when the provider holds each event
   * @param settings the weights of rules
   * @return the audit
   */
  public static TrainingAudit of(EventDates dates, RuleSettings settings) {
    requireNonNull(settings, "settings");
    return new TrainingAudit(DueDates.of(dates), Attendances.of(dates), settings);
  }

  /**
   * Judges what a teacher attended.
   *
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @param day the day of the report; what is attended later is not judged
   * @return all findings
   */
  public Report audit(InductionRecord ect, YearBoundary years, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(years, "years");
    requireNonNull(day, "day");
    ImmutableList<TrainingEvent> events = ect.programme().events(Audience.ECT);
    List<Finding> findings = new ArrayList<>();
    @Nullable LocalDate[] attended = new LocalDate[events.size()];
    for (int i = 0; i < events.size(); i++) {
      TrainingEvent event = events.get(i);
      Optional<Attendance> first = first(event, ect, years, day, false);
      if (first.isEmpty()) {
        dueDates
            .dueBy(day, event, ect, years)
            .ifPresent(due -> add(findings, ect, due, notAttended(event, ect, years, day)));
      } else if (attendances.standing(first.orElseThrow(), ect, years) == Standing.COUNTS) {
        LocalDate on = first.orElseThrow().on();
        attended[i] = on;
        for (int before = 0; before < i; before++) {
          LocalDate later = attended[before];
          if (later != null && later.isAfter(on)) {
            add(findings, ect, on, new TrainingReason.TooEarly(event, events.get(before), later));
            break;
          }
        }
      }
    }
    return Report.of(findings);
  }

  private TrainingReason notAttended(
      TrainingEvent event, InductionRecord ect, YearBoundary years, LocalDate day) {
    return first(event, ect, years, day, true)
        .<TrainingReason>map(
            one ->
                new TrainingReason.Contradicted(
                    event, one.on(), attendances.standing(one, ect, years)))
        .orElseGet(() -> new TrainingReason.NotAttended(event));
  }

  /** A teacher's first attendance of an event up to a day, of those contradicted or of others. */
  private Optional<Attendance> first(
      TrainingEvent event,
      InductionRecord ect,
      YearBoundary years,
      LocalDate day,
      boolean contradicted) {
    Attendance first = null;
    for (Attendance attendance : ect.attendances()) {
      if (attendance.event().equals(event.id())
          && !attendance.on().isAfter(day)
          && (first == null || attendance.on().isBefore(first.on()))
          && attendances.standing(attendance, ect, years).isContradicted() == contradicted) {
        first = attendance;
      }
    }
    return Optional.ofNullable(first);
  }

  private void add(
      List<Finding> findings, InductionRecord ect, LocalDate on, TrainingReason reason) {
    findings.add(Finding.of(settings.weightOf(reason), on, Subject.ect(ect.ect()), reason));
  }
}
