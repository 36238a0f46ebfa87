package io.github.ecf4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark answers is what the network answers on one machine, to the row. */
class NationalAuditTest {
  private static final Path FIXTURES = Path.of("../school-report/src/test/resources/rules");
  private static final LocalDate DAY = LocalDate.parse("2022-07-22");

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static List<Row> totals = List.of();

  /** A school for each rule, in which something is against it, and one that cannot be read. */
  @BeforeAll
  static void audit() throws IOException {
    Path network = folder.resolve("network");
    for (Path rule : list(FIXTURES)) {
      if (Files.isDirectory(rule.resolve("raises"))) {
        Path school = Files.createDirectories(network.resolve(rule.getFileName().toString()));
        copy(FIXTURES.resolve("common"), school);
        copy(rule.resolve("raises"), school);
      }
    }
    Path broken = Files.createDirectories(network.resolve("without-terms"));
    Files.copy(FIXTURES.resolve("common/ects.csv"), broken.resolve("ects.csv"));
    CohortTables.write(network, folder.resolve("cohort"));
    Path scenarios = folder.resolve("scenarios");
    Files.createDirectories(scenarios.resolve("base@" + DAY));
    Path eased = Files.createDirectories(scenarios.resolve("eased@" + DAY));
    Files.writeString(eased.resolve("settings.csv"), "setting,value\nMENTOR_MINUTES_A_WEEK,30\n");
    spark = NationalAudit.session("local[2]");
    totals =
        NationalAudit.audit(
                spark, folder.resolve("cohort"), scenarios, folder.resolve("answers").toString())
            .collectAsList();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void findingsAreThoseOfTheNetwork() throws IOException {
    List<String> expected = new ArrayList<>();
    NetworkTotals network = network(expected);

    assertThat(answers("base", "finding")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(total("base", "early career teachers")).isEqualTo(network.total().ects());
    assertThat(total("base", "modules completed")).isEqualTo(network.total().modulesCompleted());
    assertThat(total("base", "cycles done")).isEqualTo(network.total().cycles().done());
    assertThat(total("base", "events due")).isEqualTo(network.total().events().due());
    assertThat(total("base", "not judged")).isEqualTo(network.total().notJudgedCount());
  }

  @Test
  void aBrokenSchoolCostsOnlyItself() throws IOException {
    assertThat(answers("base", "broken"))
        .containsExactly("without-terms schools    terms.csv is missing");
    assertThat(network(new ArrayList<>()).brokenSchools()).hasSize(1);
  }

  @Test
  void aScenarioChangesWhatRestsOnItAlone() {
    assertThat(total("eased", "MENTOR-TIME")).isLessThan(total("base", "MENTOR-TIME"));
    assertThat(total("eased", "STEP-AFTER-STUDY")).isEqualTo(total("base", "STEP-AFTER-STUDY"));
  }

  private static NetworkTotals network(List<String> findings) throws IOException {
    return FolderNetwork.on(DAY)
        .totals(
            list(folder.resolve("network")).iterator(),
            new SchoolListener() {
              @Override
              public void audited(String school, SchoolAudit audit) {
                audit.report().findings().stream()
                    .map(
                        one ->
                            String.join(
                                " ",
                                school,
                                one.rule().id(),
                                one.weight().name(),
                                one.on().toString(),
                                one.subject().toString(),
                                one.message()))
                    .forEach(findings::add);
              }

              @Override
              public void done(int schools, int broken) {
                // Nobody waits.
              }
            });
  }

  private static List<String> answers(String scenario, String kind) {
    return spark.read().parquet(folder.resolve("answers").toString()).collectAsList().stream()
        .filter(row -> row.getString(0).equals(scenario) && row.getString(3).equals(kind))
        .map(
            row ->
                Stream.of(2, 4, 5, 6, 7, 8)
                    .map(row::getString)
                    .collect(java.util.stream.Collectors.joining(" ")))
        .toList();
  }

  private static long total(String scenario, String name) {
    return totals.stream()
        .filter(row -> row.getString(0).equals(scenario) && row.getString(3).equals(name))
        .mapToLong(row -> row.getLong(5))
        .sum();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : list(from)) {
      Files.copy(
          file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> list(Path of) throws IOException {
    try (Stream<Path> entries = Files.list(of)) {
      return entries.sorted().toList();
    }
  }
}
