package io.github.ecf4j.rules.rule.cycle;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.answer.Words;

/**
 * MEETING-LENGTH: the meetings of a cycle take the time that the programme plans for (orientation,
 * section 2 and Appendix A). Where one of them is not timed, nobody knows how long all were.
 */
public final class MeetingLength {
  /** The rule. */
  public static final Rule<CycleCase> RULE =
      Rule.published("MEETING-LENGTH", CycleCase.class, MeetingLength::judge);

  private static final int LEAST = 45;

  private MeetingLength() {}

  private static void judge(CycleCase judged, Findings findings) {
    int minutes = 0;
    for (CoachingSession entry : judged.entries()) {
      if (entry.coachingMinutes().isEmpty() || entry.otherMinutes().isEmpty()) {
        return;
      }
      minutes += entry.coachingMinutes().getAsInt() + entry.otherMinutes().getAsInt();
    }
    if (minutes < LEAST && !judged.entries().isEmpty()) {
      findings.add(new TooShort(minutes, LEAST));
    }
  }

  /**
   * Meetings that were too short.
   *
   * @param minutes how long the meetings of the cycle lasted together
   * @param least how many minutes the programme plans for
   */
  public record TooShort(int minutes, int least) implements Justification {
    @Override
    public String message() {
      return "Coaching and other mentoring in the cycle came to "
          + Words.minutes(minutes)
          + "; the programme plans for "
          + least
          + ".";
    }
  }
}
