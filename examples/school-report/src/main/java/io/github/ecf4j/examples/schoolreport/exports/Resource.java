package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables that come with the package: lines of cells between tabs, {@code #} for remarks. */
final class Resource {
  private Resource() {}

  /** A table of two columns: words, and what they mean. */
  static ImmutableMap<String, String> words(String name) {
    return lines(name).stream()
        .collect(ImmutableMap.toImmutableMap(line -> line[0], line -> line[1]));
  }

  static ImmutableList<String[]> lines(String name) {
    try {
      return Resources.readLines(
              Resources.getResource(Resource.class, name), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
