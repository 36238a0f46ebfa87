package io.github.ecf4j.examples.embedding;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.columns.ColumnGate;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The laws of planner, replanner, clock, gate and audit, over realistic scenarios: half of them
 * with a bundled programme, half with a generated one. The number of tries is {@code
 * jqwik.tries.default}: {@code -Djqwik.tries.default=20000} asks for more.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class RealisticLawsProperties {
  private static final Programme[] BUNDLED = EcfCurriculum.programmes().toArray(new Programme[0]);

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.withRecords(
        Arbitraries.oneOf(List.of(Scenarios.realistic(), Scenarios.realistic(BUNDLED))));
  }

  @Property
  void everythingIsAnswered(@ForAll("scenarios") Scenario scenario) {
    Induction induction = scenario.induction();
    LocalDate day = scenario.day();

    assertThat(induction.status(day).steps()).isNotEmpty();
    assertThat(induction.plan().steps()).isNotNull();
    assertThat(induction.replan(day).plan()).isNotNull();
    assertThat(induction.assessments(day).steps()).isNotNull();
    assertThat(induction.trainingDone(day).steps()).isNotNull();
    assertThat(induction.trainingLeft(day).steps()).isNotNull();
    assertThat(induction.timetable(day).isPresent() && scenario.ect().timetable().isEmpty())
        .isFalse();
    assertThat(induction.mentorTime(day).toString()).isNotEmpty();
    assertThat(scenario.report().toString()).isNotEmpty();
    assertThat(scenario.atTheEnd().report().findings()).isNotNull();
    for (Programme programme : BUNDLED) {
      Statistics.label(programme.id())
          .collect(scenario.ect().programme().equals(programme))
          .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    }
    Statistics.label("generated, of over 64 modules")
        .collect(
            !List.of(BUNDLED).contains(scenario.ect().programme())
                && scenario.ect().programme().modules().size() > 64)
        .coverage(coverage -> coverage.check(true).count(n -> n > 0));
  }

  @Property
  void aPlanOmitsNothingAndHasEachModuleInSequence(@ForAll("scenarios") Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    List<ModuleNumber> placed = plan.studies().stream().map(PlannedStudy::module).toList();
    List<ModuleNumber> unplaced =
        plan.unplaced().stream()
            .flatMap(
                one ->
                    one.activity() instanceof Activity.Study study
                        ? Stream.of(study.module())
                        : Stream.empty())
            .toList();

    assertThat(scenario.omissionsOf(plan)).isEmpty();
    assertThat(placed).isSorted().doesNotHaveDuplicates();
    if (scenario.pacing() instanceof Pacing.Own) {
      assertThat(Iterables.concat(placed, unplaced))
          .containsExactlyInAnyOrderElementsOf(scenario.ect().programme().moduleNumbers());
    } else {
      assertThat(Iterables.concat(placed, unplaced))
          .containsExactlyElementsOf(scenario.ect().programme().moduleNumbers());
    }
  }

  @Property
  void whatIsPlannedLiesInTheInductionAndInSchool(@ForAll("scenarios") Scenario scenario) {
    YearBoundary years = scenario.induction().years();

    for (PlanItem item : scenario.plan().items()) {
      assertThat(isInTheInduction(item, scenario, years)).as("%s", item).isTrue();
    }
  }

  private static boolean isInTheInduction(PlanItem item, Scenario scenario, YearBoundary years) {
    boolean isStudy =
        item.activity() instanceof Activity.Study || item.activity() instanceof Activity.Revisit;
    return item.on().isPresent()
        ? !years.isOver(item.on().orElseThrow())
        : scenario.calendar().teachingDays(item.week().days()).stream()
            .filter(day -> !years.isOver(day) && !day.isBefore(scenario.ect().startedOn()))
            .anyMatch(day -> isStudy || scenario.ect().service().isInSchoolOn(day));
  }

  @Property
  void eachCycleThatIsNotExcusedIsCoachedOnce(@ForAll("scenarios") Scenario scenario) {
    ProgrammePlan plan = scenario.plan();
    ModuleSet withSteps = scenario.ect().programme().modulesWithSteps();

    for (CoachingCycle cycle : scenario.induction().cycles()) {
      Optional<PlanItem> item = plan.item(cycle.coaching());
      assertThat(item.isEmpty()).isEqualTo(cycle.isExcused());
      item.ifPresent(
          coaching -> {
            Week week = coaching.week();
            assertThat(cycle.openWeeks()).extracting(TeachingWeek::week).contains(week);
            assertThat(coaching.contracting())
                .isEqualTo(
                    !plan.plannedBefore(week.first())
                        .union(plan.plannedFor(week.first()))
                        .intersects(withSteps));
          });
    }
    assertThat(plan.items().stream().filter(one -> one.activity() instanceof Activity.Coaching))
        .hasSize((int) scenario.induction().cycles().stream().filter(c -> !c.isExcused()).count());
  }

  @Property
  void aRecordThatFollowedThePlanChangesNothing(@ForAll("scenarios") Scenario scenario) {
    assertThat(scenario.carriedOut().induction().replan(scenario.plan(), scenario.day()).changes())
        .isEmpty();
  }

  @Property
  void aNewPlanLosesNothingAndStandsWhenMadeAgain(@ForAll("scenarios") Scenario scenario) {
    Replan once = scenario.induction().replan(scenario.plan(), scenario.day());
    Replan twice = scenario.induction().replan(once.plan(), scenario.day());

    assertThat(activities(once.plan())).containsAll(activities(scenario.plan()));
    assertThat(twice.changes()).isEmpty();
    assertThat(twice.toCome()).isEqualTo(once.toCome());
    assertThat(once.toCome()).allMatch(item -> !item.week().isBefore(Week.of(scenario.day())));
  }

  private static Set<Activity> activities(ProgrammePlan plan) {
    return Stream.concat(
            plan.items().stream().map(PlanItem::activity),
            plan.unplaced().stream().map(Unplaced::activity))
        .collect(Collectors.toSet());
  }

  @Property
  void whatHappenedStandsWhereItHappened(@ForAll("scenarios") Scenario scenario) {
    ProgrammePlan after = scenario.induction().replan(scenario.day()).plan();
    StudyLog study = scenario.ect().history().study();

    for (ModuleNumber module : study.studiedBy(scenario.day())) {
      assertThat(after.weekOf(module)).contains(Week.of(study.completedOn(module).orElseThrow()));
    }
  }

  @Property
  void theClockCountsWithinItsBoundsWhateverTheOrder(@ForAll("scenarios") Scenario scenario) {
    InductionStatus status = scenario.induction().status(scenario.day()).value();
    InductionRecord ect = scenario.ect();
    Scenario reversed =
        scenario.withEct(
            ect.toBuilder()
                .service(
                    ect.service().toBuilder()
                        .posts(Lists.reverse(ect.service().posts()))
                        .absences(Lists.reverse(ect.service().absences()))
                        .credits(Lists.reverse(ect.service().credits()))
                        .build())
                .build());

    assertThat(reversed.induction().status(scenario.day()).value()).isEqualTo(status);
    assertThat(status.termsServed().signum()).isNotNegative();
    assertThat(status.termsRequired().reaches(status.termsServed())).isTrue();
    YearBoundary years = scenario.induction().years();
    if (years.lastDayOfYear1().isPresent() && years.projectedEnd().isPresent()) {
      assertThat(years.projectedEnd().orElseThrow())
          .isAfterOrEqualTo(years.lastDayOfYear1().orElseThrow());
    }
  }

  @Property
  void moreAbsenceNeverBringsTheEndForward(
      @ForAll("singleEdition") Scenario scenario,
      @ForAll @IntRange(max = 700) int after,
      @ForAll @IntRange(max = 150) int more) {
    InductionRecord ect = scenario.ect();
    LocalDate first = ect.startedOn().plusDays(after);
    DateRange away = new DateRange(first, first.plusDays(more));
    List<Absence> apart =
        ect.service().absences().stream()
            .filter(absence -> !absence.days().overlaps(away))
            .toList();
    List<Absence> all = new ArrayList<>(apart);
    all.add(Absence.of(away, Absence.Reason.SICKNESS));
    YearBoundary before = with(scenario, apart).induction().years();
    YearBoundary later = with(scenario, all).induction().years();

    // A short induction may end within year 1, and a longer one go on after it.
    assertNotBefore(later.lastDayOfYear1(), before.lastDayOfYear1().or(before::projectedEnd));
    assertNotBefore(later.projectedEnd(), before.projectedEnd());
    Statistics.label("moved")
        .collect(!later.equals(before))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static Scenario with(Scenario scenario, List<Absence> absences) {
    InductionRecord ect = scenario.ect();
    return scenario.withEct(
        ect.toBuilder().service(ect.service().toBuilder().absences(absences).build()).build());
  }

  private static void assertNotBefore(Optional<LocalDate> later, Optional<LocalDate> earlier) {
    later.ifPresent(day -> assertThat(earlier.orElseThrow()).isBeforeOrEqualTo(day));
  }

  /** A basis on up to three of the scenario's modules and two of its framework's statements. */
  @Provide
  Arbitrary<List<Basis>> bases() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
    return Combinators.combine(any.list().ofMaxSize(3), any.list().ofMaxSize(2))
        .as(Basis::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private record Basis(List<Integer> modules, List<Integer> statements) {
    StepBasis in(Programme programme) {
      List<ModuleNumber> all = programme.modules().stream().map(one -> one.number()).toList();
      List<StatementCode> codes =
          programme.framework().statements().stream().map(one -> one.code()).toList();
      return new StepBasis(
          modules.stream()
              .map(index -> all.get(index % all.size()))
              .collect(ModuleSet.toModuleSet()),
          programme.framework().id(),
          statements.stream()
              .map(index -> codes.get(index % codes.size()))
              .collect(toImmutableSortedSet(naturalOrder())));
    }
  }

  @Property
  void theGateIsMonotoneAndColumnsAgreeWithObjects(
      @ForAll("scenarios") Scenario scenario, @ForAll("bases") List<Basis> some) {
    Programme programme = scenario.ect().programme();
    StepGate gate = StepGate.of(scenario.school(), scenario.ect(), scenario.plan());
    StudyLog log = scenario.ect().history().study();
    LocalDate later = scenario.day().plusDays(90);
    List<StepBasis> bases = some.stream().map(one -> one.in(programme)).toList();

    for (StepBasis basis : bases) {
      boolean open = gate.check(basis, log, scenario.day()).isAllowed();
      assertThat(gate.check(basis, log, later).isAllowed() || !open).isTrue();
      assertThat(
              gate.check(basis, programme.moduleNumbers()).isAllowed()
                  || !gate.check(basis, log.studiedBy(later)).isAllowed())
          .isTrue();
    }
    ModuleSet studied = log.studiedBy(scenario.day());
    long[] low = new long[bases.size()];
    long[] high = new long[bases.size()];
    int[] basis = new int[bases.size()];
    Map<Integer, Object> expected = new LinkedHashMap<>();
    StepGate bare = StepGate.of(programme);
    for (int row = 0; row < bases.size(); row++) {
      low[row] = studied.lowBits();
      high[row] = studied.highBits();
      basis[row] = row;
      if (!bare.check(bases.get(row), studied).isAllowed()) {
        expected.put(row, bare.check(bases.get(row), studied));
      }
    }
    Map<Integer, Object> actual = new LinkedHashMap<>();
    ColumnGate.of(bare, bases).check(low, high, basis, actual::put);
    assertThat(actual).isEqualTo(expected);
    Statistics.label("not allowed")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void aPlanCarriedOutToTheLetterHasNoCoreFinding(@ForAll("scenarios") Scenario scenario) {
    Scenario intact =
        scenario.withEct(
            scenario.ect().toBuilder()
                .mentor(scenario.mentor().id())
                .inductionTutor(Optional.empty())
                .samePersonReason(Optional.empty())
                .timetable(Optional.empty())
                .build());
    Scenario carriedOut = intact.carriedOut();

    assertThat(core(carriedOut.report())).isEmpty();
    assertThat(core(carriedOut.atTheEnd().report())).isEmpty();
  }

  private static List<Finding> core(Report report) {
    return report.findings().stream().filter(f -> f.weight() == Weight.CORE).toList();
  }

  @Property
  void neitherTheOrderOfRecordsNorWhatComesLaterChangesAReport(
      @ForAll("scenarios") Scenario scenario) {
    InductionRecord ect = scenario.ect();
    LocalDate day = scenario.day();
    Report report = scenario.report();
    assertThat(
            scenario
                .having(
                    ect.history().study(),
                    Lists.reverse(ect.history().sessions()),
                    Lists.reverse(ect.attendances()))
                .report())
        .isEqualTo(report);
    assertThat(
            scenario
                .having(
                    StudyLog.of(
                        Maps.filterValues(
                            ect.history().study().completions(), on -> !on.isAfter(day))),
                    ect.history().sessions().stream()
                        .filter(s -> !s.heldOn().isAfter(day))
                        .toList(),
                    ect.attendances().stream().filter(a -> !a.on().isAfter(day)).toList())
                .report())
        .isEqualTo(report);
  }

  @Property
  void underOneEditionAPlanMovesWithEverythingElse(
      @ForAll("singleEdition") Scenario scenario, @ForAll @IntRange(min = 1, max = 5) int by) {
    assertThat(places(scenario.later(by).plan(), -by)).isEqualTo(places(scenario.plan(), 0));
    assertThat(places(scenario.laterByYears(by).plan(), Math.toIntExact(weeks(scenario, by))))
        .isEqualTo(places(scenario.plan(), 0));
  }

  @Provide
  Arbitrary<Scenario> singleEdition() {
    return scenarios().filter(Scenarios.underOneEdition());
  }

  private static long weeks(Scenario scenario, int years) {
    return ChronoUnit.WEEKS.between(scenario.laterByYears(years).day(), scenario.day());
  }

  private static List<String> places(ProgrammePlan plan, int weeks) {
    return Stream.concat(
            plan.items().stream()
                .map(
                    item ->
                        item.activity().toString().replaceAll("20\\d\\d/\\d\\d", "a year")
                            + " "
                            + item.week().plus(weeks)
                            + item.on().map(on -> " " + on.plusWeeks(weeks)).orElse("")
                            + item.contracting()
                            + item.onClosedDay()),
            plan.unplaced().stream()
                .map(
                    one ->
                        one.activity().toString().replaceAll("20\\d\\d/\\d\\d", "a year")
                            + " unplaced"))
        .toList();
  }
}
