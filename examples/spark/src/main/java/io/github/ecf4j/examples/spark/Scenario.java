package io.github.ecf4j.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is asked of every school: a report day, and files that take the place of the school's own,
 * such as {@code settings.csv} with another threshold or {@code terms.csv} with another calendar.
 *
 * @param name its name, as in the answers
 * @param reportDay the report day, in ISO form
 * @param files the text of the files, by name
 */
record Scenario(String name, String reportDay, TreeMap<String, String> files)
    implements Serializable {
  /** Reads scenarios, each a folder {@code NAME@REPORT-DAY} of the files that it changes. */
  static ArrayList<Scenario> in(Path folder) throws IOException {
    ArrayList<Scenario> scenarios = new ArrayList<>();
    for (Path one : sorted(folder)) {
      TreeMap<String, String> files = new TreeMap<>();
      for (Path file : sorted(one)) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
      String[] parts = String.valueOf(one.getFileName()).split("@", 2);
      if (parts.length < 2) {
        throw new IOException(one + " is not named as NAME@REPORT-DAY, such as base@2023-07-21");
      }
      scenarios.add(new Scenario(parts[0], parts[1], files));
    }
    return scenarios;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
