package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of lines of contracts and of absences that meet; rows stand between bars. */
class LinesTest {
  @TempDir Path temp;

  /** The rows of a file that an export gives, without the person and blank cells, and a refusal. */
  private String imported(String heading, String rows, String file) throws IOException {
    Path exports = Files.createDirectories(temp.resolve("exports"));
    Files.writeString(exports.resolve("ects.csv"), "Staff Code,Induction Start\n7,2022-09-01\n");
    StringBuilder text = new StringBuilder(heading).append('\n');
    Splitter.on('|')
        .trimResults()
        .split(rows)
        .forEach(row -> text.append("7,").append(row).append('\n'));
    Files.writeString(exports.resolve("export.csv"), text);
    ExportFolder.importTo(exports, Optional.empty(), temp.resolve("out"));
    List<String> lines = Files.readAllLines(temp.resolve("out").resolve(file));
    return String.join(" | ", lines.subList(1, lines.size())).replaceAll("(^| )7,,?", "$1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // Of pay only.
        "2022-09-01,2022-12-31,0.6,A | 2023-01-01,,0.6,A > 2022-09-01,,0.6",
        "2022-09-01,2022-12-31,0.6,A | 2023-01-01,2023-03-31,0.6,A | 2023-04-01,,0.6,A"
            + " > 2022-09-01,,0.6",
        // A gap, and a change of hours.
        "2022-09-01,2022-12-31,0.6,A | 2023-01-02,,0.6,A"
            + " > 2022-09-01,2022-12-31,0.6 | 2023-01-02,,0.6",
        "2022-09-01,2022-12-31,0.6,A | 2023-01-01,,0.8,A"
            + " > 2022-09-01,2022-12-31,0.6 | 2023-01-01,,0.8",
        // The day of a change is the new one's.
        "2022-09-01,2023-01-01,0.6,A | 2023-01-01,,0.8,A"
            + " > 2022-09-01,2022-12-31,0.6 | 2023-01-01,,0.8",
        // Two open lines, of one post and of two.
        "2022-09-01,,0.6,A | 2023-01-01,,0.8,A > 2022-09-01,2022-12-31,0.6 | 2023-01-01,,0.8",
        "2022-09-01,,0.6,A | 2023-01-01,,0.4,B > 2022-09-01,,0.6 | 2023-01-01,,0.4",
        "2022-09-01,,0.6,A | 2023-01-01,,0.8,B > 2023-01-01,,?0.8 | 2022-09-01,,0.6",
        "2022-09-01,,0.6, | 2023-01-01,,0.6, > 2023-01-01,,?0.6 | 2022-09-01,,0.6",
        // Twice the same, and what overlaps or begins with another line of its post.
        "2022-09-01,,0.6,A | 2022-09-01,,0.6,A > 2022-09-01,,0.6",
        "2022-09-01,2023-03-31,0.2,A | 2023-01-01,,0.4,A"
            + " > 2023-01-01,,?0.4 | 2022-09-01,2023-03-31,0.2",
        "2022-09-01,2023-03-31,0.2,A | 2022-09-01,,0.4,A"
            + " > 2022-09-01,,?0.4 | 2022-09-01,2023-03-31,0.2",
        "2022-09-01,2022-08-31,0.2,A > 2022-09-01,?2022-08-31,?0.2",
      })
  void putsLinesOfAContractTogether(String rows, String posts) throws IOException {
    assertThat(imported("Staff Code,Start Date,End Date,FTE,Post", rows, "posts.csv"))
        .isEqualTo(posts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // Over a weekend, over a school day, over each other.
        "2022-11-10,2022-11-11,SIC | 2022-11-14,2022-11-15,SIC > 2022-11-10,2022-11-15,,sickness",
        "2022-11-10,2022-11-11,SIC | 2022-11-15,2022-11-15,SIC"
            + " > 2022-11-10,2022-11-11,,sickness | 2022-11-15,2022-11-15,,sickness",
        "2022-11-07,2022-11-11,SIC | 2022-11-09,2022-11-10,PRG > 2022-11-07,2022-11-11,,sickness",
        "2022-11-07,2022-11-11,SIC | 2022-11-09,2022-11-10,UNA"
            + " > 2022-11-09,2022-11-10,,?UNA | 2022-11-07,2022-11-11,,sickness",
        // Without an end.
        "2022-11-07,,SIC > 2022-11-07,,,sickness",
        "2022-11-07,,SIC | 2022-12-07,2022-12-08,SIC"
            + " > 2022-12-07,2022-12-08,,?SIC | 2022-11-07,,,sickness",
        // By times: half of a day, halves at the ends, and times that say nothing.
        "2022-11-07 08:00,2022-11-07 12:00,SIC > 2022-11-07,2022-11-07,0.5,sickness",
        "2022-11-07 13:00,2022-11-09 12:00,SIC > 2022-11-07,2022-11-09,2.0,sickness",
        "2022-11-07 08:00,2022-11-07 08:01,SIC > 2022-11-07,2022-11-07,,sickness",
        "2022-11-07 00:00,2022-11-09 00:00,SIC > 2022-11-07,2022-11-09,,sickness",
      })
  void putsSpellsOfAnAbsenceTogether(String rows, String absences) throws IOException {
    assertThat(imported("Staff Code,First Day,Last Day,Absence Type", rows, "absences.csv"))
        .isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2022-11-07,SIC,Y,N > 2022-11-07,2022-11-07,0.5,sickness",
        "2022-11-07,SIC,Y,N | 2022-11-07,SIC,N,Y > 2022-11-07,2022-11-07,,sickness",
        "2022-11-07,SIC,Y,N | 2022-11-07,SIC,Y,N > 2022-11-07,2022-11-07,0.5,sickness",
        "2022-11-07,SIC,N,N > 2022-11-07,2022-11-07,,?SIC",
        "2022-11-07,SIC,Y,maybe > 2022-11-07,2022-11-07,,?SIC",
      })
  void readsHalvesOfADay(String rows, String absences) throws IOException {
    assertThat(imported("Staff Code,Date,Reason,AM,PM", rows, "absences.csv")).isEqualTo(absences);
  }
}
