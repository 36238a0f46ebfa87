package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as Parquet, made of their CSV by DuckDB. */
final class Parquet {
  private Parquet() {}

  /**
   * Makes the files.
   *
   * @param tables the tables
   * @param about what to say of the release in each file
   * @return the bytes of each file by its table's name
   */
  static ImmutableMap<String, ByteSource> of(List<Table> tables, ImmutableMap<String, String> about)
      throws IOException {
    Path folder = Files.createTempDirectory("ecf4j-parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      // With several threads, rows could change places from run to run.
      sql.execute("SET threads = 1");
      ImmutableMap.Builder<String, ByteSource> files = ImmutableMap.builder();
      for (Table table : tables) {
        Path csv = folder.resolve(table.name() + ".csv");
        Path parquet = folder.resolve(table.name() + ".parquet");
        Files.writeString(csv, table.csv());
        sql.execute(copy(table, csv, parquet, about));
        files.put(table.name(), ByteSource.wrap(Files.readAllBytes(parquet)));
      }
      return files.build();
    } catch (SQLException e) {
      throw new IOException("cannot make Parquet: " + e.getMessage(), e);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static String copy(
      Table table, Path csv, Path parquet, ImmutableMap<String, String> about) {
    return "COPY (SELECT * FROM read_csv("
        + text(csv.toString())
        + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
        + " columns = "
        + struct(
            table.columns().stream()
                .collect(ImmutableMap.toImmutableMap(Column::name, one -> one.type().sql)))
        + ")) TO "
        + text(parquet.toString())
        + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA "
        + struct(
            ImmutableMap.<String, String>builder()
                .putAll(about)
                .put("observation", table.observation())
                .put(
                    "licence",
                    String.join(", ", Licence.of(table).stream().map(Licence::id).toList()))
                .put(
                    "sources", DataPackage.titles(table).stream().collect(Collectors.joining("; ")))
                .build())
        + ")";
  }

  private static String struct(ImmutableMap<String, String> fields) {
    return fields.entrySet().stream()
        .map(one -> text(one.getKey()) + ": " + text(one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
