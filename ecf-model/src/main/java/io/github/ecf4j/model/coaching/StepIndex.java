package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;

/** The indexes of a bank, whose areas and steps have different ids; each list in bank order. */
final class StepIndex {
  final ImmutableMap<String, DevelopmentArea> areas;
  final ImmutableMap<String, CoachingStep> steps;

  /** The steps after each step of the same area: parts of the area's own list. */
  final ImmutableMap<String, ImmutableList<CoachingStep>> following;

  final ImmutableListMultimap<ModuleNumber, DevelopmentArea> areasByModule;
  final ImmutableListMultimap<ModuleNumber, CoachingStep> byModule;
  final ImmutableListMultimap<StatementCode, CoachingStep> byStatement;
  final ImmutableListMultimap<Integer, CoachingStep> byStandard;

  StepIndex(ImmutableList<DevelopmentArea> allAreas, ImmutableList<CoachingStep> allSteps) {
    areas = Maps.uniqueIndex(allAreas, DevelopmentArea::id);
    steps = Maps.uniqueIndex(allSteps, CoachingStep::id);
    areasByModule = Multimaps.index(allAreas, DevelopmentArea::module);
    byModule = Multimaps.index(allSteps, CoachingStep::module);
    following = following(allAreas);
    ImmutableListMultimap.Builder<StatementCode, CoachingStep> statements =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Integer, CoachingStep> standards =
        ImmutableListMultimap.builder();
    for (CoachingStep step : allSteps) {
      step.statements().forEach(code -> statements.put(code, step));
      step.statements().stream()
          .map(StatementCode::standard)
          .distinct()
          .forEach(standard -> standards.put(standard, step));
    }
    byStatement = statements.build();
    byStandard = standards.build();
  }

  private static ImmutableMap<String, ImmutableList<CoachingStep>> following(
      ImmutableList<DevelopmentArea> areas) {
    ImmutableMap.Builder<String, ImmutableList<CoachingStep>> following = ImmutableMap.builder();
    for (DevelopmentArea area : areas) {
      ImmutableList<CoachingStep> steps = area.steps();
      for (int i = 0; i < steps.size(); i++) {
        following.put(steps.get(i).id(), steps.subList(i + 1, steps.size()));
      }
    }
    return following.build();
  }
}
