package io.github.ecf4j.examples.schoolreport.input;

import java.io.Serial;

/** A field that makes its row unusable. */
final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  final String field;
  final String value;
  final String problem;

  RefusedException(String field, String value, String problem) {
    // Thrown for each bad row of a file, where nobody looks at the stack.
    super(field + ": " + problem, null, false, false);
    this.field = field;
    this.value = value;
    this.problem = problem;
  }
}
