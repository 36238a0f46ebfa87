package io.github.ecf4j.examples.spark;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.common.collect.TreeBasedTable;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ecf4j.examples.schoolreport.input.NetworkFolder;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Makes the tables of a cohort of the school folders of a network: each file of all schools becomes
 * one, with the name of the school's folder in its first column. What no table can hold, such as a
 * row that is longer than its header, ends it with the name of the file.
 */
public final class CohortTables {
  /** The column that says of which school a row is. */
  static final String KEY = "school_key";

  private CohortTables() {}

  /**
   * Writes the tables.
   *
   * @param arguments the folder of school folders, and the folder of tables, which is made anew
   * @throws IOException if a file cannot be read, which it names, or written, and where the folder
   *     of tables is there already
   * @throws UnusableFolderException if there are no school folders
   */
  public static void main(String[] arguments) throws IOException, UnusableFolderException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path network, Path cohort) throws IOException, UnusableFolderException {
    TreeBasedTable<String, String, Path> files = TreeBasedTable.create();
    for (Path school : NetworkFolder.schoolsIn(network, cohort)) {
      try (DirectoryStream<Path> tables = Files.newDirectoryStream(school, "*.csv")) {
        for (Path file : tables) {
          files.put(file.getFileName().toString(), school.getFileName().toString(), file);
        }
      }
    }
    Files.createDirectory(cohort);
    for (Map.Entry<String, Map<String, Path>> table : files.rowMap().entrySet()) {
      write(cohort.resolve(table.getKey()), table.getValue());
    }
  }

  private static void write(Path table, Map<String, Path> files) throws IOException {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    for (Path file : files.values()) {
      columns.addAll(rows(file).get(0).keySet());
    }
    try (CsvWriter lines = CsvWriter.builder().build(table)) {
      lines.writeRecord(Iterables.concat(List.of(KEY), columns));
      for (Map.Entry<String, Path> file : files.entrySet()) {
        for (Map<String, String> row : rows(file.getValue())) {
          Iterable<String> cells = Iterables.transform(columns, one -> row.getOrDefault(one, ""));
          lines.writeRecord(Iterables.concat(List.of(file.getKey()), cells));
        }
      }
    }
  }

  /** A blank row, which says that a school has the file and which columns, and the file's rows. */
  private static List<ImmutableMap<String, String>> rows(Path file) throws IOException {
    try (CsvReader<CsvRecord> all = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      List<List<String>> rows = new ArrayList<>(all.stream().map(CsvRecord::getFields).toList());
      List<String> header = rows.isEmpty() ? List.of() : rows.remove(0);
      rows.add(0, Collections.nCopies(header.size(), ""));
      return rows.stream()
          .map(row -> Streams.zip(header.stream(), row.stream(), Map::entry))
          .map(cells -> cells.collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)))
          .toList();
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + " cannot be made rows of a table: " + e.getMessage(), e);
    }
  }
}
