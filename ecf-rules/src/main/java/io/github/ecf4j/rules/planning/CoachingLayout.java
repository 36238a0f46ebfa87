package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives each cycle its coaching, and each cycle of year 2 a revisit. */
final class CoachingLayout {
  private final Course time;
  private final Layout layout;
  private final ModuleSet withSteps;

  CoachingLayout(Course time, Layout layout) {
    this.time = time;
    this.layout = layout;
    this.withSteps = time.ect.programme().modulesWithSteps();
  }

  void layOut(List<PlannedStudy> studies) {
    Optional<Week> firstSteps = firstSteps(studies);
    for (CoachingCycle cycle : time.cycles) {
      cycle
          .plannedWeek()
          .ifPresent(
              week ->
                  layout.place(
                      item(cycle, week, firstSteps.filter(one -> !one.isAfter(week)).isPresent())));
    }
    if (time.school.pacing().hasRevisits()
        && time.ect.programme().revisits()
        && !studies.isEmpty()) {
      revisit(studies);
    }
  }

  /** The week in which steps can first be set: in a week, study comes before coaching. */
  private Optional<Week> firstSteps(List<PlannedStudy> studies) {
    return studies.stream()
        .filter(study -> withSteps.contains(study.module()))
        .map(PlannedStudy::week)
        .min(Comparator.naturalOrder());
  }

  static PlanItem item(CoachingCycle cycle, Week week, boolean stepsCanBeSet) {
    String reason = "Cycle " + cycle.number() + " of " + cycle.year();
    return PlanItem.builder()
        .activity(cycle.coaching())
        .week(week)
        .contracting(!stepsCanBeSet)
        .reason(
            reason
                + (stepsCanBeSet
                    ? ": one session a cycle."
                    : ": for contracting, as no module with steps is studied yet."))
        .build();
  }

  private void revisit(List<PlannedStudy> studies) {
    Week lastStudy = studies.get(studies.size() - 1).week();
    ImmutableList<ModuleNumber> modules =
        studies.stream()
            .map(PlannedStudy::module)
            .filter(withSteps.intersection(time.ect.programme().modulesWithStudy())::contains)
            .sorted()
            .collect(toImmutableList());
    ImmutableList<CoachingCycle> cycles =
        time.cycles.stream()
            .filter(cycle -> cycle.year() == InductionYear.YEAR_2)
            .filter(cycle -> cycle.plannedWeek().filter(lastStudy::isBefore).isPresent())
            .collect(toImmutableList());
    for (int i = 0; i < cycles.size() && !modules.isEmpty(); i++) {
      CoachingCycle cycle = cycles.get(i);
      ModuleNumber module = modules.get((int) ((long) i * modules.size() / cycles.size()));
      layout.place(
          new Activity.Revisit(module, cycle.number()),
          cycle.plannedWeek().orElseThrow(),
          "A module a cycle is looked at again in year 2, in sequence, spread evenly.");
    }
  }
}
