package io.github.ecf4j.curriculum;

import java.io.IOException;
import java.nio.file.Path;

/** Named pipes, which look like files but have no end. */
public final class Pipes {
  private Pipes() {}

  /** Makes a pipe, where the system can. */
  public static boolean canBeMadeAt(Path path) {
    try {
      return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
