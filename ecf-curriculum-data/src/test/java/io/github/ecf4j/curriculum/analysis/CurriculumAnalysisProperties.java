package io.github.ecf4j.curriculum.analysis;

import static io.github.ecf4j.curriculum.analysis.CurriculumAnalysis.inModules;
import static io.github.ecf4j.curriculum.analysis.CurriculumAnalysis.ofStrength;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(tries = 200)
class CurriculumAnalysisProperties {
  private static final List<String> CODES =
      EcfCurriculum.framework().statements().stream()
          .map(Statement::code)
          .map(StatementCode::toString)
          .toList();
  private static final List<String> EVENTS =
      List.of("ECT-CONFERENCE-1", "ECT-CLINIC-1", "ECT-CLINIC-5", "ECT-CONFERENCE-3");
  private static final Scope ALL = Scope.of(EcfCurriculum.framework());

  @Provide
  Arbitrary<Programme> programmes() {
    Arbitrary<String> codes = Arbitraries.of(CODES.subList(0, 30));
    Arbitrary<CoverageRow> inModule =
        Combinators.combine(
                Arbitraries.integers().between(1, 36),
                codes,
                Arbitraries.of(
                    CoverageStrength.CORE, CoverageStrength.CONNECTOR, CoverageStrength.ECHOED),
                Arbitraries.of(true, false))
            .as(Samples::module);
    Arbitrary<CoverageRow> atEvent =
        Combinators.combine(Arbitraries.of(EVENTS), codes).as(Samples::event);
    Arbitrary<CoverageRow> inStrand =
        Combinators.combine(
                Arbitraries.of("B", "I", "S", ""), codes, Arbitraries.of(CoveragePlace.class))
            .as(Samples::whole);
    return Arbitraries.oneOf(inModule, atEvent, inStrand)
        .list()
        .uniqueElements()
        .ofMaxSize(60)
        .map(Samples::programme);
  }

