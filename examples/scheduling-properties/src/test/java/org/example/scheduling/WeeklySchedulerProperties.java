package org.example.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.rule.plan.PlanCoachingMissing;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** What ecf4j's rules say of a plan, and of somebody who follows it to the letter. */
@Domain(EcfDomain.class)
class WeeklySchedulerProperties {
  /** Reviews and assessments, and events without a date, are planned by somebody else. */
  private static final List<RuleId> OF_OTHERS =
      List.of(RuleId.of("PLAN-ASSESSMENT-MISSING"), RuleId.of("PLAN-EVENT-MISSING"));

  /** A scheduler comes before anything has happened; this one plans a module a week. */
  @Provide
  Arbitrary<Scenario> starting() {
    return Scenarios.starting().map(scenario -> scenario.withPacing(Pacing.weeksPerModule(1)));
  }

  @Property(tries = 200)
  void aPlanKeepsTheRules(@ForAll("starting") Scenario scenario) {
    ProgrammePlan plan = plan(new ContinuousScheduler(), scenario);

    assertThat(faults(scenario, plan)).isEmpty();
    assertThat(scenario.omissionsOf(plan)).isEmpty();
  }

  @Property(tries = 100)
  void whatIsUnplacedHasAReason(@ForAll("starting") Scenario scenario) {
    assertThat(plan(new ContinuousScheduler(), scenario).unplaced())
        .extracting(Unplaced::reason)
        .allMatch(reason -> reason.endsWith("."));
  }

  /** The first property, asked of the scheduler with the bug: this one has to fail. */
  @Property(tries = 200, seed = "3", shrinking = ShrinkingMode.FULL)
  @PerProperty(LosesTheCycleOverAHoliday.class)
  void aPlanMadeTermByTermKeepsTheRules(@ForAll("starting") Scenario scenario) {
    assertThat(faults(scenario, plan(new TermByTermScheduler(), scenario))).isEmpty();
  }

  /**
   * Has a property succeed if, and only if, it fails for the reason that we know: a cycle without
   * coaching that begins in one term and ends in another.
   */
  static final class LosesTheCycleOverAHoliday implements PerProperty.Lifecycle {
    @Override
    public void onSuccess() {
      throw new AssertionError("The bug was not found.");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
      Scenario smallest = (Scenario) result.falsifiedParameters().orElseThrow().get(0);
      assertThat(faults(smallest, plan(new TermByTermScheduler(), smallest)))
          .extracting(Finding::justification)
          .filteredOn(why -> why instanceof PlanCoachingMissing.NoCoaching)
          .isNotEmpty()
          .allMatch(why -> isOverAHoliday((PlanCoachingMissing.NoCoaching) why, smallest));
      assertThat(faults(smallest, plan(new ContinuousScheduler(), smallest))).isEmpty();
      return result.mapToSuccessful();
    }
  }

  private static boolean isOverAHoliday(PlanCoachingMissing.NoCoaching cycle, Scenario scenario) {
    DateRange days = new DateRange(cycle.first(), cycle.last());
    return scenario.calendar().terms().stream().filter(term -> term.days().overlaps(days)).count()
        > 1;
  }

  private static List<Finding> faults(Scenario scenario, ProgrammePlan plan) {
    return scenario.faultsOf(plan).stream()
        .filter(finding -> !OF_OTHERS.contains(finding.rule()))
        .toList();
  }

  private static ProgrammePlan plan(WeeklyScheduler scheduler, Scenario scenario) {
    return scheduler.plan(scenario.calendar(), scenario.ect(), scenario.dates());
  }
}
