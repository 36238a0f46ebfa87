package io.github.ecf4j.examples.schoolreport;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.github.ecf4j.model.check.PlainText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands have in common: help, version, and a folder to write to. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = WritingCommand.Version.class,
    exitCodeListHeading = "%nExit status:%n")
abstract class WritingCommand implements Callable<Integer> {
  static final int NOTHING_WRITTEN = 2;
  static final int INCOMPLETE = 3;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where to write. */
  Path out() {
    return requireNonNull(out, "--out");
  }

  /** Where a long run may show how far it has come. */
  PrintWriter errors() {
    return spec.commandLine().getErr();
  }

  /** Says something in one line. */
  void say(String line) {
    spec.commandLine().getOut().println(PlainText.visible(line));
  }

  /** Reads arguments as they stand, whatever they begin with. */
  CommandLine line() {
    return new CommandLine(this)
        .setExpandAtFiles(false)
        .registerConverter(Path.class, WritingCommand::path);
  }

  /** An empty path would be the folder of whoever calls. */
  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new CommandLine.TypeConversionException("must be a path, but was empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException("must be a path: " + e.getReason());
    }
  }

  /** The version that the build gave. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      String version =
          Resources.toString(
              Resources.getResource(WritingCommand.class, "version.txt"), StandardCharsets.UTF_8);
      return new String[] {"school-report, an example of ecf4j " + version.strip()};
    }
  }
}
