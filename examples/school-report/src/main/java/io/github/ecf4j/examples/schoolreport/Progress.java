package io.github.ecf4j.examples.schoolreport;

import java.io.PrintWriter;

/** How far a run over many schools has come: one line, written over and over on a terminal. */
final class Progress implements AutoCloseable {
  private final PrintWriter errors;
  private final boolean onTerminal;
  private final int schools;
  private boolean shown;

  /**
   * A line to come.
   *
   * @param errors where it goes
   * @param onTerminal whether somebody watches; if not, nothing is written
   * @param schools how many there are
   */
  Progress(PrintWriter errors, boolean onTerminal, int schools) {
    this.errors = errors;
    this.onTerminal = onTerminal;
    this.schools = schools;
  }

  /** Puts the line in the place of the last, which was no longer. */
  void show(int done, int broken) {
    if (onTerminal) {
      String notRead = broken == 0 ? "" : ", " + broken + " could not be read";
      errors.print("\r" + done + " of " + schools + " schools" + notRead);
      errors.flush();
      shown = true;
    }
  }

  /** Ends the line. */
  @Override
  public void close() {
    if (shown) {
      errors.println();
    }
  }
}
