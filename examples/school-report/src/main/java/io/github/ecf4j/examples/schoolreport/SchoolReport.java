package io.github.ecf4j.examples.schoolreport;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.IsoDates;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.examples.schoolreport.output.ReportFiles;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.finding.Weight;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: reads a school folder and writes the report on it. */
@Command(
    name = "school-report",
    mixinStandardHelpOptions = true,
    version = "school-report, an example of ecf4j 0.1.0",
    description = "Reports on a school's early career teachers, from the school's own records.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:report written",
      "1:report written, and at least one CORE finding",
      "2:no report: the folder, a required file or an argument is unusable",
      "3:report written, but some rows were refused"
    })
public final class SchoolReport implements Callable<Integer> {
  private static final int CORE_FINDING = 1;
  private static final int NO_REPORT = 2;
  private static final int ROWS_REFUSED = 3;

  @Parameters(paramLabel = "FOLDER", description = "the school folder")
  private @Nullable Path folder;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "the day that the report speaks for, such as 2022-03-10",
      converter = DateConverter.class)
  private @Nullable LocalDate on;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where to write the report")
  private @Nullable Path out;

  @Option(
      names = "--bank-holidays",
      description = "the school is closed on England's bank holidays, listed or not")
  private boolean bankHolidays;

  @Spec private CommandSpec spec = CommandSpec.create();

  private SchoolReport() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Charset charset = Charset.defaultCharset();
    System.exit(
        run(
            new PrintWriter(System.out, true, charset),
            new PrintWriter(System.err, true, charset),
            args));
  }

  /**
   * Runs the command.
   *
   * @param output where to say, on one line, that there is a report
   * @param errors where to say, on one line, why there is no report
   * @param args the command line
   * @return the exit status
   */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    try {
      return new CommandLine(new SchoolReport())
          .setOut(output)
          .setErr(errors)
          .setParameterExceptionHandler((e, rest) -> fail(errors, e))
          .setExecutionExceptionHandler((e, command, result) -> fail(errors, e))
          .execute(args);
    } catch (OutOfMemoryError e) {
      // Left alone it would end the process with 1, which says that a report was written.
      return fail(errors, e);
    }
  }

  @Override
  public Integer call() throws UnusableFolderException, IOException {
    if (folder == null || on == null || out == null) {
      throw new IllegalStateException("the command line has been read without its arguments");
    }
    SchoolFolder school = SchoolFolderReader.read(folder, on);
    SchoolAudit audit = SchoolAudit.of(bankHolidays ? school.closedOnBankHolidays() : school, on);
    try {
      ReportFiles.write(audit, out);
    } catch (IOException e) {
      throw new IOException("the report cannot be written to " + out, e);
    }
    spec.commandLine().getOut().println(summary(audit, out));
    if (!audit.folder().refusals().isEmpty()) {
      return ROWS_REFUSED;
    }
    return audit.report().count(Weight.CORE) > 0 ? CORE_FINDING : 0;
  }

  private static String summary(SchoolAudit audit, Path out) {
    return String.format(
        Locale.ROOT,
        "Report on %d ECT(s) written to %s. Findings: %d CORE, %d ADVISORY, %d FLEX; rows refused:"
            + " %d.",
        audit.ects().size(),
        out,
        audit.report().count(Weight.CORE),
        audit.report().count(Weight.ADVISORY),
        audit.report().count(Weight.FLEX),
        audit.folder().refusals().size());
  }

  private static int fail(PrintWriter errors, Throwable e) {
    boolean foreseen =
        e instanceof UnusableFolderException
            || e instanceof IOException
            || e instanceof CommandLine.ParameterException;
    String message = foreseen ? String.valueOf(e.getMessage()) : e.toString();
    errors.println("school-report: " + message.replaceAll("\\s+", " "));
    return NO_REPORT;
  }

  private static final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return IsoDates.parse(text);
      } catch (InvalidValueException e) {
        throw new CommandLine.TypeConversionException(e.problem());
      }
    }
  }
}
