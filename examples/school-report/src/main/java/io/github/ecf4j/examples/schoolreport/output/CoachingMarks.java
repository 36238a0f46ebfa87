package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which coaching was held, which cycles went without, and what is to come. */
final class CoachingMarks {
  private static final int NAMED = 6;

  private final EctAudit audit;
  private final LocalDate reportDay;
  private final ImmutableListMultimap.Builder<Week, WeekMark> marks =
      ImmutableListMultimap.builder();
  private final List<CoachingCycle> missed = new ArrayList<>();
  private int held;
  private int excused;
  private int notJudged;

  private CoachingMarks(EctAudit audit, LocalDate reportDay) {
    this.audit = audit;
    this.reportDay = reportDay;
    ImmutableListMultimap<Week, LocalDate> sessions =
        audit.ect().history().sessions().stream()
            .filter(CoachingSession::hasCoaching)
            .map(CoachingSession::heldOn)
            .distinct()
            .sorted()
            .collect(toImmutableListMultimap(audit::weekOf, on -> on));
    sessions.asMap().forEach((week, days) -> put(week, "held", "coaching held on " + words(days)));
    audit.cycles().forEach(this::add);
  }

  static CoachingMarks of(EctAudit audit, LocalDate reportDay) {
    return new CoachingMarks(audit, reportDay);
  }

  private static String words(Iterable<LocalDate> days) {
    List<String> words = new ArrayList<>();
    days.forEach(day -> words.add(Words.dayAndMonth(day)));
    return String.join(" and ", words);
  }

  private void add(CoachingCycle cycle) {
    switch (audit.stateOf(cycle)) {
      case HELD -> held++;
      case EXCUSED -> {
        excused += cycle.firstDay().isAfter(reportDay) ? 0 : 1;
        put(cycle.weeks().get(0).week(), "excused", "coaching excused");
      }
      case MISSED -> {
        missed.add(cycle);
        put(
            cycle.plannedWeek().orElseThrow(),
            "missed",
            "no coaching session"
                + (cycle.weeks().size() == 1 ? "" : " in the " + weeks(cycle))
                + ", so the cycle was missed");
      }
      case NOT_JUDGED -> {
        notJudged++;
        put(
            cycle.plannedWeek().orElseThrow(),
            WeekMark.UNCLEAR,
            "not known whether coaching was held"
                + (cycle.weeks().size() == 1 ? "" : " in the " + weeks(cycle)));
      }
      case TO_COME -> audit.planInForce().plan().item(cycle.coaching()).ifPresent(this::toCome);
    }
  }

  private void toCome(PlanItem item) {
    put(
        item.week(),
        "to-come",
        "coaching to come" + (item.contracting() ? ", to agree how to work together" : ""));
  }

  private void put(Week week, String state, String words) {
    marks.put(week, new WeekMark(state, "", words));
  }

  /** The marks by their weeks; a cycle has one where it was not held. */
  ImmutableListMultimap<Week, WeekMark> byWeek() {
    return marks.build();
  }

  /** How many cycles had their coaching. */
  String heldInWords() {
    int due = held + missed.size() + notJudged;
    if (due == 0) {
      return "no cycle has had its coaching yet, and none is over";
    }
    return (notJudged == 0 ? "" : "at least ")
        + held
        + " of "
        + due
        + (due == 1 ? " cycle" : " cycles")
        + " held so far";
  }

  /** Which cycles that are over went without; empty if none did. */
  String missedInWords() {
    if (missed.size() > NAMED) {
      return missed.size()
          + " cycles, the first in the "
          + weeks(missed.get(0))
          + ", the last in the "
          + weeks(missed.get(missed.size() - 1));
    }
    return missed.stream().map(CoachingMarks::weeks).collect(joining("; "));
  }

  /** How many cycles that are over nobody can tell of; empty if there are none. */
  String notJudgedInWords() {
    return notJudged == 0 ? "" : String.valueOf(notJudged);
  }

  int excused() {
    return excused;
  }

  /** The weeks of a cycle, as in {@code week of 7 March 2022}. */
  static String weeks(CoachingCycle cycle) {
    return (cycle.weeks().size() == 1 ? "week of " : "weeks of ")
        + cycle.weeks().stream()
            .map(week -> Words.day(week.week().first()))
            .collect(joining(" and "));
  }
}
