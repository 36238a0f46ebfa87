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
    Optional<Recommendation> asked = judged.figure(CoachingFigure.PRACTICE_ROUNDS);
    int rounds = judged.session().practiceRounds().orElse(0);
    if (rounds == 0 || judged.contracting()) {
      return;
    }
    if (asked.isEmpty()) {
      findings.cannotTell(NotKnown.notInProgramme("a number of rounds of practice"));
    } else if (rounds < asked.get().least()) {
      findings.add(new TooSeldom(rounds, asked.get()));
    }
  }

  /**
   * Practice in too few rounds.
   *
   * @param rounds how often the step was practised
   * @param asked how often the programme wants it
   */
  public record TooSeldom(int rounds, Recommendation asked) implements Justification {
    /**
     * Checks the parts.
     *
     * @param rounds how often the step was practised
     * @param asked how often the programme wants it
     */
    public TooSeldom {
      requireNonNull(asked, "asked");
    }

    @Override
    public String message() {
      return "The early career teacher practised the step "
          + (rounds == 1 ? "once" : rounds + " times")
          + "; a session has at least "
          + Words.count(asked.least(), "round")
          + ".";
    }
  }
}
