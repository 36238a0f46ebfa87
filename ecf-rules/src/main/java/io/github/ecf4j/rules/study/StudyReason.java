package io.github.ecf4j.rules.study;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import java.time.LocalDate;

/** Why a rule about self-study made a finding. */
public sealed interface StudyReason extends Justification {
  /**
   * STUDY-CADENCE; the finding's date is the Sunday of the planned week.
   *
   * @param module the module
   * @param plannedWeek the Monday of the planned week
   */
  record NotInItsWeek(ModuleNumber module, LocalDate plannedWeek) implements StudyReason {
    /**
     * A module not completed in its week.
     *
     * @param module the module
     * @param plannedWeek the Monday of the planned week
     */
    public NotInItsWeek {
      requireNonNull(module, "module");
      requireNonNull(plannedWeek, "plannedWeek");
    }

    @Override
    public RuleId rule() {
      return RuleId.STUDY_CADENCE;
    }

    @Override
    public String message() {
      return "Module "
          + module
          + ", planned for the week of "
          + Words.day(plannedWeek)
          + ", was not completed by the end of that week.";
    }
  }

  /**
   * STUDY-ORDER; the finding's date is the day on which the module was completed.
   *
   * @param module the module
   * @param missing the modules before it that were not completed by then
   */
  record OutOfOrder(ModuleNumber module, ModuleSet missing) implements StudyReason {
    /**
     * A module completed before others that precede it.
     *
     * @param module the module
     * @param missing the modules before it that were not completed by then
     */
    public OutOfOrder {
      requireNonNull(module, "module");
      requireNonNull(missing, "missing");
    }

    @Override
    public RuleId rule() {
      return RuleId.STUDY_ORDER;
    }

    @Override
    public String message() {
      return "Module "
          + module
          + " was completed before "
          + (missing.size() == 1 ? "module " : "modules ")
          + Words.list(missing)
          + ", which "
          + (missing.size() == 1 ? "comes" : "come")
          + " earlier in the sequence.";
    }
  }
}
