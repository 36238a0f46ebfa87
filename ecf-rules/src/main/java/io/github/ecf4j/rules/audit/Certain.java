package io.github.ecf4j.rules.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import java.time.LocalDate;

/**
 * What can be said of a person's records for certain, where some are lacking.
 *
 * <p>Law: where nothing is lacking, it is what was given.
 */
final class Certain {
  private final Gaps lacking;

  Certain(Gaps lacking) {
    this.lacking = lacking;
  }

  /** The study, without modules of which it is not known when they were completed. */
  StudyLog study(StudyLog study) {
    ModuleSet modules = lacking.modules(Evidence.STUDY);
    return modules.isEmpty()
        ? study
        : StudyLog.of(Maps.filterKeys(study.completions(), one -> !modules.contains(one)));
  }

  /** The plan, without the study of such modules, so that it is never due. */
  ProgrammePlan plan(ProgrammePlan plan) {
    ModuleSet modules = lacking.modules(Evidence.STUDY);
    return modules.isEmpty()
        ? plan
        : ProgrammePlan.of(
            plan.items().stream()
                .filter(
                    item ->
                        !(item.activity() instanceof Activity.Study study)
                            || !modules.contains(study.module()))
                .toList(),
            plan.unplaced());
  }

  /** The cycles of which every meeting is known. */
  ImmutableList<CycleCase> cycles(ImmutableList<CycleCase> cycles) {
    ImmutableSet<LocalDate> days = lacking.days(Evidence.COACHING);
    return days.isEmpty()
        ? cycles
        : cycles.stream()
            .filter(one -> days.stream().noneMatch(one.cycle()::contains))
            .collect(toImmutableList());
  }

  /** The record, without attendances of events of which others are lacking. */
  InductionRecord attendances(InductionRecord record) {
    return lacking.events(Evidence.ATTENDANCE).isEmpty()
        ? record
        : record.toBuilder()
            .attendances(
                Iterables.filter(
                    record.attendances(),
                    one -> !lacking.events(Evidence.ATTENDANCE).contains(one.event())))
            .build();
  }

  /** The record, as if every event had been attended of which attendances are lacking. */
  InductionRecord attending(InductionRecord record) {
    ImmutableSet<EventId> events = lacking.events(Evidence.ATTENDANCE);
    return events.isEmpty()
        ? record
        : record.toBuilder()
            .addAllAttendances(
                events.stream().map(event -> new Attendance(event, Days.FIRST)).toList())
            .build();
  }

  /** The events of which every attendance is known. */
  ImmutableList<EventCase> events(ImmutableList<EventCase> events) {
    return events.stream()
        .filter(one -> !lacking.events(Evidence.ATTENDANCE).contains(one.event().id()))
        .collect(toImmutableList());
  }

  /** The mentor, as if every module had been read of which that is not known. */
  Mentor mentor(Mentor mentor) {
    ModuleSet modules = lacking.modules(Evidence.MENTOR_STUDY);
    if (modules.isEmpty() || mentor.study().isEmpty()) {
      return mentor;
    }
    StudyLog.Builder read = mentor.study().orElseThrow().toBuilder();
    for (ModuleNumber module : modules) {
      read.completed(module, Days.FIRST);
    }
    return mentor.toBuilder().study(read.build()).build();
  }
}
