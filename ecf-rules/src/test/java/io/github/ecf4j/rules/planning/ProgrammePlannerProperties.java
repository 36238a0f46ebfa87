package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
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
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 500)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class ProgrammePlannerProperties {

  @Property
  void eachModuleStandsOnceAndInSequence(@ForAll Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    List<ModuleNumber> modules =
        scenario.ect().programme().modules().stream().map(StudyModule::number).toList();

    List<ModuleNumber> placed = plan.studies().stream().map(PlannedStudy::module).toList();
    List<ModuleNumber> unplaced =
        plan.unplaced().stream()
            .flatMap(
                one ->
                    one.activity() instanceof Activity.Study study
                        ? Stream.of(study.module())
                        : Stream.empty())
            .toList();
    assertThat(placed).isSorted();
    assertThat(Iterables.concat(placed, unplaced)).containsExactlyInAnyOrderElementsOf(modules);
    if (!(scenario.pacing() instanceof Pacing.Own)) {
      assertThat(Iterables.concat(placed, unplaced)).containsExactlyElementsOf(modules);
    }

    for (Scenario.Trait trait :
        List.of(
            Scenario.Trait.MID_TERM_START,
            Scenario.Trait.PART_TIME,
            Scenario.Trait.LEAVE,
            Scenario.Trait.ONE_WEEK_TERM,
            Scenario.Trait.NEVER_STUDIES)) {
      Statistics.label(trait.name())
          .collect(scenario.traits().contains(trait))
          .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    }
    Statistics.label("complete")
        .collect(placed.size() == modules.size())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
  }

  @Property
  void revisitsStandInSequenceInYear2OnceStudied(@ForAll Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    LocalDate endOfYear1 =
        InductionClock.of(School.of(scenario.calendar()))
            .asRecorded(scenario.ect())
            .value()
            .years()
            .lastDayOfYear1()
            .orElse(LocalDate.MAX);

    List<ModuleNumber> revisited = new ArrayList<>();
    for (PlanItem item : plan.items()) {
      if (item.activity() instanceof Activity.Revisit revisit) {
        revisited.add(revisit.module());
        assertThat(plan.weekOf(revisit.module()).orElseThrow()).isLessThan(item.week());
        assertThat(item.week().last()).isAfter(endOfYear1);
      }
    }
    assertThat(revisited).isSorted();
    Statistics.label("revisits")
        .collect(!revisited.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void nothingButAProvidersDateStandsOnAClosedDay(@ForAll Scenario scenario) {
    SchoolCalendar calendar = scenario.calendar();
    Set<Week> weeks =
        calendar.teachingWeeks().stream().map(TeachingWeek::week).collect(Collectors.toSet());
    boolean marked = false;

    for (PlanItem item : scenario.plan().items()) {
      if (item.activity() instanceof Activity.FormalAssessment) {
        assertThat(calendar.teachingDays()).contains(item.on().orElseThrow());
      } else if (item.on().isPresent()) {
        LocalDate on = item.on().orElseThrow();
        Activity.Training training = (Activity.Training) item.activity();
        assertThat(scenario.dates().of(training.event())).contains(on);
        assertThat(item.onClosedDay()).isEqualTo(!calendar.teachingDays().contains(on));
        marked |= item.onClosedDay();
      } else {
        assertThat(weeks).contains(item.week());
        assertThat(item.week().last()).isAfterOrEqualTo(scenario.ect().startedOn());
      }
    }
    Statistics.label("on a closed day")
        .collect(marked)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** CLK-2: what the induction is for is done by its end, and in school but for study. */
  @Property
  void nothingStandsAfterTheProjectedEnd(@ForAll Scenario scenario) {
    YearBoundary years = Induction.of(scenario.school(), scenario.ect()).years();

    for (PlanItem item : scenario.plan().items()) {
      assertThat(isInTheInduction(item, scenario, years)).as("%s", item).isTrue();
    }
    Statistics.label("end known")
        .collect(years.projectedEnd().isPresent())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /**
   * Whether a day of the item, up to the projected end, is one of the induction; unless it is for
   * study, one on which the teacher is in school.
   */
  static boolean isInTheInduction(PlanItem item, Scenario scenario, YearBoundary years) {
    return item.on().isPresent()
        ? !years.isOver(item.on().orElseThrow())
        : scenario.calendar().teachingDays(item.week().days()).stream()
            .filter(day -> !years.isOver(day) && !day.isBefore(scenario.ect().startedOn()))
            .anyMatch(
                day -> isStudy(item.activity()) || scenario.ect().service().isInSchoolOn(day));
  }

  private static boolean isStudy(Activity activity) {
    return activity instanceof Activity.Study || activity instanceof Activity.Revisit;
  }

  @Property
  void eachCycleThatIsNotExcusedIsCoachedOnce(@ForAll Scenario scenario) {
    ImmutableList<CoachingCycle> cycles =
        CoachingCycles.of(
            scenario.ect(),
            InductionClock.of(School.of(scenario.calendar()))
                .asRecorded(scenario.ect())
                .value()
                .years(),
            scenario.school());
    ProgrammePlan plan = scenario.plan();

    for (CoachingCycle cycle : cycles) {
      Optional<PlanItem> item = plan.item(cycle.coaching());
      assertThat(item.isEmpty()).isEqualTo(cycle.isExcused());
      item.ifPresent(
          coaching ->
              assertThat(cycle.openWeeks().stream().map(TeachingWeek::week))
                  .contains(coaching.week()));
    }
    assertThat(coaching(plan)).hasSize((int) cycles.stream().filter(c -> !c.isExcused()).count());
    Statistics.label("excused")
        .collect(cycles.stream().anyMatch(CoachingCycle::isExcused))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static List<PlanItem> coaching(ProgrammePlan plan) {
    return plan.items().stream()
        .filter(item -> item.activity() instanceof Activity.Coaching)
        .toList();
  }

  @Property
  void coachingIsForContractingJustUntilAStepCanBeSet(@ForAll Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    for (PlanItem item : coaching(plan)) {
      boolean open =
          plan.plannedBefore(item.week().first())
              .union(plan.plannedFor(item.week().first()))
              .intersects(scenario.ect().programme().modulesWithSteps());
      assertThat(item.contracting()).isEqualTo(!open);
    }
  }

  @Provide
  Arbitrary<Scenario> realistic() {
    return Scenarios.realistic();
  }

  /** The years may end otherwise: teaching days weigh more in a term that has fewer. */
  @Property
  void aHolidayWeekDropsNoStudyAndNoTrainingAndOneLastCycleAtMost(
      @ForAll("realistic") Scenario scenario, @ForAll @IntRange(min = 0, max = 100) int week) {
    LocalDate monday = Week.of(scenario.ect().startedOn()).first().plusWeeks(week);
    List<Closure> closures = new ArrayList<>(scenario.calendar().closures());
    closures.add(new Closure(new DateRange(monday, monday.plusDays(6)), "Holiday"));
    SchoolCalendar shorter = SchoolCalendar.of(scenario.calendar().terms(), closures);

    Scenario withHoliday = scenario.withCalendar(shorter);

    assertThat(studyAndTraining(withHoliday.plan())).isEqualTo(studyAndTraining(scenario.plan()));
    assertThat(studyAndTraining(mentorPlan(withHoliday)))
        .isEqualTo(studyAndTraining(mentorPlan(scenario)));
    if (withHoliday.induction().years().equals(scenario.induction().years())) {
      assertThat(lastCycles(scenario)).containsAll(lost(scenario, withHoliday));
      assertThat(lost(withHoliday, scenario)).isEmpty();
      assertThat(lost(scenario, withHoliday)).hasSizeLessThan(2);
      Statistics.label("a cycle lost")
          .collect(!lost(scenario, withHoliday).isEmpty())
          .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    }
  }

  private static Set<Activity> lost(Scenario before, Scenario after) {
    return Sets.difference(coaching(before), coaching(after));
  }

  private static Set<Activity> coaching(Scenario scenario) {
    return scenario.induction().cycles().stream()
        .map(CoachingCycle::coaching)
        .collect(Collectors.toSet());
  }

  /** The last cycle of each year. */
  private static Collection<Activity> lastCycles(Scenario scenario) {
    Map<InductionYear, Activity> last = new EnumMap<>(InductionYear.class);
    scenario.induction().cycles().forEach(cycle -> last.put(cycle.year(), cycle.coaching()));
    return last.values();
  }

  private static ProgrammePlan mentorPlan(Scenario scenario) {
    return ProgrammePlanner.of(scenario.school())
        .planMentor(scenario.ect().programme(), scenario.ect().startedOn());
  }

  private static Set<Activity> studyAndTraining(ProgrammePlan plan) {
    return activities(plan)
        .filter(a -> a instanceof Activity.Study || a instanceof Activity.Training)
        .collect(Collectors.toSet());
  }

  static Stream<Activity> activities(ProgrammePlan plan) {
    return Stream.concat(
        plan.items().stream().map(PlanItem::activity),
        plan.unplaced().stream().map(Unplaced::activity));
  }

  @Provide
  Arbitrary<Scenario> underOneEdition() {
    return Arbitraries.oneOf(List.of(Scenarios.any(), Scenarios.realistic()))
        .filter(Scenarios.underOneEdition());
  }

  @Property
  void shiftingEverythingByWeeksShiftsThePlan(
      @ForAll("underOneEdition") Scenario scenario, @ForAll @IntRange(min = 1, max = 5) int weeks) {
    assertThat(places(scenario.later(weeks).plan(), 0)).isEqualTo(places(scenario.plan(), weeks));
  }

  /** By whole weeks, so that each day is of the same weekday. */
  @Property
  void shiftingEverythingByYearsShiftsThePlan(
      @ForAll("underOneEdition") Scenario scenario, @ForAll @IntRange(min = 1, max = 9) int years) {
    Scenario later = scenario.laterByYears(years);

    long weeks = ChronoUnit.WEEKS.between(scenario.day(), later.day());
    assertThat(scenario.day().plusWeeks(weeks)).isEqualTo(later.day());
    assertThat(later.day())
        .isBetween(
            scenario.day().plusYears(years).minusDays(5),
            scenario.day().plusYears(years).plusDays(5));
    assertThat(withoutYears(places(later.plan(), 0)))
        .isEqualTo(withoutYears(places(scenario.plan(), (int) weeks)));
  }

  /** Reviews are named by term and academic year. */
  private static List<String> withoutYears(List<String> places) {
    return places.stream().map(place -> place.replaceAll("20\\d\\d/\\d\\d", "a year")).toList();
  }

  /** What a plan says but for reasons, in which days are named. */
  static List<String> places(ProgrammePlan plan, int weeksLater) {
    return Stream.concat(
            plan.items().stream()
                .map(
                    item ->
                        item.activity()
                            + " "
                            + item.week().first().plusWeeks(weeksLater)
                            + " "
                            + item.on().map(on -> on.plusWeeks(weeksLater))
                            + (item.contracting() ? " contracting" : "")
                            + (item.onClosedDay() ? " closed" : "")),
            plan.unplaced().stream().map(one -> one.activity() + " unplaced"))
        .toList();
  }
}
