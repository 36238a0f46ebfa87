package org.example.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Finding;
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

/** What ecf4j's rules say of somebody who follows a plan to the letter. */
@Domain(EcfDomain.class)
class WeeklySchedulerProperties {
  /** A scheduler comes before anything has happened. */
  @Provide
  Arbitrary<Scenario> starting() {
    return Scenarios.starting();
  }

  @Property(tries = 200)
  void aPlanThatIsFollowedBreaksNoCoreRule(@ForAll("starting") Scenario scenario) {
    assertThat(breaches(new ContinuousScheduler(), scenario)).isEmpty();
  }

  @Property(tries = 100)
  void aPlanThatIsFollowedKeepsToTheSequenceOfModules(@ForAll("starting") Scenario scenario) {
    assertThat(findings(new ContinuousScheduler(), scenario))
        .extracting(Finding::rule)
        .doesNotContain(RuleId.of("STUDY-ORDER"));
  }

  @Property(tries = 100)
  void onlyAProvidersDateLiesOutsideTheTeachingWeeks(@ForAll("starting") Scenario scenario) {
    assertThat(plan(new ContinuousScheduler(), scenario).items())
        .filteredOn(item -> !(item.activity() instanceof Activity.Training))
        .extracting(PlanItem::week)
        .isSubsetOf(
            scenario.calendar().teachingWeeks().stream().map(TeachingWeek::monday).toList());
  }

  /** The first property, asked of the scheduler with the bug: this one has to fail. */
  @Property(tries = 200, seed = "3", shrinking = ShrinkingMode.FULL)
  @PerProperty(LosesTheCycleOverAHoliday.class)
  void aPlanMadeTermByTermBreaksACoreRule(@ForAll("starting") Scenario scenario) {
    assertThat(breaches(new TermByTermScheduler(), scenario)).isEmpty();
  }

  /**
   * Has a property succeed if, and only if, it fails for the reason that we know, and shrinks to
   * terms of a single week of induction.
   */
  static final class LosesTheCycleOverAHoliday implements PerProperty.Lifecycle {
    @Override
    public void onSuccess() {
      throw new AssertionError("The bug was not found.");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
      Scenario smallest = (Scenario) result.falsifiedParameters().orElseThrow().get(0);
      assertThat(smallest.calendar().teachingWeeksFrom(smallest.ect().startedOn()))
          .hasSameSizeAs(smallest.calendar().terms());
      assertThat(breaches(new TermByTermScheduler(), smallest))
          .extracting(Finding::rule)
          .containsExactly(RuleId.of("COACHING-CADENCE"));
      assertThat(breaches(new ContinuousScheduler(), smallest)).isEmpty();
      return result.mapToSuccessful();
    }
  }

  private static List<Finding> breaches(WeeklyScheduler scheduler, Scenario scenario) {
    return findings(scheduler, scenario).stream()
        .filter(finding -> finding.weight() == Weight.CORE)
        .toList();
  }

  private static List<Finding> findings(WeeklyScheduler scheduler, Scenario scenario) {
    ProgrammePlan plan = plan(scheduler, scenario);
    return scenario.carryingOut(plan).atTheEnd().reportAgainst(plan).findings().asList();
  }

  private static ProgrammePlan plan(WeeklyScheduler scheduler, Scenario scenario) {
    return scheduler.plan(scenario.calendar(), scenario.ect(), scenario.dates());
  }
}
