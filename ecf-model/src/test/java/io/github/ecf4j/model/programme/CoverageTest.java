package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.Samples.CODE;
import static io.github.ecf4j.model.programme.Samples.SOMEWHERE;
import static io.github.ecf4j.model.programme.Samples.covers;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

@StatisticsReport(onFailureOnly = true)
class CoverageTest {
  private static final StatementCode OTHER = StatementCode.parse("1.2");
  private static final StatementCode THIRD = StatementCode.parse("1a");
  private static final Set<CoverageStrength> PUBLISHED =
      EnumSet.of(CoverageStrength.CORE, CoverageStrength.CONNECTOR);

  @Provide
  Arbitrary<StatementCode> codes() {
    return Arbitraries.of("1.1", "1.2", "1a").map(StatementCode::parse);
  }

  @Provide
  Arbitrary<List<CoverageRow>> tables() {
    Arbitrary<CoverageRow> modules =
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                codes(),
                Arbitraries.of(EnumSet.complementOf(EnumSet.of(CoverageStrength.EVENT))),
                Arbitraries.of(true, false))
            .as(
                (module, code, strength, suspect) ->
                    covers(module, code).strength(strength).suspect(suspect).note("Why").build());
    Arbitrary<CoverageRow> events = codes().map(code -> covers("CLINIC-1", code).build());
    return Arbitraries.oneOf(modules, modules, events).list().ofMaxSize(12);
  }

  private static ModuleSet modules(
      List<CoverageRow> rows, StatementCode statement, Set<CoverageStrength> strengths) {
    ModuleSet found = ModuleSet.empty();
    for (CoverageRow row : rows) {
      if (row.statement().equals(statement) && strengths.contains(row.strength())) {
        found = row.module().map(ModuleSet::of).map(found::union).orElse(found);
      }
    }
    return found;
  }

  @Property
  void modulesCoverAStatementIfTheirRowsAreCoreOrConnector(
      @ForAll("tables") List<CoverageRow> rows, @ForAll("codes") StatementCode statement) {
    ModuleSet covering = modules(rows, statement, PUBLISHED);

    assertThat(Coverage.of(rows).modulesCovering(statement)).isEqualTo(covering);
    Statistics.label("covered")
        .collect(!covering.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void modulesAreFoundByStrength(
      @ForAll("tables") List<CoverageRow> rows,
      @ForAll("codes") StatementCode statement,
      @ForAll CoverageStrength strength) {
    assertThat(Coverage.of(rows).modulesCovering(statement, strength))
        .isEqualTo(modules(rows, statement, EnumSet.of(strength)));
  }

  @Property
  void rowsAreKeptInOrderAndMakeTheTable(@ForAll("tables") List<CoverageRow> rows) {
    Coverage table = Coverage.of(rows);
    List<CoverageRow> backwards = Lists.reverse(rows);

    assertThat(table.rows()).containsExactlyElementsOf(rows);
    assertThat(table).isEqualTo(Coverage.of(List.copyOf(rows)));
    assertThat(table).hasSameHashCodeAs(Coverage.of(List.copyOf(rows)));
    assertThat(table.equals(Coverage.of(backwards))).isEqualTo(rows.equals(backwards));
    assertThat(table).hasToString("Coverage of " + rows.size() + " rows");
  }

  @Test
  void aTableIsNeitherItsRowsNorAnotherTable() {
    Coverage table = Coverage.of(List.of(covers("CLINIC-1", CODE).build()));

    assertThat(table)
        .isNotEqualTo(table.rows())
        .isNotEqualTo(Coverage.of(List.of()))
        .doesNotHaveSameHashCodeAs(Coverage.of(List.of()));
  }

  @Test
  void onlyCoreAndConnectorArePublishedForModules() {
    assertThat(CoverageStrength.values())
        .filteredOn(CoverageStrength::isPublishedForModules)
        .containsExactlyElementsOf(PUBLISHED);
  }

  @Test
  void anEventCoversWithItsOwnStrength() {
    assertThat(covers("CLINIC-1", CODE).build())
        .returns(CoverageStrength.EVENT, CoverageRow::strength)
        .returns(false, CoverageRow::suspect);
    assertRefused(
        () -> covers(1, CODE).strength(CoverageStrength.EVENT).build(),
        "strength",
        "EVENT",
        "CORE, CONNECTOR or ECHOED for a module");
  }

  @Test
  void whatIsTaughtInAUnitIsToldFromTrainingCommunityAndBlock() {
    Coverage table =
        Coverage.of(
            List.of(
                covers(1, CODE).place(CoveragePlace.TRAINING).build(),
                covers(2, CODE).place(CoveragePlace.COMMUNITY).build(),
                covers(3, CODE).place(CoveragePlace.MENTOR_MEETING).build(),
                covers("CLINIC-1", CODE).build(),
                CoverageRow.builder().strand("B").statement(CODE).citation(SOMEWHERE).build(),
                CoverageRow.builder().statement(OTHER).citation(SOMEWHERE).build(),
                covers(4, THIRD).strength(CoverageStrength.ECHOED).build()));

    assertThat(table.modulesCovering(CODE)).isEqualTo(ModuleSet.of(3));
    assertThat(table.modulesCovering(CODE, CoverageStrength.CORE)).isEqualTo(ModuleSet.of(1, 2, 3));
    assertThat(table.strandsCovering(CODE)).containsExactly("B");
    assertThat(List.of(CODE, OTHER, THIRD))
        .extracting(table::covers)
        .containsExactly(true, true, false);
    assertThat(table.strandsCovering(OTHER)).isEmpty();
  }

  @Test
  void aRowIsOfOneThingInAPlaceThatItHas() {
    assertThat(covers(1, CODE).build())
        .returns(CoveragePlace.STUDY, CoverageRow::place)
        .returns(CoverageStrength.CORE, CoverageRow::strength);
    assertThat(covers("CLINIC-1", CODE).build().place()).isEqualTo(CoveragePlace.TRAINING);
    assertRefused(
        () -> covers("CLINIC-1", CODE).place(CoveragePlace.STUDY).build(),
        "place",
        "STUDY",
        "TRAINING or COMMUNITY for an event");
    assertRefused(
        () -> covers(1, CODE).strand("B").build(),
        "module",
        "1",
        "the only one of module, strand and event");
    assertRefused(
        () -> covers("CLINIC-1", CODE).strand("B").build(),
        "module",
        "none",
        "the only one of module, strand and event");
  }

  @Test
  void aSuspectRowSaysWhy() {
    String bound = "given for a suspect row";
    CoverageRowBuilder row = covers(1, CODE).strength(CoverageStrength.CORE);

    assertThat(row.build().suspect()).isFalse();
    assertThat(covers("CLINIC-1", CODE).suspect(true).note("Misprint").build().suspect()).isTrue();
    assertThat(covers("CLINIC-1", CODE).note("Odd, but meant").build().note()).isPresent();
    assertRefused(row.suspect(true)::build, "note", bound);
    assertRefused(covers("CLINIC-1", CODE).suspect(true)::build, "note", bound);
  }
}
