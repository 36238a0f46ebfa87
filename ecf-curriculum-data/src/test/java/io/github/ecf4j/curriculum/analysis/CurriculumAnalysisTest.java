package io.github.ecf4j.curriculum.analysis;

import static io.github.ecf4j.curriculum.analysis.Samples.code;
import static io.github.ecf4j.curriculum.analysis.Samples.codes;
import static io.github.ecf4j.curriculum.analysis.Samples.event;
import static io.github.ecf4j.curriculum.analysis.Samples.module;
import static io.github.ecf4j.curriculum.analysis.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlanItemBuilder;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Modules 1 (overview), 2, 3 and 14 of the bundled programme, and its clinic 1. */
class CurriculumAnalysisTest {
  private static final Programme SMALL =
      programme(
          module(1, "1.1", CoverageStrength.CORE, false),
          module(1, "1.2", CoverageStrength.CORE, false),
          module(2, "1.2", CoverageStrength.CONNECTOR, false),
          module(2, "1.3", CoverageStrength.CORE, true),
          module(2, "1.4", CoverageStrength.CONNECTOR, false),
          module(2, "1a", CoverageStrength.ECHOED, false),
          module(3, "1.3", CoverageStrength.CONNECTOR, false),
          module(3, "1.3", CoverageStrength.CORE, false),
          module(14, "1.2", CoverageStrength.CORE, false),
          event("ECT-CLINIC-1", "1.5"),
          event("ECT-CLINIC-1", "1.3"));

  private static final CurriculumAnalysis ANALYSIS = CurriculumAnalysis.of(SMALL);

  private static List<String> words(Revisits revisits) {
    return revisits.encounters().stream()
        .map(one -> one.stop() + " " + one.strength() + (one.suspect() ? " suspect" : ""))
        .toList();
  }

  @Test
  void aStatementIsMetWhereRowsSaySoAsStronglyAsTheStrongest() {
    assertThat(words(ANALYSIS.revisits(code("1.2"))))
        .containsExactly("module 1 CORE", "module 2 CONNECTOR", "module 14 CORE");
    assertThat(words(ANALYSIS.revisits(code("1.3"))))
        .containsExactly("module 2 CORE suspect", "module 3 CORE", "ECT-CLINIC-1 EVENT");
    assertThat(words(ANALYSIS.revisits(code("2.1")))).isEmpty();
    assertThat(ANALYSIS.revisits(code("2.1")).first()).isEmpty();
    assertThat(ANALYSIS.revisits(code("2.1")).last()).isEmpty();
  }

  @Test
  void suspectAndEchoedRowsAreInOrOutByChoice() {
    assertThat(ANALYSIS.rows()).isEqualTo(Rows.published());
    assertThat(words(ANALYSIS.revisits(code("1a")))).isEmpty();
    assertThat(words(ANALYSIS.with(Rows.published().withEchoed()).revisits(code("1a"))))
        .containsExactly("module 2 ECHOED");
    assertThat(words(ANALYSIS.with(Rows.published().withoutSuspect()).revisits(code("1.3"))))
        .containsExactly("module 3 CORE", "ECT-CLINIC-1 EVENT");
  }

  @Test
  void revisitsHaveASpacing() {
    Revisits revisits = ANALYSIS.revisits(code("1.2"));

    assertThat(revisits.first().orElseThrow().stop()).hasToString("module 1");
    assertThat(revisits.last().orElseThrow().stop()).hasToString("module 14");
    assertThat(revisits.spacing()).hasSize(2).first().isEqualTo(1);
    assertThat(ANALYSIS.revisits(code("1.1")).spacing()).isEmpty();
  }

  @Test
  void whatIsTreatedInPassingIsAGap() {
    Gaps gaps = ANALYSIS.gaps();

    assertThat(gaps.overviewsOnly()).isEqualTo(codes("1.1"));
    assertThat(gaps.connectorsOnly()).isEqualTo(codes("1.4"));
    assertThat(gaps.eventsOnly()).isEqualTo(codes("1.5"));
    assertThat(gaps.nowhere()).hasSize(181 - 5).contains(code("1a"), code("8p"));
  }

  @Test
  void aModuleBuildsOnSomeStatementsAndLeadsToOthers() {
    assertThat(ANALYSIS.links(ModuleNumber.of(2)))
        .isEqualTo(
            new Links(
                new Stop.OfModule(ModuleNumber.of(2)),
                codes("1.2"),
                codes("1.3", "1.4"),
                codes("1.2", "1.3")));
    assertThat(ANALYSIS.links(ModuleNumber.of(60)).introduces()).isEmpty();
    assertThat(ANALYSIS.links(ModuleNumber.of(60)).presupposes()).isEmpty();
  }

