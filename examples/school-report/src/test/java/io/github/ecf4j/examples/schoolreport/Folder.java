package io.github.ecf4j.examples.schoolreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small, sound school folder in which tests put what they are about. */
record Folder(Path path) {

  /**
   * A folder with a year's terms, one teacher, who began in the week of the report, so that nothing
   * is overdue, one mentor, modules 1 and 2 studied, and a session.
   */
  static Folder in(Path parent) {
    return in(parent, "school");
  }

  /** The same folder with a name of its own, beside others. */
  static Folder in(Path parent, String name) {
    Folder folder = new Folder(parent.resolve(name));
    try {
      Files.createDirectories(folder.path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder
        .with(
            "terms.csv",
            "academic_year,term,starts_on,ends_on",
            "2021,autumn,2021-09-01,2021-12-17",
            "2021,spring,2022-01-04,2022-04-01",
            "2021,summer,2022-04-19,2022-07-22")
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2022-03-07,ann")
        .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,60")
        .with("study.csv", "ect_id,module,completed_on", "doug,1,2022-03-07", "doug,2,2022-03-08")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules",
            "doug,ann,2022-03-09,25,Greet,2");
  }

  /** A folder with the terms of a whole induction and a teacher who began in September 2021. */
  static Folder ofTwoYears(Path parent) {
    return in(parent)
        .with(
            "terms.csv",
            "academic_year,term,starts_on,ends_on,half_term_starts_on,half_term_ends_on",
            "2021,autumn,2021-09-01,2021-12-17,2021-10-25,2021-10-29",
            "2021,spring,2022-01-04,2022-04-01,2022-02-14,2022-02-18",
            "2021,summer,2022-04-19,2022-07-22,2022-05-30,2022-06-03",
            "2022,autumn,2022-09-01,2022-12-16,2022-10-24,2022-10-28",
            "2022,spring,2023-01-04,2023-03-31,2023-02-13,2023-02-17",
            "2022,summer,2023-04-17,2023-07-21,2023-05-29,2023-06-02")
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2021-09-01,ann")
        .with("study.csv", "ect_id,module,completed_on", "doug,1,2021-09-02", "doug,2,2021-09-10")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,step_title,step_modules",
            "doug,ann,2021-09-02,,",
            "doug,ann,2021-09-13,Greet,2");
  }

  /** Replaces a file. */
  Folder with(String file, String... lines) {
    return with(file, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces a file by bytes. */
  Folder with(String file, byte[] bytes) {
    try {
      Files.write(path.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a file away. */
  Folder without(String file) {
    try {
      Files.delete(path.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run report() {
    return report("2022-03-10");
  }

  /** The report of a day; one of another day goes elsewhere. */
  Run report(String day) {
    return Run.of(path.resolveSibling("report-" + day), path.toString(), "--on", day);
  }
}
