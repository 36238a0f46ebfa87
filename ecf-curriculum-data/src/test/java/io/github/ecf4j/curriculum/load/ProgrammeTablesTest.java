package io.github.ecf4j.curriculum.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTablesTest {
  private static final Programme FULL = EcfCurriculum.ambition2020();

  @TempDir private Path temporary;

  static Stream<Programme> bundled() {
    return Stream.of(EcfCurriculum.ambition(), EcfCurriculum.ambition2020());
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void aProgrammeEqualsItsExportReadFromAFolder(Programme programme) throws IOException {
    ProgrammeTables.of(programme).writeTo(temporary);

    assertThat(read(DataFolder.of(temporary), programme.id())).isEqualTo(programme);
  }

  @Test
  void whereOneTableCannotBeWrittenTheEarlierOnesStay() throws IOException {
    Programme earlier = EcfCurriculum.ambition();
    ProgrammeTables.of(earlier).writeTo(temporary);
    Files.createDirectories(temporary.resolve("programmes/ambition-2020/events.tsv"));

    assertThatThrownBy(() -> ProgrammeTables.of(FULL).writeTo(temporary))
        .isInstanceOf(IOException.class)
        .hasMessage(temporary + ": events.tsv is there and is a folder");

    assertThat(read(DataFolder.of(temporary), earlier.id())).isEqualTo(earlier);
    assertThat(temporary.resolve("programmes/ambition-2020/event-coverage.tsv")).doesNotExist();
  }

  @Provide
  Arbitrary<Programme> partsOfTheBundled() {
    List<CoverageRow> rows = FULL.coverage().rows();
    Arbitrary<Set<CoverageRow>> modules =
        Arbitraries.of(rows.stream().filter(row -> row.module().isPresent()).toList())
            .set()
            .ofMaxSize(40);
    Arbitrary<Set<CoverageRow>> events =
        Arbitraries.of(rows.stream().filter(row -> row.event().isPresent()).toList())
            .set()
            .ofMaxSize(20);
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
            Arbitraries.strings().withChars("£é “’,;\"'").ofMaxLength(8),
            Arbitraries.integers().between(1, 600),
            modules,
            events)
        .as(ProgrammeTablesTest::part);
  }

  private static Programme part(
      String id, String title, int minutes, Set<CoverageRow> modules, Set<CoverageRow> events) {
    return like(
        id,
        "Programme" + title,
        FULL.modules().stream().map(one -> lasting(one, minutes)).toList(),
        Stream.concat(modules.stream(), events.stream()).toList());
  }

  private static Programme like(
      String id, String title, List<StudyModule> modules, List<CoverageRow> coverage) {
    return Programme.builder()
        .id(id)
        .title(title)
        .framework(FULL.framework())
        .addAllModules(modules)
        .addAllEvents(FULL.events())
        .coverage(Coverage.of(coverage))
        .coaching(FULL.coaching())
        .revisits(FULL.revisits())
        .citation(FULL.citation())
        .build();
  }

  private static StudyModule lasting(StudyModule module, int minutes) {
    return module.toBuilder().minutes(minutes).build();
  }

  @Property(tries = 50)
  void aProgrammeEqualsItsExportReadAgain(@ForAll("partsOfTheBundled") Programme programme) {
    assertThat(read(ProgrammeTables.of(programme), programme.id())).isEqualTo(programme);
  }

  @Test
  void everyBundledProgrammeEqualsItsExportReadAgain() {
    assertThat(EcfCurriculum.programmes())
        .allSatisfy(
            programme ->
                assertThat(read(ProgrammeTables.of(programme), programme.id()))
                    .isEqualTo(programme));
  }

  @Test
  void whatTheTablesCannotHoldIsRefused() {
    List<StudyModule> modules = FULL.modules();
    List<CoverageRow> rows = FULL.coverage().rows();
    List<CoverageRow> withOneTwice = new ArrayList<>(rows);
    withOneTwice.add(1, rows.get(0));
    Programme twice = like(FULL.id(), FULL.title(), modules, withOneTwice);

    assertThatThrownBy(() -> ProgrammeTables.of(twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("programme")
        .hasMessageContaining("ambition-2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../elsewhere", "..", ".", ".hidden", "a/b", "a\\b", "C:", "programmes.tsv"})
  void anIdThatCannotNameAFolderIsRefused(String id) {
    Programme programme =
        like(id, FULL.title(), FULL.modules(), List.copyOf(FULL.coverage().rows()));

    assertThatThrownBy(() -> ProgrammeTables.of(programme))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("programme.id")
        .hasMessageContaining(id)
        .hasMessageContaining("the name of a folder beside the other tables");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    ProgrammeTables tables = ProgrammeTables.of(FULL);

    assertThat(tables.texts()).hasSize(13).containsKey("programmes/ambition-2020/events.tsv");
    assertThatThrownBy(() -> tables.open("programmes/ambition/bank/steps.tsv"))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("programmes/ambition/bank/steps.tsv");
  }

  private static Programme read(Tables tables, String id) {
    return ProgrammeReader.read(tables, FrameworkReader.read(tables), id);
  }
}
