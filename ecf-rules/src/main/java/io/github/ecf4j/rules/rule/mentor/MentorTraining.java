package io.github.ecf4j.rules.rule.mentor;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * MENTOR-TRAINING: a mentor's own training is complete a year after mentoring began (orientation,
 * section 2): every kind of event that the programme has for mentors, but the programme induction.
 * If the start of mentoring is not recorded, the rule finds nothing.
 *
 * <p>Law: more training never makes the rule find more.
 */
public final class MentorTraining {
  /** The rule. */
  public static final Rule<MentorCase> RULE =
      Rule.published("MENTOR-TRAINING", MentorCase.class, MentorTraining::judge);

  private MentorTraining() {}

  private static void judge(MentorCase judged, Findings findings) {
    if (judged.programme().coaching().use(RULE.id()).isEmpty()) {
      return;
    }
    judged
        .mentor()
        .mentoringSince()
        .filter(since -> !since.plusYears(1).isAfter(judged.day()))
        .ifPresent(since -> judge(judged, new DateRange(since, since.plusYears(1)), findings));
  }

  private static void judge(MentorCase judged, DateRange firstYear, Findings findings) {
    Mentor mentor = judged.mentor();
    for (Attendance attendance : mentor.attendances()) {
      if (judged.programme().event(attendance.event()).isEmpty()) {
        findings.cannotTell(NotKnown.notInProgramme("event " + attendance.event()));
      }
    }
    Set<EventId> attended =
        mentor.attendances().stream()
            .filter(attendance -> !attendance.on().isAfter(firstYear.last()))
            .filter(attendance -> isHeld(judged.dates(), attendance, firstYear))
            .map(Attendance::event)
            .collect(Collectors.toSet());
    for (EventKind kind : EventKind.values()) {
      List<EventId> expected =
          judged.programme().events(Audience.MENTOR).stream()
              .filter(event -> event.kind() == kind && kind != EventKind.PROGRAMME_INDUCTION)
              .map(TrainingEvent::id)
              .toList();
      int done = (int) expected.stream().filter(attended::contains).count();
      if (done < expected.size()) {
        findings.add(
            firstYear.last(),
            new Incomplete(
                kind, done, expected.size(), notHeld(mentor, expected, attended, firstYear)));
      }
    }
  }

  /** Whether the provider may have held the event then; training may come before mentoring. */
  private static boolean isHeld(EventDates dates, Attendance attendance, DateRange firstYear) {
    return dates.dates().containsEntry(attendance.event(), attendance.on())
        || !firstYear.contains(attendance.on())
        || dates.dates().get(attendance.event()).stream().noneMatch(firstYear::contains);
  }

  /** The attendances on days on which the provider does not hold the event, in order. */
  private static ImmutableList<Attendance> notHeld(
      Mentor mentor, List<EventId> expected, Set<EventId> attended, DateRange firstYear) {
    return mentor.attendances().stream()
        .filter(one -> expected.contains(one.event()) && !attended.contains(one.event()))
        .filter(one -> !one.on().isAfter(firstYear.last()))
        .distinct()
        .sorted(Comparator.comparing(Attendance::on).thenComparing(one -> one.event().value()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A kind of training that the mentor did not complete; the finding's day is the first anniversary
   * of mentoring.
   *
   * @param kind the kind of training
   * @param attended how many of that kind the mentor had attended by then
   * @param expected how many there are
   * @param notHeld attendances that do not count, since the provider does not hold the event then
   */
  public record Incomplete(
      EventKind kind, int attended, int expected, ImmutableList<Attendance> notHeld)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param kind the kind of training
     * @param attended how many of that kind the mentor had attended by then
     * @param expected how many there are
     * @param notHeld attendances that do not count, since the provider does not hold the event then
     */
    public Incomplete {
      requireNonNull(kind, "kind");
      requireNonNull(notHeld, "notHeld");
    }

    private static String words(EventKind kind) {
      return kind == EventKind.COACHING_ON_COACHING
          ? "coaching-on-coaching session"
          : kind.words().toLowerCase(Locale.ROOT);
    }

    @Override
    public String message() {
      return "A year after mentoring began, the mentor had attended "
          + attended
          + " of "
          + Words.count(expected, words(kind))
          + "."
          + notHeld.stream()
              .map(
                  one ->
                      " "
                          + one.event()
                          + " is recorded as attended on "
                          + Words.day(one.on())
                          + ", when the provider does not hold it.")
              .collect(joining());
    }
  }
}
