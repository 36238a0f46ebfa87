package io.github.ecf4j.examples.schoolreport;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.examples.schoolreport.exports.ExportFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes a school folder of exports. */
@Command(
    name = "school-report " + ImportCommand.NAME,
    description = {
      "Makes a school folder of the exports of other systems, by a mapping or else by their"
          + " headings, and says what it understood and what it asks."
    },
    exitCodeList = {
      "0:school folder written, everything understood",
      "2:nothing written: the folder, the mapping or an argument is unusable, or an error",
      "3:school folder written, but rows were refused or something is asked"
    })
final class ImportCommand extends WritingCommand {
  static final String NAME = "import";

  @Parameters(paramLabel = "EXPORTS", description = "the folder of exports")
  private @Nullable Path exports;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "what the exports are, in TOML (default: by their headings)")
  private @Nullable Path mapping;

  @Override
  public Integer call() throws IOException {
    ExportFolder.Understood understood;
    try {
      understood =
          ExportFolder.importTo(
              requireNonNull(exports, "EXPORTS"), Optional.ofNullable(mapping), out());
    } catch (FileSystemException e) {
      // Its message is the file, and the reason where there is one.
      throw new IOException("cannot be read or written: " + e.getMessage(), e);
    }
    understood.lines().forEach(this::say);
    say(
        "Files written to "
            + out()
            + ": "
            + understood.files()
            + ". Rows refused: "
            + understood.refused()
            + "; asked besides: "
            + understood.questions()
            + ".");
    return understood.refused() + understood.questions() > 0 ? INCOMPLETE : 0;
  }
}
