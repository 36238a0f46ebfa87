package io.github.ecf4j.examples.curriculumanalysis;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one run of the command left. */
record Output(Path folder, int status, String said, String complained) {

  static Output of(Path folder, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "--out";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    StringWriter said = new StringWriter();
    StringWriter complained = new StringWriter();
    int status =
        CurriculumAnalysisCommand.run(
            new PrintWriter(said, true), new PrintWriter(complained, true), args);
    return new Output(folder, status, said.toString(), complained.toString());
  }

  String file(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
