package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A file that is written: rows of cells by column, in the order of the contract. */
final class Output {
  private final ImmutableList<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Output(Iterable<String> columns) {
    this.columns = ImmutableList.copyOf(columns);
  }

  void add(Map<String, String> cells) {
    rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  /** The same rows with a column more; one that is there stays where it is, and its cells too. */
  Output with(String name, Function<String, String> ofFirst) {
    boolean isThere = columns.contains(name);
    Output all = new Output(isThere ? columns : Iterables.concat(columns, ImmutableList.of(name)));
    int place = all.columns.indexOf(name);
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      if (!isThere) {
        cells.add("");
      }
      if (cells.get(place).isEmpty()) {
        cells.set(place, ofFirst.apply(cells.get(0)));
      }
      all.rows.add(cells);
    }
    return all;
  }

  /** A column of what was added. */
  List<String> column(String name) {
    int place = columns.indexOf(name);
    return rows.stream().map(row -> row.get(place)).toList();
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return rows.size();
  }

  String toCsv() {
    List<List<String>> all = new ArrayList<>();
    all.add(columns);
    all.addAll(rows);
    return csv(all);
  }

  static String csv(List<? extends List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
