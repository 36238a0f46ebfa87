package io.github.ecf4j.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_csv;

import com.google.common.collect.Streams;
import com.google.common.io.MoreFiles;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.ecf4j.examples.schoolreport.input.NetworkFolder;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Audits a national cohort under several scenarios at once. The cohort is a folder of school
 * folders, which are read where they lie; or of tables, CSV or Parquet, one for each file of the
 * school folder, with a column {@code school_key} more; what no table has a row of, the school has
 * no file of. A school that cannot be audited costs only itself.
 */
public final class NationalAudit {
  /** A cell may have quotes, doubled, and breaks of line. */
  private static final Map<String, String> AS_WRITTEN = Map.of("multiLine", "true", "escape", "\"");

  /** By this file answers are known; no engine reads what begins with an underscore. */
  private static final String MARK = "_national-audit";

  private NationalAudit() {}

  /**
   * Audits, writes the answers as Parquet, prints their totals, and ends the process with the exit
   * status of {@code school-report}.
   *
   * @param arguments the cohort, as tables or as school folders; the scenarios; and where the
   *     answers go
   */
  public static void main(String[] arguments) {
    int status = 2;
    try (SparkSession spark = session("local[*]")) {
      List<Path> given = Stream.of(arguments).map(Path::of).toList();
      checkArgument(given.size() == 3, "give COHORT SCENARIOS ANSWERS, three folders");
      Dataset<Row> totals = audit(spark, given.get(0), given.get(1), given.get(2)).cache();
      totals.show(500, false);
      String leftOut = "kind = 'broken' or name = 'rows refused' and number > 0";
      status = totals.filter("weight = 'CORE'").isEmpty() ? 0 : 1;
      status = totals.filter(leftOut).isEmpty() ? status : 3;
    } catch (Exception e) { // Spark's own are checked, and its methods declare none of them.
      // Of a file system's the message is a path alone.
      System.err.println(
          "national-audit: " + (e instanceof FileSystemException ? e : e.getMessage()));
    }
    System.exit(status);
  }

  static SparkSession session(String master) {
    return SparkSession.builder()
        .appName("ecf4j")
        .master(System.getProperty("spark.master", master))
        .config("spark.ui.enabled", false)
        .getOrCreate();
  }

  /**
   * Writes the answers, beside those that are there until all are told; returns how many findings
   * there are of each rule, and the sum of figures.
   */
  static Dataset<Row> audit(SparkSession spark, Path cohort, Path scenarios, Path answers)
      throws IOException, UnusableFolderException {
    ArrayList<Scenario> asked = Scenario.in(scenarios);
    if (Files.exists(answers) && !Files.exists(answers.resolve(MARK))) {
      throw new IOException(answers + " holds no answers; it is not replaced");
    }
    List<Path> tables =
        MoreFiles.listFiles(cohort).stream()
            .filter(one -> one.toString().matches(".*\\.(csv|parquet)"))
            .sorted()
            .toList();
    Dataset<Row> told =
        tables.stream().noneMatch(one -> one.getFileName().toString().startsWith("ects."))
            ? ofFolders(spark, NetworkFolder.schoolsIn(cohort, answers), asked)
            : ofTables(spark, tables, asked);
    // Hidden, so that what a run left that was ended is no school.
    Path part = answers.resolveSibling("." + answers.getFileName() + ".part");
    told.write().mode("overwrite").parquet(part.toString());
    Files.createFile(part.resolve(MARK));
    MoreFiles.deleteRecursively(Files.createDirectories(answers), ALLOW_INSECURE);
    Files.move(part, answers);
    Column[] by = {col("scenario"), col("report_day"), col("kind"), col("name"), col("weight")};
    Dataset<Row> all = spark.read().parquet(answers.toString());
    return all.groupBy(by).agg(sum("number").as("number")).orderBy(by);
  }

  private static Dataset<Row> ofFolders(
      SparkSession spark, List<Path> schools, List<Scenario> asked) {
    List<String> paths = schools.stream().map(one -> one.toAbsolutePath().toString()).toList();
    return spark
        .createDataset(paths, Encoders.STRING())
        // So that a core that has done its share takes of another's.
        .repartition(4 * spark.sparkContext().defaultParallelism())
        .flatMap(
            (FlatMapFunction<String, Row>)
                path -> SchoolQuestion.ask(asked, new File(path).getName(), Path.of(path)),
            Encoders.row(SchoolQuestion.ANSWER));
  }

  private static Dataset<Row> ofTables(
      SparkSession spark, List<Path> tables, List<Scenario> asked) {
    TreeMap<String, String> headers = new TreeMap<>();
    return tables.stream()
        .map(table -> lines(spark, table, headers))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (school, group) -> answers(asked, headers, school, group),
            Encoders.row(SchoolQuestion.ANSWER));
  }

  /** The rows of a table as lines of CSV; notes the header of its file. */
  private static Dataset<Row> lines(SparkSession spark, Path table, Map<String, String> headers) {
    String name = String.valueOf(table.getFileName());
    Dataset<Row> rows =
        name.endsWith(".csv")
            ? spark.read().options(AS_WRITTEN).option("header", true).csv(table.toString())
            : spark.read().parquet(table.toString());
    String file = name.substring(0, name.lastIndexOf('.')) + ".csv";
    List<String> columns =
        Arrays.stream(rows.columns()).filter(column -> !column.equals(CohortTables.KEY)).toList();
    headers.put(file, String.join(",", columns));
    Column[] cells = columns.stream().map(one -> col(one).cast("string")).toArray(Column[]::new);
    Column line = to_csv(struct(cells), Map.of("escape", "\"", "quoteAll", "true"));
    Column key = coalesce(col(CohortTables.KEY).cast("string"), lit("")).as(CohortTables.KEY);
    return rows.select(key, lit(file).as("file"), line.as("line"));
  }

  private static Iterator<Row> answers(
      List<Scenario> asked, Map<String, String> headers, String school, Iterator<Row> rows)
      throws IOException {
    Map<String, String> files =
        Streams.stream(rows)
            // In order, so that a school's answers do not hang on how the rows were spread.
            .sorted(comparing((Row row) -> row.getString(2)))
            .collect(
                groupingBy(
                    row -> row.getString(1), mapping(row -> row.getString(2), joining("\n"))));
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectory(memory.getPath("/school"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        String text = headers.get(file.getKey()) + "\n" + file.getValue();
        Files.writeString(folder.resolve(file.getKey()), text);
      }
      return SchoolQuestion.ask(asked, school, folder);
    }
  }
}
