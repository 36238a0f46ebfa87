package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;

/**
 * A programme and its framework as the tables from which they can be read again.
 *
 * <p>Official wording is not part of the tables: it has to be added to a framework again.
 */
public final class ProgrammeTables implements Tables {
  private static final CharMatcher NO_NAME = CharMatcher.anyOf("/\\:");

  private final ImmutableMap<String, String> texts;

  private ProgrammeTables(ImmutableMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Writes a programme as tables.
   *
   * @param programme the programme
   * @return its tables
   * @throws InvalidValueException if the tables cannot hold it, so that another programme would be
   *     read from them: sources without a year, official wording, rows of events before those of
   *     modules, or a row twice; or if its id cannot name a folder beside the other tables: it
   *     begins with a full stop, holds a slash, a backslash or a colon, or is the name of a table
   */
  public static ProgrammeTables of(Programme programme) {
    requireNonNull(programme, "programme");
    ProgrammeTables tables = new ProgrammeTables(new ProgrammeWriter(programme).texts());
    Check.that(
        tables.canStandBeside(programme.id()),
        "programme.id",
        programme.id(),
        "the name of a folder beside the other tables");
    Check.that(
        tables.readAgain(programme),
        "programme",
        programme.id(),
        "such as the tables can hold, with which it would be read again as it is");
    return tables;
  }

  /** Whether a folder of that name can be beside the tables on any system. */
  private boolean canStandBeside(String id) {
    return !id.startsWith(".") && NO_NAME.matchesNoneOf(id) && !texts.containsKey(id);
  }

  private boolean readAgain(Programme programme) {
    try {
      Framework framework = FrameworkReader.read(this);
      return ProgrammeReader.read(this, framework, programme.id()).equals(programme);
    } catch (DataFileException | InvalidValueException e) {
      return false;
    }
  }

  /**
   * The tables.
   *
   * @return the text of each by its name, such as {@code framework/statements.tsv}
   */
  public ImmutableMap<String, String> texts() {
    return texts;
  }

  /**
   * {@inheritDoc}
   *
   * @throws DataFileException if there is no such table
   */
  @Override
  public Reader open(String name) {
    requireNonNull(name, "name");
    String text = texts.get(name);
    if (text == null) {
      throw new DataFileException(name, "is not there");
    }
    return new StringReader(text);
  }

  /**
   * Writes the tables into a folder, which {@link DataFolder} can read: all of them or, where one
   * cannot be written, none.
   *
   * @param folder the folder, made if it is not there; tables that are there are replaced, and
   *     other files stay
   * @throws IOException if a table cannot be written, with the reason that the system gives
   */
  public void writeTo(Path folder) throws IOException {
    FileSet.write(folder, texts);
  }
}
