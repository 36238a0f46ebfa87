package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProgrammePlanTest {
  private static final LocalDate MONDAY = LocalDate.parse("2021-09-06");

  private static PlannedStudy study(int module, int week) {
    return new PlannedStudy(ModuleNumber.of(module), MONDAY.plusWeeks(week));
  }

  /** Each of a few modules once, in any of a few weeks. */
  @Provide
  Arbitrary<List<PlannedStudy>> studies() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 5))
        .ofMaxSize(10)
        .map(weeks -> weeks.entrySet().stream().map(e -> study(e.getKey(), e.getValue())).toList());
  }

  @Property
  void studiesStandByWeekAndNumberInWhateverOrderGiven(
      @ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    assertThat(plan.studies())
        .containsExactlyInAnyOrderElementsOf(studies)
        .isSortedAccordingTo(
            Comparator.comparing(PlannedStudy::week)
                .thenComparing(planned -> planned.module().value()));
    assertThat(ProgrammePlan.of(Lists.reverse(studies))).isEqualTo(plan);
  }

  @Property
  void aModuleIsPlannedForItsWeekAndBeforeAllLaterOnes(
      @ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    for (int week = -1; week <= 6; week++) {
      LocalDate monday = MONDAY.plusWeeks(week);
      for (int number = 1; number <= 12; number++) {
        ModuleNumber module = ModuleNumber.of(number);
        assertThat(plan.plannedFor(monday).contains(module))
            .isEqualTo(studies.contains(new PlannedStudy(module, monday)));
        assertThat(plan.plannedBefore(monday).contains(module))
            .isEqualTo(plan.weekOf(module).filter(monday::isAfter).isPresent());
      }
    }
  }

  @Property
  void theWeekOfAModuleIsTheOneGiven(@ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    assertThat(studies)
        .allSatisfy(planned -> assertThat(plan.weekOf(planned.module())).contains(planned.week()));
    assertThat(plan.weekOf(ModuleNumber.of(13))).isEmpty();
  }

  @Test
  void nothingStandsInTheEmptyPlan() {
    assertThat(ProgrammePlan.none()).isEqualTo(ProgrammePlan.of(List.of()));
    assertThat(ProgrammePlan.none().plannedBefore(LocalDate.MAX)).isEmpty();
  }

  @Test
  void anyDayOfAWeekStandsForIt() {
    ProgrammePlan plan = ProgrammePlan.of(List.of(study(1, 0), study(2, 1)));
    LocalDate thursday = study(2, 1).week().plusDays(3);
    assertThat(plan.plannedFor(thursday)).isEqualTo(ModuleSet.of(2));
    assertThat(plan.plannedBefore(thursday)).isEqualTo(ModuleSet.of(1));
  }

  @Test
  void refusesAModulePlannedTwice() {
    assertRefused(
        () -> ProgrammePlan.of(List.of(study(1, 0), study(7, 0), study(7, 2))),
        "studies",
        "module 7 again",
        "of different modules");
  }
}
