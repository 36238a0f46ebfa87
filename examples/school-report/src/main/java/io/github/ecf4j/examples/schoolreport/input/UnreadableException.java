package io.github.ecf4j.examples.schoolreport.input;

import java.io.Serial;

/** Why a whole file cannot be read. */
final class UnreadableException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  final String field;

  UnreadableException(String problem) {
    this("", problem);
  }

  /** A problem with one column; its name is the field. */
  UnreadableException(String field, String problem) {
    super(problem);
    this.field = field;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
