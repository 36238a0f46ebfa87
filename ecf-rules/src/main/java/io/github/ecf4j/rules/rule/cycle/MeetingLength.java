package io.github.ecf4j.rules.rule.cycle;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * MEETING-LENGTH: the meetings of a cycle take the time that the programme plans for (orientation,
 * section 2 and Appendix A). If one of them has no recorded length, their total is unknown.
 */
public final class MeetingLength {
  /** The rule. */
  public static final Rule<CycleCase> RULE =
      Rule.published("MEETING-LENGTH", CycleCase.class, MeetingLength::judge);

  private MeetingLength() {}

  private static void judge(CycleCase judged, Findings findings) {
    Optional<Recommendation> planned = judged.figure(CoachingFigure.MEETING_MINUTES);
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
    } else if (minutes < planned.get().least()) {
      findings.add(new TooShort(minutes, planned.get()));
    }
  }

  /**
   * Meetings that were too short.
   *
   * @param minutes how long the meetings of the cycle lasted together
   * @param planned how many minutes the programme plans for
   */
  public record TooShort(int minutes, Recommendation planned) implements Justification {
    /**
     * Checks the parts.
     *
     * @param minutes how long the meetings of the cycle lasted together
     * @param planned how many minutes the programme plans for
     */
    public TooShort {
      requireNonNull(planned, "planned");
    }

    @Override
    public String message() {
      return "Coaching and other mentoring in the cycle came to "
          + Words.minutes(minutes)
          + "; the programme plans for "
          + planned.least()
          + ".";
    }
  }
}
