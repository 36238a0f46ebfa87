package io.github.ecf4j.examples.spark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the tables of a cohort of the school folders of a network: each file of all schools becomes
 * one, with the name of the school's folder in its first column.
 */
public final class CohortTables {
  /** The column that says of which school a row is. */
  static final String KEY = "school_key";

  private CohortTables() {}

  /**
   * Writes the tables.
   *
   * @param arguments the folder of school folders, and the folder of tables, which is made
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path network, Path cohort) throws IOException {
    Files.createDirectories(cohort);
    TreeMap<String, TreeMap<String, Path>> files = new TreeMap<>();
    for (Path school : sorted(network, Files::isDirectory)) {
      for (Path file : sorted(school, one -> one.toString().endsWith(".csv"))) {
        files
            .computeIfAbsent(String.valueOf(file.getFileName()), name -> new TreeMap<>())
            .put(String.valueOf(school.getFileName()), file);
      }
    }
    for (Map.Entry<String, TreeMap<String, Path>> table : files.entrySet()) {
      write(cohort.resolve(table.getKey()), table.getValue());
    }
  }

  private static void write(Path table, Map<String, Path> files) throws IOException {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    for (Path file : files.values()) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        rows.stream().findFirst().ifPresent(row -> columns.addAll(row.getHeader()));
      }
    }
    try (CsvWriter lines = CsvWriter.builder().build(table)) {
      lines.writeRecord(Stream.concat(Stream.of(KEY), columns.stream()).toList());
      for (Map.Entry<String, Path> file : files.entrySet()) {
        String school = file.getKey();
        // A blank row says that a school has the file, be it without a row.
        lines.writeRecord(
            Stream.concat(Stream.of(school), columns.stream().map(column -> "")).toList());
        try (CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(file.getValue())) {
          for (NamedCsvRecord row : rows) {
            lines.writeRecord(
                Stream.concat(
                        Stream.of(school),
                        columns.stream().map(column -> row.findField(column).orElse("")))
                    .toList());
          }
        }
      }
    }
  }

  private static List<Path> sorted(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).sorted().toList();
    }
  }
}
