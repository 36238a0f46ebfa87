package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * COACHING-LENGTH: coaching lasts as long as the programme recommends (orientation, sections 2 and
 * 5). If an entry of the day has no recorded length, coaching may have been longer than is
 * recorded. Silent while sessions are for contracting.
 */
public final class CoachingLength {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("COACHING-LENGTH", SessionCase.class, CoachingLength::judge);

  private CoachingLength() {}

  private static void judge(SessionCase judged, Findings findings) {
    OptionalInt recorded = judged.session().coachingMinutes();
    if (recorded.isEmpty() || judged.contracting()) {
      return;
    }
    Optional<Recommendation> recommended = judged.figure(CoachingFigure.COACHING_MINUTES);
    if (recommended.isEmpty()) {
      findings.cannotTell(NotKnown.notInProgramme("a length of coaching"));
      return;
    }
    int minutes = recorded.getAsInt();
    boolean tooShort = minutes < recommended.get().least();
    if (!recommended.get().allows(minutes) && (!tooShort || judged.session().coachingIsTimed())) {
      findings.add(new OutOfRange(minutes, recommended.get()));
    }
  }

  /**
   * Coaching that was shorter or longer.
   *
   * @param minutes how long the coaching lasted, or as much of it as is recorded
   * @param recommended how many minutes the programme recommends
   */
  public record OutOfRange(int minutes, Recommendation recommended) implements Justification {
    /**
     * Checks the parts.
     *
     * @param minutes how long the coaching lasted, or as much of it as is recorded
     * @param recommended how many minutes the programme recommends
     */
    public OutOfRange {
      requireNonNull(recommended, "recommended");
    }

    @Override
    public String message() {
      return "The coaching lasted "
          + Words.minutes(minutes)
          + "; "
          + recommended.words()
          + " are recommended.";
    }
  }
}
