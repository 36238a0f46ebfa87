package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;

/**
 * A row of an export.
 *
 * @param line where it begins in its file, from 1
 * @param cells without white space at their ends
 */
record Row(int line, ImmutableList<String> cells) {

  /** A cell; blank where the row ends before. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Whether one cell alone says something. */
  boolean isAlone() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
  }

  /** The first cell that says something. */
  String first() {
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }
}
