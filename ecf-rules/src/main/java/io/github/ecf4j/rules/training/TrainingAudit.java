package io.github.ecf4j.rules.training;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.YearBoundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules about a teacher's training events: TRAINING-ATTENDED and TRAINING-ORDER (orientation,
 * section 2 and Appendix B).
 *
 * <p>Only conferences and clinics are due, and only where the provider has named a date. Of an
 * event attended more than once the first time counts.
 *
 * <p>Laws: attending an event never adds a finding of TRAINING-ATTENDED; without dates nothing is
 * due; events attended in the suggested order raise no finding of TRAINING-ORDER.
 */
public final class TrainingAudit {
  private final DueDates dueDates;
  private final RuleSettings settings;

  private TrainingAudit(DueDates dueDates, RuleSettings settings) {
    this.dueDates = dueDates;
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
    return new TrainingAudit(DueDates.of(dates), settings);
  }

  /**
   * Judges what a teacher attended.
   *
   * @param ect the teacher's record
   * @param years the teacher's years of induction
   * @param day the day of the report; what is attended or due later is not judged
   * @return all findings
   */
  public Report audit(InductionRecord ect, YearBoundary years, LocalDate day) {
    ImmutableList<TrainingEvent> events =
        ect.programme().events().stream()
            .filter(event -> event.details().audience() == Audience.ECT)
            .collect(toImmutableList());
    Map<EventId, LocalDate> attended = attendedBy(day, ect.attendances());
    ImmutableMap<EventId, LocalDate> dueBy = dueDates.dueBy(day, ect, years);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      TrainingEvent event = events.get(i);
      LocalDate on = attended.get(event.id());
      if (on != null) {
        firstAfter(on, events.subList(0, i), attended)
            .ifPresent(
                before ->
                    add(
                        findings,
                        ect,
                        on,
                        new TrainingReason.TooEarly(
                            event, before, requireNonNull(attended.get(before.id())))));
      } else {
        LocalDate due = dueBy.get(event.id());
        if (due != null) {
          add(findings, ect, due, new TrainingReason.NotAttended(event));
        }
      }
    }
    return Report.of(findings);
  }

  /**
   * The first time that each event was attended.
   *
   * @param day the last day to consider
   * @param attendances in any order
   */
  private static Map<EventId, LocalDate> attendedBy(
      LocalDate day, ImmutableList<Attendance> attendances) {
    Map<EventId, LocalDate> first = new HashMap<>();
    for (Attendance attendance : attendances) {
      if (!attendance.on().isAfter(day)) {
        first.merge(
            attendance.event(), attendance.on(), (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return first;
  }

  private static Optional<TrainingEvent> firstAfter(
      LocalDate day, ImmutableList<TrainingEvent> earlier, Map<EventId, LocalDate> attended) {
    return earlier.stream()
        .filter(event -> attended.getOrDefault(event.id(), day).isAfter(day))
        .findFirst();
  }

  private void add(
      List<Finding> findings, InductionRecord ect, LocalDate on, TrainingReason reason) {
    findings.add(Finding.of(settings.weightOf(reason), on, Subject.ect(ect.ect()), reason));
  }
}
