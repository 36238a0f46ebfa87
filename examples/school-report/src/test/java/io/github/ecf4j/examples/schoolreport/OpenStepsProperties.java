package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.coaching.StepGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is open is what has been studied. */
class OpenStepsProperties {
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 1);
  private static final StepBank BANK = EcfCurriculum.stepBank("ambition").orElseThrow();
  private static final StepGate GATE = StepGate.of(EcfCurriculum.ambition());

  @Property(tries = 100)
  void theOpenStepsAreThoseOfStudiedModules(
      @ForAll("logs") StudyLog study, @ForAll("days") LocalDate day) {
    List<CoachingStep> open =
        BANK.steps().stream().filter(step -> study.studiedBy(day).contains(step.module())).toList();
    assertThat(GATE.openSteps(BANK, study, day)).isEqualTo(open);
  }

  @Provide
  Arbitrary<StudyLog> logs() {
    Arbitrary<ModuleNumber> modules = Arbitraries.integers().between(1, 36).map(ModuleNumber::of);
    return Arbitraries.maps(modules, days())
        .ofMaxSize(36)
        .map((Map<ModuleNumber, LocalDate> m) -> StudyLog.of(m));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 300).map(FIRST_DAY::plusDays);
  }
}
