package io.github.ecf4j.rules.rule.cycle;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.OptionalInt;

/**
 * MEETING-LENGTH: the meetings of a cycle take the time that the programme plans for (orientation,
 * section 2 and Appendix A): where it publishes its meetings week by week, that of the meeting with
 * which the cycle begins. If one of them has no recorded length, their total is unknown.
 */
public final class MeetingLength {
  /** The rule. */
  public static final Rule<CycleCase> RULE =
      Rule.published("MEETING-LENGTH", CycleCase.class, MeetingLength::judge);

  private MeetingLength() {}

  private static void judge(CycleCase judged, Findings findings) {
    OptionalInt planned = judged.meetingMinutes();
    if (judged.entries().isEmpty()) {
      return;
    }
    int minutes = 0;
    for (CoachingSession entry : judged.entries()) {
      if (entry.coachingMinutes().isEmpty() || entry.otherMinutes().isEmpty()) {
        return;
      }
      minutes += entry.coachingMinutes().getAsInt() + entry.otherMinutes().getAsInt();
    }
    if (planned.isEmpty()) {
      findings.cannotTell(NotKnown.notInProgramme("a length of meetings"));
    } else if (minutes < planned.getAsInt()) {
      findings.add(new TooShort(minutes, planned.getAsInt()));
    }
  }

  /**
   * Meetings that were too short.
   *
   * @param minutes how long the meetings of the cycle lasted together
   * @param planned how many minutes the programme plans for
   */
  public record TooShort(int minutes, int planned) implements Justification {
    @Override
    public String message() {
      return "Coaching and other mentoring in the cycle came to "
          + Words.minutes(minutes)
          + "; the programme plans for "
          + planned
          + ".";
    }
  }
}
