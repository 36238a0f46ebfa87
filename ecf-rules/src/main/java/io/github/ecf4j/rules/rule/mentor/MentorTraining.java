package io.github.ecf4j.rules.rule.mentor;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * MENTOR-TRAINING: a mentor's own training is complete so many months after mentoring began as the
 * programme gives it ({@link CoachingFigure#MENTOR_TRAINING_MONTHS}; orientation, section 2: a
 * year): every kind of event that the programme has for mentors, but the programme induction. If
 * the start of mentoring is not recorded, the rule finds nothing; where it is not known which
 * programme trains the mentor, it cannot tell.
 *
 * <p>Law: more training never makes the rule find more.
 */
public final class MentorTraining {
  /** The rule. */
  public static final Rule<MentorCase> RULE =
      Rule.published("MENTOR-TRAINING", MentorCase.class, MentorTraining::judge);

  private MentorTraining() {}

  private static void judge(MentorCase judged, Findings findings) {
    ImmutableList<Programme> programmes =
        judged.programmes().stream()
            .filter(one -> one.coaching().use(RULE.id()).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (programmes.isEmpty() && !judged.programmes().isEmpty()) {
      return;
    }
    Optional<Integer> soonest =
        programmes.stream().flatMap(one -> months(one).stream()).min(Comparator.naturalOrder());
    if (soonest.isEmpty() && !programmes.isEmpty()) {
      findings.cannotTell(NotKnown.notInProgramme("a time for the training of mentors"));
      return;
    }
    int months = soonest.orElse(0);
    judged
        .mentor()
        .mentoringSince()
        .filter(since -> !since.plusMonths(months).isAfter(judged.day()))
        .map(since -> new DateRange(since, since.plusMonths(months)))
        .ifPresent(
            time -> {
              if (judged.programmes().size() == 1) {
                judge(judged, programmes.get(0), months, time, findings);
              } else {
                findings.cannotTell(whichProgramme(judged.programmes()));
              }
            });
  }

  private static Optional<Integer> months(Programme programme) {
    return programme
        .coaching()
        .figure(CoachingFigure.MENTOR_TRAINING_MONTHS)
        .map(asked -> asked.most().orElse(asked.least()));
  }

  private static NotKnown whichProgramme(ImmutableList<Programme> programmes) {
    return NotKnown.notRecorded(
        "which programme trains the mentor"
            + programmes.stream()
                .map(Programme::id)
                .collect(joining(" or ", programmes.isEmpty() ? "" : ": ", "")));
  }

  private static void judge(
      MentorCase judged, Programme programme, int months, DateRange time, Findings findings) {
    Mentor mentor = judged.mentor();
    for (Attendance attendance : mentor.attendances()) {
      if (programme.event(attendance.event()).isEmpty()) {
        findings.cannotTell(NotKnown.notInProgramme("event " + attendance.event()));
      }
    }
    Set<EventId> attended =
        mentor.attendances().stream()
            .filter(attendance -> !attendance.on().isAfter(time.last()))
            .filter(attendance -> isHeld(judged.dates(), attendance, time))
            .map(Attendance::event)
            .collect(Collectors.toSet());
    for (EventKind kind : EventKind.values()) {
      List<EventId> expected =
          programme.events(Audience.MENTOR).stream()
              .filter(event -> event.kind() == kind && kind != EventKind.PROGRAMME_INDUCTION)
              .map(TrainingEvent::id)
              .toList();
      int done = (int) expected.stream().filter(attended::contains).count();
      if (done < expected.size()) {
        findings.add(
            time.last(),
            new Incomplete(
                kind, months, done, expected.size(), notHeld(mentor, expected, attended, time)));
      }
    }
  }

  /** Whether the provider may have held the event then; training may come before mentoring. */
  private static boolean isHeld(EventDates dates, Attendance attendance, DateRange time) {
    return dates.dates().containsEntry(attendance.event(), attendance.on())
        || !time.contains(attendance.on())
        || dates.dates().get(attendance.event()).stream().noneMatch(time::contains);
  }

  /** The attendances on days on which the provider does not hold the event, in order. */
  private static ImmutableList<Attendance> notHeld(
      Mentor mentor, List<EventId> expected, Set<EventId> attended, DateRange time) {
    return mentor.attendances().stream()
        .filter(one -> expected.contains(one.event()) && !attended.contains(one.event()))
        .filter(one -> !one.on().isAfter(time.last()))
        .distinct()
        .sorted(Comparator.comparing(Attendance::on).thenComparing(one -> one.event().value()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A kind of training that the mentor did not complete; the finding's day is the last for it.
   *
   * @param kind the kind of training
   * @param months within how many months of the first day of mentoring it was to be complete
   * @param attended how many of that kind the mentor had attended by then
   * @param expected how many there are
   * @param notHeld attendances that do not count, since the provider does not hold the event then
   */
  public record Incomplete(
      EventKind kind, int months, int attended, int expected, ImmutableList<Attendance> notHeld)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param kind the kind of training
     * @param months within how many months of the first day of mentoring it was to be complete
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

    private static String time(int months) {
      return months % 12 > 0
          ? Words.count(months, "month")
          : months == 12 ? "A year" : Words.count(months / 12, "year");
    }

    @Override
    public String message() {
      return time(months)
          + " after mentoring began, the mentor had attended "
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
