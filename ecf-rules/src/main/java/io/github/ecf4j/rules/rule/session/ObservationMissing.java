package io.github.ecf4j.rules.rule.session;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * OBSERVATION-MISSING: the record states that no observation came before the session, or dates it
 * after the session (orientation, section 5).
 */
public final class ObservationMissing {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("OBSERVATION-MISSING", SessionCase.class, ObservationMissing::judge);

  private ObservationMissing() {}

  private static void judge(SessionCase judged, Findings findings) {
    Session session = judged.session();
    boolean recorded = false;
    for (Observation observation : session.observations()) {
      recorded = true;
      if (observation.tookPlace() && !isAfter(observation, session.day())) {
        return;
      }
    }
    if (recorded) {
      findings.add(
          new NoneBefore(
              session.observations().stream()
                  .filter(Observation::tookPlace)
                  .map(one -> one.on().orElseThrow())
                  .sorted()
                  .collect(toImmutableList())));
    }
  }

  private static boolean isAfter(Observation observation, LocalDate day) {
    return observation.on().orElse(day).isAfter(day);
  }

  /**
   * A session without an observation before it.
   *
   * @param afterwards the days after the session on which the mentor observed, in order
   */
  public record NoneBefore(ImmutableList<LocalDate> afterwards) implements Justification {
    /**
     * Checks the parts.
     *
     * @param afterwards the days after the session on which the mentor observed, in order
     */
    public NoneBefore {
      requireNonNull(afterwards, "afterwards");
    }

    @Override
    public String message() {
      return "No observation came before the coaching session"
          + (afterwards.isEmpty()
              ? "."
              : ": the mentor observed only afterwards, on "
                  + afterwards.stream().map(Words::day).collect(joining(" and "))
                  + ".");
    }
  }
}
