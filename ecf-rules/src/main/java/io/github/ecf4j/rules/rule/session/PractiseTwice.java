package io.github.ecf4j.rules.rule.session;

import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * PRACTISE-TWICE: the teacher practises the step at least twice (orientation, section 5). No
 * practice at all is a stage left out. Silent while sessions are for contracting.
 */
public final class PractiseTwice {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("PRACTISE-TWICE", SessionCase.class, PractiseTwice::judge);

  private PractiseTwice() {}

  private static void judge(SessionCase judged, Findings findings) {
    if (!judged.isContracting() && judged.session().practiceRounds().orElse(2) == 1) {
      findings.add(new Once());
    }
  }

  /** Practice in one round. */
  public record Once() implements Justification {
    @Override
    public String message() {
      return "The early career teacher practised the step once; a session has at least two rounds.";
    }
  }
}
