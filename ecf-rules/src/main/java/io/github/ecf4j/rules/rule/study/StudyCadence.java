package io.github.ecf4j.rules.rule.study;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;

/**
 * STUDY-CADENCE: a planned module is completed by the end of its week (orientation, section 2). A
 * week is judged from its last day on; a module without a week in the plan, or without self-study,
 * is never due. A teacher who was away all that week has the module to catch up and the finding
 * still stands: it accuses nobody, and the new plan gives the module its week.
 *
 * <p>Laws: study that follows the plan raises no finding; completing a module earlier never adds a
 * finding.
 */
public final class StudyCadence {
  /** The rule. */
  public static final Rule<StudyCase> RULE =
      Rule.published("STUDY-CADENCE", StudyCase.class, StudyCadence::judge);

  private StudyCadence() {}

  private static void judge(StudyCase judged, Findings findings) {
    ModuleSet withStudy = judged.programme().modulesWithStudy();
    for (PlannedStudy planned : judged.plan().studies()) {
      LocalDate last = planned.week().last();
      if (withStudy.contains(planned.module())
          && !last.isAfter(judged.day())
          && !judged.study().studiedBy(last).contains(planned.module())) {
        findings.add(last, new NotInItsWeek(planned.module(), planned.week()));
      }
    }
  }

  /**
   * A module not completed in its week; the finding's day is the last of that week.
   *
   * @param module the module
   * @param plannedWeek the planned week
   */
  public record NotInItsWeek(ModuleNumber module, Week plannedWeek) implements Justification {
    /**
     * Checks the parts.
     *
     * @param module the module
     * @param plannedWeek the planned week
     */
    public NotInItsWeek {
      requireNonNull(module, "module");
      requireNonNull(plannedWeek, "plannedWeek");
    }

    @Override
    public String message() {
      return "Module "
          + module
          + ", planned for "
          + Words.week(plannedWeek)
          + ", was not completed by the end of that week.";
    }
  }
}
