package io.github.ecf4j.rules.columns;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;

/** The checks that columns share. */
final class Columns {
  private Columns() {}

  static void sameLength(String column, int length, int others) {
    Check.that(length == others, column + ".length", length, "that of the others,", others);
  }

  static void range(String column, int row, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidValueException(
          column + "[" + row + "]", Integer.toString(value), "from " + least + " to " + most);
    }
  }
}
