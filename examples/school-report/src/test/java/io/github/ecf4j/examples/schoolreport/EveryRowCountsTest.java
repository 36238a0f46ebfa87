package io.github.ecf4j.examples.schoolreport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a file breaks its lines and quotes its cells, each of its rows is used or refused. */
class EveryRowCountsTest {
  private static final String HEADER = "ect_id,induction_started_on,subject";

  @TempDir Path parent;

  private Run report(String ects) {
    return Folder.in(parent)
        .with("ects.csv", ects.getBytes(StandardCharsets.UTF_8))
        .without("study.csv")
        .without("coaching.csv")
        .report();
  }

  private static List<String> ects(Run run) {
    return Run.elements(run.json().path("ects")).stream()
        .map(ect -> ect.path("ectId").asText())
        .toList();
  }

  /** A line break in the words of the tables below. */
  private static String lineBreak(String name) {
    return name.replace("CR", "\r").replace("LF", "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LF,CR",
    "LF,LF",
    "LF,CRLF",
    "LF,CRCR",
    "LF,CRCRLF",
    "CRLF,CR",
    "CRLF,LF",
    "CRLF,CRLF",
    "CRLF,LFCR",
    "CR,CR",
    "CR,LF",
    "CR,CRLF",
    "CR,LFLF",
  })
  void aLineBreakWithinACellLosesAndGluesNoTeacher(String ofRows, String ofCell) {
    String end = lineBreak(ofRows);
    String quoted = "\"Maths" + lineBreak(ofCell) + "Physics\"";
    String rows =
        String.join(
            end,
            HEADER,
            "ann,2021-09-01," + quoted,
            "bob,2021-09-01,English",
            "cat,2021-09-01," + quoted,
            "dan,2021-09-01," + quoted);
    for (String file : List.of(rows, rows + end)) {
      Run run = report(file);
      assertThat(run.refusals()).isEmpty();
      assertThat(ects(run)).containsExactly("ann", "bob", "cat", "dan");
    }
  }

  @ParameterizedTest
  @CsvSource({"LF,CR", "LF,CRLF", "CRLF,LF", "CR,LF"})
  void aRefusedRowIsFoundByItsLine(String ofRows, String ofCell) {
    String end = lineBreak(ofRows);
    String quoted = "\"Maths" + lineBreak(ofCell) + "Physics\"";
    Run run =
        report(
            String.join(
                end, HEADER, "ann,2021-09-01," + quoted, "", "bob,soon," + quoted, "cat,never,"));
    assertThat(run.refusals())
        .containsExactly(
            "ects.csv 5 induction_started_on soon", "ects.csv 7 induction_started_on never");
  }

  @Test
  void whatFollowsAClosingQuoteCostsItsRowAlone() {
    Run run =
        report(
            String.join(
                "\n",
                HEADER,
                "ann,2021-09-01,\"Maths\"x",
                "bob,\"2021\"-09-01,\"Maths\"",
                "cat,2021-09-01,\"Maths\" \"Physics\"",
                "\"dan\",2021-09-01,\"Mat\"\"hs\"",
                "eve,2021-09-01,Mat\"hs\"x"));
    assertThat(run.refusals())
        .containsExactly(
            "ects.csv 2 subject Maths\"x",
            "ects.csv 3 induction_started_on 2021\"-09-01",
            "ects.csv 4 subject Maths\" \"Physics\"");
    assertThat(ects(run)).containsExactly("dan", "eve");
  }

  @Test
  void aQuoteThatIsNeverClosedIsSaidBeforeAnythingElseOfItsRow() {
    Run run =
        report(
            String.join(
                "\n", HEADER, "ann,2021-09-01,", "bob,\"2021\"-09-01,\"Maths", "cat,2021-09-01,"));
    assertThat(run.refusals()).containsExactly("ects.csv 3 subject Maths\\u000Acat,2021-09-01,");
    assertThat(ects(run)).containsExactly("ann");
  }

  @Test
  void whiteSpaceAroundQuotesIsDropped() {
    Run run =
        report(
            String.join(
                "\n",
                " \"ect_id\" ,\"induction_started_on\"\t,subject",
                "\t\"ann\" , \"2021-09-01\",",
                "\"bob, jr\" ,2021-09-01,\"\"\"Maths\"\"\" "));
    assertThat(run.refusals()).isEmpty();
    assertThat(ects(run)).containsExactly("ann", "bob, jr");
  }

  @Test
  void aRowOfMoreCellsThanTheLibraryTakesCostsItsRowAlone() {
    String cells = IntStream.range(0, 40_000).mapToObj(i -> "x").collect(joining(","));
    Run run = report(HEADER + "\nann,2021-09-01," + cells + "\nbob,2021-09-01,\n");
    assertThat(run.refusals()).hasSize(1).allMatch(row -> row.startsWith("ects.csv 2 "));
    assertThat(ects(run)).containsExactly("bob");
  }

  @Test
  void aHeaderThatIsNoRowMakesItsFileUnreadable() {
    Run run = report("\"ect_id\"x,induction_started_on\nann,2021-09-01\n");
    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors()).startsWith("school-report: ects.csv ").hasLineCount(1);
  }
}
