package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * CYCLE-STAGES: no stage of the coaching session is left out (orientation, sections 4 and 5).
 * Praise is due once a step was set. Silent while sessions are for contracting.
 */
public final class CycleStages {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("CYCLE-STAGES", SessionCase.class, CycleStages::judge);

  private CycleStages() {}

  private static void judge(SessionCase judged, Findings findings) {
    Session session = judged.session();
    if (judged.isContracting()) {
      return;
    }
    boolean unpraised = judged.previous().isPresent() && session.denied(CoachingSession::praised);
    boolean unshared = session.denied(CoachingSession::shared);
    boolean unmodelled = session.denied(CoachingSession::modelled);
    boolean unpractised = session.practiceRounds().orElse(1) == 0;
    if (unpraised || unshared || unmodelled || unpractised) {
      ImmutableList.Builder<Stage> leftOut = ImmutableList.builder();
      if (unpraised) {
        leftOut.add(Stage.PRAISE);
      }
      if (unshared) {
        leftOut.add(Stage.SHARE);
      }
      if (unmodelled) {
        leftOut.add(Stage.MODEL);
      }
      if (unpractised) {
        leftOut.add(Stage.PRACTISE);
      }
      findings.add(new LeftOut(leftOut.build()));
    }
  }

  /**
   * Stages left out.
   *
   * @param stages the stages left out, in the order of a session
   */
  public record LeftOut(ImmutableList<Stage> stages) implements Justification {
    /**
     * Checks the parts.
     *
     * @param stages the stages left out, in the order of a session
     */
    public LeftOut {
      requireNonNull(stages, "stages");
    }

    @Override
    public String message() {
      return "The coaching session left out "
          + stages.stream().map(Stage::words).collect(joining(", and "))
          + ".";
    }
  }
}
