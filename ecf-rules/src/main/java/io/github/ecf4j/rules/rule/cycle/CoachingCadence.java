package io.github.ecf4j.rules.rule.cycle;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * COACHING-CADENCE: each coaching cycle has a coaching session, unless the teacher was away in all
 * of its weeks (orientation, sections 2 and 5).
 *
 * <p>Law: a session more in a cycle never adds a finding.
 */
public final class CoachingCadence {
  /** The rule. */
  public static final Rule<CycleCase> RULE =
      Rule.published("COACHING-CADENCE", CycleCase.class, CoachingCadence::judge);

  private CoachingCadence() {}

  private static void judge(CycleCase judged, Findings findings) {
    CoachingCycle cycle = judged.cycle();
    if (cycle.isExcused()) {
      return;
    }
    for (CoachingSession entry : judged.entries()) {
      if (entry.hasCoaching()) {
        return;
      }
    }
    findings.add(new NotCoached(cycle.year(), cycle.number(), cycle.lastDay()));
  }

  /**
   * A cycle without coaching.
   *
   * @param year the year of induction
   * @param cycle the number within that year
   * @param lastDay the last day of the cycle
   */
  public record NotCoached(InductionYear year, int cycle, LocalDate lastDay)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param year the year of induction
     * @param cycle the number within that year
     * @param lastDay the last day of the cycle
     */
    public NotCoached {
      requireNonNull(year, "year");
      requireNonNull(lastDay, "lastDay");
    }

    @Override
    public String message() {
      return "No coaching session is recorded for coaching cycle "
          + cycle
          + " of "
          + year
          + ", which ended on "
          + Words.day(lastDay)
          + ".";
    }
  }
}
