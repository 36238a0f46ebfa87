package io.github.ecf4j.rules.rule.session;

import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/** OBSERVATION-BY-VIDEO: the mentor observed from a recording (orientation, Appendix A). */
public final class ObservationByVideo {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("OBSERVATION-BY-VIDEO", SessionCase.class, ObservationByVideo::judge);

  private ObservationByVideo() {}

  private static void judge(SessionCase judged, Findings findings) {
    for (Observation observation : judged.session().observations()) {
      if (observation.tookPlace()
          && observation.mode().orElse(Observation.Mode.IN_PERSON) == Observation.Mode.VIDEO) {
        findings.add(new ByVideo());
      }
    }
  }

  /** An observation from a recording. */
  public record ByVideo() implements Justification {
    @Override
    public String message() {
      return "The mentor observed from a recording.";
    }
  }
}
