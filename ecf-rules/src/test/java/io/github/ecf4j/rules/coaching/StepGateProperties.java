package io.github.ecf4j.rules.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
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

  @Property(tries = 2000)
  void agreesWithPlainSets(
      @ForAll Programme programme,
      @ForAll StepBasis any,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll StudyLog log,
      @ForAll LocalDate day) {
    StepBasis basis = kind == 0 ? any : within(programme, any);
    StepVerdict verdict = StepGate.of(programme).check(basis, log, day);

    Set<ModuleNumber> studied = new HashSet<>();
    log.completions()
        .forEach(
            (module, on) -> {
              if (!on.isAfter(day)) studied.add(module);
            });
    Set<ModuleNumber> missingModules = new HashSet<>();
    basis.modules().forEach(missingModules::add);
    missingModules.removeAll(studied);
    Set<StatementCode> missingStatements =
        basis.statements().stream()
            .filter(s -> Sets.intersection(covering(programme, s), studied).isEmpty())
            .collect(Collectors.toSet());
    boolean answerable =
        isInProgramme(programme, basis)
            && (!basis.modules().isEmpty()
                || basis.statements().stream().anyMatch(s -> !covering(programme, s).isEmpty()));
    String expected =
        !answerable
            ? "unknown"
            : missingModules.isEmpty() && missingStatements.isEmpty()
                ? "allowed"
                : "blocked " + missingModules.size() + " " + missingStatements;
    assertThat(
            verdict.<String>fold(
                allowed -> "allowed",
                blocked -> {
                  assertThat(blocked.missingModules())
                      .containsExactlyInAnyOrderElementsOf(missingModules);
                  return "blocked "
                      + blocked.missingModules().size()
                      + " "
                      + Set.copyOf(blocked.missingStatements()).equals(missingStatements);
                },
                unknown -> "unknown"))
        .isEqualTo(
            expected.startsWith("blocked")
                ? "blocked " + missingModules.size() + " true"
                : expected);

    Statistics.label("verdict")
        .collect(expected.split(" ", 2)[0])
        .coverage(
            coverage -> {
              coverage.check("allowed").percentage(p -> p >= 5);
              coverage.check("blocked").percentage(p -> p >= 5);
              coverage.check("unknown").percentage(p -> p >= 5);
            });
    Statistics.label("basis")
        .collect(basis.isEmpty() ? "none" : "some")
        .coverage(coverage -> coverage.check("none").percentage(p -> p >= 5));
    Statistics.label("log")
        .collect(log.equals(StudyLog.empty()) ? "empty" : "some")
        .coverage(coverage -> coverage.check("empty").percentage(p -> p >= 5));
  }

  private static boolean isInProgramme(Programme programme, StepBasis basis) {
    return programme.moduleNumbers().containsAll(basis.modules())
        && basis.statements().stream()
            .allMatch(statement -> programme.framework().statement(statement).isPresent());
  }

  /** What a basis names of a programme: of most bases that are made at random not all is in it. */
  private static StepBasis within(Programme programme, StepBasis basis) {
    return new StepBasis(
        basis.modules().intersection(programme.moduleNumbers()), basis.statements());
  }

  private static Set<ModuleNumber> covering(Programme programme, StatementCode statement) {
    Set<ModuleNumber> modules = new HashSet<>();
    for (CoverageRow row : programme.coverage().rows()) {
      if (row.statement().equals(statement) && row.strength() != CoverageStrength.ECHOED) {
        row.module().ifPresent(modules::add);
      }
    }
    return modules;
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
        .isEqualTo(verdict.equals(new StepVerdict.Unknown(StepVerdict.Unknown.Reason.NO_BASIS)));
  }

  @Property
  void aStepWithoutABasisIsNeverAllowed(
      @ForAll Programme programme, @ForAll StudyLog log, @ForAll LocalDate day) {
    assertThat(StepGate.of(programme).check(StepBasis.none(), log, day))
        .isEqualTo(new StepVerdict.Unknown(StepVerdict.Unknown.Reason.NO_BASIS));
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
