package io.github.ecf4j.curriculum.load;

import java.io.Reader;

/** Where the text of a table comes from. */
@FunctionalInterface
public interface Tables {
  /**
   * Opens a table.
   *
   * @param name the table's name, such as {@code framework/statements.tsv}
   * @return its text; the caller closes the reader
   */
  Reader open(String name);
}
