package io.github.ecf4j.examples.schoolreport;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files of a school folder as tables: of each the header and then the rows. Tests change them
 * cell by cell and know of each row on which line it was written.
 */
final class Tables {
  /** Every file of the contract, in its order. */
  static final List<String> FILES =
      List.of(
          "terms.csv",
          "closures.csv",
          "school.csv",
          "ects.csv",
          "posts.csv",
          "absences.csv",
          "extensions.csv",
          "reductions.csv",
          "clocks.csv",
          "mentors.csv",
          "study.csv",
          "mentor_study.csv",
          "coaching.csv",
          "attendance.csv",
          "events.csv",
          "settings.csv");

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Map<String, List<List<String>>> files = new LinkedHashMap<>();

  private final Map<String, Integer> firstLines = new HashMap<>();

  private Tables() {}

  /** Three teachers and two mentors, with rows in every file; nothing is wrong with them. */
  static Tables small() {
    Tables tables = new Tables();
    tables.put(
        "terms.csv",
        "academic_year,term,starts_on,ends_on,half_term_starts_on,half_term_ends_on",
        "2021,autumn,2021-09-01,2021-12-17,2021-10-25,2021-10-29",
        "2021,spring,2022-01-04,2022-04-01,2022-02-14,2022-02-18",
        "2021,summer,2022-04-19,2022-07-22,2022-05-30,2022-06-03",
        "2022,autumn,2022-09-01,2022-12-16,,");
    tables.put(
        "closures.csv",
        "starts_on,ends_on,reason",
        "2021-09-01,2021-09-02,INSET",
        "2022-05-02,2022-05-02,");
    tables.put("school.csv", "name,region,setting", "Oak School,fringe,primary");
    tables.put(
        "ects.csv",
        "ect_id,induction_started_on,mentor_id,induction_tutor_id,same_person_reason,"
            + "timetabled_minutes_per_week,other_non_contact_minutes_per_week,"
            + "teaching_minutes_per_week,programme,phase,subject,appropriate_body",
        "amy,2021-09-01,ann,tia,,1500,0,1200,ambition,secondary,maths,Oak Hub",
        "bob,2021-09-01,ben,ben,a small school,1500,30,1300,ambition-2020,,,Elm Hub",
        "cat,2022-01-04,ann,,,,,,,,music,");
    tables.put(
        "posts.csv",
        "ect_id,school,starts_on,ends_on,fte",
        "amy,Oak School,2021-09-01,2022-01-31,0.8",
        "amy,,2022-02-01,,1",
        "bob,,2021-09-01,,0.6");
    tables.put(
        "absences.csv",
        "ect_id,starts_on,ends_on,contracted_days,reason,ect_asks_to_extend",
        "amy,2021-11-08,2021-11-12,4.5,sickness,",
        "bob,2021-11-08,2022-01-14,,maternity,yes",
        "bob,2022-03-01,2022-03-04,,ad_hoc,no",
        "cat,2022-03-21,2022-03-22,,sickness,");
    tables.put(
        "extensions.csv", "ect_id,decided_on,terms", "amy,2022-03-01,0.5", "bob,2022-03-11,1");
    tables.put(
        "reductions.csv", "ect_id,decided_on,terms_required,kind", "bob,2022-02-01,3,part_time");
    tables.put(
        "clocks.csv",
        "ect_id,happening,on",
        "bob,assessment_meeting,2022-03-01",
        "bob,recommendation_made,2022-03-02",
        "bob,recommendation_received,2022-03-03",
        "bob,decided_extension,2022-03-11",
        "bob,hearing,2022-09-05");
    tables.put(
        "mentors.csv",
        "mentor_id,protected_minutes_per_week,mentoring_since",
        "ann,120,2021-09-01",
        "ben,30,");
    tables.put(
        "study.csv",
        "ect_id,module,completed_on",
        "amy,1,2021-09-10",
        "amy,B2,2021-09-17",
        "bob,1,2021-09-20",
        "bob,2,2021-09-24",
        "cat,1,2022-01-07",
        "cat,3,2022-03-20");
    tables.put(
        "mentor_study.csv",
        "mentor_id,module,completed_on",
        "ann,1,2021-09-05",
        "ben,2,2021-09-12");
    tables.put(
        "coaching.csv",
        "ect_id,mentor_id,held_on,observed_on,observation_minutes,observation_mode,"
            + "coaching_minutes,other_minutes,time_given,step_id,step_title,step_modules,"
            + "step_statements,step_origin,chosen_by,criteria_met,praised,shared,modelled,"
            + "practice_rounds,pastoral_by",
        "amy,ann,2021-09-21,2021-09-20,15,in_person,25,20,released,B1-1-1,,,,bank,mentor,"
            + ",,yes,yes,2,",
        "amy,ann,2021-09-28,,,,25,20,cover,,Greet,2,7.1,own,ect,no,yes,no,yes,1,other",
        "bob,ben,2021-09-30,,,video,30,,before_school,,Wait,2;3,,edited,,,,,,,",
        "bob,ben,2022-03-03,,,,0,30,,,,,,,,,,,,,mentor",
        "cat,ann,2022-03-17,,,,,,,,,1,,,,,,,,,");
    tables.put(
        "attendance.csv",
        "person_id,event,attended_on",
        "amy,ECT-CONFERENCE-1,2021-09-15",
        "bob,ECT-INDUCTION,2021-09-15",
        "cat,ECT-CLINIC-1,2022-03-16",
        "ann,MENTOR-CONFERENCE-1,2021-09-16");
    tables.put(
        "events.csv",
        "event,held_on",
        "ECT-CONFERENCE-1,2021-09-15",
        "ECT-CLINIC-1,2021-11-24",
        "ECT-CLINIC-1,2022-03-16");
    tables.put(
        "settings.csv",
        "setting,value,appropriate_body,decided_by,decided_on",
        "PHASED_RETURN_COUNTS,yes,Oak Hub,the panel,2021-10-04",
        "ABSENCE_THRESHOLD_DAYS,25,Elm Hub,,",
        "part_time_mentoring,shorter,,,",
        "RELEASE_DAYS,12,,the head,2021-09-01",
        "HALF_DAYS_COUNT,no,,,2022-03-11");
    return tables;
  }

