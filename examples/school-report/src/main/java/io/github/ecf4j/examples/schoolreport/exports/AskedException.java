package io.github.ecf4j.examples.schoolreport.exports;

/** A cell, a row or a file that is not read, because reading it would be guessing. */
final class AskedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String column;

  /** About a column of the contract; blank where it is about the whole. */
  AskedException(String column, String sentence) {
    super(sentence);
    this.column = column;
  }

  String column() {
    return column;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
