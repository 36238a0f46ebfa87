package io.github.ecf4j.rules.study;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules about self-study: STUDY-CADENCE and STUDY-ORDER (orientation, section 2, section 4 and
 * section 5).
 *
 * <p>Modules completed on one day were completed in sequence. What was completed after the day of
 * the report was not completed. That a module came before another in sequence is judged once both
 * are completed, or the one that should have come first is due: its planned week is over. A module
 * that was never completed and has no week in the plan is before nothing.
 *
 * <p>Laws: study that follows the plan raises nothing; completing a module earlier never adds a
 * finding of STUDY-CADENCE; a log that holds just the first modules of the sequence, each completed
 * no earlier than the one before, raises no finding of STUDY-ORDER.
 */
public final class StudyAudit {
  private final Programme programme;
  private final RuleSettings settings;

  private StudyAudit(Programme programme, RuleSettings settings) {
    this.programme = programme;
    this.settings = settings;
  }

  /**
   * An audit.
   *
   * @param programme the teacher's programme
   * @param settings the weights of rules
   * @return the audit
   */
  public static StudyAudit of(Programme programme, RuleSettings settings) {
    requireNonNull(programme, "programme");
    requireNonNull(settings, "settings");
    return new StudyAudit(programme, settings);
  }

  /**
   * Judges a log.
   *
   * @param ect the teacher
   * @param study what the teacher completed
   * @param plan the week of each module; one that it does not place is due in none
   * @param day the day of the report; a planned week is judged from its Sunday on
   * @return all findings
   */
  public Report audit(PersonId ect, StudyLog study, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(study, "study");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    LocalDate on = Days.nearest(day);
    List<Finding> findings = new ArrayList<>();
    ModuleSet judged = study.studiedBy(on);
    for (PlannedStudy planned : plan.studies()) {
      LocalDate sunday = planned.week().plusDays(6);
      if (!sunday.isAfter(on)) {
        judged = judged.union(ModuleSet.of(planned.module()));
        if (!study.studiedBy(sunday).contains(planned.module())) {
          add(
              findings,
              ect,
              sunday,
              new StudyReason.NotInItsWeek(planned.module(), planned.week()));
        }
      }
    }
    ModuleSet before = ModuleSet.empty();
    for (ModuleNumber module : programme.moduleNumbers()) {
      Optional<LocalDate> completed = study.completedOn(module);
      if (completed.isPresent() && !completed.get().isAfter(on)) {
        ModuleSet missing = before.minus(study.studiedBy(completed.get()));
        if (!missing.isEmpty()) {
          add(findings, ect, completed.get(), new StudyReason.OutOfOrder(module, missing));
        }
      }
      if (judged.contains(module)) {
        before = before.union(ModuleSet.of(module));
      }
    }
    return Report.of(findings);
  }

  private void add(List<Finding> findings, PersonId ect, LocalDate on, StudyReason reason) {
    findings.add(Finding.of(settings.weightOf(reason), on, Subject.ect(ect), reason));
  }
}
