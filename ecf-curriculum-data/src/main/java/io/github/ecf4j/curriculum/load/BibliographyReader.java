package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.Reference;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;

/** Reads the works that modules name from {@code programme/references.tsv}. */
public final class BibliographyReader {
  private BibliographyReader() {}

  /**
   * Reads and checks a bibliography.
   *
   * @param tables the tables
   * @param programme the programme whose modules name the works
   * @return the bibliography
   * @throws DataFileException if a table is not as it should be
   */
  public static Bibliography read(Tables tables, Programme programme) {
    requireNonNull(tables, "tables");
    requireNonNull(programme, "programme");
    Sources sources = Sources.read(tables);
    String file = ProgrammeReader.sharedFolder(tables, programme.id()) + "references.tsv";
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    for (Row row :
        Table.readEdition(file, tables.open(file), "module", "kind", "reference", "source", "where")
            .rows()) {
      ModuleNumber module = ModuleNumber.of(row.integer("module", 1, ModuleNumber.MAX));
      if (programme.module(module).isEmpty()) {
        throw row.refuse("module", "there is no module " + module);
      }
      references.add(
          row.build(
              "reference",
              () ->
                  new Reference(
                      module,
                      row.constant("kind", Reference.Kind.class),
                      row.text("reference"),
                      sources.citation(row))));
    }
    return Bibliography.of(references.build());
  }
}
