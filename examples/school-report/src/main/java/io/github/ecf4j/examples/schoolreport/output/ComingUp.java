package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.examples.schoolreport.audit.DueSoon;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.period.ReviewStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What this week and the three that follow have for whom: training of teachers and mentors on the
 * provider's dates, reviews and observations by the day on which they are due, and what is open and
 * has no date yet.
 */
final class ComingUp {
  private static final int WEEKS = 4;

  /** From how many teachers on all of them are called all. */
  private static final int MANY = 3;

  private final SchoolAudit audit;
  private final LocalDate after;
  private final ImmutableSet<String> everyEct;
  private final Map<LocalDate, Map<What, Set<String>>> dated = new TreeMap<>();
  private final Map<What, Set<String>> undated = new LinkedHashMap<>();

  /** Something that comes up, and whether it is for mentors. */
  private record What(String words, boolean isOfMentors) {}

  private ComingUp(SchoolAudit audit) {
    this.audit = audit;
    this.after = audit.thisWeek().first().plusWeeks(WEEKS);
    this.everyEct =
        audit.ects().stream()
            .filter(ect -> ect.year().isPresent() && !ect.status().value().served())
            .map(ComingUp::name)
            .collect(ImmutableSet.toImmutableSet());
    audit.ects().forEach(this::add);
    audit.mentors().forEach(this::add);
  }

  static ReportView.Coming of(SchoolAudit audit) {
    ComingUp coming = new ComingUp(audit);
    List<ReportView.ComingDay> days = new ArrayList<>();
    coming.dated.forEach((day, items) -> days.add(coming.day(day, items)));
    return new ReportView.Coming(days, coming.items(coming.undated));
  }

  private void add(EctAudit ect) {
    for (PlanItem item : ect.planInForce().toCome()) {
      boolean wasPlanned =
          ect.plan().item(item.activity()).filter(one -> isBeforeEnd(one.week())).isPresent();
      event(item, ect.ect().programme())
          .ifPresent(
              event -> {
                if (item.on().isPresent() || wasPlanned || isBeforeEnd(item.week())) {
                  add(item.on(), new What(words(event, item), false), name(ect));
                }
              });
    }
    for (DueSoon one : ect.due()) {
      String words = Words.held(one.kind());
      add(
          Optional.of(one.dueOn()),
          new What(one.status() == ReviewStatus.OVERDUE ? words : words + " due", false),
          name(ect));
    }
  }

  private void add(MentorReport mentor) {
    String whom = mentor.names().of(mentor.mentor().id());
    mentor
        .plans()
        .forEach(
            (programme, plan) -> {
              String of = mentor.plans().size() == 1 ? "" : " (if on " + programme.title() + ")";
              for (PlanItem item : plan.items()) {
                boolean isOver = MentorSection.isPast(item, audit.reportDay());
                if (isOver
                    ? MentorSection.isMissed(item, mentor, audit.reportDay())
                    : isBeforeEnd(item.week()) && !MentorSection.isAttended(item, mentor)) {
                  event(item, programme)
                      .ifPresent(
                          event ->
                              add(
                                  isOver ? next(event) : item.on(),
                                  new What(words(event, item) + of, true),
                                  whom));
                }
              }
            });
  }

  private void add(Optional<LocalDate> on, What what, String whom) {
    if (on.filter(day -> !day.isBefore(after)).isEmpty()) {
      on.map(day -> dated.computeIfAbsent(day, d -> new LinkedHashMap<>()))
          .orElse(undated)
          .computeIfAbsent(what, w -> new LinkedHashSet<>())
          .add(whom);
    }
  }

  private boolean isBeforeEnd(Week week) {
    return week.first().isBefore(after);
  }

  private Optional<LocalDate> next(TrainingEvent event) {
    return Optional.ofNullable(
        audit.folder().eventDates().of(event.id()).ceiling(audit.reportDay()));
  }

  private static Optional<TrainingEvent> event(PlanItem item, Programme programme) {
    return item.activity() instanceof Activity.Training training
        ? programme.event(training.event())
        : Optional.empty();
  }

  private static String words(TrainingEvent event, PlanItem item) {
    return event.name() + (item.onClosedDay() ? " (" + TrainingMarks.CLOSED_DAY + ")" : "");
  }

  private static String name(EctAudit ect) {
    return ect.names().of(ect.ect().ect());
  }

  private ReportView.ComingDay day(LocalDate day, Map<What, Set<String>> items) {
    return new ReportView.ComingDay(
        (day.isBefore(audit.reportDay()) ? "Overdue since " : "") + Words.weekday(day),
        items(items));
  }

  private List<ReportView.ComingItem> items(Map<What, Set<String>> items) {
    return items.entrySet().stream().map(one -> item(one.getKey(), one.getValue())).toList();
  }

  private ReportView.ComingItem item(What what, Set<String> whom) {
    boolean all = !what.isOfMentors && whom.size() >= MANY && whom.equals(everyEct);
    return new ReportView.ComingItem(
        Words.capital(what.words),
        all
            ? "all " + Words.few(whom.size()) + " ECTs"
            : !what.isOfMentors ? "" : whom.size() == 1 ? "mentor" : "mentors",
        all ? "" : String.join(", ", whom));
  }
}
