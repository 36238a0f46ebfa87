package io.github.ecf4j.examples.schoolreport.network;

import com.google.common.collect.Sets;
import io.github.ecf4j.examples.schoolreport.audit.CycleState;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import java.time.LocalDate;

/** Counts teacher by teacher what {@link Totals} defines. */
final class EctTally {
  private final LocalDate day;
  private int modulesCompleted;
  private Tally plannedModules = Tally.NONE;
  private Tally cycles = Tally.NONE;
  private Tally events = Tally.NONE;

  EctTally(LocalDate day) {
    this.day = day;
  }

  void add(EctAudit ect) {
    modulesCompleted += ect.completed().size();
    plannedModules = plannedModules.plus(plannedModules(ect));
    cycles = cycles.plus(cycles(ect));
    events = events.plus(events(ect));
  }

  private Tally plannedModules(EctAudit ect) {
    ModuleSet planned = ect.plannedSoFar();
    ModuleSet open = planned.minus(ect.completed());
    int notJudged = (int) open.stream().filter(one -> !ect.isStudyJudged(one)).count();
    return new Tally(planned.size() - open.size(), planned.size() - notJudged, notJudged);
  }

  private Tally cycles(EctAudit ect) {
    int coached = 0;
    int due = 0;
    int notJudged = 0;
    for (CoachingCycle cycle : ect.cycles()) {
      if (!cycle.isExcused() && cycle.hasEndedBy(day)) {
        CycleState state = ect.stateOf(cycle);
        due += state == CycleState.NOT_JUDGED ? 0 : 1;
        coached += state == CycleState.HELD ? 1 : 0;
        notJudged += state == CycleState.NOT_JUDGED ? 1 : 0;
      }
    }
    return new Tally(coached, due, notJudged);
  }

  private static Tally events(EctAudit ect) {
    Sets.SetView<EventId> open = Sets.difference(ect.eventsDue(), ect.eventsAttended().keySet());
    int due = ect.eventsDue().size();
    int notJudged = (int) open.stream().filter(one -> !ect.isAttendanceJudged(one)).count();
    return new Tally(due - open.size(), due - notJudged, notJudged);
  }

  int modulesCompleted() {
    return modulesCompleted;
  }

  Tally plannedModules() {
    return plannedModules;
  }

  Tally cycles() {
    return cycles;
  }

  Tally events() {
    return events;
  }
}
