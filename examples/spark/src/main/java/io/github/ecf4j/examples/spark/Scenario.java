package io.github.ecf4j.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.ecf4j.examples.schoolreport.input.Refusal;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.check.Days;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is asked of every school: a report day, and files that take the place of the school's own,
 * such as {@code settings.csv} with another threshold or {@code terms.csv} with another calendar.
 *
 * @param name its name, as in the answers
 * @param reportDay the report day
 * @param files the bytes of the files, by name
 */
record Scenario(String name, LocalDate reportDay, TreeMap<String, byte[]> files)
    implements Serializable {
  /** What can be judged without a school's teachers. */
  private static final Set<String> CHECKED =
      Set.of("terms.csv", "closures.csv", "school.csv", "settings.csv");

  /**
   * Reads scenarios, each a folder {@code NAME@REPORT-DAY} of the files that it changes; of several
   * days, with commas between them, each is a scenario.
   *
   * @throws IOException if a day, a calendar or a setting is not one that a school could have, or a
   *     scenario is there twice
   */
  static ArrayList<Scenario> in(Path folder) throws IOException {
    ArrayList<Scenario> scenarios = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path one : ImmutableList.sortedCopyOf(MoreFiles.listFiles(folder))) {
      String[] parts = String.valueOf(one.getFileName()).split("@", 2);
      TreeMap<String, byte[]> files = new TreeMap<>();
      try {
        checkArgument(parts.length == 2 && !parts[0].isBlank(), "a name and a day are missing");
        for (String day : parts[1].split(",", -1)) {
          scenarios.add(new Scenario(parts[0], Days.parse(day), files));
          checkArgument(seen.add(parts[0] + "@" + day), "%s is there twice", day);
        }
        for (Path file : MoreFiles.listFiles(one)) {
          files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        scenarios.get(scenarios.size() - 1).check();
      } catch (IOException | IllegalArgumentException | UnusableFolderException e) {
        throw new IOException(one + " is not one as base@2023-07-21 is: " + e.getMessage(), e);
      }
    }
    checkArgument(!scenarios.isEmpty(), "%s must hold a scenario, but is empty", folder);
    return scenarios;
  }

  /** Reads the files as those of a school without teachers. */
  private void check() throws IOException, UnusableFolderException {
    TreeMap<String, byte[]> school = new TreeMap<>();
    school.put("ects.csv", "ect_id,induction_started_on\n".getBytes(UTF_8));
    String term = "academic_year,term,starts_on,ends_on\n2021,autumn,2021-09-01,2021-12-17\n";
    school.put("terms.csv", term.getBytes(UTF_8));
    school.putAll(files);
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = SchoolQuestion.lay(school, Files.createDirectory(memory.getPath("/school")));
      for (Refusal one : SchoolFolderReader.read(folder, reportDay).refusals()) {
        // Whether a school has teachers of an appropriate body only the school knows.
        if (CHECKED.contains(one.file()) && !one.field().equals("appropriate_body")) {
          String place = one.file() + ", line " + one.line() + ", " + one.field();
          throw new IOException(place + " \"" + one.value() + "\": " + one.problem());
        }
      }
    }
  }
}
