package io.github.ecf4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Spark answers is what the network answers on one machine, to the row. */
class NationalAuditTest {
  private static final Path FIXTURES = Path.of("../school-report/src/test/resources/rules");
  private static final LocalDate DAY = LocalDate.parse("2022-07-22");

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static List<Row> totals = List.of();

  /** A school for each rule, in which something is against it, and some with broken files. */
  @BeforeAll
  static void audit() throws Exception {
    for (Path rule : list(FIXTURES)) {
      if (Files.isDirectory(rule.resolve("raises"))) {
        copy(rule.resolve("raises"), school("whole", rule.getFileName().toString()));
        copy(rule.resolve("raises"), school("network", rule.getFileName().toString()));
      }
    }
    Files.writeString(
        school("whole", "broken-lines").resolve("ects.csv"),
        "ect_id,induction_started_on,name\ndoug,2021-09-01,\"Doug\n\"\"Two\"\"\\\"\nbad,bad,\n");
    brokenSchools();
    Path scenarios = folder.resolve("scenarios");
    Path base = Files.createDirectories(scenarios.resolve("base@2022-04-01," + DAY));
    Files.writeString(base.resolve("about.txt"), "Every school as it is recorded.");
    Path eased = Files.createDirectories(scenarios.resolve("eased@" + DAY));
    Files.writeString(eased.resolve("settings.csv"), "setting,value\nMENTOR_MINUTES_A_WEEK,30\n");
    spark = NationalAudit.session("local[2]");
    totals = audit("network", scenarios).collectAsList();
    CohortTables.write(folder.resolve("whole"), folder.resolve("tables"));
    Files.writeString(
        folder.resolve("tables/mentors.csv"), "neither,ann\r\n,bea\r\n", StandardOpenOption.APPEND);
    audit("tables", scenarios);
  }

