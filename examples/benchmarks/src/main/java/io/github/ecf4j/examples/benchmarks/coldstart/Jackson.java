package io.github.ecf4j.examples.benchmarks.coldstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** Reads the same curriculum from a file of JSON into plain records, of which none is checked. */
public final class Jackson {
  private Jackson() {}

  /**
   * Reads the curriculum.
   *
   * @param arguments {@code count} or {@code read}, and the file
   * @throws IOException if the file cannot be read
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PlainCurriculum curriculum =
        new ObjectMapper().readValue(new File(arguments[1]), PlainCurriculum.class);
    if (Counted.isAskedFor(arguments)) {
      int steps = 0;
      for (int i = 0; i < curriculum.areas().size(); i++) {
        steps += curriculum.areas().get(i).steps().size();
      }
      Counted.print(
          curriculum.modules().size(),
          curriculum.statements().size(),
          curriculum.coverage().size(),
          steps);
    }
  }
}
