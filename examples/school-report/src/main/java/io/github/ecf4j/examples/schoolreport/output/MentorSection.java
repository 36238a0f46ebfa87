package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A mentor: whom they mentor, their own training, and what the rules found. */
final class MentorSection {
  private MentorSection() {}

  static ReportView.Mentor of(MentorReport mentor, String anchor, LocalDate reportDay) {
    List<String> open = open(mentor, item -> isPast(item, reportDay)).toList();
    return new ReportView.Mentor(
        anchor,
        mentor.names().of(mentor.mentor().id()),
        mentor.ects().stream().map(mentor.names()::of).collect(joining(", ")),
        mentor.programmes().stream().map(Programme::title).collect(joining("; or ")),
        mentor.programmes().size() > 1,
        open(mentor, item -> !isPast(item, reportDay)).findFirst().orElse(""),
        String.join("; ", open),
        open.isEmpty() || !isTold(mentor)
            ? ""
            : Words.count(open.size(), "training event") + " open",
        mentor.isAttendanceKnown(),
        FindingView.of(mentor.report(), mentor.names()),
        Asked.count(mentor));
  }

  /** Whether what is not recorded of the training is missing, as far as anybody can tell. */
  static boolean isTold(MentorReport mentor) {
    return mentor.isAttendanceKnown() && mentor.programmes().size() == 1;
  }

  /** The training missed of late; empty unless some of it was held. */
  static String missedTraining(MentorReport mentor, LocalDate reportDay) {
    Predicate<PlanItem> isMissed = item -> isMissed(item, mentor, reportDay);
    return open(mentor, isMissed.and(item -> item.on().isPresent())).findAny().isEmpty()
        ? ""
        : open(mentor, isMissed).collect(joining("; "));
  }

  /**
   * Whether training is past and, as far as anybody can tell, was missed in the last year: as long
   * as it takes, after which a rule finds it.
   */
  static boolean isMissed(PlanItem item, MentorReport mentor, LocalDate reportDay) {
    return isTold(mentor)
        && isPast(item, reportDay)
        && item.on().orElse(item.week().first()).isAfter(reportDay.minusYears(1))
        && !isAttended(item, mentor);
  }

  /**
   * The training not attended, on each programme that may be the mentor's, by day, and after it
   * what has no date.
   */
  private static Stream<String> open(MentorReport mentor, Predicate<PlanItem> which) {
    return mentor.plans().entrySet().stream()
        .flatMap(
            plan ->
                plan.getValue().items().stream()
                    .filter(item -> !isAttended(item, mentor) && which.test(item))
                    .map(item -> Map.entry(item, words(item, plan.getKey()))))
        .sorted(
            Comparator.<Map.Entry<PlanItem, String>, Boolean>comparing(
                    one -> one.getKey().on().isEmpty())
                .thenComparing(one -> one.getKey().on().orElse(one.getKey().week().first())))
        .map(Map.Entry::getValue);
  }

  static boolean isAttended(PlanItem item, MentorReport mentor) {
    return item.activity() instanceof Activity.Training training
        && mentor.mentor().attendances().stream()
            .map(Attendance::event)
            .anyMatch(training.event()::equals);
  }

  /** Whether the day of an item is past, or else its week over: on its last day. */
  static boolean isPast(PlanItem item, LocalDate reportDay) {
    return item.on()
        .map(on -> on.isBefore(reportDay))
        .orElseGet(() -> !item.week().last().isAfter(reportDay));
  }

  private static String words(PlanItem item, Programme programme) {
    return Words.activity(item.activity(), programme, false)
        + item.on().map(on -> ", on " + Words.day(on)).orElse(", no date yet")
        + (item.onClosedDay() ? " (" + TrainingMarks.CLOSED_DAY + ")" : "");
  }
}
