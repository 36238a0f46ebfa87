package io.github.ecf4j.rules.rule.session;

import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.answer.Words;

/**
 * OBSERVATION-LENGTH: an observation is as long as the programme recommends (orientation, sections
 * 2 and 5). Silent while sessions are for contracting.
 */
public final class ObservationLength {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("OBSERVATION-LENGTH", SessionCase.class, ObservationLength::judge);

  private static final int LEAST = 10;
  private static final int MOST = 15;

  private ObservationLength() {}

  private static void judge(SessionCase judged, Findings findings) {
    if (judged.isContracting()) {
      return;
    }
    for (Observation observation : judged.session().observations()) {
      int minutes = observation.minutes().orElse(LEAST);
      if (observation.tookPlace() && (minutes < LEAST || minutes > MOST)) {
        findings.add(new OutOfRange(minutes, LEAST, MOST));
      }
    }
  }

  /**
   * An observation that was shorter or longer.
   *
   * @param minutes how long it lasted
   * @param least how many minutes are recommended at least
   * @param most how many at most
   */
  public record OutOfRange(int minutes, int least, int most) implements Justification {
    @Override
    public String message() {
      return "The observation lasted "
          + Words.minutes(minutes)
          + "; "
          + least
          + " to "
          + most
          + " are recommended.";
    }
  }
}
