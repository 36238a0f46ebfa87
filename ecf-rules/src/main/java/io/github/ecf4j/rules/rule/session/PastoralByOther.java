package io.github.ecf4j.rules.rule.session;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PASTORAL-BY-OTHER: a member of staff other than the mentor gave pastoral support (orientation,
 * Appendix A).
 */
public final class PastoralByOther {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("PASTORAL-BY-OTHER", SessionCase.class, PastoralByOther::judge);

  private PastoralByOther() {}

  private static void judge(SessionCase judged, Findings findings) {
    if (judged.session().says(CoachingSession::pastoralBy, PastoralBy.OTHER)) {
      findings.add(new ByOther());
    }
  }

  /** Support by another. */
  public record ByOther() implements Justification {
    @Override
    public String message() {
      return "Another member of staff, not the mentor, gave pastoral support.";
    }
  }
}
