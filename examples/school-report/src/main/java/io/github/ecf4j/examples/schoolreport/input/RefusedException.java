package io.github.ecf4j.examples.schoolreport.input;

import java.io.Serial;

/** A field that makes its row unusable. */
final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  final String field;
  final String value;
  final String problem;

  RefusedException(String field, String value, String problem) {
    super(field + ": " + problem);
    this.field = field;
    this.value = value;
    this.problem = problem;
  }
}
