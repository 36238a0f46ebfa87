package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.util.Optional;

/**
 * OBSERVATION-LENGTH: an observation is as long as the programme recommends (orientation, sections
 * 2 and 5). Silent while sessions are for contracting.
 */
public final class ObservationLength {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("OBSERVATION-LENGTH", SessionCase.class, ObservationLength::judge);

  private ObservationLength() {}

  private static void judge(SessionCase judged, Findings findings) {
    Optional<Recommendation> recommended = judged.figure(CoachingFigure.OBSERVATION_MINUTES);
    if (judged.contracting()) {
      return;
    }
    for (Observation observation : judged.session().observations()) {
      int minutes = observation.minutes().orElse(0);
      if (minutes > 0 && recommended.isEmpty()) {
        findings.cannotTell(NotKnown.notInProgramme("a length of observations"));
      } else if (minutes > 0 && !recommended.get().allows(minutes)) {
        findings.add(new OutOfRange(minutes, recommended.get()));
      }
    }
  }

  /**
   * An observation that was shorter or longer.
   *
   * @param minutes how long it lasted
   * @param recommended how many minutes the programme recommends
   */
  public record OutOfRange(int minutes, Recommendation recommended) implements Justification {
    /**
     * Checks the parts.
     *
     * @param minutes how long it lasted
     * @param recommended how many minutes the programme recommends
     */
    public OutOfRange {
      requireNonNull(recommended, "recommended");
    }

    @Override
    public String message() {
      return "The observation lasted "
          + Words.minutes(minutes)
          + "; "
          + recommended.words()
          + " are recommended.";
    }
  }
}
