package io.github.ecf4j.rules.rule.session;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Comparator;

/**
 * TIME-GIVEN-OTHERWISE: the meeting was held at another time than in a released lesson
 * (orientation, "Opportunities to flex"; provision MEN-9 as well).
 */
public final class TimeGivenOtherwise {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("TIME-GIVEN-OTHERWISE", SessionCase.class, TimeGivenOtherwise::judge);

  private TimeGivenOtherwise() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (CoachingSession entry : judged.session().entries()) {
      if (entry.timeGiven().orElse(TimeGiven.RELEASED) != TimeGiven.RELEASED) {
        findings.add(new Otherwise(others(judged.session())));
        return;
      }
    }
  }

  private static ImmutableList<TimeGiven> others(Session session) {
    return session
        .said(CoachingSession::timeGiven)
        .filter(time -> time != TimeGiven.RELEASED)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()))
        .asList();
  }

  /**
   * Time that was given otherwise.
   *
   * @param times when the time was given, other than by release from a lesson
   */
  public record Otherwise(ImmutableList<TimeGiven> times) implements Justification {
    /**
     * Checks the parts.
     *
     * @param times when the time was given, other than by release from a lesson
     */
    public Otherwise {
      requireNonNull(times, "times");
    }

    private static String words(TimeGiven time) {
      return switch (time) {
        case RELEASED -> "in a released lesson";
        case BEFORE_SCHOOL -> "before school";
        case AFTER_SCHOOL -> "after school";
        case COVER -> "in a lesson that a colleague covered";
        case EARLY_RELEASE -> "by letting the teacher go early";
      };
    }

    @Override
    public String message() {
      return "Time for the meeting was given "
          + times.stream().map(Otherwise::words).collect(joining(" and "))
          + "; the programme asks for release from a lesson.";
    }
  }
}
