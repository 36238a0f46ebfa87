package io.github.ecf4j.curriculum;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.ecf4j.model.programme.CoverageStrength.CONNECTOR;
import static io.github.ecf4j.model.programme.CoverageStrength.CORE;
import static io.github.ecf4j.model.programme.CoverageStrength.ECHOED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageDataTest {
  private static final int[] CORE_BY_MODULE = {
    22, 7, 4, 3, 8, 12, 9, 8, 8, 11, 12, 8, // behaviour
    27, 7, 12, 12, 11, 30, 16, 12, 12, 10, 16, 14, // instruction
    31, 3, 13, 9, 14, 5, 14, 12, 14, 11, 24, 22, // subject
  };
  private static final int[] CONNECTOR_BY_MODULE = {
    0, 5, 5, 11, 7, 11, 6, 4, 12, 1, 11, 10, // behaviour
    9, 5, 5, 5, 9, 5, 8, 3, 0, 3, 11, 4, // instruction
    43, 11, 11, 11, 18, 19, 9, 18, 8, 8, 14, 14, // subject
  };

  private static final Programme AMBITION = EcfCurriculum.ambition();
  private static final Coverage COVERAGE = AMBITION.coverage();
  private static final ImmutableList<CoverageRow> ROWS = COVERAGE.rows();

  @ParameterizedTest
  @CsvSource({"CORE, 463, 450", "CONNECTOR, 334, 329", "ECHOED, 271, 271"})
  void countsRowsWithAndWithoutTheSuspectOnes(CoverageStrength strength, int all, int sound) {
    assertThat(ROWS).filteredOn(row -> row.strength() == strength).hasSize(all);
    assertThat(ROWS).filteredOn(row -> row.strength() == strength && !row.suspect()).hasSize(sound);
  }

  @Test
  void tiesEachModuleToAsManyStatementsAsTheHandbookPrints() {
    assertThat(rowsByModule(CORE)).containsExactly(CORE_BY_MODULE);
    assertThat(rowsByModule(CONNECTOR)).containsExactly(CONNECTOR_BY_MODULE);
  }

  @Test
  void tiesAStatementToAModuleOnceOnly() {
    assertThat(ROWS)
        .filteredOn(row -> row.strength().isPublishedForModules())
        .extracting(row -> module(row) + " " + row.statement())
        .doesNotHaveDuplicates();
    assertThat(ROWS).doesNotHaveDuplicates();
  }

  @Test
  void suspectsTheListOfModule16AndARowOfModule28() {
    assertThat(ROWS)
        .filteredOn(CoverageRow::suspect)
        .hasSize(18)
        .allSatisfy(row -> assertThat(row.note()).isPresent());
    assertThat(ROWS)
        .filteredOn(row -> module(row).value() == 16 && row.strength() != ECHOED)
        .hasSize(17)
        .allMatch(CoverageRow::suspect);
    assertThat(ROWS)
        .filteredOn(row -> row.suspect() && module(row).value() != 16)
        .extracting(row -> module(row) + " " + row.statement())
        .containsExactly("28 3f");
  }

  @Test
  void printsForModule16TheListOfModule15() {
    assertThat(published(16)).isEqualTo(published(15));
  }

  @Test
  void leavesEightStatementsToNoModule() {
    assertThat(AMBITION.framework().statements())
        .filteredOn(s -> COVERAGE.modulesCovering(s.code()).isEmpty())
        .extracting(s -> s.code().toString())
        .containsExactly("3m", "5g", "5h", "8.7", "8e", "8l", "8o", "8p");
  }

  @Test
  void echoesNoStatementThatTheHandbookLeavesOut() {
    assertThat(AMBITION.framework().statements())
        .filteredOn(s -> COVERAGE.modulesCovering(s.code()).isEmpty())
        .extracting(Statement::code)
        .allSatisfy(code -> assertThat(COVERAGE.modulesCovering(code, ECHOED)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"HANDBOOK, 797", "MENTOR, 172", "VIDEO, 95", "PROGRAMME, 4"})
  void citesTheSourceOfEachRow(String source, int rows) {
    assertThat(ROWS).filteredOn(row -> row.citation().source().key().equals(source)).hasSize(rows);
  }

  @Test
  void takesThePublishedMappingFromTheHandbookAlone() {
    assertThat(ROWS)
        .allMatch(
            row ->
                row.strength().isPublishedForModules()
                    == row.citation().source().key().equals("HANDBOOK"));
  }

  @Test
  void citesTheModulesOwnPlace() {
    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(row.citation().where())
                    .endsWith(" " + AMBITION.module(module(row)).orElseThrow().code()));
  }

  private static ModuleNumber module(CoverageRow row) {
    return row.module().orElseThrow();
  }

  private static int[] rowsByModule(CoverageStrength strength) {
    int[] rows = new int[36];
    ROWS.stream()
        .filter(row -> row.strength() == strength)
        .forEach(row -> rows[module(row).value() - 1]++);
    return rows;
  }

  private static ImmutableList<String> published(int module) {
    return ROWS.stream()
        .filter(row -> module(row).value() == module && row.strength() != ECHOED)
        .map(row -> row.strength() + " " + row.statement())
        .collect(toImmutableList());
  }
}
