package io.github.ecf4j.examples.schoolreport.input;

import java.io.Serial;

/** No report can be made from a folder; the message says why, on one line. */
public final class UnusableFolderException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String problem;

  UnusableFolderException(String problem) {
    this(problem, "");
  }

  UnusableFolderException(String problem, String where) {
    super(problem + where);
    this.problem = problem;
  }

  /** What is wrong, without where the folder lies. */
  public String problem() {
    return problem;
  }
}
