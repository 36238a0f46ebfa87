package io.github.ecf4j.model.table;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** A table that cannot be read: the message names file, line and column. */
public final class DataFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Describes what is wrong and where.
   *
   * @param file the table's name
   * @param line the line, counted from 1
   * @param column the column's name
   * @param problem what is wrong
   */
  public DataFileException(String file, int line, String column, String problem) {
    super(
        requireNonNull(file, "file")
            + ", line "
            + line
            + ", column "
            + requireNonNull(column, "column")
            + ": "
            + requireNonNull(problem, "problem"));
  }

  /**
   * Describes what is wrong with a whole file.
   *
   * @param file the file's name
   * @param problem what is wrong
   */
  public DataFileException(String file, String problem) {
    super(requireNonNull(file, "file") + ": " + requireNonNull(problem, "problem"));
  }

  /**
   * Describes what is wrong in a line.
   *
   * @param file the file's name
   * @param line the line, counted from 1
   * @param problem what is wrong
   */
  public DataFileException(String file, int line, String problem) {
    super(
        requireNonNull(file, "file")
            + ", line "
            + line
            + ": "
            + requireNonNull(problem, "problem"));
  }
}
