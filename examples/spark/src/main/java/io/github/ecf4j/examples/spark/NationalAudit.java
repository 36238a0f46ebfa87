package io.github.ecf4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Audits a national cohort under several scenarios at once. The cohort is a folder of tables, CSV
 * or Parquet, one for each file of the school folder, with a column {@code school_key} more; what
 * no table has a row of, the school has no file of. A school that cannot be audited costs only
 * itself.
 */
public final class NationalAudit {
  private static final String[] TOTAL = {"scenario", "report_day", "kind", "name", "weight"};

  private NationalAudit() {}

  /**
   * Audits, writes the answers as Parquet, and prints their totals.
   *
   * @param arguments the cohort, as tables or as school folders; the scenarios; and where the
   *     answers go
   * @throws IOException if the cohort or the scenarios cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("give COHORT SCENARIOS ANSWERS, three folders");
    }
    Path cohort = Path.of(arguments[0]);
    if (tables(cohort).isEmpty()) {
      Path made = Path.of(arguments[2] + "-cohort");
      CohortTables.write(cohort, made);
      cohort = made;
    }
    try (SparkSession spark = session("local[*]")) {
      audit(spark, cohort, Path.of(arguments[1]), arguments[2]).show(500, false);
    }
  }

  static SparkSession session(String master) {
    return SparkSession.builder()
        .appName("ecf4j")
        .master(System.getProperty("spark.master", master))
        .config("spark.ui.enabled", false)
        .getOrCreate();
  }

  /**
   * Writes the answers; returns how many findings there are of each rule, and the sum of figures.
   */
  static Dataset<Row> audit(SparkSession spark, Path cohort, Path scenarios, String answers)
      throws IOException {
    ArrayList<Scenario> asked = Scenario.in(scenarios);
    TreeMap<String, String> headers = new TreeMap<>();
    Dataset<Row> rows = null;
    for (Path table : tables(cohort)) {
      Dataset<Row> lines = lines(spark, table, headers);
      rows = rows == null ? lines : rows.unionByName(lines);
    }
    if (rows == null) {
      throw new IOException("there is no table in " + cohort);
    }
    rows.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (school, group) -> answers(asked, headers, school, group),
            Encoders.row(SchoolQuestion.ANSWER))
        .write()
        .mode("overwrite")
        .parquet(answers);
    Column[] by = Arrays.stream(TOTAL).map(name -> col(name)).toArray(Column[]::new);
    return spark.read().parquet(answers).groupBy(by).agg(sum("number").as("number")).orderBy(by);
  }

  private static List<Path> tables(Path cohort) throws IOException {
    try (Stream<Path> entries = Files.list(cohort)) {
      return entries.filter(one -> one.toString().matches(".*\\.(csv|parquet)")).sorted().toList();
    }
  }

  /** The rows of a table as lines of CSV; notes the header of its file. */
  private static Dataset<Row> lines(SparkSession spark, Path table, Map<String, String> headers) {
    String name = String.valueOf(table.getFileName());
    Dataset<Row> rows =
        name.endsWith(".csv")
            ? spark.read().option("header", true).csv(table.toString())
            : spark.read().parquet(table.toString());
    String file = name.substring(0, name.lastIndexOf('.')) + ".csv";
    List<String> columns =
        Arrays.stream(rows.columns()).filter(column -> !column.equals(CohortTables.KEY)).toList();
    headers.put(file, String.join(",", columns));
    Column[] cells = columns.stream().map(one -> col(one).cast("string")).toArray(Column[]::new);
    Column line = to_csv(struct(cells), Map.of("escape", "\"", "quoteAll", "true"));
    return rows.select(col(CohortTables.KEY), lit(file).as("file"), line.as("line"));
  }

  private static Iterator<Row> answers(
      List<Scenario> asked, Map<String, String> headers, String school, Iterator<Row> rows) {
    // In order, so that a school's answers do not hang on how the rows were spread.
    TreeMap<String, List<String>> lines = new TreeMap<>();
    rows.forEachRemaining(
        row ->
            lines.computeIfAbsent(row.getString(1), f -> new ArrayList<>()).add(row.getString(2)));
    TreeMap<String, String> files = new TreeMap<>();
    lines.forEach(
        (file, all) -> {
          Collections.sort(all);
          files.put(file, headers.get(file) + "\n" + String.join("\n", all) + "\n");
        });
    return asked.stream()
        .flatMap(scenario -> SchoolQuestion.ask(scenario, school, files).stream())
        .iterator();
  }
}
