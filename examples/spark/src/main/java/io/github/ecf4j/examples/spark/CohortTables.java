package io.github.ecf4j.examples.spark;

import com.google.common.collect.TreeBasedTable;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ecf4j.examples.schoolreport.input.NetworkFolder;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
   * @param arguments the folder of school folders, and the folder of tables, which is made
   * @throws IOException if a file cannot be read, which it names, or written
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
    Files.createDirectories(cohort);
    for (Map.Entry<String, Map<String, Path>> table : files.rowMap().entrySet()) {
      write(cohort.resolve(table.getKey()), table.getValue());
    }
  }

  private static void write(Path table, Map<String, Path> files) throws IOException {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    for (Path file : files.values()) {
      rows(file).stream().limit(1).forEach(row -> columns.addAll(row.getHeader()));
    }
    try (CsvWriter lines = CsvWriter.builder().build(table)) {
      lines.writeRecord(cells(KEY, columns, column -> column));
      for (Map.Entry<String, Path> file : files.entrySet()) {
        // A blank row says that a school has the file, be it without a row.
        lines.writeRecord(cells(file.getKey(), columns, column -> ""));
        for (NamedCsvRecord row : rows(file.getValue())) {
          lines.writeRecord(
              cells(file.getKey(), columns, column -> row.findField(column).orElse("")));
        }
      }
    }
  }

  private static List<String> cells(String key, Set<String> columns, UnaryOperator<String> cell) {
    return Stream.concat(Stream.of(key), columns.stream().map(cell)).toList();
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + " cannot be made rows of a table: " + e.getMessage(), e);
    }
  }
}
