package io.github.ecf4j.rules.coaching;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown.Reason;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is taught by a block as a whole, in weeks without self-study, and in training alone. */
class BlockCoverageTest {
  private static final LocalDate START = day("2021-09-06");

  /** A module a week, from the start on. */
  private static final ProgrammePlan PLAN =
      ProgrammePlan.of(
          IntStream.rangeClosed(1, 8)
              .mapToObj(
                  module ->
                      new PlannedStudy(
                          ModuleNumber.of(module), Week.of(START.plusWeeks(module - 1))))
              .toList());

  private static final StepBasis ON_1_1 = Frameworks.statements("1.1");

  private static Programme covered(CoverageRow... rows) {
    return Samples.programme(
            2, Samples.details("CLINIC-1", Audience.ECT, 1, 60).kind(EventKind.CLINIC).build())
        .toBuilder()
        .coverage(Coverage.of(List.of(rows)))
        .build();
  }

  private static StudyLog studied(String modules) {
    StudyLog.Builder log = StudyLog.builder();
    Splitter.on(' ')
        .omitEmptyStrings()
        .split(modules)
        .forEach(module -> log.completed(Integer.parseInt(module), START));
    return log.build();
  }

  private static String words(StepVerdict verdict) {
    return verdict.fold(
        allowed -> "allowed",
        blocked ->
            "blocked "
                + blocked.statements().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(" ")),
        unknown -> "unknown " + unknown.reason());
  }

  @ParameterizedTest(name = "{1}: {2} by {3}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/coaching/blocks.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aBlockIsMetAsItIsRead(
      String provision, Reading.BlockCoverage reading, String modules, String on, String answer) {
    StepGate gate =
        StepGate.of(covered(Frameworks.coversAsAWhole("A", "1.1")))
            .with(Readings.defaults().with(Reading.BLOCK_COVERAGE, reading))
            .withPlan(PLAN);

    assertThat(Reading.BLOCK_COVERAGE.provision().id()).isEqualTo(provision);
    assertThat(words(gate.check(ON_1_1, studied(modules), day(on)))).isEqualTo(answer);
  }

  @Test
  void upToTheDayCannotBeToldWithoutAPlan() {
    StepGate gate =
        StepGate.of(covered(Frameworks.coversAsAWhole("A", "1.1")))
            .with(
                Readings.defaults()
                    .with(Reading.BLOCK_COVERAGE, Reading.BlockCoverage.UP_TO_THE_DAY));

    assertThat(words(gate.check(ON_1_1, studied("1 2"), START.plusWeeks(3))))
        .isEqualTo("unknown WEEK_NOT_KNOWN");
    assertThat(words(gate.check(ON_1_1, ModuleSet.of(1, 2, 3, 4)))).isEqualTo("allowed");
  }

  @Test
  void aWeekWithoutSelfStudyIsStudiedOnceItIsOver() {
    StepGate gate =
        StepGate.of(Samples.withoutStudy(covered(Frameworks.coversAsAWhole("A", "1.1")), 2, 4));
    StudyLog rest = studied("1 3");

    assertThat(words(gate.check(ON_1_1, rest, day("2021-12-01"))))
        .isEqualTo("unknown WEEK_NOT_KNOWN");
    assertThat(words(gate.check(ON_1_1, studied("1"), day("2021-12-01"))))
        .isEqualTo("blocked 1.1 BLOCK");
    StepGate planned = gate.withPlan(PLAN);
    assertThat(words(planned.check(ON_1_1, rest, day("2021-10-03"))))
        .isEqualTo("blocked 1.1 BLOCK");
    assertThat(words(planned.check(ON_1_1, rest, day("2021-10-04")))).isEqualTo("allowed");
    assertThat(words(planned.check(ON_1_1, ModuleSet.of(1, 3))))
        .isEqualTo("unknown WEEK_NOT_KNOWN");
  }

  @Test
  void soIsOneThatAStepNames() {
    StepGate gate = StepGate.of(Samples.withoutStudy(covered(), 2));
    StepBasis two = StepBasis.ofModules(2);

    assertThat(gate.check(two, StudyLog.empty(), START))
        .isEqualTo(
            new StepVerdict.Unknown(
                Reason.WEEK_NOT_KNOWN, ModuleSet.of(2), Frameworks.statements().statements()));
    assertThat(gate.check(two, studied("2"), START).isAllowed()).isTrue();
    StepGate planned = gate.withPlan(PLAN);
    assertThat(planned.check(two, StudyLog.empty(), day("2021-09-19")).isAllowed()).isFalse();
    assertThat(planned.check(two, StudyLog.empty(), day("2021-09-20")).isAllowed()).isTrue();
    assertThat(planned.openModules(StudyLog.empty(), day("2021-09-20"))).isEqualTo(ModuleSet.of(2));
  }

  @Test
  void saysWhenTheRestOfABlockComes() {
    StepGate gate = StepGate.of(covered(Frameworks.coversAsAWhole("A", "1.1"))).withPlan(PLAN);

    StepVerdict.Blocked blocked =
        (StepVerdict.Blocked) gate.check(ON_1_1, studied("2"), day("2021-09-08"));
    assertThat(blocked.planned())
        .extracting(study -> study.module().value())
        .containsExactly(1, 3, 4);
  }

  @Test
  void whatIsTaughtInTrainingAloneIsMetByAttending() {
    StepGate gate =
        StepGate.of(
            covered(Frameworks.names(Samples.attended("CLINIC-1", "2021-10-05").event(), "1.1")));
    StudyLog all = studied("1 2 3 4 5 6 7 8");

    assertThat(gate.check(ON_1_1, all, day("2021-10-05")))
        .isEqualTo(
            new StepVerdict.Unknown(Reason.TRAINING_ONLY, ModuleSet.empty(), ON_1_1.statements()));
    StepGate attended = gate.withAttendances(Set.of(Samples.attended("CLINIC-1", "2021-10-05")));
    assertThat(attended.check(ON_1_1, StudyLog.empty(), day("2021-10-05")).isAllowed()).isTrue();
    assertThat(words(attended.check(ON_1_1, all, day("2021-10-04"))))
        .isEqualTo("unknown TRAINING_ONLY");
    StepGate elsewhere = gate.withAttendances(Set.of(Samples.attended("CONF-9", "2021-10-05")));
    assertThat(words(elsewhere.check(ON_1_1, all, day("2021-10-05"))))
        .isEqualTo("blocked 1.1 ATTENDANCE");
  }

  @Test
  void trainingWithoutAnEventIsNeverMet() {
    StepGate gate =
        StepGate.of(
                covered(
                    Frameworks.covers(2, "1.1", CoverageStrength.CORE).toBuilder()
                        .place(CoveragePlace.TRAINING)
                        .build()))
            .withAttendances(Set.of(Samples.attended("CLINIC-1", "2021-10-05")));

    assertThat(words(gate.check(ON_1_1, studied("2"), day("2021-12-01"))))
        .isEqualTo("unknown TRAINING_ONLY");
  }

  @Test
  void whatTheProgrammeTeachesSomewhereIsMetAtItsEnd() {
    StepGate gate = StepGate.of(covered(Frameworks.somewhere("1.1").build()));

    assertThat(words(gate.check(ON_1_1, ModuleSet.range(1, 7))))
        .isEqualTo("unknown PLACE_NOT_PUBLISHED");
    assertThat(words(gate.check(ON_1_1, ModuleSet.range(1, 8)))).isEqualTo("allowed");
  }
}
