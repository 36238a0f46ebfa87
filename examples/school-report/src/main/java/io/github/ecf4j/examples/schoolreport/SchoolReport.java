package io.github.ecf4j.examples.schoolreport;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.EarlierCalendars;
import io.github.ecf4j.examples.schoolreport.input.Programmes;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import io.github.ecf4j.examples.schoolreport.output.CalendarScope;
import io.github.ecf4j.examples.schoolreport.output.ReportFiles;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.check.PlainText;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.rules.finding.NotApplied;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line: reads a school folder and writes the report on it, or a folder of school
 * folders and writes a report on each and on all.
 */
@Command(
    name = "school-report",
    description = {
      "Reports on a school's early career teachers, from the school's own records; with --all on"
          + " those of every school in a folder, each and together."
    },
    footer = {
      "",
      "school-report import --help: makes a school folder of exports. A folder called import is"
          + " ./import."
    },
    exitCodeList = {
      "0:report written",
      "1:report written, and at least one CORE finding",
      "2:no report: the folder, a required file or an argument is unusable, or an error",
      "3:report written, but some rows were refused, or with --all some school could not be read"
    })
public final class SchoolReport extends WritingCommand {
  private static final int CORE_FINDING = 1;

  /** One school or many. */
  private static final class Source {
    @Parameters(paramLabel = "FOLDER", description = "the school folder")
    private @Nullable Path folder;

    @Option(
        names = "--all",
        paramLabel = "DIR",
        description = "a folder of school folders, in place of FOLDER")
    private @Nullable Path all;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private @Nullable Source source;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "the day that the report speaks for, such as 2022-03-10",
      converter = DateConverter.class)
  private @Nullable LocalDate on;

  @Option(
      names = "--programme",
      paramLabel = "DIR",
      description = "a folder with tables of further programmes that teachers may follow")
  private @Nullable Path programme;

  @Option(
      names = "--bank-holidays",
      description = "the school is closed on England's bank holidays, listed or not")
  private boolean bankHolidays;

  @Option(
      names = "--ids-only",
      description =
          "leave out what somebody wrote in words of their own: names, reasons, titles of steps")
  private boolean idsOnly;

  @Option(
      names = "--calendar",
      paramLabel = "WHAT",
      description =
          "what the calendars get: upcoming (what is not over), dated (what has a day), all (by"
              + " default). What is left out is not called off where a calendar has it already",
      converter = ScopeConverter.class)
  private CalendarScope calendars = CalendarScope.ALL;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many schools of --all are worked on at once (default: one a core)")
  private int jobs = Math.min(256, Runtime.getRuntime().availableProcessors());

  private final boolean onTerminal;

  private SchoolReport(boolean onTerminal) {
    this.onTerminal = onTerminal;
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Charset charset = Charset.defaultCharset();
    int status = NOTHING_WRITTEN;
    try {
      status =
          run(
              new PrintWriter(System.out, true, charset),
              new PrintWriter(System.err, true, charset),
              Terminal.isWatched(),
              args);
    } finally {
      // Left alone, what is thrown would end the process with 1, which says that there is a report.
      System.exit(status);
    }
  }

  /**
   * Runs the command.
   *
   * @param output where to say, on one line, that there is a report
   * @param errors where to say, on one line, why there is no report
   * @param onTerminal whether {@code errors} is one, which may show how far a long run has come
   * @param args the command line
   * @return the exit status
   */
  static int run(PrintWriter output, PrintWriter errors, boolean onTerminal, String... args) {
    try {
      boolean imports = args.length > 0 && ImportCommand.NAME.equals(args[0]);
      WritingCommand command = imports ? new ImportCommand() : new SchoolReport(onTerminal);
      return command
          .line()
          .setOut(output)
          .setErr(errors)
          .setParameterExceptionHandler((e, rest) -> fail(errors, e))
          .setExecutionExceptionHandler((e, line, result) -> fail(errors, e))
          .execute(imports ? Arrays.copyOfRange(args, 1, args.length) : args);
    } catch (Throwable e) {
      // An error, such as too little memory, which the command line does not catch.
      return fail(errors, e);
    }
  }

  @Override
  public Integer call() throws UnusableFolderException, IOException {
    if (source == null || on == null) {
      throw new IllegalStateException("the command line has been read without its arguments");
    }
    if (source.all != null) {
      return reportOnAll(source.all, on, out());
    }
    return reportOn(requireNonNull(source.folder, "FOLDER"), on, out());
  }

