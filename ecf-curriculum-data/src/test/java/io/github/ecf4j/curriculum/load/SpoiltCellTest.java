package io.github.ecf4j.curriculum.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Splitter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell, the tables are read, or the refusal names a place in them. */
class SpoiltCellTest {
  @Property(tries = 300)
  void readsASpoiltCellOrNamesAPlace(@ForAll("cells") Cell cell, @ForAll("junk") String junk) {
    EditedTables spoilt = EditedTables.withCell(cell.file(), cell.line(), cell.column(), junk);
    Throwable refusal = catchThrowable(spoilt::readAll);
    if (refusal != null) {
      assertThat(refusal)
          .isInstanceOf(DataFileException.class)
          .hasMessageMatching("[a-z0-9/-]+\\.tsv, line [0-9]+, column \\S+: \\S.*");
    }
  }

  private record Cell(String file, int line, String column) {}

  @Provide
  Arbitrary<Cell> cells() {
    return Arbitraries.of(
            "sources.tsv",
            "programmes.tsv",
            "framework/standards.tsv",
            "framework/practices.tsv",
            "framework/statements.tsv",
            "programme/strands.tsv",
            "programme/modules.tsv",
            "programme/coverage.tsv",
            "ambition/events.tsv",
            "ambition-2020/events.tsv",
            "ambition-2020/event-coverage.tsv",
            "bank/areas.tsv",
            "bank/steps.tsv")
        .flatMap(SpoiltCellTest::cellsOf);
  }

  private static Arbitrary<Cell> cellsOf(String file) {
    List<String> lines = EditedTables.lines(file);
    return Combinators.combine(
            Arbitraries.integers().between(3, lines.size()),
            Arbitraries.of(Splitter.on('\t').splitToList(lines.get(1))))
        .as((line, column) -> new Cell(file, line, column));
  }

  @Provide
  Arbitrary<String> junk() {
    return Arbitraries.strings().withChars("0169ABEza -,.é").ofMaxLength(12);
  }
}
