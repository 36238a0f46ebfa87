package io.github.ecf4j.examples.schoolreport.input;

import java.io.Serial;

/** No report can be made from a folder; the message says why, on one line. */
public final class UnusableFolderException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  UnusableFolderException(String message) {
    super(message);
  }
}
