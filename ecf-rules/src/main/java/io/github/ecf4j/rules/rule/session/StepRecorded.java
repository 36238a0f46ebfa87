package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;

/**
 * STEP-RECORDED: a coaching session sets and records exactly one step (orientation, section 5 and
 * Appendix A). Silent while sessions are for contracting.
 */
public final class StepRecorded {
  /** The rule. */
  public static final Rule<SessionCase> RULE =
      Rule.published("STEP-RECORDED", SessionCase.class, StepRecorded::judge);

  private StepRecorded() {}

  private static void judge(SessionCase judged, Findings findings) {
    if (judged.session().steps().size() != 1 && !judged.contracting()) {
      findings.add(new NotExactlyOne(judged.session().labels()));
    }
  }

  /**
   * A session of no step, or of several.
   *
   * @param steps the different steps recorded for one session: none, or two or more, sorted
   */
  public record NotExactlyOne(ImmutableList<String> steps) implements Justification {
    /**
     * Checks the parts.
     *
     * @param steps the different steps recorded for one session: none, or two or more, sorted
     */
    public NotExactlyOne {
      requireNonNull(steps, "steps");
    }

    @Override
    public String message() {
      return steps.isEmpty()
          ? "The coaching session records no step."
          : "The coaching session records "
              + steps.size()
              + " different steps instead of one: "
              + steps.stream().map(step -> "“" + step + "”").collect(joining(", "))
              + ".";
    }
  }
}
