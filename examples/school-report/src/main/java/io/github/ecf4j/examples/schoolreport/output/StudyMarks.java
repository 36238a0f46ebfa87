package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import java.time.LocalDate;
import java.util.Optional;

/** What of a teacher's study stands in which week: as planned, as it was, and as it is to come. */
final class StudyMarks {
  private final EctAudit audit;
  private final Week thisWeek;
  private final ImmutableListMultimap.Builder<Week, WeekMark> marks =
      ImmutableListMultimap.builder();

  private StudyMarks(EctAudit audit) {
    this.audit = audit;
    this.thisWeek = audit.thisWeek();
  }

  /** The marks by their weeks. */
  static ImmutableListMultimap<Week, WeekMark> of(EctAudit audit) {
    StudyMarks study = new StudyMarks(audit);
    audit.ect().programme().modules().stream().map(StudyModule::number).forEach(study::add);
    audit.planInForce().plan().items().forEach(study::addRevisit);
    return study.marks.build();
  }

  private void add(ModuleNumber module) {
    Optional<Week> planned = audit.plan().weekOf(module);
    if (audit.completed().contains(module)) {
      addStudied(module, planned, audit.ect().history().study().completedOn(module).orElseThrow());
      return;
    }
    Optional<Week> next = audit.weekToStudy(module);
    if (!audit.withStudy().contains(module)) {
      next.or(() -> planned)
          .ifPresent(week -> put(week, WeekMark.WITHOUT, module, " without self-study"));
      return;
    }
    planned
        .filter(week -> !week.isAfter(thisWeek) && !Optional.of(week).equals(next))
        .ifPresent(
            week -> {
              if (audit.isStudyJudged(module)) {
                put(week, WeekMark.BEHIND, module, " planned, still to be studied");
              } else {
                put(week, WeekMark.UNCLEAR, module, " planned, not known whether studied");
              }
            });
    next.ifPresent(
        week -> put(week, WeekMark.LATER, module, " to come" + movedFrom(planned, week)));
  }

  private void addStudied(ModuleNumber module, Optional<Week> planned, LocalDate on) {
    Week done = audit.weekOf(on);
    String words = " studied on " + Words.dayAndMonth(on);
    Optional<Week> elsewhere = planned.filter(week -> !week.equals(done));
    put(
        done,
        WeekMark.DONE,
        module,
        words + elsewhere.map(w -> ", planned for the week of " + Words.day(w.first())).orElse(""));
    elsewhere.ifPresent(
        week -> put(week, WeekMark.ELSEWHERE, module, " planned, studied on " + Words.day(on)));
  }

  private static String movedFrom(Optional<Week> planned, Week week) {
    return planned
        .filter(before -> !before.equals(week))
        .map(before -> ", moved from the week of " + Words.day(before.first()))
        .orElse("");
  }

  /** Nobody records whether a revisit took place. */
  private void addRevisit(PlanItem item) {
    if (item.activity() instanceof Activity.Revisit revisit) {
      marks.put(
          item.week(),
          new WeekMark(
              "again",
              revisit.module().toString(),
              "module " + revisit.module() + " to look at again"));
    }
  }

  private void put(Week week, String state, ModuleNumber module, String words) {
    marks.put(week, new WeekMark(state, module.toString(), "module " + module + words));
  }
}
