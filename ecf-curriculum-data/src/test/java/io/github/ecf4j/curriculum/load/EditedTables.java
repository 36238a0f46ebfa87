package io.github.ecf4j.curriculum.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The library's own tables, one of them edited.
 *
 * @param file the table
 * @param edit changes its lines
 */
record EditedTables(String file, Consumer<List<String>> edit) implements Tables {
  private static final Splitter TABS = Splitter.on('\t');

  /** One cell replaced; lines are counted from 1. */
  static EditedTables withCell(String file, int line, String column, String cell) {
    return new EditedTables(
        file,
        lines -> {
          List<String> cells = new ArrayList<>(TABS.splitToList(lines.get(line - 1)));
          cells.set(TABS.splitToList(lines.get(1)).indexOf(column), cell);
          lines.set(line - 1, String.join("\t", cells));
        });
  }

  /** Reads all that the library reads. */
  ImmutableList<Object> readAll() {
    return readAll(this);
  }

  /** Reads all that the library reads from tables of the same names. */
  static ImmutableList<Object> readAll(Tables tables) {
    Framework framework = FrameworkReader.read(tables);
    Programme ambition = ProgrammeReader.read(tables, framework, "ambition");
    Programme ambition2020 = ProgrammeReader.read(tables, framework, "ambition-2020");
    return ImmutableList.of(
        framework,
        ambition,
        ambition2020,
        BankReader.read(tables, ambition),
        BibliographyReader.read(tables, ambition));
  }

  @Override
  public Reader open(String name) {
    List<String> lines = lines(name);
    if (name.equals(file)) {
      edit.accept(lines);
    }
    return new StringReader(String.join("\n", lines));
  }

  /** The lines of a table as it is. */
  static List<String> lines(String name) {
    try {
      return new ArrayList<>(
          Resources.readLines(Resources.getResource(EcfCurriculum.class, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
