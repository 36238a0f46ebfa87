package io.github.ecf4j.model.table;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A row of a table; every error names file, line and column.
 *
 * @param file the table's name
 * @param line the line, counted from 1
 * @param header the columns
 * @param cells one for each column
 */
public record Row(
    String file, int line, ImmutableList<String> header, ImmutableList<String> cells) {
  /**
   * A row.
   *
   * @param file the table's name
   * @param line the line, counted from 1
   * @param header the columns
   * @param cells one for each column
   * @throws InvalidValueException if there is not one cell for each column
   */
  public Row {
    requireNonNull(file, "file");
    Check.range("line", line, 1, Integer.MAX_VALUE);
    requireNonNull(header, "header");
    requireNonNull(cells, "cells");
    Check.that(
        cells.size() == header.size(),
        "cells",
        cells.size(),
        "as many as the columns,",
        header.size());
  }

  /**
   * A cell that may be blank, but must not have what no text of the model has.
   *
   * @param column the column
   * @return the text, or empty if the cell is blank
   * @throws DataFileException if the text is not plain
   */
  public Optional<String> optional(String column) {
    int place = header.indexOf(requireNonNull(column, "column"));
    Check.that(place >= 0, "column", column, "one of", header);
    String cell = cells.get(place);
    return cell.isBlank()
        ? Optional.empty()
        : Optional.of(build(column, () -> Check.text(column, cell)));
  }

  /**
   * A cell that must not be blank.
   *
   * @param column the column
   * @return the text
   * @throws DataFileException if the cell is blank
   */
  public String text(String column) {
    return optional(column).orElseThrow(() -> refuse(column, "must not be blank"));
  }

  /**
   * A cell as a whole number.
   *
   * @param column the column
   * @param least the least allowed
   * @param most the greatest allowed
   * @return the number
   * @throws DataFileException if the cell is none, or out of bounds
   */
  public int integer(String column, int least, int most) {
    return parse(column, text -> Check.range(column, Integer.parseInt(text), least, most));
  }

  /**
   * A cell as a day.
   *
   * @param column the column
   * @return the day
   * @throws DataFileException if the cell is none
   */
  public LocalDate day(String column) {
    return parse(column, Days::parse);
  }

  /**
   * A cell as one of an enum's constants.
   *
   * @param <E> the enum
   * @param column the column
   * @param type the enum
   * @return the constant of that name
   * @throws DataFileException if none has the name
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    requireNonNull(type, "type");
    String cell = text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                refuse(
                    column,
                    "must be one of "
                        + Arrays.toString(type.getEnumConstants())
                        + ", but was: "
                        + cell));
  }

  /**
   * A cell that is {@code yes} or blank.
   *
   * @param column the column
   * @return whether it is {@code yes}
   * @throws DataFileException if it is something else
   */
  public boolean flag(String column) {
    return optional(column)
        .map(
            cell -> {
              if (!cell.equals("yes")) {
                throw refuse(column, "must be yes or blank, but was: " + cell);
              }
              return true;
            })
        .orElse(false);
  }

  /**
   * A cell, read by a parser that refuses what it cannot read.
   *
   * @param <T> what is read
   * @param column the column
   * @param parser reads the text
   * @return what was read
   * @throws DataFileException if the parser refuses
   */
  public <T> T parse(String column, Function<String, T> parser) {
    requireNonNull(parser, "parser");
    String cell = text(column);
    try {
      return parser.apply(cell);
    } catch (InvalidValueException e) {
      throw refuse(column, e.problem());
    } catch (NumberFormatException e) {
      throw refuse(column, "must be a whole number, but was: " + cell);
    }
  }

  /**
   * The value that a cell names in another table.
   *
   * @param <T> the value's type
   * @param column the column
   * @param named what the other table is called, for the error
   * @param table finds the value of a name
   * @return the value
   * @throws DataFileException if nothing has the name
   */
  public <T> T lookUp(String column, String named, Function<String, Optional<T>> table) {
    requireNonNull(named, "named");
    requireNonNull(table, "table");
    String cell = text(column);
    return table
        .apply(cell)
        .orElseThrow(() -> refuse(column, "nothing is called " + cell + " in " + named));
  }

  /**
   * A value made from the whole row; what its constructor refuses is laid to the column of the
   * field's name, {@code other_reading} for {@code otherReading}, or to another where the table
   * calls it otherwise.
   *
   * @param <T> the value's type
   * @param otherwise the column for fields that are no columns
   * @param constructor makes the value
   * @return the value
   * @throws DataFileException if the constructor refuses
   */
  public <T> T build(String otherwise, Supplier<T> constructor) {
    requireNonNull(otherwise, "otherwise");
    requireNonNull(constructor, "constructor");
    try {
      return constructor.get();
    } catch (InvalidValueException e) {
      String column = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, e.field());
      throw refuse(header.contains(column) ? column : otherwise, e.problem());
    }
  }

  /**
   * What to throw for a cell.
   *
   * @param column the column
   * @param problem what is wrong
   * @return the exception
   */
  public DataFileException refuse(String column, String problem) {
    return new DataFileException(file, line, column, problem);
  }

  /** Prints file and line. */
  @Override
  public String toString() {
    return file + ", line " + line;
  }
}
