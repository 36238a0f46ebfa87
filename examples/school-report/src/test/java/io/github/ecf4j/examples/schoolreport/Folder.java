package io.github.ecf4j.examples.schoolreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small, sound school folder in which tests put what they are about. */
record Folder(Path path) {

  /** A folder with a year's terms, one teacher, one mentor and module 2 studied. */
  static Folder in(Path parent) {
    Folder folder = new Folder(parent.resolve("school"));
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
        .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug,2021-09-01,ann")
        .with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,60")
        .with("study.csv", "ect_id,module,completed_on", "doug,2,2021-09-10")
        .with(
            "coaching.csv",
            "ect_id,mentor_id,held_on,coaching_minutes,step_title,step_modules",
            "doug,ann,2021-09-13,25,Greet,2");
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
    return Run.on(path, "2022-03-10");
  }
}
