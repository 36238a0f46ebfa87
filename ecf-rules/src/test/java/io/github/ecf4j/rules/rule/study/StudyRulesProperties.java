package io.github.ecf4j.rules.rule.study;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Over logs and plans of the modules 1 to 8 within ten weeks. */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class StudyRulesProperties {
  private static final Programme EIGHT = Samples.programme(2);
  private static final LocalDate LATER = LocalDate.of(2022, 1, 1);

  private static Report audit(StudyLog study, ProgrammePlan plan, LocalDate day) {
    return Audits.study(EIGHT, Samples.ABDI, study, plan, day);
  }

  private static Set<Finding> of(RuleId rule, Report report) {
    return report.findings().stream().filter(f -> f.rule().equals(rule)).collect(toSet());
  }

  @Property
  void studyThatFollowsThePlanRaisesNothing(
      @ForAll ProgrammePlan plan, @ForAll @IntRange(max = 6) int weekday, @ForAll LocalDate day) {
    StudyLog.Builder log = StudyLog.builder();
    Week reached = Week.of(Days.FIRST);
    List<PlannedStudy> inSequence =
        plan.studies().stream()
            .sorted((one, other) -> one.module().compareTo(other.module()))
            .toList();
    ProgrammePlan prefix = ProgrammePlan.none();
    for (int i = 0; i < inSequence.size(); i++) {
      PlannedStudy study = inSequence.get(i);
      if (study.module().value() != i + 1 || study.week().isBefore(reached)) {
        break;
      }
      reached = study.week();
      log.completed(study.module(), study.week().first().plusDays(weekday));
      prefix = ProgrammePlan.of(inSequence.subList(0, i + 1));
    }

    assertThat(audit(log.build(), prefix, day)).isEqualTo(Report.none());
    Statistics.label("modules")
        .collect(prefix.studies().isEmpty() ? "none" : "some")
        .coverage(coverage -> coverage.check("some").percentage(p -> p >= 5));
  }

  @Property
  void completingAModuleEarlierNeverAddsAFindingOfStudyCadence(
      @ForAll StudyLog log,
      @ForAll ProgrammePlan plan,
      @ForAll LocalDate day,
      @ForAll @IntRange(min = 1, max = 8) int module,
      @ForAll LocalDate earlier) {
    StudyLog.Builder more = StudyLog.builder().completed(module, earlier);
    log.completions().forEach(more::completed);

    assertThat(of(RuleId.of("STUDY-CADENCE"), audit(log, plan, day)))
        .containsAll(of(RuleId.of("STUDY-CADENCE"), audit(more.build(), plan, day)));
  }

  @Property
  void theFirstModulesOfTheSequenceEachNoEarlierThanTheOneBeforeAreInOrder(
      @ForAll @Size(max = 8) List<@IntRange(max = 9) Integer> gaps, @ForAll LocalDate day) {
    StudyLog.Builder log = StudyLog.builder();
    LocalDate on = LocalDate.of(2021, 9, 6);
    for (int i = 0; i < gaps.size(); i++) {
      on = on.plusDays(gaps.get(i));
      log.completed(i + 1, on);
    }

    assertThat(audit(log.build(), ProgrammePlan.none(), day)).isEqualTo(Report.none());
  }

  @Property
  void aModuleIsOutOfOrderJustWhereOneBeforeItCameLaterOrIsDue(
      @ForAll StudyLog log, @ForAll ProgrammePlan plan, @ForAll LocalDate day) {
    Map<ModuleNumber, LocalDate> done = log.completions();
    Set<ModuleNumber> expected = new HashSet<>();
    done.forEach(
        (module, on) -> {
          for (int before = 1; before < module.value(); before++) {
            ModuleNumber earlier = ModuleNumber.of(before);
            LocalDate came = done.getOrDefault(earlier, LATER);
            boolean due =
                plan.weekOf(earlier).filter(week -> !week.last().isAfter(day)).isPresent();
            if (!on.isAfter(day) && came.isAfter(on) && (due || !came.isAfter(day))) {
              expected.add(module);
            }
          }
        });

    Set<ModuleNumber> found =
        of(RuleId.of("STUDY-ORDER"), audit(log, plan, day)).stream()
            .map(finding -> ((StudyOrder.OutOfOrder) finding.justification()).module())
            .collect(toSet());

    assertThat(found).isEqualTo(expected);
    Statistics.label("out of order")
        .collect(!expected.isEmpty())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
  }

  @Property
  void aModuleIsLateJustWhereItsSundayHasPassedWithoutIt(
      @ForAll StudyLog log, @ForAll ProgrammePlan plan, @ForAll LocalDate day) {
    Set<LocalDate> expected = new HashSet<>();
    for (PlannedStudy study : plan.studies()) {
      LocalDate sunday = study.week().last();
      LocalDate on = log.completedOn(study.module()).orElse(LATER);
      if (!sunday.isAfter(day) && on.isAfter(sunday)) {
        expected.add(sunday);
      }
    }

    assertThat(
            of(RuleId.of("STUDY-CADENCE"), audit(log, plan, day)).stream()
                .map(Finding::on)
                .collect(toSet()))
        .isEqualTo(expected);
  }
}