  private static void brokenSchools() throws IOException {
    append("ragged-row", "study.csv", "doug,3,2021-09-17,and,more\n");
    append("short-row", "terms.csv", "2021,summer\n");
    append("unclosed-quote", "study.csv", "\"doug,3,2021-09-17\n");
    append("broken-cell", "absences.csv", "doug,2021-11-01,2021-11-02,\"sick\nness\"\n");
    append("quoted-quote", "ects.csv", "\"do\"\"ris\",2021-09-01,ann\n");
    write("without-header", "ects.csv", "doug,2021-09-01,ann\n".getBytes(UTF_8));
    write("without-column", "study.csv", "ect_id,module\ndoug,1\n".getBytes(UTF_8));
    write("not-utf-8", "ects.csv", new byte[] {'e', 'c', 't', (byte) 0xe9, '\n'});
    write("optional-not-utf-8", "study.csv", new byte[] {'e', 'c', 't', (byte) 0xe9, '\n'});
    write("empty", "terms.csv", new byte[0]);
    Files.delete(school("network", "without-ects").resolve("ects.csv"));
    Path terms = school("network", "folder-for-file").resolve("terms.csv");
    Files.delete(terms);
    Files.createDirectory(terms);
    Path study = school("network", "link-for-file").resolve("study.csv");
    Files.delete(study);
    Files.createSymbolicLink(study, folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("network/link-to-nothing"), folder.resolve("nothing"));
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void findingsAreThoseOfTheNetwork() throws IOException {
    List<String> expected = new ArrayList<>();
    NetworkTotals network = network("network", expected);

    assertThat(answers("network", "base", "finding")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(total("base", "early career teachers")).isEqualTo(network.total().ects());
    assertThat(total("base", "modules completed")).isEqualTo(network.total().modulesCompleted());
    assertThat(total("base", "cycles done")).isEqualTo(network.total().cycles().done());
    assertThat(total("base", "events due")).isEqualTo(network.total().events().due());
    assertThat(total("base", "not judged")).isEqualTo(network.total().notJudgedCount());
    assertThat(total("base", "rows refused")).isEqualTo(network.total().rowsRefused()).isPositive();
  }

  @Test
  void brokenSchoolsAreThoseOfTheNetwork() throws IOException {
    List<String> expected =
        network("network", new ArrayList<>()).brokenSchools().stream()
            .map(one -> one.folder() + " schools    " + one.reason())
            .toList();

    assertThat(answers("network", "base", "broken"))
        .containsExactlyInAnyOrderElementsOf(expected)
        .contains("link-to-nothing schools    there is no folder")
        .hasSizeGreaterThan(5);
  }

  @Test
  void tablesGiveWhatTheirFoldersGive() throws IOException {
    List<String> expected = new ArrayList<>();
    network("whole", expected);

    assertThat(answers("tables", "base", "finding")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(answers("tables", "base", "broken"))
        .containsExactlyInAnyOrder(
            "neither schools    terms.csv is missing", " schools    terms.csv is missing");
  }

  @Test
  void aScenarioChangesWhatRestsOnItAlone() {
    assertThat(total("eased", "MENTOR-TIME")).isLessThan(total("base", "MENTOR-TIME"));
    assertThat(total("eased", "STEP-AFTER-STUDY")).isEqualTo(total("base", "STEP-AFTER-STUDY"));
  }

  @Test
  void daysAreCountedOfInductionsWithAnEndAlone() {
    assertThat(answers("network", "base", "induction")).allMatch(one -> one.contains(" days "));
    assertThat(total("base", "inductions")).isPositive();
  }

  @Test
  void aScenarioThatNoSchoolCouldHaveEndsItBeforeTheFirst() throws IOException {
    Path wrong = folder.resolve("wrong");
    Path one = Files.createDirectories(wrong.resolve("one@" + DAY));

    Files.writeString(one.resolve("settings.csv"), "setting,value\nABSENCE_THRESHOLD_DAYS,few\n");
    assertThatThrownBy(() -> audit("network", wrong))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("one@", "settings.csv, line 2, value \"few\"");
    Files.writeString(one.resolve("settings.csv"), "setting,value\nABSENCE_THRESHOLD_DAYS,4\n");
    Files.writeString(one.resolve("terms.csv"), "academic_year,term\n");
    assertThatThrownBy(() -> audit("network", wrong)).hasMessageContaining("terms.csv");
    assertThat(answers("network", "base", "finding")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "base@21.7.2023, 21.7.2023",
    "2023-07-21, a name and a day are missing",
    "@2023-07-21, a name and a day are missing",
    "'base@2023-07-21,2023-07-21', 2023-07-21 is there twice",
    "'base@2022-04-01,2023-07-21', 2023-07-21 is there twice",
  })
  void aScenarioHasANameAndADayAndIsThereOnce(String name, String problem) throws IOException {
    Path scenarios = Files.createTempDirectory(folder, "scenarios");
    Files.createDirectory(scenarios.resolve(name));
    Files.createDirectory(scenarios.resolve("base@2023-07-20"));
    if (name.contains("2022")) {
      Files.createDirectory(scenarios.resolve("base@2023-07-21"));
    }

    assertThatThrownBy(() -> audit("network", scenarios)).hasMessageContaining(problem);
  }

  @Test
  void answersAreReplacedWhereTheyAreByWhicheverName() throws Exception {
    Path one =
        Files.createDirectory(Files.createTempDirectory(folder, "one").resolve("base@" + DAY));
    Path answers = folder.resolve("again");
    for (String place : List.of(answers.toString(), answers + "/")) {
      NationalAudit.audit(spark, folder.resolve("whole"), one.getParent(), Path.of(place));

      assertThat(answers.resolve("_SUCCESS")).exists();
      assertThat(list(folder)).noneMatch(left -> left.toString().endsWith(".part"));
    }
  }

  @Test
  void aTableHasTheColumnsOfFilesWithoutARowAndOfThoseWithAByteOrderMark() throws Exception {
    Path network = Files.createTempDirectory(folder, "marked");
    for (String school : List.of("a", "b")) {
      Path files = Files.createDirectory(network.resolve(school));
      Files.writeString(
          files.resolve("ects.csv"), (school.equals("a") ? "\uFEFF" : "") + "ect_id\n1\n");
      Files.writeString(files.resolve("study.csv"), "ect_id,module\n");
    }
    CohortTables.write(network, folder.resolve("marked-tables"));

    assertThat(folder.resolve("marked-tables/ects.csv"))
        .hasContent("school_key,ect_id\na,\na,1\nb,\nb,1");
    assertThat(folder.resolve("marked-tables/study.csv"))
        .hasContent("school_key,ect_id,module\na,,\nb,,");
  }

  @Test
  void whatIsNoAnswersIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("answers-of-whole/kept"));

    assertThatThrownBy(() -> audit("whole", folder.resolve("scenarios")))
        .hasMessageContaining("is not replaced");
    assertThat(folder.resolve("answers-of-whole/kept")).exists();
    Files.createFile(folder.resolve("answers-of-whole/_SUCCESS")); // of another job
    assertThatThrownBy(() -> audit("whole", folder.resolve("scenarios")))
        .hasMessageContaining("is not replaced");
  }

  @Test
  void withoutAScenarioNothingIsAsked() throws IOException {
    Path none = Files.createTempDirectory(folder, "scenarios");

    assertThatThrownBy(() -> audit("network", none)).hasMessageContaining("is empty");
    assertThat(answers("network", "base", "finding")).isNotEmpty();
  }

  @Test
  void aFileBesideTheSchoolFoldersIsNoTable() throws Exception {
    Path cohort = school("beside", "one").getParent();
    Files.writeString(cohort.resolve("list.csv"), "school\none\n");

    NationalAudit.audit(
        spark, cohort, folder.resolve("scenarios"), folder.resolve("answers-of-beside"));
    assertThat(answers("beside", "base", "broken")).isEmpty();
    assertThat(answers("beside", "base", "figure")).isNotEmpty();
  }

  @Test
  void tablesAreMadeWhereThereAreNone() {
    assertThatThrownBy(() -> CohortTables.write(folder.resolve("whole"), folder.resolve("tables")))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  private static Dataset<Row> audit(String cohort, Path scenarios) throws Exception {
    return NationalAudit.audit(
        spark, folder.resolve(cohort), scenarios, folder.resolve("answers-of-" + cohort));
  }

  /** A new school, of what the fixtures have in common. */
  private static Path school(String network, String name) throws IOException {
    Path school = Files.createDirectories(folder.resolve(network).resolve(name));
    copy(FIXTURES.resolve("common"), school);
    return school;
  }

  private static void append(String school, String file, String rows) throws IOException {
    Files.writeString(school("network", school).resolve(file), rows, StandardOpenOption.APPEND);
  }

  private static void write(String school, String file, byte[] bytes) throws IOException {
    Files.write(school("network", school).resolve(file), bytes);
  }

  private static NetworkTotals network(String of, List<String> findings) throws IOException {
    return FolderNetwork.on(DAY)
        .totals(
            list(folder.resolve(of)).iterator(),
            (school, audit) ->
                audit.report().findings().stream()
                    .map(
                        one ->
                            String.join(
                                " ",
                                school,
                                one.rule().id(),
                                one.weight().name(),
                                one.on().toString(),
                                one.subject().id().toString(),
                                one.message()))
                    .forEach(findings::add));
  }

  private static List<String> answers(String cohort, String scenario, String kind) {
    String answers = folder.resolve("answers-of-" + cohort).toString();
    return spark.read().parquet(answers).collectAsList().stream()
        .filter(row -> row.getString(0).equals(scenario) && row.getString(3).equals(kind))
        .filter(row -> row.getString(1).equals(DAY.toString()))
        .map(row -> Stream.of(2, 4, 5, 6, 7, 8).map(row::getString).collect(joining(" ")))
        .toList();
  }

  private static long total(String scenario, String name) {
    return totals.stream()
        .filter(row -> row.getString(0).equals(scenario) && row.getString(3).equals(name))
        .filter(row -> row.getString(1).equals(DAY.toString()))
        .mapToLong(row -> row.getLong(5))
        .sum();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : list(from)) {
      Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> list(Path of) throws IOException {
    try (Stream<Path> entries = Files.list(of)) {
      return entries.sorted().toList();
    }
  }
}
