package io.github.ecf4j.examples.schoolreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches standard error. */
final class Terminal {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /**
   * Java knows of input and output alone, and some versions take them for a terminal always; where
   * the system tells, standard error decides.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isWatched() {
    return System.console() != null && !leadsElsewhere(STANDARD_ERROR);
  }

  /** Whether a descriptor leads to something else than a terminal. */
  static boolean leadsElsewhere(Path descriptor) {
    try {
      Path end = Files.readSymbolicLink(descriptor);
      return !end.startsWith("/dev/pts") && !end.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
