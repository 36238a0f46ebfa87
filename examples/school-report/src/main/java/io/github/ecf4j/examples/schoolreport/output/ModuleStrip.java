package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import java.util.List;
import java.util.Optional;

/** The strip of a teacher's modules, with what was studied and which steps were set on it. */
final class ModuleStrip {
  /** The characters that have room beside the cells. */
  private static final int LONG_NAME = 12;

  private final EctAudit audit;
  private final Week thisWeek;

  private ModuleStrip(EctAudit audit) {
    this.audit = audit;
    this.thisWeek = audit.thisWeek();
  }

  static List<EctView.Strand> of(EctAudit audit) {
    ModuleStrip strip = new ModuleStrip(audit);
    ImmutableListMultimap<String, StudyModule> strands =
        Multimaps.index(audit.ect().programme().modules(), module -> module.strand().name());
    boolean isLong = strands.keySet().stream().anyMatch(name -> name.length() > LONG_NAME);
    return strands.keySet().stream()
        .map(
            name ->
                new EctView.Strand(
                    name, isLong, strands.get(name).stream().map(strip::cell).toList()))
        .toList();
  }

  private EctView.Cell cell(StudyModule module) {
    int steps = steps(module.number());
    boolean premature = setTooEarly(module.number());
    String state = state(module.number());
    String label =
        "Module "
            + module.number()
            + " ("
            + module.code()
            + "), "
            + module.title()
            + ": "
            + describe(module.number(), state)
            + (steps == 0 ? "" : steps == 1 ? "; one step set" : "; " + steps + " steps set")
            + (premature ? ", at least one before the module was studied." : ".");
    return new EctView.Cell(module.number().value(), state, label, steps, steps > 0, premature);
  }

  private String state(ModuleNumber module) {
    if (audit.completed().contains(module)) {
      return "done";
    } else if (!audit.withStudy().contains(module)) {
      return "without";
    }
    return audit
        .plan()
        .weekOf(module)
        .filter(week -> !week.isAfter(thisWeek))
        .map(
            week ->
                week.equals(thisWeek) && audit.isStudyKnown(module)
                    ? "due"
                    : audit.isStudyJudged(module) ? "behind" : "unclear")
        .orElse("later");
  }

  private String describe(ModuleNumber module, String state) {
    Optional<String> week = audit.plan().weekOf(module).map(Week::first).map(Words::day);
    Optional<String> next = audit.weekToStudy(module).map(Week::first).map(Words::day);
    String moved =
        next.filter(w -> !week.equals(next)).map(w -> ", now due in the week of " + w).orElse("");
    return switch (state) {
      case "done" ->
          "studied on "
              + Words.day(audit.ect().history().study().completedOn(module).orElseThrow());
      case "due" -> "planned for this week" + moved;
      case "behind" ->
          "planned for the week of " + week.orElseThrow() + ", still to be studied" + moved;
      case "without" -> "without self-study" + week.map(w -> ", in the week of " + w).orElse("");
      case "unclear" ->
          "planned for the week of " + week.orElseThrow() + ", not known whether studied";
      default -> week.map(w -> "planned for the week of " + w + moved).orElse("not planned yet");
    };
  }

  private int steps(ModuleNumber module) {
    return (int)
        audit.ect().history().sessions().stream()
            .filter(CoachingSession::hasCoaching)
            .filter(
                s ->
                    s.step()
                        .map(RecordedStep::basis)
                        .filter(b -> b.modules().contains(module))
                        .isPresent())
            .map(CoachingSession::heldOn)
            .distinct()
            .count();
  }

  private boolean setTooEarly(ModuleNumber module) {
    return audit.report().findings().stream()
        .anyMatch(
            finding ->
                finding.justification() instanceof StepAfterStudy.NotStudied reason
                    && reason.blocked().missingModules().contains(module));
  }
}
