package io.github.ecf4j.examples.benchmarks.cohort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads all files of a network with the CSV library, which {@code school-report} uses too. */
public final class CsvAlone {
  private CsvAlone() {}

  /**
   * Reads every cell of every row.
   *
   * @param network the folder of school folders
   * @return how many rows there are, headers left out
   * @throws IOException if something cannot be read
   */
  public static long rows(Path network) throws IOException {
    long rows = 0;
    long characters = 0;
    try (DirectoryStream<Path> schools = Files.newDirectoryStream(network)) {
      for (Path school : schools) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(school, "*.csv")) {
          for (Path file : files) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
              rows--;
              for (CsvRecord row : reader) {
                rows++;
                for (int cell = 0; cell < row.getFieldCount(); cell++) {
                  characters += row.getField(cell).length();
                }
              }
            }
          }
        }
      }
    }
    if (characters == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return rows;
  }
}