  @Test
  void modulesOverlapInTheStatementsThatTheyShare() {
    assertThat(ANALYSIS.overlap().cellSet())
        .extracting(cell -> cell.getRowKey() + "/" + cell.getColumnKey() + " " + cell.getValue())
        .containsExactlyInAnyOrder("1/2 [1.2]", "1/14 [1.2]", "2/3 [1.3]", "2/14 [1.2]");
  }

  @Test
  void theMatrixHasACellForEachEncounter() {
    assertThat(ANALYSIS.matrix().size()).isEqualTo(ANALYSIS.encounters().size()).isEqualTo(9);
    assertThat(ANALYSIS.matrix().column(code("1.5")).values())
        .containsExactly(CoverageStrength.EVENT);
  }

  @Test
  void aStrandHasAProfileByStandard() {
    assertThat(ANALYSIS.strandProfiles().row("B")).containsEntry(1, 6).containsEntry(2, 0);
    assertThat(ANALYSIS.strandProfiles().row("I")).containsEntry(1, 1);
  }

  @Test
  void coverageOfAScopeGrowsStopByStop() {
    Framework framework = EcfCurriculum.framework();
    Scope first = Scope.of(framework, framework.standards().get(0));
    List<CoveragePoint> curve = ANALYSIS.cumulative(first, CurriculumAnalysis.inModules());

    assertThat(first.name()).startsWith("1 ");
    assertThat(curve)
        .filteredOn(point -> point.stop().toString().equals("module 2"))
        .singleElement()
        .extracting(CoveragePoint::covered)
        .isEqualTo(4);
    assertThat(curve.get(curve.size() - 1).covered()).isEqualTo(4);
    assertThat(ANALYSIS.cumulative(first).get(curve.size() - 1).covered()).isEqualTo(5);
    assertThat(Scope.of(framework, framework.practices().get(0)).statements())
        .isSubsetOf(first.statements());
  }

  @Test
  void aPlanSaysOnWhichDayAStatementIsFirstMet() {
    LocalDate monday = LocalDate.of(2021, 9, 6);
    ProgrammePlan plan =
        ProgrammePlan.of(
            List.of(
                item(new Activity.Study(ModuleNumber.of(2)), monday).build(),
                item(new Activity.Study(ModuleNumber.of(3)), monday.plusWeeks(2)).build(),
                item(new Activity.Training(new EventId("ECT-CLINIC-1")), monday.plusWeeks(1))
                    .on(monday.plusWeeks(1).plusDays(2))
                    .build()),
            List.of());

    assertThat(ANALYSIS.firstMet(plan))
        .isEqualTo(
            Map.of(
                code("1.2"), monday,
                code("1.3"), monday,
                code("1.4"), monday,
                code("1.5"), LocalDate.of(2021, 9, 15)));
  }

  private static PlanItemBuilder item(Activity activity, LocalDate monday) {
    return PlanItem.builder().activity(activity).week(Week.of(monday)).reason("Given.");
  }

  @Test
  void programmesDifferInWhenAndHowStronglyTheyCoverAStatement() {
    Programme other =
        programme(
            module(2, "1.1", CoverageStrength.CONNECTOR, false),
            module(1, "1.2", CoverageStrength.CORE, false),
            module(2, "1.6", CoverageStrength.CORE, false));
    List<Difference> differences = Comparison.of(ANALYSIS, CurriculumAnalysis.of(other));

    assertThat(differences.get(0))
        .isEqualTo(
            new Difference(
                code("1.1"),
                Difference.Presence.BOTH,
                Difference.When.EARLIER,
                Difference.Strength.STRONGER,
                places(ANALYSIS, "1.1"),
                places(CurriculumAnalysis.of(other), "1.1")));
    assertThat(differences.get(1).when()).isEqualTo(Difference.When.SAME);
    assertThat(differences.get(2).presence()).isEqualTo(Difference.Presence.ONE_ONLY);
    assertThat(differences.get(5).presence()).isEqualTo(Difference.Presence.OTHER_ONLY);
    assertThat(differences.get(180).presence()).isEqualTo(Difference.Presence.NEITHER);
  }

  private static ImmutableList<Stop.Place> places(CurriculumAnalysis analysis, String code) {
    return analysis.revisits(code(code)).encounters().stream()
        .map(one -> one.stop().place())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void refusesProgrammesOnDifferentFrameworks() {
    Framework framework = EcfCurriculum.framework();
    Framework renamed =
        Framework.builder()
            .id("another")
            .title(framework.title())
            .addAllStandards(framework.standards())
            .addAllPractices(framework.practices())
            .addAllStatements(framework.statements())
            .build();

    assertThatThrownBy(() -> Comparison.of(ANALYSIS, CurriculumAnalysis.of(Samples.on(renamed))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("another");
  }
}