  private int reportOn(Path folder, LocalDate day, Path reports)
      throws UnusableFolderException, IOException {
    SchoolFolder read = SchoolFolderReader.read(folder, day, programmes());
    SchoolFolder school = (idsOnly ? read.withIdsOnly() : read).after(EarlierCalendars.in(reports));
    SchoolAudit audit = SchoolAudit.of(bankHolidays ? school.closedOnBankHolidays() : school, day);
    try {
      ReportFiles.write(audit, calendars, reports);
    } catch (FileSystemException e) {
      // Its message is the folder, and the reason where there is one.
      throw new IOException("the report cannot be written to " + e.getMessage(), e);
    }
    Totals totals = Totals.of(audit);
    say(
        "Report on "
            + ects(totals)
            + " written to "
            + reports
            + ". "
            + summary(totals)
            + "."
            + untold(totals));
    return status(totals, false);
  }

  private Programmes programmes() {
    return programme == null ? Programmes.bundled() : Programmes.bundled().with(programme);
  }

  private int reportOnAll(Path network, LocalDate day, Path reports)
      throws UnusableFolderException, IOException {
    FolderNetwork all = FolderNetwork.on(day).with(programmes()).withJobs(jobs);
    FolderNetwork audit = idsOnly ? all.withIdsOnly() : all;
    NetworkTotals totals =
        new NetworkReport(bankHolidays ? audit.closedOnBankHolidays() : audit, calendars, reports)
            .write(network, errors(), onTerminal);
    say(
        String.format(
            Locale.ROOT,
            "Reports on %s with %s written to %s. %s; schools that could not be read:" + " %d.%s",
            count(totals.schools().size(), "school"),
            ects(totals.total()),
            reports,
            summary(totals.total()),
            totals.brokenSchools().size(),
            untold(totals.total())));
    return status(totals.total(), !totals.brokenSchools().isEmpty());
  }

  private static int status(Totals totals, boolean schoolsMissing) {
    if (schoolsMissing || totals.rowsRefused() > 0) {
      return INCOMPLETE;
    }
    return totals.findings(Weight.CORE) > 0 ? CORE_FINDING : 0;
  }

  private static String ects(Totals totals) {
    return count(totals.ects(), "ECT");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String summary(Totals totals) {
    return String.format(
        Locale.ROOT,
        "Findings: %d CORE, %d ADVISORY, %d FLEX; rows refused: %d",
        totals.findings(Weight.CORE),
        totals.findings(Weight.ADVISORY),
        totals.findings(Weight.FLEX),
        totals.rowsRefused());
  }

  /** What silence does not speak of; empty if every rule applied and judged everybody. */
  private static String untold(Totals totals) {
    String notApplied =
        Multimaps.index(totals.notApplied(), NotApplied::programme).asMap().entrySet().stream()
            .map(one -> one.getValue().size() + " for " + one.getKey())
            .collect(joining(", "));
    return (totals.notJudged().isEmpty()
            ? ""
            : " Rules that could not judge everybody: " + totals.notJudged().size() + ".")
        + (notApplied.isEmpty()
            ? ""
            : " Rules of which the programme says nothing: " + notApplied + ".");
  }

  private static int fail(PrintWriter errors, Throwable e) {
    boolean foreseen =
        e instanceof UnusableFolderException
            || e instanceof DataFileException
            || e instanceof IOException
            || e instanceof CommandLine.ParameterException;
    String message = foreseen ? String.valueOf(e.getMessage()) : e.toString();
    String line = message.replaceFirst("^Error: ", "").replaceAll("\\s+", " ");
    errors.println("school-report: " + PlainText.visible(line));
    return NOTHING_WRITTEN;
  }

  private static final class ScopeConverter implements CommandLine.ITypeConverter<CalendarScope> {
    @Override
    public CalendarScope convert(String text) {
      return Arrays.stream(CalendarScope.values())
          .filter(scope -> Ascii.toLowerCase(scope.name()).equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "must be upcoming, dated or all, but was " + text));
    }
  }

  private static final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return Days.parse(text);
      } catch (InvalidValueException e) {
        throw new CommandLine.TypeConversionException(e.problem());
      }
    }
  }
}