  /**
   * The files of a folder, none of which has a quote: then every line is a row. A file that is
   * missing has a header without columns.
   */
  static Tables withoutQuotes(Path folder) throws IOException {
    Tables tables = new Tables();
    for (String file : FILES) {
      Path path = folder.resolve(file);
      String text =
          Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
      String[] lines = LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
      int header = 0;
      while (header < lines.length - 1 && lines[header].isBlank()) {
        header++;
      }
      tables.put(file, Arrays.copyOfRange(lines, header, lines.length));
      tables.firstLines.put(file, 1 + header);
    }
    return tables;
  }

  private void put(String file, String... lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
    }
    files.put(file, rows);
  }

  /** The header and the rows of a file, to be changed. */
  List<List<String>> of(String file) {
    return files.get(file);
  }

  /** Where a column stands, as the reader finds it; -1 if there is none such. */
  int column(String file, String name) {
    return of(file).get(0).stream().map(String::strip).toList().indexOf(name);
  }

  /** A cell without the white space around it; empty where there is none. */
  String cell(String file, List<String> row, String column) {
    int index = column(file, column);
    return index < 0 || index >= row.size() ? "" : row.get(index).strip();
  }

  /** The lines on which the header and the rows of a file begin once it is written. */
  List<Integer> lines(String file) {
    List<Integer> lines = new ArrayList<>();
    int line = firstLines.getOrDefault(file, 1);
    for (List<String> row : of(file)) {
      lines.add(line);
      line += (int) LINE_END.matcher(text(row)).results().count() + 1;
    }
    return lines;
  }

  /** Writes every file. */
  Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String file : files.keySet()) {
        write(folder, file);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one file. */
  void write(Path folder, String file) throws IOException {
    Files.writeString(
        folder.resolve(file), of(file).stream().map(row -> text(row) + "\n").collect(joining()));
  }

  private static String text(List<String> row) {
    return row.stream().map(Tables::quoted).collect(joining(","));
  }

  private static String quoted(String cell) {
    return CharMatcher.anyOf("\",\r\n").matchesNoneOf(cell)
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
