package io.github.ecf4j.examples.schoolreport;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.examples.schoolreport.exports.ExportFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that makes a school folder of exports. */
@Command(
    name = "school-report " + ImportCommand.NAME,
    mixinStandardHelpOptions = true,
    description = {
      "Makes a school folder of the exports of other systems, by a mapping or else by their"
          + " headings, and says what it understood and what it asks."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:school folder written, everything understood",
      "2:nothing written: the folder, the mapping or an argument is unusable, or an error",
      "3:school folder written, but rows were refused or something is asked"
    })
final class ImportCommand implements Callable<Integer> {
  static final String NAME = "import";

  private static final int INCOMPLETE = 3;

  @Parameters(paramLabel = "EXPORTS", description = "the folder of exports")
  private @Nullable Path exports;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "what the exports are, in TOML (default: by their headings)")
  private @Nullable Path mapping;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where to write the school folder")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = requireNonNull(out, "--out");
    ExportFolder.Understood understood;
    try {
      understood =
          ExportFolder.importTo(
              requireNonNull(exports, "EXPORTS"), Optional.ofNullable(mapping), folder);
    } catch (FileSystemException e) {
      // Its message is the file, and the reason where there is one.
      throw new IOException("cannot be read or written: " + e.getMessage(), e);
    }
    PrintWriter output = spec.commandLine().getOut();
    understood.lines().forEach(output::println);
    output.println(
        "Files written to "
            + folder
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
