package io.github.ecf4j.examples.schoolreport.network;

import java.io.Serial;

/** Why there are no figures of a school. */
final class BrokenSchoolException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  BrokenSchoolException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
