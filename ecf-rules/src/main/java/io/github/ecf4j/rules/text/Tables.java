package io.github.ecf4j.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables beside the classes that use them. */
public final class Tables {
  private Tables() {}

  /**
   * The lines of a table after its header.
   *
   * @param place a class of the table's package
   * @param name the table's file name
   * @return the lines
   */
  public static List<String> lines(Class<?> place, String name) {
    // Asked for from this module: resources of a named module are closed to others.
    try (InputStream table = place.getResourceAsStream(name)) {
      List<String> lines =
          new String(Objects.requireNonNull(table, name).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
