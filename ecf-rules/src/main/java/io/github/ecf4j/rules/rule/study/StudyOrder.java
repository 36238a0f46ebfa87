package io.github.ecf4j.rules.rule.study;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * STUDY-ORDER: modules are completed in sequence (orientation, sections 4 and 5). Modules completed
 * on one day count as completed in sequence. The order of two modules is judged once both are
 * completed, or once the one that should have come first is due: its planned week is over. A module
 * that was never completed and has no week in the plan does not count as skipped.
 *
 * <p>Law: a log that holds just the first modules of the sequence, each completed no earlier than
 * the one before, raises no finding.
 */
public final class StudyOrder {
  /** The rule. */
  public static final Rule<StudyCase> RULE =
      Rule.published("STUDY-ORDER", StudyCase.class, StudyOrder::judge);

  private StudyOrder() {}

  private static void judge(StudyCase judged, Findings findings) {
    ModuleSet completedOrDue =
        completedOrDue(judged).intersection(judged.programme().modulesWithStudy());
    ModuleSet before = ModuleSet.empty();
    for (ModuleNumber module : judged.programme().moduleNumbers()) {
      Optional<LocalDate> completed = judged.study().completedOn(module);
      if (completed.isPresent() && !completed.get().isAfter(judged.day())) {
        ModuleSet missing = before.minus(judged.study().studiedBy(completed.get()));
        if (!missing.isEmpty()) {
          findings.add(completed.get(), new OutOfOrder(module, missing));
        }
      }
      if (completedOrDue.contains(module)) {
        before = before.union(ModuleSet.of(module));
      }
    }
  }

  private static ModuleSet completedOrDue(StudyCase judged) {
    ModuleSet modules = judged.study().studiedBy(judged.day());
    for (PlannedStudy planned : judged.plan().studies()) {
      if (!planned.week().last().isAfter(judged.day())) {
        modules = modules.union(ModuleSet.of(planned.module()));
      }
    }
    return modules;
  }

  /**
   * A module completed before others that precede it; the finding's day is that of its completion.
   *
   * @param module the module
   * @param missing the modules before it that were not completed by then
   */
  public record OutOfOrder(ModuleNumber module, ModuleSet missing) implements Justification {
    /**
     * Checks the parts.
     *
     * @param module the module
     * @param missing the modules before it that were not completed by then
     */
    public OutOfOrder {
      requireNonNull(module, "module");
      requireNonNull(missing, "missing");
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
