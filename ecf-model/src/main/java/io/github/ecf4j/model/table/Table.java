package io.github.ecf4j.model.table;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.check.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table of tab-separated cells without quoting: where it has editions a first line {@code
 * #edition<TAB>id}, then a header, then rows.
 *
 * @param file the name for error messages
 * @param edition the id of the edition of the data; empty where the table has no editions
 * @param rows the rows in order
 */
public record Table(String file, String edition, ImmutableList<Row> rows) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final String EDITION = "#edition";

  /**
   * A table.
   *
   * @param file the name for error messages
   * @param edition the id of the edition of the data; empty where the table has no editions
   * @param rows the rows in order
   */
  public Table {
    requireNonNull(file, "file");
    Check.plain("edition", edition);
    requireNonNull(rows, "rows");
  }

  /**
   * Reads a table that has no editions, and checks its shape.
   *
   * @param file the name for error messages
   * @param reader the text, which is closed
   * @param columns the columns that the header must name, in this order
   * @return the table
   * @throws DataFileException if the text cannot be read, the header is not as expected, or a row
   *     has another number of cells
   * @throws InvalidValueException if there are no columns
   */
  public static Table read(String file, Reader reader, String... columns) {
    ImmutableList<String> header = columns(file, reader, columns);
    return of(file, "", lines(file, reader), header);
  }

  /**
   * Reads a table whose first line gives the edition, and checks its shape.
   *
   * @param file the name for error messages
   * @param reader the text, which is closed
   * @param columns the columns that the header must name, in this order
   * @return the table
   * @throws DataFileException if the text cannot be read, edition or header are not as expected, or
   *     a row has another number of cells
   * @throws InvalidValueException if there are no columns
   */
  public static Table readEdition(String file, Reader reader, String... columns) {
    ImmutableList<String> header = columns(file, reader, columns);
    List<String> lines = lines(file, reader);
    List<String> first = lines.isEmpty() ? List.of() : TABS.splitToList(lines.get(0));
    if (first.size() != 2
        || !first.get(0).equals(EDITION)
        || first.get(1).isBlank()
        || !PlainText.isPlain(first.get(1))) {
      throw new DataFileException(file, 1, EDITION, "the first line must give the edition");
    }
    return of(file, first.get(1), lines, header);
  }

  private static ImmutableList<String> columns(String file, Reader reader, String[] columns) {
    requireNonNull(file, "file");
    requireNonNull(reader, "reader");
    Check.noNull("columns", Arrays.asList(requireNonNull(columns, "columns")));
    Check.that(columns.length > 0, "columns", "none", "one or more");
    return ImmutableList.copyOf(columns);
  }

  private static Table of(
      String file, String edition, List<String> lines, ImmutableList<String> header) {
    int above = edition.isEmpty() ? 0 : 1;
    if (lines.size() <= above || !TABS.splitToList(lines.get(above)).equals(header)) {
      throw new DataFileException(
          file, above + 1, header.get(0), "the header must be " + String.join(", ", header));
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = above + 1; i < lines.size(); i++) {
      List<String> cells = TABS.splitToList(lines.get(i));
      if (cells.size() != header.size()) {
        throw new DataFileException(
            file,
            i + 1,
            header.get(Math.min(cells.size(), header.size()) - 1),
            "expected " + header.size() + " cells, found " + cells.size());
      }
      rows.add(new Row(file, i + 1, header, ImmutableList.copyOf(cells)));
    }
    return new Table(file, edition, rows.build());
  }

  private static List<String> lines(String file, Reader reader) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader text = new BufferedReader(reader)) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new DataFileException(file, lines.size() + 1, "cannot be read: " + e);
    }
  }

  /**
   * A value made from the whole table; what its constructor refuses is laid to the first line,
   * which speaks of all the others.
   *
   * @param <T> the value's type
   * @param constructor makes the value
   * @return the value
   * @throws DataFileException if the constructor refuses
   */
  public <T> T build(Supplier<T> constructor) {
    requireNonNull(constructor, "constructor");
    try {
      return constructor.get();
    } catch (InvalidValueException e) {
      throw new DataFileException(file, 1, EDITION, e.field() + " " + e.problem());
    }
  }

  /** Prints name and count. */
  @Override
  public String toString() {
    return "Table " + file + " of " + rows.size() + " rows";
  }
}
