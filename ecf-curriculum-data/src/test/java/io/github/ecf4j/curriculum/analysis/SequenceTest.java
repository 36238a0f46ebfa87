package io.github.ecf4j.curriculum.analysis;

import static io.github.ecf4j.curriculum.analysis.Samples.clinic;
import static io.github.ecf4j.curriculum.analysis.Samples.code;
import static io.github.ecf4j.curriculum.analysis.Samples.codes;
import static io.github.ecf4j.curriculum.analysis.Samples.module;
import static io.github.ecf4j.curriculum.analysis.Samples.study;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of programmes with several strands in one term, and with events in odd places. */
class SequenceTest {
  private static final Strand A = new Strand("A", "First", 1);
  private static final Strand B = new Strand("B", "Second", 1);
  private static final Strand C = new Strand("C", "Third", 2);

  private static final List<StudyModule> TWO_STRANDS =
      List.of(study(1, A, 1), study(2, A, 2), study(3, B, 1), study(4, B, 2));

  private static CurriculumAnalysis twoStrands(CoverageRow... rows) {
    return CurriculumAnalysis.of(Samples.programme(TWO_STRANDS, List.of(), List.of(rows)));
  }

  private static List<String> stops(List<StudyModule> modules, TrainingEvent... events) {
    Programme programme = Samples.programme(modules, List.of(events), List.of());
    return CurriculumAnalysis.of(programme).sequence().stream().map(Stop::toString).toList();
  }

  private static TrainingEvent inSlot(int number, int term, Part part) {
    return clinic(number, Optional.of(new EventSlot(YEAR_1, term, part)));
  }

  @Test
  void twoStrandsInOneTermFollowEachOther() {
    assertThat(stops(TWO_STRANDS)).containsExactly("module 1", "module 2", "module 3", "module 4");
  }

  @Test
  void revisitsLinksAndCoverageFollowTheModuleNumbers() {
    CurriculumAnalysis analysis =
        twoStrands(
            module(2, "1.1", CoverageStrength.CORE, false),
            module(3, "1.1", CoverageStrength.CORE, false),
            module(4, "1.2", CoverageStrength.CORE, false));

    assertThat(analysis.revisits(code("1.1")).first().orElseThrow().stop()).hasToString("module 2");
    assertThat(analysis.revisits(code("1.1")).spacing()).containsExactly(1);
    assertThat(analysis.links(ModuleNumber.of(3)).presupposes()).isEqualTo(codes("1.1"));
    assertThat(analysis.links(ModuleNumber.of(2)).prepares()).isEqualTo(codes("1.1"));
    assertThat(analysis.cumulative(Scope.of(EcfCurriculum.framework())))
        .extracting(CoveragePoint::covered)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  void whatALaterStrandOfTheTermMeetsComesLater() {
    List<Difference> differences =
        Comparison.of(
            twoStrands(module(2, "1.1", CoverageStrength.CORE, false)),
            twoStrands(module(3, "1.1", CoverageStrength.CORE, false)));

    assertThat(differences.get(0).when()).isEqualTo(Difference.When.EARLIER);
  }

  @Test
  void anEventStandsAmongAllModulesOfItsTerm() {
    assertThat(
            stops(
                TWO_STRANDS,
                inSlot(1, 1, Part.FIRST_WEEK),
                inSlot(2, 1, Part.FIRST_HALF),
                inSlot(3, 1, Part.ANY_WEEK),
                inSlot(4, 1, Part.SECOND_HALF)))
        .containsExactly(
            "CLINIC-1",
            "module 1",
            "CLINIC-2",
            "module 2",
            "CLINIC-3",
            "module 3",
            "CLINIC-4",
            "module 4");
  }

  @Test
  void eventsStandInTheOrderOfTheirSlotsAndThoseWithoutLast() {
    assertThat(
            stops(
                List.of(study(1, A, 1), study(2, C, 1)),
                clinic(1, Optional.empty()),
                inSlot(2, 3, Part.FIRST_WEEK),
                inSlot(3, 2, Part.FIRST_WEEK),
                inSlot(5, 1, Part.ANY_WEEK),
                inSlot(4, 1, Part.FIRST_WEEK),
                inSlot(6, 1, Part.FIRST_WEEK)))
        .containsExactly(
            "CLINIC-4",
            "CLINIC-6",
            "CLINIC-5",
            "module 1",
            "CLINIC-3",
            "module 2",
            "CLINIC-2",
            "CLINIC-1");
  }

  @Test
  void howFarAStopIsIsCountedInModules() {
    CurriculumAnalysis analysis =
        CurriculumAnalysis.of(
            Samples.programme(
                TWO_STRANDS,
                List.of(inSlot(1, 1, Part.FIRST_WEEK), inSlot(2, 1, Part.ANY_WEEK)),
                List.of()));

    assertThat(analysis.sequence())
        .extracting(analysis::modulesBefore)
        .containsExactly(0, 0, 1, 2, 2, 3);
  }
}
