package io.github.ecf4j.rules.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Histories;
import io.github.ecf4j.rules.testkit.Programmes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class StepGateProperties {

  @Property(tries = 3000)
  void agreesWithPlainSets(
      @ForAll Programme programme,
      @ForAll StepBasis any,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll StudyLog log,
      @ForAll LocalDate day,
      @ForAll ProgrammePlan plan,
      @ForAll("attendances") List<Attendance> attendances,
      @ForAll boolean upToTheDay) {
    StepBasis basis = kind == 0 ? any : within(programme, any);
    Readings readings =
        Readings.defaults()
            .with(
                Reading.BLOCK_COVERAGE,
                upToTheDay
                    ? Reading.BlockCoverage.UP_TO_THE_DAY
                    : Reading.BlockCoverage.WHOLE_BLOCK);
    StepVerdict verdict =
        StepGate.of(programme)
            .with(readings)
            .withPlan(plan)
            .withAttendances(attendances)
            .check(basis, log, day);

    PlainSets sets = new PlainSets(programme, log, day, plan, attendances, upToTheDay);
    String expected = sets.verdict(basis);
    assertThat(
            verdict.<String>fold(
                allowed -> "allowed",
                blocked -> "blocked " + blocked.missingModules() + blocked.missingStatements(),
                unknown -> "unknown " + unknown.reason()))
        .isEqualTo(expected);

    Statistics.label("verdict")
        .collect(expected.split(" ", 2)[0])
        .coverage(
            coverage -> {
              coverage.check("allowed").percentage(p -> p >= 5);
              coverage.check("blocked").percentage(p -> p >= 5);
              coverage.check("unknown").percentage(p -> p >= 5);
            });
    Statistics.label("why").collect(expected.replaceAll(" [^A-Z]*$", ""));
    Statistics.label("log")
        .collect(log.equals(StudyLog.empty()) ? "empty" : "some")
        .coverage(coverage -> coverage.check("empty").percentage(p -> p >= 5));
  }

  @Provide
  Arbitrary<List<Attendance>> attendances() {
    return Combinators.combine(Arbitraries.of(Programmes.EVENTS), Histories.days())
        .as(Attendance::new)
        .list()
        .ofMaxSize(3);
  }

  /** The rule once more, by sets of modules, rows and events. */
  private record PlainSets(
      Programme programme,
      LocalDate day,
      Map<ModuleNumber, Week> weeks,
      Set<ModuleNumber> studied,
      Set<ModuleNumber> unsure,
      Set<EventId> attended,
      boolean upToTheDay) {
    PlainSets(
        Programme programme,
        StudyLog log,
        LocalDate day,
        ProgrammePlan plan,
        List<Attendance> attendances,
        boolean upToTheDay) {
      this(
          programme,
          day,
          plan.studies().stream()
              .collect(Collectors.toMap(PlannedStudy::module, PlannedStudy::week)),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          upToTheDay);
      log.completions()
          .forEach(
              (module, on) -> {
                if (!on.isAfter(day)) studied.add(module);
              });
      for (StudyModule module : programme.modules()) {
        if (module.minutes() == 0) {
          if (!weeks.containsKey(module.number())) {
            unsure.add(module.number());
          } else if (isOver(module.number())) {
            studied.add(module.number());
          }
        }
      }
      unsure.removeAll(studied);
      for (Attendance attendance : attendances) {
        if (!attendance.on().isAfter(day)) attended.add(attendance.event());
      }
    }

    boolean isOver(ModuleNumber module) {
      return weeks.containsKey(module) && !weeks.get(module).first().plusDays(7).isAfter(day);
    }

    String verdict(StepBasis basis) {
      if (basis.isEmpty()) {
        return "unknown NO_BASIS";
      }
      boolean isOther =
          !basis.statements().isEmpty() && !basis.framework().equals(programme.framework().id());
      if (isOther) {
        return "unknown OTHER_FRAMEWORK";
      }
      if (!programme.moduleNumbers().containsAll(basis.modules())) {
        return "unknown NOT_IN_PROGRAMME";
      }
      Map<StatementCode, String> states = new TreeMap<>();
      basis.statements().forEach(statement -> states.put(statement, state(statement)));
      if (basis.modules().isEmpty()
          && Set.of("COVERAGE", "TRAINING_ONLY").containsAll(states.values())) {
        return "unknown "
            + (states.containsValue("TRAINING_ONLY") ? "TRAINING_ONLY" : "NOT_COVERED");
      }
      ModuleSet missing =
          basis.modules().stream()
              .filter(module -> !studied.contains(module) && !unsure.contains(module))
              .collect(ModuleSet.toModuleSet());
      List<StatementCode> lacking =
          states.keySet().stream()
              .filter(
                  statement ->
                      Set.of("STUDY", "BLOCK", "ATTENDANCE", "COVERAGE")
                          .contains(states.get(statement)))
              .toList();
      if (!missing.isEmpty() || !lacking.isEmpty()) {
        return "blocked " + missing + lacking;
      }
      if (basis.modules().stream().anyMatch(unsure::contains)) {
        return "unknown WEEK_NOT_KNOWN";
      }
      return states.values().stream()
          .filter(state -> !state.equals("MET"))
          .findFirst()
          .map(state -> "unknown " + state)
          .orElse("allowed");
    }

    private String state(StatementCode statement) {
      List<CoverageRow> rows =
          programme.coverage().rows().stream()
              .filter(row -> row.statement().equals(statement))
              .filter(row -> row.strength() != CoverageStrength.ECHOED)
              .toList();
      if (rows.isEmpty()) {
        return "COVERAGE";
      }
      List<CoverageRow> inUnits =
          rows.stream()
              .filter(row -> row.event().isEmpty())
              .filter(
                  row ->
                      row.place() == CoveragePlace.STUDY
                          || row.place() == CoveragePlace.MENTOR_MEETING)
              .toList();
      if (inUnits.isEmpty()) {
        Set<EventId> events =
            rows.stream().flatMap(row -> row.event().stream()).collect(Collectors.toSet());
        return events.stream().anyMatch(attended::contains)
            ? "MET"
            : events.isEmpty() || attended.isEmpty() ? "TRAINING_ONLY" : "ATTENDANCE";
      }
      if (inUnits.stream().anyMatch(row -> isStudied(row, studied))) {
        return "MET";
      }
      if (inUnits.stream()
          .anyMatch(row -> isStudied(row, Sets.union(studied, unsure)) || cannotTell(row))) {
        return "WEEK_NOT_KNOWN";
      }
      return inUnits.stream().anyMatch(row -> row.module().isPresent())
          ? "STUDY"
          : inUnits.stream().anyMatch(row -> row.strand().isPresent())
              ? "BLOCK"
              : "PLACE_NOT_PUBLISHED";
    }

    /** The modules of a row: its own, those of its strand, or all. */
    private Set<ModuleNumber> modules(CoverageRow row) {
      return programme.modules().stream()
          .filter(
              module ->
                  row.module().map(module.number()::equals).orElse(true)
                      && row.strand().map(module.strand().code()::equals).orElse(true))
          .map(StudyModule::number)
          .collect(Collectors.toSet());
    }

    private boolean isStudied(CoverageRow row, Set<ModuleNumber> done) {
      Set<ModuleNumber> all = modules(row);
      Set<ModuleNumber> due = all.stream().filter(this::isOver).collect(Collectors.toSet());
      return done.containsAll(all)
          || (upToTheDay && row.module().isEmpty() && !due.isEmpty() && studied.containsAll(due));
    }

    private boolean cannotTell(CoverageRow row) {
      return upToTheDay
          && row.module().isEmpty()
          && modules(row).stream().noneMatch(weeks::containsKey);
    }
  }

  /** What a basis names of a programme: of most bases that are made at random not all is in it. */
  private static StepBasis within(Programme programme, StepBasis basis) {
    return new StepBasis(
        basis.modules().intersection(programme.moduleNumbers()),
        programme.framework().id(),
        basis.statements());
  }

  @Property
  void aFurtherAttendanceNeverClosesAnOpenStep(
      @ForAll Programme programme,
      @ForAll StepBasis basis,
      @ForAll StudyLog log,
      @ForAll LocalDate day,
      @ForAll("attendances") List<Attendance> attendances,
      @ForAll("attendances") List<Attendance> more) {
    StepGate gate = StepGate.of(programme).withAttendances(attendances);
    StepGate after =
        gate.withAttendances(Stream.concat(attendances.stream(), more.stream()).toList());

    boolean open = gate.check(within(programme, basis), log, day).isAllowed();

    assertThat(after.check(within(programme, basis), log, day).isAllowed() || !open).isTrue();
    Statistics.label("open before")
        .collect(open)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property(tries = 2000)
  void moreStudyNeverClosesAnOpenStep(
      @ForAll Programme programme,
      @ForAll StepBasis basis,
      @ForAll StudyLog log,
      @ForAll StudyLog more,
      @ForAll LocalDate day) {
    StepGate gate = StepGate.of(programme);
    StudyLog.Builder both = StudyLog.builder();
    log.completions().forEach(both::completed);
    more.completions().forEach(both::completed);

    boolean open = gate.check(within(programme, basis), log, day).isAllowed();
    boolean openAfterMore = gate.check(within(programme, basis), both.build(), day).isAllowed();

    assertThat(openAfterMore || !open).isTrue();
    Statistics.label("open before")
        .collect(open)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property(tries = 2000)
  void aLaterDayNeverClosesAnOpenStep(
      @ForAll Programme programme,
      @ForAll StepBasis basis,
      @ForAll StudyLog log,
      @ForAll LocalDate earlier,
      @ForAll @IntRange(max = 1000) int daysLater) {
    StepGate gate = StepGate.of(programme);
    LocalDate later = earlier.plusDays(daysLater);

    boolean open = gate.check(within(programme, basis), log, earlier).isAllowed();

    assertThat(gate.check(within(programme, basis), log, later).isAllowed() || !open).isTrue();
    Statistics.label("open before")
        .collect(open)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void theEmptyLogOpensNothingThatHasABasis(
      @ForAll Programme programme, @ForAll StepBasis basis, @ForAll LocalDate day) {
    StepVerdict verdict = StepGate.of(programme).check(basis, StudyLog.empty(), day);

    assertThat(verdict.isAllowed()).isFalse();
    assertThat(basis.isEmpty())
        .isEqualTo(
            verdict.equals(StepVerdict.Unknown.because(StepVerdict.Unknown.Reason.NO_BASIS)));
  }

  @Property
  void aStepWithoutABasisIsNeverAllowed(
      @ForAll Programme programme, @ForAll StudyLog log, @ForAll LocalDate day) {
    assertThat(StepGate.of(programme).check(StepBasis.none(), log, day))
        .isEqualTo(StepVerdict.Unknown.because(StepVerdict.Unknown.Reason.NO_BASIS));
  }

  @Property
  void whatIsPlannedOpensTheStepAsFarAsThePlanGoes(
      @ForAll Programme programme,
      @ForAll StepBasis basis,
      @ForAll ModuleSet studied,
      @ForAll ProgrammePlan plan) {
    StepVerdict bare = StepGate.of(programme).check(basis, studied);
    StepVerdict planned = StepGate.of(programme).withPlan(plan).check(basis, studied);

    if (planned instanceof StepVerdict.Blocked blocked) {
      ModuleSet coming =
          blocked.planned().stream().map(PlannedStudy::module).collect(ModuleSet.toModuleSet());
      ModuleSet all =
          plan.studies().stream().map(PlannedStudy::module).collect(ModuleSet.toModuleSet());
      assertThat(plan.studies()).containsAll(blocked.planned());
      assertThat(blocked.planned()).isSorted();
      // Studying what is announced opens as much as studying the whole plan would.
      assertThat(StepGate.of(programme).check(basis, studied.union(coming)).isAllowed())
          .isEqualTo(StepGate.of(programme).check(basis, studied.union(all)).isAllowed());
      assertThat(bare).isInstanceOf(StepVerdict.Blocked.class);
      assertThat(((StepVerdict.Blocked) bare).planned()).isEmpty();
    } else {
      assertThat(planned).isEqualTo(bare);
    }
    Statistics.label("blocked")
        .collect(planned instanceof StepVerdict.Blocked)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }
}