  @Provide
  Arbitrary<Rows> rows() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    Arbitrary<Set<CoveragePlace>> places = Arbitraries.of(CoveragePlace.class).set().ofMinSize(1);
    return Combinators.combine(either, either, places)
        .as((suspect, echoed, some) -> new Rows(suspect, echoed, ImmutableSet.copyOf(some)));
  }

  @Property
  void coverageGrowsAlongTheSequence(
      @ForAll("programmes") Programme programme, @ForAll("rows") Rows rows) {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(programme).with(rows);
    List<Integer> curve = analysis.cumulative(ALL).stream().map(CoveragePoint::covered).toList();

    assertThat(curve).isSorted();
    assertThat(curve.get(curve.size() - 1)).isEqualTo(analysis.covered(any -> true).size());
  }

  @Property
  void theFirstEncounterComesFirstAndTheLastLast(
      @ForAll("programmes") Programme programme, @ForAll @IntRange(max = 29) int which) {
    Revisits revisits =
        CurriculumAnalysis.of(programme).revisits(StatementCode.parse(CODES.get(which)));

    revisits
        .encounters()
        .forEach(
            one -> {
              assertThat(revisits.first().orElseThrow()).isLessThanOrEqualTo(one);
              assertThat(revisits.last().orElseThrow()).isGreaterThanOrEqualTo(one);
            });
    assertThat(revisits.spacing()).allMatch(stops -> stops > 0);
  }

  @Property
  void comparingTheOtherWayRoundTurnsEachAnswerRound(
      @ForAll("programmes") Programme one, @ForAll("programmes") Programme other) {
    List<Difference> there =
        Comparison.of(CurriculumAnalysis.of(one), CurriculumAnalysis.of(other));
    List<Difference> back = Comparison.of(CurriculumAnalysis.of(other), CurriculumAnalysis.of(one));

    assertThat(back.stream().map(CurriculumAnalysisProperties::turned)).isEqualTo(there);
    assertThat(Comparison.of(CurriculumAnalysis.of(one), CurriculumAnalysis.of(one)))
        .allMatch(
            same ->
                same.when() == Difference.When.SAME
                    && same.strength() == Difference.Strength.SAME
                    && same.presence() != Difference.Presence.ONE_ONLY);
  }

  @Property
  void eventsThatCoverNothingChangeNoComparison(
      @ForAll("programmes") Programme one, @ForAll("programmes") Programme other) {
    List<CoverageRow> modules =
        one.coverage().rows().stream().filter(row -> row.event().isEmpty()).toList();
    CurriculumAnalysis with = CurriculumAnalysis.of(Samples.programme(modules));
    CurriculumAnalysis without =
        CurriculumAnalysis.of(Samples.programme(one.modules(), List.of(), modules));
    CurriculumAnalysis beside = CurriculumAnalysis.of(other);

    assertThat(Comparison.of(with, beside)).isEqualTo(Comparison.of(without, beside));
  }

  private static Difference turned(Difference difference) {
    return new Difference(
        difference.statement(),
        switch (difference.presence()) {
          case ONE_ONLY -> Difference.Presence.OTHER_ONLY;
          case OTHER_ONLY -> Difference.Presence.ONE_ONLY;
          default -> difference.presence();
        },
        turned(difference.when()),
        turned(difference.strength()),
        /* inOne= */ difference.inOther(),
        /* inOther= */ difference.inOne());
  }

  private static Difference.When turned(Difference.When when) {
    return switch (when) {
      case EARLIER -> Difference.When.LATER;
      case LATER -> Difference.When.EARLIER;
      case SAME -> Difference.When.SAME;
    };
  }

  private static Difference.Strength turned(Difference.Strength strength) {
    return switch (strength) {
      case STRONGER -> Difference.Strength.WEAKER;
      case WEAKER -> Difference.Strength.STRONGER;
      case SAME -> Difference.Strength.SAME;
    };
  }

  @Property
  void aDifferenceNamesTheStopsOfBoth(
      @ForAll("programmes") Programme one, @ForAll("programmes") Programme other) {
    CurriculumAnalysis here = CurriculumAnalysis.of(one);

    assertThat(Comparison.of(here, CurriculumAnalysis.of(other)))
        .allSatisfy(
            each ->
                assertThat(each.firstInOne())
                    .isEqualTo(
                        here.revisits(each.statement()).first().map(met -> met.stop().place())));
  }

  @Property
  void whatIsCoreFirstIsMetBeforeOrThen(@ForAll("programmes") Programme programme) {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);
    for (Statement statement : programme.framework().statements()) {
      Revisits revisits = analysis.revisits(statement.code());
      revisits
          .firstAsCore()
          .ifPresent(
              core -> {
                assertThat(core.strength()).isEqualTo(CoverageStrength.CORE);
                assertThat(revisits.first().orElseThrow()).isLessThanOrEqualTo(core);
              });
      assertThat(revisits.firstAsCore().isPresent())
          .isEqualTo(
              analysis.covered(ofStrength(CoverageStrength.CORE)).contains(statement.code()));
    }
  }

  @Property
  void aModuleThatMovesCoversWhatItCovered(
      @ForAll("programmes") Programme programme,
      @ForAll @IntRange(min = 1, max = 36) int from,
      @ForAll @IntRange(min = 1, max = 36) int to) {
    Programme moved = programme.withModuleMoved(ModuleNumber.of(from), ModuleNumber.of(to));

    assertThat(ofModules(moved)).isEqualTo(ofModules(programme));
    assertThat(moved.module(ModuleNumber.of(to)).orElseThrow().code())
        .isEqualTo(programme.module(ModuleNumber.of(from)).orElseThrow().code());
    assertThat(programme.withModuleMoved(ModuleNumber.of(to), ModuleNumber.of(to)))
        .isEqualTo(programme);
  }

  /** What each module covers, by its code. */
  private static Set<String> ofModules(Programme programme) {
    return programme.coverage().rows().stream()
        .filter(row -> row.module().isPresent())
        .map(
            row ->
                programme.module(row.module().orElseThrow()).orElseThrow().code()
                    + " "
                    + row.statement()
                    + " "
                    + row.strength())
        .collect(Collectors.toSet());
  }

  @Property
  void modulesAndEventsTogetherCoverWhatEitherCovers(@ForAll("programmes") Programme programme) {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);

    assertThat(analysis.covered(any -> true))
        .isEqualTo(
            ImmutableSortedSet.copyOf(
                Sets.union(analysis.covered(inModules()), analysis.covered(inModules().negate()))));
    assertThat(analysis.gaps().nowhere().size() + analysis.covered(any -> true).size())
        .isEqualTo(181);
  }

  @Property
  void eachPlaceCoversWhatItsRowsSay(
      @ForAll("programmes") Programme programme, @ForAll("rows") Rows rows) {
    assertThat(CurriculumAnalysis.of(programme).with(rows).covered(any -> true))
        .containsExactlyInAnyOrderElementsOf(
            programme.coverage().rows().stream()
                .filter(row -> rows.places().contains(row.place()))
                .filter(row -> rows.suspect() || !row.suspect())
                .filter(row -> rows.echoed() || row.strength() != CoverageStrength.ECHOED)
                .map(CoverageRow::statement)
                .collect(Collectors.toSet()));
  }

  @Property
  void withoutAModuleWhatRestsOnItIsGone(
      @ForAll("programmes") Programme programme, @ForAll @IntRange(min = 1, max = 36) int number) {
    ModuleNumber module = ModuleNumber.of(number);
    List<CoverageRow> fine =
        programme.coverage().rows().stream()
            .filter(row -> row.module().isPresent() || row.event().isPresent())
            .toList();
    List<CoverageRow> rest =
        fine.stream().filter(row -> !row.module().equals(Optional.of(module))).toList();
    CurriculumAnalysis without = CurriculumAnalysis.of(Samples.programme(rest));
    CurriculumAnalysis with = CurriculumAnalysis.of(Samples.programme(fine));

    assertThat(without.encounters())
        .isEqualTo(
            with.encounters().stream()
                .filter(one -> !one.stop().place().equals(new Stop.OfModule(module)))
                .toList());
    assertThat(without.overlap().rowKeySet()).doesNotContain(module);
    assertThat(without.links(module).introduces()).isEmpty();
    assertThat(without.links(module).presupposes()).isEmpty();
  }
}
