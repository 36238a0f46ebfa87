package io.github.ecf4j.curriculum.load;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
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
record Row(String file, int line, ImmutableList<String> header, ImmutableList<String> cells) {

  /** The cell, which may be blank, but must not have what no text of the model has. */
  Optional<String> optional(String column) {
    String cell = cells.get(header.indexOf(column));
    return cell.isBlank()
        ? Optional.empty()
        : Optional.of(build(column, () -> Check.text(column, cell)));
  }

  /** The cell, which must not be blank. */
  String text(String column) {
    return optional(column).orElseThrow(() -> refuse(column, "must not be blank"));
  }

  /** The cell as a whole number within bounds. */
  int integer(String column, int least, int most) {
    return parse(column, text -> Check.range(column, Integer.parseInt(text), least, most));
  }

  /** The cell as one of an enum's constants. */
  <E extends Enum<E>> E constant(String column, Class<E> type) {
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

  /** The cell, {@code yes} or blank. */
  boolean flag(String column) {
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

  /** The cell, read by a parser that refuses what it cannot read. */
  <T> T parse(String column, Function<String, T> parser) {
    String cell = text(column);
    try {
      return parser.apply(cell);
    } catch (InvalidValueException e) {
      throw refuse(column, e.problem());
    } catch (NumberFormatException e) {
      throw refuse(column, "must be a whole number, but was: " + cell);
    }
  }

  /** The value that the cell names in another table. */
  <T> T lookUp(String column, Function<String, Optional<T>> table) {
    String cell = text(column);
    return table.apply(cell).orElseThrow(() -> refuse(column, "nothing is called " + cell));
  }

  /**
   * A value made from the whole row; what its constructor refuses is laid to the column of the
   * field's name, {@code other_reading} for {@code otherReading}, or to another where the table
   * calls it otherwise.
   */
  <T> T build(String otherwise, Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (InvalidValueException e) {
      String column = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, e.field());
      throw refuse(header.contains(column) ? column : otherwise, e.problem());
    }
  }

  /** The exception to throw for a cell. */
  DataFileException refuse(String column, String problem) {
    return new DataFileException(file, line, column, problem);
  }
}
