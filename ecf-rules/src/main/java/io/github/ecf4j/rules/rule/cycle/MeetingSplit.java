package io.github.ecf4j.rules.rule.cycle;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * MEETING-SPLIT: the time of a cycle was held as more than one meeting (orientation, Appendix A).
 */
public final class MeetingSplit {
  /** The rule. */
  public static final Rule<CycleCase> RULE =
      Rule.published("MEETING-SPLIT", CycleCase.class, MeetingSplit::judge);

  private MeetingSplit() {}

  private static void judge(CycleCase judged, Findings findings) {
    int days = 0;
    LocalDate latest = LocalDate.MIN;
    for (CoachingSession entry : judged.entries()) {
      if (!entry.heldOn().equals(latest)) {
        latest = entry.heldOn();
        days++;
      }
    }
    if (days > 1) {
      findings.add(new OnDays(days));
    }
  }

  /**
   * Meetings on several days.
   *
   * @param days on how many days the teacher and the mentor met
   */
  public record OnDays(int days) implements Justification {
    @Override
    public String message() {
      return "The time of the cycle was held as meetings on " + Words.count(days, "day") + ".";
    }
  }
}
