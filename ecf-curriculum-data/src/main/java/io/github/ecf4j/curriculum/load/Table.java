package io.github.ecf4j.curriculum.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A tab-separated table: a first line {@code #edition<TAB>id}, a header, then rows; no quoting.
 *
 * @param file the name for error messages
 * @param edition the id of the edition of the data
 * @param rows the rows in order
 */
record Table(String file, String edition, ImmutableList<Row> rows) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final String EDITION = "#edition";

  /**
   * Reads a table and checks its shape.
   *
   * @param file the name for error messages
   * @param reader the text
   * @param columns the columns that the header must name, in this order
   * @return the table
   * @throws DataFileException if the text cannot be read, edition or header are not as expected, or
   *     a row has another number of cells
   */
  static Table read(String file, Reader reader, String... columns) {
    List<String> lines = lines(file, reader);
    ImmutableList<String> header = ImmutableList.copyOf(columns);
    List<String> first = lines.isEmpty() ? List.of() : TABS.splitToList(lines.get(0));
    if (first.size() != 2 || !first.get(0).equals(EDITION) || first.get(1).isBlank()) {
      throw new DataFileException(file, 1, EDITION, "the first line must give the edition");
    }
    if (lines.size() < 2 || !TABS.splitToList(lines.get(1)).equals(header)) {
      throw new DataFileException(
          file, 2, header.get(0), "the header must be " + String.join(", ", header));
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 2; i < lines.size(); i++) {
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
    return new Table(file, first.get(1), rows.build());
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
   */
  <T> T build(Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (InvalidValueException e) {
      throw new DataFileException(file, 1, EDITION, e.field() + " " + e.problem());
    }
  }
}
