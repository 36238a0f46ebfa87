package io.github.ecf4j.rules.rule.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.induction.Induction;
import java.util.Optional;
import java.util.stream.Stream;

/** The coaching that a plan has, beside the cycles that the programme has. */
final class PlannedCoaching {
  /** What is to come. */
  final ImmutableList<PlanItem> items;

  private final ImmutableListMultimap<Week, PlanItem> byWeek;
  private final Induction induction;

  PlannedCoaching(PlanCase judged) {
    this.items = judged.items(Activity.Coaching.class);
    this.byWeek =
        judged.plan().items().stream()
            .filter(item -> item.activity() instanceof Activity.Coaching)
            .collect(toImmutableListMultimap(PlanItem::week, item -> item));
    this.induction = judged.induction();
  }

  /** The coaching that is planned for the weeks of a cycle. */
  ImmutableList<PlanItem> in(CoachingCycle cycle) {
    return cycle.weeks().stream()
        .flatMap(week -> byWeek.get(week.week()).stream())
        .collect(toImmutableList());
  }

  static boolean has(CoachingCycle cycle, Week week) {
    return cycle.weeks().stream().map(TeachingWeek::week).anyMatch(week::equals);
  }

  /** The cycles by which the plan numbers its coaching. */
  ImmutableList<CoachingCycle> cyclesAsNumbered() {
    return keepsToYear1() ? inRhythmOfYear1() : induction.cycles();
  }

  /** Whether in year 2 coaching is as often as in year 1, where the programme has it less often. */
  boolean keepsToYear1() {
    CoachingPattern pattern = induction.record().programme().coaching();
    return pattern.weeksPerCycleInYear1() < pattern.weeksPerCycleInYear2()
        && induction.record().programme().meetings().isEmpty()
        && induction.cycles().stream()
            .anyMatch(cycle -> cycle.year() == InductionYear.YEAR_2 && in(cycle).size() > 1)
        && ofYear2().allMatch(item -> isIn(inRhythmOfYear1(), item));
  }

  private Stream<PlanItem> ofYear2() {
    return items.stream()
        .filter(
            item ->
                item.activity() instanceof Activity.Coaching coaching
                    && coaching.year() == InductionYear.YEAR_2);
  }

  private static boolean isIn(ImmutableList<CoachingCycle> cycles, PlanItem item) {
    return cycle(cycles, item).filter(cycle -> has(cycle, item.week())).isPresent();
  }

  /** The cycle to which coaching belongs by its year and number. */
  static Optional<CoachingCycle> cycle(ImmutableList<CoachingCycle> cycles, PlanItem item) {
    return cycles.stream().filter(cycle -> cycle.coaching().equals(item.activity())).findFirst();
  }

  private ImmutableList<CoachingCycle> inRhythmOfYear1() {
    InductionRecord record = induction.record();
    CoachingPattern pattern = record.programme().coaching();
    Programme alike =
        record.programme().toBuilder()
            .coaching(
                new CoachingPattern(
                    pattern.weeksPerCycleInYear1(),
                    pattern.weeksPerCycleInYear1(),
                    pattern.figures(),
                    pattern.stages(),
                    pattern.rules()))
            .build();
    return CoachingCycles.of(
        record.toBuilder().programme(alike).build(), induction.years(), induction.school());
  }
}
