package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on all schools of a folder. */
class NetworkTest {
  private static final String DAY = "2022-03-10";
  private static final Path SAMPLES = Path.of("samples");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#]*)\">");

  @TempDir Path parent;
  private Path network;

  @BeforeEach
  void makeNetwork() throws IOException {
    network = Files.createDirectory(parent.resolve("network"));
  }

  private void copySample(String sample, String name) throws IOException {
    Path school = Files.createDirectory(network.resolve(name));
    try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
      for (Path file : files.toList()) {
        Files.copy(file, school.resolve(file.getFileName()));
      }
    }
  }

  private Run report() {
    return Run.onAll(network, DAY);
  }

  private static List<String> folders(JsonNode schools) {
    return Run.elements(schools).stream().map(one -> one.path("folder").asText()).toList();
  }

  @Test
  void eachSchoolHasTheFilesOfItsOwnReportByteForByte() throws IOException {
    copySample("large-secondary", "a school");
    copySample("two-form-primary", "b");

    Run all = report();

    Map<String, String> expected = new TreeMap<>();
    Run.of(parent.resolve("a"), network.resolve("a school").toString(), "--on", DAY)
        .files()
        .forEach((file, text) -> expected.put("a%20school/" + file, text));
    Run.of(parent.resolve("b"), network.resolve("b").toString(), "--on", DAY)
        .files()
        .forEach((file, text) -> expected.put("b/" + file, text));
    assertThat(expected).hasSize(5 + 2 * 5 + 5 + 2 * 2);
    assertThat(all.files())
        .containsAllEntriesOf(expected)
        .hasSize(expected.size() + 2)
        .containsKeys("network.json", "network.html");
  }

  @Test
  void theTotalsAreTheSumOfTheSchools() throws IOException {
    copySample("large-secondary", "a");
    copySample("two-form-primary", "b");
    Folder.in(network, "c");

    JsonNode json = report().json("network.json");

    JsonNode total = json.path("total");
    assertThat(total.path("schools").asInt()).isEqualTo(3);
    for (String figure :
        List.of(
            "ects",
            "modulesCompleted",
            "plannedModulesCompleted",
            "modulesPlanned",
            "cyclesCoached",
            "cyclesDue",
            "eventsAttended",
            "eventsDue",
            "rowsRefused")) {
      assertThat(total.path(figure).asInt())
          .as(figure)
          .isEqualTo(sum(json.path("schools"), figure));
    }
    total
        .path("findings")
        .properties()
        .forEach(
            rule ->
                assertThat(rule.getValue().asInt())
                    .as(rule.getKey())
                    .isPositive()
                    .isEqualTo(
                        Run.elements(json.path("schools")).stream()
                            .mapToInt(one -> one.path("findings").path(rule.getKey()).asInt())
                            .sum()));
    assertThat(total.path("findings")).hasSizeGreaterThan(10);
  }

  private static int sum(JsonNode schools, String figure) {
    return Run.elements(schools).stream().mapToInt(one -> one.path(figure).asInt()).sum();
  }

  @Test
  void aSchoolHasTheSameFiguresInWhateverNetwork() throws IOException {
    copySample("large-secondary", "b");
    JsonNode alone = report().json("network.json").path("schools").path(0);
    Folder.in(network, "a");
    copySample("two-form-primary", "c");

    assertThat(report().json("network.json").path("schools").path(1)).isEqualTo(alone);
  }

  @Test
  void aBrokenSchoolChangesNothingOfTheOthers() throws IOException {
    copySample("large-secondary", "a");
    Folder.in(network, "c");
    Run before = report();
    Map<String, String> sound = before.files();
    Folder.in(network, "b").without("ects.csv");
    Folder.in(network, "d").with("terms.csv", new byte[] {(byte) 0xff});
    Files.createDirectory(Folder.in(network, "e").without("terms.csv").path().resolve("terms.csv"));
    Files.createDirectory(network.resolve("empty"));

    Run after = report();

    JsonNode json = after.json("network.json");
    for (String part : List.of("reportDate", "total", "schools")) {
      assertThat(json.path(part)).isEqualTo(before.json("network.json").path(part));
    }
    assertThat(json.path("brokenSchools"))
        .hasToString(
            "[{\"folder\":\"b\",\"reason\":\"ects.csv is missing\"},"
                + "{\"folder\":\"d\",\"reason\":\"terms.csv is not UTF-8\"},"
                + "{\"folder\":\"e\",\"reason\":\"terms.csv is no regular file\"},"
                + "{\"folder\":\"empty\",\"reason\":\"terms.csv is missing\"}]");
    Map<String, String> files = after.files();
    assertThat(files.keySet()).isEqualTo(sound.keySet());
    sound.keySet().removeIf(file -> file.startsWith("network"));
    assertThat(files).containsAllEntriesOf(sound);
    assertThat(after.text("network.html"))
        .contains("4 schools could not be read")
        .contains("<th scope=\"row\"><bdi>d</bdi></th><td>terms.csv is not UTF-8</td>");
    assertThat(after.errors()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenCostsThatSchoolAlone() throws IOException {
    Folder.in(network, "a");
    Folder.in(network, "b");
    Path out = Files.createDirectory(parent.resolve("network-report"));
    Files.writeString(out.resolve("a"), "in the way");

    Run run = report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.errors()).isEmpty();
    JsonNode json = run.json("network.json");
    assertThat(folders(json.path("schools"))).containsExactly("b");
    assertThat(json.path("total").path("ects").asInt()).isEqualTo(1);
    assertThat(json.path("brokenSchools").path(0).path("reason").asText())
        .isEqualTo("its report cannot be written");
  }

  @Test
  void aSchoolWhoseReportCannotBeWrittenKeepsTheEarlierOne() throws IOException {
    Folder.in(network, "a");
    Folder b = Folder.in(network, "b");
    Run before = report();
    Files.delete(before.out().resolve("b/findings.csv"));
    Files.createDirectory(before.out().resolve("b/findings.csv"));
    Map<String, String> files = before.files();
    b.with("study.csv", "ect_id,module,completed_on", "doug,1,2022-03-07");

    Run after = report();

    assertThat(after.exitStatus()).isEqualTo(3);
    assertThat(after.json("network.json").path("brokenSchools"))
        .hasToString(
            "[{\"folder\":\"b\",\"reason\":\"its report cannot be written: findings.csv is there"
                + " and is a folder\"}]");
    Map<String, String> now = after.files();
    assertThat(now.keySet()).isEqualTo(files.keySet());
    files.keySet().removeIf(file -> file.startsWith("network"));
    assertThat(now).containsAllEntriesOf(files);
  }

  @Test
  void schoolsStandInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b", "School 10", "école", "School 9", "a", "Zebra")) {
      Folder.in(network, name);
      Files.createDirectory(network.resolve(name + "-broken"));
    }

    Run run = report();

    List<String> order = List.of("School 9", "School 10", "Zebra", "a", "b", "école");
    JsonNode json = run.json("network.json");
    assertThat(folders(json.path("schools"))).isEqualTo(order);
    assertThat(folders(json.path("brokenSchools")))
        .isEqualTo(order.stream().map(name -> name + "-broken").toList());
    assertThat(run.text("network.html")).containsSubsequence(order);
  }

  @Test
  void theOrderInWhichFoldersLieOnDiskIsIrrelevant() throws IOException {
    for (int i = 1; i <= 12; i++) {
      Folder.in(network, "s" + i);
    }
    Run one = report();
    Path other = Files.createDirectory(parent.resolve("other"));
    for (int i = 12; i >= 1; i--) {
      Folder.in(other, "s" + i);
    }

    assertThat(Run.onAll(other, DAY).files()).isEqualTo(one.files());
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    copySample("large-secondary", "a");
    copySample("two-form-primary", "b");
    Files.createDirectory(network.resolve("broken"));

    Run one = Run.of(parent.resolve("one"), "--all", network.toString(), "--on", DAY);
    Run two = Run.of(parent.resolve("two"), "--all", network.toString(), "--on", DAY);

    assertThat(one.files()).isEqualTo(two.files());
  }

  @Test
  void hiddenFoldersStrayFilesAndTheReportsAreNoSchools() throws IOException {
    Folder.in(network, "a");
    Folder.in(network, ".hidden");
    Files.createDirectory(network.resolve(".git"));
    Files.writeString(network.resolve("notes.txt"), "stray");
    Path out = network.resolve("reports");

    Run first = Run.of(out, "--all", network.toString(), "--on", DAY);
    Map<String, String> files = first.files();
    Run second = Run.of(out, "--all", network.toString(), "--on", DAY);

    assertThat(first.exitStatus()).isZero();
    assertThat(second.files()).isEqualTo(files);
    assertThat(folders(second.json("network.json").path("schools"))).containsExactly("a");
    assertThat(second.json("network.json").path("brokenSchools")).isEmpty();
  }

  @Test
  void oddNamesAreEncodedAndTheLinksLeadToTheReports() throws IOException {
    List<String> names =
        List.of("St Mary’s <C of E> & \"Co\", 10%", "%41", "javascript:alert(1)", "a?b#c", "…");
    for (String name : names) {
      Folder.in(network, name);
    }

    Run run = report();

    assertThat(run.exitStatus()).isZero();
    assertThat(folders(run.json("network.json").path("schools")))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(run.out().resolve("javascript%3Aalert%281%29/report.html")).exists();
    Matcher links = LINK.matcher(run.text("network.html"));
    int found = 0;
    while (links.find()) {
      URI link = URI.create(links.group(1));
      assertThat(link.getScheme()).isNull();
      assertThat(run.out().resolve(link.getPath())).exists();
      found++;
    }
    assertThat(found).isEqualTo(names.size());
  }

  @Test
  void aNameIsTextOnThePageWhateverItLooksLike() {
    Folder.in(network, "<b>folder")
        .with("school.csv", "name", "\"<script>alert('1')</script> & \"\"Sons\"\" {{total}}\"");
    Folder.in(network, "<i>broken").without("ects.csv");

    String page = report().text("network.html");

    assertThat(page)
        .contains(
            "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Sons&quot; {{total}}")
        .contains("&lt;b&gt;folder")
        .contains("&lt;i&gt;broken")
        .doesNotContain("<script", "<b>folder", "<i>");
  }

  @Test
  void thePageLoadsNothingAndItsTablesHaveHeaders() throws IOException {
    copySample("large-secondary", "a");
    Files.createDirectory(network.resolve("broken"));

    String page = report().text("network.html");

    assertThat(page)
        .contains("<html lang=\"en-GB\">")
        .contains("default-src 'none'")
        .contains("<caption>")
        .contains("no league table")
        .contains("nothing here scores, ranks or grades anyone")
        .doesNotContain("src=", "http:", "https:", "@import", "url(", "<script", "<th>", "null")
        .doesNotContainPattern("[0-9]\\s?%<");
    assertThat(page).contains("<th scope=\"col\">School</th>", "<th scope=\"row\"><a href=\"a/");
  }

  @Test
  void theKeysOfTheTotalsComeInTheContractsOrder() {
    Folder.in(network, "a").with("school.csv", "name", "Oak");
    JsonNode json = report().json("network.json");
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("version", "reportDate", "total", "schools", "brokenSchools");
    assertThat(json.path("schools").path(0).fieldNames())
        .toIterable()
        .containsExactly(
            "folder",
            "name",
            "ects",
            "modulesCompleted",
            "plannedModulesCompleted",
            "modulesPlanned",
            "modulesNotJudged",
            "cyclesCoached",
            "cyclesDue",
            "cyclesNotJudged",
            "eventsAttended",
            "eventsDue",
            "eventsNotJudged",
            "findings",
            "notJudged",
            "notApplied",
            "rowsRefused",
            "nothingRecordedSince",
            "dates");
    assertThat(json.path("schools").path(0).path("name").asText()).isEqualTo("Oak");
  }
}
