package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class ReplanProperties {

  private static Replan replan(Scenario scenario, ProgrammePlan plan) {
    return Induction.of(scenario.school(), scenario.ect()).replan(plan, scenario.day());
  }

  @Property
  void aRecordThatFollowedThePlanChangesNothing(@ForAll Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    Replan replan = replan(scenario.carryingOut(plan), plan);

    assertThat(replan.changes()).isEmpty();
    Statistics.label("to come")
        .collect(replan.toCome().isEmpty() ? "none" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p >= 5);
              coverage.check("some").percentage(p -> p >= 5);
            });
  }

  @Property
  void replanningTwiceChangesNothingMore(@ForAll Scenario scenario) {
    Replan once = replan(scenario, scenario.plan());
    Replan twice = replan(scenario, once.plan());

    assertThat(twice.changes()).isEmpty();
    assertThat(twice.toCome()).isEqualTo(once.toCome());
    Statistics.label("changed at first")
        .collect(!once.changes().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void nothingIsLost(@ForAll Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    Set<Activity> after =
        ProgrammePlannerProperties.activities(replan(scenario, plan).plan())
            .collect(Collectors.toSet());

    assertThat(after)
        .containsAll(ProgrammePlannerProperties.activities(plan).collect(Collectors.toSet()));
  }

  @Property
  void whatIsToComeStandsInSequenceFromTheDayOn(@ForAll Scenario scenario) {
    Week week = Week.of(scenario.day());
    List<ModuleNumber> modules = new ArrayList<>();

    for (PlanItem item : replan(scenario, scenario.plan()).toCome()) {
      assertThat(item.week()).isGreaterThanOrEqualTo(week);
      if (item.activity() instanceof Activity.Study study) {
        modules.add(study.module());
      }
    }
    assertThat(modules).isSorted();
    Statistics.label("to come")
        .collect(modules.size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** The plan before may go on long after an induction that has been reduced since. */
  @Property
  void nothingThatDidNotHappenStandsAfterTheProjectedEndAsItIsNow(
      @ForAll Scenario any, @ForAll @IntRange(min = 1, max = 5) int terms) {
    ProgrammePlan plan = any.plan();
    Scenario scenario = any.withEct(reduced(any.ect(), any.day(), terms));
    YearBoundary years = Induction.of(scenario.school(), scenario.ect()).years();

    for (PlanItem item : replan(scenario, plan).plan().items()) {
      assertThat(
              isRecorded(item, scenario)
                  || ProgrammePlannerProperties.isInTheInduction(item, scenario, years))
          .as("%s", item)
          .isTrue();
    }
    Statistics.label("ends sooner")
        .collect(!years.equals(Induction.of(any.school(), any.ect()).years()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static InductionRecord reduced(InductionRecord ect, LocalDate day, int terms) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .addAllAttendances(ect.attendances())
        .startedOn(ect.startedOn())
        .addAllPosts(ect.service().posts())
        .addAllAbsences(ect.service().absences())
        .addReductions(
            new Reduction(day, BigDecimal.valueOf(terms), Reduction.Kind.PRIOR_EXPERIENCE))
        .build();
  }

  private static boolean isRecorded(PlanItem item, Scenario scenario) {
    return item.activity()
        .fold(
            study ->
                scenario.ect().history().study().studiedBy(scenario.day()).contains(study.module()),
            revisit -> false,
            coaching ->
                scenario.ect().history().sessions().stream()
                    .map(session -> Week.of(session.heldOn()))
                    .anyMatch(item.week()::equals),
            training ->
                scenario.ect().attendances().stream()
                    .map(Attendance::event)
                    .anyMatch(training.event()::equals),
            review -> false,
            assessment -> false);
  }

  @Property
  void whatHappenedStandsWhereItHappened(@ForAll Scenario scenario) {
    ProgrammePlan after = replan(scenario, scenario.plan()).plan();
    StudyLog study = scenario.ect().history().study();
    ModuleSet done =
        study.studiedBy(scenario.day()).intersection(scenario.ect().programme().moduleNumbers());

    for (ModuleNumber module : done) {
      assertThat(after.weekOf(module)).contains(Week.of(study.completedOn(module).orElseThrow()));
    }
    Statistics.label("done")
        .collect(!done.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void coachingToComeHasAnOpenStepOrIsForContracting(@ForAll Scenario scenario) {
    Replan replan = replan(scenario, scenario.plan());
    ProgrammePlan after = replan.plan();

    for (PlanItem item : replan.toCome()) {
      if (item.activity() instanceof Activity.Coaching) {
        boolean open =
            after
                .plannedBefore(item.week().first())
                .union(after.plannedFor(item.week().first()))
                .intersects(scenario.ect().programme().modulesWithSteps());
        assertThat(item.contracting()).isEqualTo(!open);
      }
    }
  }

  @Provide
  Arbitrary<Scenario> underOneEdition() {
    return Scenarios.any().filter(Scenarios.underOneEdition());
  }

  @Property
  void shiftingEverythingByWeeksShiftsTheNewPlan(
      @ForAll("underOneEdition") Scenario scenario, @ForAll @IntRange(min = 1, max = 5) int weeks) {
    Scenario later = scenario.later(weeks);

    assertThat(ProgrammePlannerProperties.places(replan(later, later.plan()).plan(), 0))
        .isEqualTo(
            ProgrammePlannerProperties.places(replan(scenario, scenario.plan()).plan(), weeks));
  }
}
