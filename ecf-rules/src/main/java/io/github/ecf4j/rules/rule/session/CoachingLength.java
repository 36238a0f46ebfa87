package io.github.ecf4j.rules.rule.session;

import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.answer.Words;
import java.util.OptionalInt;

/**
 * COACHING-LENGTH: coaching lasts as long as the programme recommends (orientation, sections 2 and
 * 5). Where an entry of the day is not timed, coaching may have been longer than is recorded.
 * Silent while sessions are for contracting.
 */
public final class CoachingLength {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("COACHING-LENGTH", SessionCase.class, CoachingLength::judge);

  private static final int LEAST = 20;
  private static final int MOST = 30;

  private CoachingLength() {}

  private static void judge(SessionCase judged, Findings findings) {
    OptionalInt recorded = judged.session().coachingMinutes();
    if (judged.isContracting() || recorded.isEmpty()) {
      return;
    }
    int minutes = recorded.getAsInt();
    if (minutes > MOST || (minutes < LEAST && judged.session().coachingIsTimed())) {
      findings.add(new OutOfRange(minutes, LEAST, MOST));
    }
  }

  /**
   * Coaching that was shorter or longer.
   *
   * @param minutes how long the coaching lasted, or as much of it as is recorded
   * @param least how many minutes are recommended at least
   * @param most how many at most
   */
  public record OutOfRange(int minutes, int least, int most) implements Justification {
    @Override
    public String message() {
      return "The coaching lasted "
          + Words.minutes(minutes)
          + "; "
          + least
          + " to "
          + most
          + " are recommended.";
    }
  }
}
