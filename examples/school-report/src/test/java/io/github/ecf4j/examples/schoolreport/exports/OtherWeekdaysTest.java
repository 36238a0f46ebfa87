package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Exports of a school that teaches on the weekdays of its {@code school.csv}. From Sunday to
 * Thursday they become what those of any school become, six days later.
 */
class OtherWeekdaysTest {
  private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
  private static final int LATER = 6;
  private static final String SUNDAY =
      """
      teaching_days,week_begins_on
      sunday;monday;tuesday;wednesday;thursday,sunday
      """;
  private static final String HEADING =
      "Staff Code,First Day,First Session,Last Day,Last Session,Reason,Days,Hours\n";
  private static final String MAPPING =
      """
      full_time_hours = 30
      works = { 8 = "%s" }
      [[file]]
      name = "lessons.csv"
      to = "timetable"
      weeks = 2
      minutes = { "*" = 60, "5 1" = 50 }
      """;

  /**
   * A week, its days lost and what contradicts them; hours of a day, six, and of half of one; at a
   * weekend, beside one and over one; halves; INSET, half term and a closure; part time.
   */
  private static final String ABSENCES =
      """
      7,2022-11-07,,2022-11-11,,SIC,5,
      7,2022-09-12,,2022-09-16,,SIC,4.5,
      7,2022-09-05,,2022-09-09,,SIC,4,
      7,2022-09-26,,2022-09-30,,SIC,5.5,
      7,2022-10-03,,2022-10-07,,SIC,,30
      7,2022-10-10,,2022-10-14,,SIC,,27
      7,2022-11-12,,2022-11-13,,SIC,,
      7,2022-11-14,,2022-11-14,,SIC,,
      7,2022-12-02,,2022-12-05,,SIC,2,
      7,2022-12-10,PM,2022-12-10,PM,SIC,,
      7,2022-12-08,PM,2022-12-09,PM,SIC,,
      7,2022-11-21,,2022-11-22,,SIC,1,
      7,2022-10-20,,2022-11-02,,UNA,5,
      7,2022-11-24,,2022-11-29,,UNA,2,
      8,2022-11-11,,2022-11-11,,SIC,,
      8,2022-11-14,,2022-11-18,,SIC,3,
      """;

  private static final Map<String, String> EXPORTS =
      Map.of(
          "ects.csv",
          """
          Staff Code,Induction Start
          7,2022-09-05
          8,2022-09-05
          """,
          "terms.csv",
          """
          Year,Term,Start,End,Half Term Start,Half Term End
          2022,autumn,2022-09-05,2022-12-16,2022-10-24,2022-10-28
          2022,spring,2023-01-03,2023-03-31,2023-02-13,2023-02-17
          """,
          "closures.csv",
          """
          Start,End,Reason
          2022-11-21,2022-11-21,INSET
          2022-11-25,2022-11-28,Closed
          """,
          "posts.csv",
          """
          Staff Code,Post,Start,FTE
          7,Teacher,2022-09-05,1
          8,Teacher,2022-09-05,0.6
          """,
          "lessons.csv",
          """
          Teacher,Day,Period
          7,1,1
          7,5,1
          7,6,1
          7,6,2
          """,
          "absence.csv",
          HEADING + ABSENCES);

  @TempDir Path temp;

  private static String later(String text) {
    return DAY.matcher(text)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(LATER).toString());
  }

  private Map<String, String> imported(String name, String mapping, Map<String, String> files)
      throws IOException {
    Path exports = Files.createDirectories(temp.resolve(name));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(exports.resolve(file.getKey()), file.getValue());
    }
    Path out = temp.resolve(name + "-out");
    ExportFolder.importTo(
        exports, Optional.of(Files.writeString(temp.resolve(name + ".toml"), mapping)), out);
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return written;
  }

  @Test
  void aSchoolFromSundayToThursdayIsImportedAsAnyOther() throws IOException {
    Map<String, String> shifted = new TreeMap<>();
    EXPORTS.forEach((file, text) -> shifted.put(file, later(text)));
    shifted.put("school.csv", SUNDAY);

    Map<String, String> monday = imported("monday", MAPPING.formatted("Mon Tue Wed"), EXPORTS);
    Map<String, String> sunday = imported("sunday", MAPPING.formatted("Sun Mon Tue"), shifted);

    assertThat(sunday.remove("school.csv")).isEqualTo(SUNDAY);
    assertThat(lines(sunday.remove("import.txt")))
        .containsExactlyElementsOf(lines(later(monday.remove("import.txt"))));
    assertThat(sunday.remove("posts.csv")).contains("monday;tuesday;sunday");
    assertThat(later(monday.remove("posts.csv"))).contains("monday;tuesday;wednesday");
    monday.replaceAll((file, text) -> later(text));
    assertThat(sunday).isEqualTo(monday);
    assertThat(lines(monday.get("absences.csv")))
        .hasSizeGreaterThan(10)
        .contains("7,2022-11-13,2022-11-20,,sickness", "7,2022-09-18,2022-09-22,4.5,sickness")
        .anyMatch(line -> line.endsWith("?SIC"));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.contains("school.csv")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "bank_holidays;england > 7,2023-05-01,2023-05-05,4,sickness",
        "name;Oak > 7,2023-05-01,2023-05-05,4,sickness",
        "bank_holidays;none > 7,2023-05-01,2023-05-05,,?SIC",
      })
  void aSchoolHasTheBankHolidaysThatItSays(String school, String absence) throws IOException {
    Map<String, String> exports = new TreeMap<>(EXPORTS);
    exports.remove("lessons.csv");
    exports.merge(
        "terms.csv", "2022,summer,2023-04-17,2023-07-21,2023-05-29,2023-06-02\n", String::concat);
    exports.put("absence.csv", HEADING + "7,2023-05-01,,2023-05-05,,SIC,4,\n");
    exports.put("school.csv", school.replace(';', '\n'));

    assertThat(imported("holidays", "", exports).get("absences.csv")).contains(absence);
  }

  /** Numbered days go on from one week of six to the next, and a day is a sixth of its hours. */
  @Test
  void aWeekMayHaveSixDays() throws IOException {
    Map<String, String> exports = new TreeMap<>(EXPORTS);
    exports.put(
        "lessons.csv",
        """
        Teacher,Day,Period
        7,1,1
        7,6,1
        7,7,1
        7,12,1
        """);
    exports.put(
        "absence.csv",
        HEADING
            + """
            7,2022-11-07,,2022-11-12,,SIC,6,
            7,2022-11-14,,2022-11-19,,SIC,,30
            """);
    exports.put(
        "school.csv",
        """
        teaching_days
        monday;tuesday;wednesday;thursday;friday;saturday
        """);

    Map<String, String> six = imported("six", MAPPING.formatted("Mon Tue Wed"), exports);

    assertThat(six.get("ects.csv")).contains("7,2022-09-05,120");
    assertThat(six.get("absences.csv")).contains("7,2022-11-07,2022-11-19,,sickness");
  }

  @Test
  void whatOfTheSchoolCannotBeReadIsAsked() throws IOException {
    Map<String, String> exports = new TreeMap<>(EXPORTS);
    exports.put("school.csv", "teaching_days\nsun;mon\n");

    assertThat(imported("bad", MAPPING.formatted("Mon Tue Wed"), exports).get("import.txt"))
        .contains("asked: school.csv line 2 counts for nothing: teaching_days must be one of");
  }
}
