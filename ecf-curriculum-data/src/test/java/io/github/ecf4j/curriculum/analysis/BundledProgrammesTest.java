package io.github.ecf4j.curriculum.analysis;

import static io.github.ecf4j.curriculum.analysis.CurriculumAnalysis.inModules;
import static io.github.ecf4j.curriculum.analysis.CurriculumAnalysis.ofStrength;
import static io.github.ecf4j.model.programme.CoverageStrength.CONNECTOR;
import static io.github.ecf4j.model.programme.CoverageStrength.CORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analysis says of the bundled programmes. */
class BundledProgrammesTest {
  private static final List<String> NOT_IN_MODULES =
      List.of("3m", "5g", "5h", "8.7", "8e", "8l", "8o", "8p");

  static Stream<Programme> programmes() {
    return Stream.of(EcfCurriculum.ambition(), EcfCurriculum.ambition2020());
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void modulesCover165StatementsAsCoreAnd173InAll(Programme programme) {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);

    assertThat(analysis.covered(inModules().and(ofStrength(CORE)))).hasSize(165);
    assertThat(analysis.covered(inModules().and(ofStrength(CORE, CONNECTOR)))).hasSize(173);
    assertThat(
            programme.framework().statements().stream()
                .map(statement -> statement.code())
                .filter(code -> !analysis.covered(inModules()).contains(code)))
        .extracting(StatementCode::toString)
        .containsExactlyElementsOf(NOT_IN_MODULES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void byTheEndOfAYearThatIsMetWhichIsInIt(String id) {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(EcfCurriculum.programme(id).orElseThrow());
    Stop first = analysis.endOf(InductionYear.YEAR_1).orElseThrow();
    Stop second = analysis.endOf(InductionYear.YEAR_2).orElseThrow();

    assertThat(analysis.encounters().stream().filter(CurriculumAnalysis.upTo(first)))
        .isEqualTo(
            analysis.encounters().stream().filter(analysis.inYear(InductionYear.YEAR_1)).toList());
    assertThat(analysis.encounters()).allMatch(CurriculumAnalysis.upTo(second));
    assertThat(analysis.cumulative(Scope.of(EcfCurriculum.framework())))
        .element(first.position() - 1)
        .extracting(CoveragePoint::covered)
        .isEqualTo(analysis.covered(CurriculumAnalysis.upTo(first)).size());
  }

  @Test
  void movedToTheFrontQuestioningIsMetFirst() {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(EcfCurriculum.ambition());
    CurriculumAnalysis moved = analysis.withModuleMoved(ModuleNumber.of(22), ModuleNumber.of(2));

    assertThat(moved.links(ModuleNumber.of(2)).introduces().size())
        .isGreaterThan(analysis.links(ModuleNumber.of(22)).introduces().size());
    assertThat(moved.covered(any -> true)).isEqualTo(analysis.covered(any -> true));
    assertThatThrownBy(() -> analysis.withModuleMoved(ModuleNumber.of(22), ModuleNumber.of(37)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("37");
  }

  @Test
  void eventsCoverTheRestIn2020() {
    Gaps in2020 = CurriculumAnalysis.of(EcfCurriculum.ambition2020()).gaps();
    Gaps now = CurriculumAnalysis.of(EcfCurriculum.ambition()).gaps();

    assertThat(in2020.nowhere()).isEmpty();
    assertThat(in2020.eventsOnly())
        .extracting(StatementCode::toString)
        .containsExactlyElementsOf(NOT_IN_MODULES);
    assertThat(now.nowhere())
        .extracting(StatementCode::toString)
        .containsExactlyElementsOf(NOT_IN_MODULES);
    assertThat(now.eventsOnly()).isEmpty();
  }

  @Test
  void theCurveEndsAtWhatIsCovered() {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(EcfCurriculum.ambition2020());
    List<CoveragePoint> curve = analysis.cumulative(Scope.of(EcfCurriculum.framework()));

    assertThat(curve).hasSameSizeAs(analysis.sequence());
    assertThat(curve.get(curve.size() - 1).covered()).isEqualTo(181);
    assertThat(curve.get(curve.size() - 1).all()).isEqualTo(181);
  }

  @Test
  void theEditionsShareModulesAndDifferByEventsAlone() {
    List<Difference> differences =
        Comparison.of(
            CurriculumAnalysis.of(EcfCurriculum.ambition()),
            CurriculumAnalysis.of(EcfCurriculum.ambition2020()));

    assertThat(differences).hasSize(181);
    assertThat(differences)
        .filteredOn(one -> one.presence() == Difference.Presence.OTHER_ONLY)
        .extracting(one -> one.statement().toString())
        .containsExactlyElementsOf(NOT_IN_MODULES);
  }

  @Test
  void whatBothFirstMeetInOneModuleIsNeitherEarlierNorLater() {
    CurriculumAnalysis one = CurriculumAnalysis.of(EcfCurriculum.ambition());
    CurriculumAnalysis other = CurriculumAnalysis.of(EcfCurriculum.ambition2020());
    List<Difference> shared =
        Comparison.of(one, other).stream()
            .filter(difference -> difference.presence() == Difference.Presence.BOTH)
            .toList();
    List<Difference> inOneModule =
        shared.stream()
            .filter(
                difference ->
                    first(one, difference).place().equals(first(other, difference).place()))
            .toList();

    assertThat(shared).hasSize(173);
    assertThat(inOneModule)
        .hasSize(124)
        .allMatch(difference -> difference.when() == Difference.When.SAME);
    // The rest is met at an event of 2020 before the module that both have.
    assertThat(shared)
        .filteredOn(difference -> !inOneModule.contains(difference))
        .hasSize(49)
        .allMatch(difference -> first(other, difference).place().event().isPresent())
        .allMatch(difference -> difference.when() == Difference.When.LATER);
  }

  private static Stop first(CurriculumAnalysis analysis, Difference difference) {
    return analysis.revisits(difference.statement()).first().orElseThrow().stop();
  }

  @Test
  void eachStrandHasAProfileOfItsOwn() {
    assertThat(CurriculumAnalysis.of(EcfCurriculum.ambition()).strandProfiles().rowKeySet())
        .containsExactly("B", "I", "S");
  }

  @Test
  void theBibliographyKnowsTheWorksCitedMost() {
    Bibliography bibliography = EcfCurriculum.bibliography();
    List<Work> works = bibliography.works();

    assertThat(bibliography.references()).hasSize(331);
    assertThat(works.get(0).modules().size()).isGreaterThanOrEqualTo(works.get(1).modules().size());
    assertThat(works)
        .filteredOn(work -> work.key().equals("rosenshine 2012 principles of instruction"))
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.text()).startsWith("Rosenshine, B. (2012). Principles of");
              assertThat(work.modules()).hasSizeGreaterThan(10);
            });
    assertThat(bibliography.ofModule(ModuleNumber.of(1))).isNotEmpty();
    assertThat(bibliography.ofModule(ModuleNumber.of(60))).isEmpty();
  }

  @Test
  void theEditionsDifferInTheirEventsAlone() {
    Rows modules = Rows.published().in(CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING);
    CurriculumAnalysis one = CurriculumAnalysis.of(EcfCurriculum.ambition()).with(modules);
    CurriculumAnalysis other = CurriculumAnalysis.of(EcfCurriculum.ambition2020()).with(modules);

    assertThat(one.sequence()).hasSize(36).isEqualTo(other.sequence());
    assertThat(Comparison.of(one, other))
        .hasSize(181)
        .allMatch(same -> same.when() == Difference.When.SAME)
        .allMatch(same -> same.strength() == Difference.Strength.SAME)
        .filteredOn(same -> same.presence() == Difference.Presence.NEITHER)
        .hasSize(8);
  }

  /**
   * Orientation, Appendix B: each term's events stand in its first week, in one of its halves, or
   * in any week, which is read as the middle.
   */
  @Test
  void eventsStandAmongTheModulesOfTheirTerm() {
    List<Stop> sequence = CurriculumAnalysis.of(EcfCurriculum.ambition()).sequence();
    List<String> stops = sequence.stream().map(Stop::toString).toList();

    assertThat(sequence).extracting(Stop::position).isSorted().doesNotHaveDuplicates();
    assertThat(stops).hasSize(36 + 9);
    assertThat(stops.subList(0, 2)).containsExactly("ECT-CONFERENCE-1", "module 1");
    assertThat(stops).containsSequence("module 9", "ECT-CLINIC-1", "module 10");
    assertThat(stops).containsSequence("module 12", "ECT-CONFERENCE-2", "module 13");
    assertThat(stops).containsSequence("module 21", "ECT-CLINIC-2", "module 22");
    assertThat(stops).containsSequence("module 30", "ECT-CLINIC-3", "module 31");
    assertThat(stops.subList(40, 45))
        .containsExactly(
            "module 36", "ECT-CONFERENCE-3", "ECT-CLINIC-4", "ECT-CLINIC-5", "ECT-CLINIC-6");
  }

  private static List<String> stops(Programme programme) {
    return CurriculumAnalysis.of(programme).sequence().stream().map(Stop::toString).toList();
  }

  @Test
  void eventsOfUclStandInTheirWeeks() {
    Programme ucl = EcfCurriculum.ucl();
    List<String> stops = stops(ucl);

    assertThat(stops).hasSize(70 + ucl.events().size()).doesNotHaveDuplicates();
    assertThat(stops).startsWith("UCL-C0A", "UCL-C0B", "module 1");
    assertThat(stops).containsSequence("module 3", "UCL-1T", "module 4");
    assertThat(stops).containsSequence("module 6", "UCL-1C", "module 7", "UCL-2T", "module 8");
  }

  @Test
  void blocksOfEdtEndWithAStopOfTheirOwn() {
    Programme edt = EcfCurriculum.edt();
    List<String> stops = stops(edt);

    assertThat(stops).hasSize(96 + 28 + 12).doesNotHaveDuplicates();
    assertThat(stops.subList(0, 8))
        .containsExactly(
            "module 1",
            "module 2",
            "EDT-1-1",
            "module 3",
            "EDT-1-2",
            "module 4",
            "EDT-1-3",
            "module 5");
    edt.strands()
        .forEach(
            strand ->
                assertThat(stops)
                    .containsSequence(
                        "module " + Iterables.getLast(edt.modulesOf(strand.code())),
                        "strand " + strand.code()));
    assertThat(stops).endsWith("strand B12");
  }

  /** Each event stands before the units of its week and after those of all earlier weeks. */
  @ParameterizedTest
  @ValueSource(strings = {"ucl", "edt"})
  void noEventStandsInAnotherWeekThanPublished(String id) {
    Programme programme = EcfCurriculum.programme(id).orElseThrow();
    Optional<ProgrammeWeek> before = Optional.empty();
    for (Stop stop : CurriculumAnalysis.of(programme).sequence()) {
      Optional<ProgrammeWeek> week =
          stop.place()
              .module()
              .flatMap(programme::module)
              .flatMap(StudyModule::week)
              .or(
                  () ->
                      stop.place().event().flatMap(programme::event).flatMap(TrainingEvent::week));
      if (before.isPresent() && week.isPresent()) {
        assertThat(week.get()).isGreaterThanOrEqualTo(before.get());
      }
      if (week.isPresent()) {
        before = week;
      }
    }
  }

  @Test
  void eightStatementsOfEdtAreTaughtInTrainingAlone() {
    Gaps gaps = CurriculumAnalysis.of(EcfCurriculum.edt()).gaps();

    assertThat(gaps.eventsOnly())
        .extracting(StatementCode::toString)
        .containsExactlyInAnyOrder("2h", "3s", "5b", "7.3", "8.1", "8.2", "8.7", "8d");
    assertThat(gaps.nowhere())
        .extracting(StatementCode::toString)
        .containsExactlyInAnyOrder("4c", "4d", "4e", "7b", "8l", "8n");
    assertThat(CurriculumAnalysis.of(EcfCurriculum.ucl()).gaps().eventsOnly()).isEmpty();
  }

  @Test
  void whatABlockSaysOfASessionIsMetAtTheSessionAlone() {
    CurriculumAnalysis edt = CurriculumAnalysis.of(EcfCurriculum.edt());
    CurriculumAnalysis training = edt.with(edt.rows().in(CoveragePlace.TRAINING));

    assertThat(training.encounters())
        .filteredOn(one -> one.stop().place().strand().isPresent())
        .isEmpty();
    assertThat(edt.revisits(StatementCode.parse("7f")).encounters())
        .filteredOn(one -> one.places().contains(CoveragePlace.TRAINING))
        .extracting(one -> one.stop().toString())
        .containsExactly("EDT-1-2", "EDT-1-3", "EDT-7-3");
  }

  @Test
  void allProgrammesAreComparedAsPairsAre() {
    List<CurriculumAnalysis> all =
        EcfCurriculum.programmes().stream().map(CurriculumAnalysis::of).toList();
    List<Presences> presences = Comparison.ofAll(all);

    assertThat(presences).hasSize(181);
    assertThat(presences)
        .filteredOn(one -> one.in().size() < 4)
        .extracting(one -> one.statement() + " " + one.in())
        .contains("4c [ambition, ambition-2020, ucl]", "3m [ambition-2020, ucl, edt]");
    for (CurriculumAnalysis one : all) {
      for (CurriculumAnalysis other : all) {
        List<Difference> pair = Comparison.of(one, other);
        for (int i = 0; i < pair.size(); i++) {
          Difference.Presence presence = pair.get(i).presence();
          assertThat(presences.get(i).in().contains(one.programme().id()))
              .isEqualTo(
                  presence == Difference.Presence.BOTH || presence == Difference.Presence.ONE_ONLY);
        }
      }
    }
    assertThat(Comparison.ofAll(List.of())).isEmpty();
    assertThatThrownBy(() -> Comparison.ofAll(List.of(all.get(0), all.get(0))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("of different ids");
  }
}
