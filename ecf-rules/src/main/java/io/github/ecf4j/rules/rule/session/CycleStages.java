package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * CYCLE-STAGES: no stage of the coaching session that the programme asks for is left out
 * (orientation, sections 4 and 5). Praise is due once a step was set. Silent while sessions are for
 * contracting.
 */
public final class CycleStages {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("CYCLE-STAGES", SessionCase.class, CycleStages::judge);

  private static final ImmutableList<Stage> STAGES = ImmutableList.copyOf(Stage.values());

  private CycleStages() {}

  private static void judge(SessionCase judged, Findings findings) {
    if (judged.contracting()) {
      return;
    }
    ImmutableList<Stage> leftOut = ImmutableList.of();
    for (Stage stage : STAGES) {
      if (isLeftOut(stage, judged) && judged.asksFor(stage)) {
        leftOut = ImmutableList.<Stage>builder().addAll(leftOut).add(stage).build();
      }
    }
    if (!leftOut.isEmpty()) {
      findings.add(new LeftOut(leftOut));
    }
  }

  private static boolean isLeftOut(Stage stage, SessionCase judged) {
    Session session = judged.session();
    return switch (stage) {
      case PRAISE -> judged.previous().isPresent() && session.denied(CoachingSession::praised);
      case SHARE -> session.denied(CoachingSession::shared);
      case MODEL -> session.denied(CoachingSession::modelled);
      case PRACTISE -> session.practiceRounds().orElse(1) == 0;
    };
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
