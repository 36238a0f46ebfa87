package io.github.ecf4j.examples.curriculumanalysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.curriculum.load.OfficialWording;
import io.github.ecf4j.examples.curriculumanalysis.export.CasePackage;
import io.github.ecf4j.examples.curriculumanalysis.export.CsvTables;
import io.github.ecf4j.examples.curriculumanalysis.export.GraphMl;
import io.github.ecf4j.examples.curriculumanalysis.export.JsonDump;
import io.github.ecf4j.examples.curriculumanalysis.page.AnalysisPage;
import io.github.ecf4j.examples.curriculumanalysis.picture.CoverageCurves;
import io.github.ecf4j.examples.curriculumanalysis.picture.FirstMetPlot;
import io.github.ecf4j.examples.curriculumanalysis.picture.GapBoard;
import io.github.ecf4j.examples.curriculumanalysis.picture.HeatMap;
import io.github.ecf4j.examples.curriculumanalysis.picture.ProgrammesPicture;
import io.github.ecf4j.examples.curriculumanalysis.picture.RevisitStrip;
import io.github.ecf4j.examples.curriculumanalysis.release.DataRelease;
import io.github.ecf4j.examples.curriculumanalysis.wording.CoursePages;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingImport;
import io.github.ecf4j.model.check.PlainText;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: writes tables, exports and pictures of a programme. */
@Command(
    name = "curriculum-analysis",
    mixinStandardHelpOptions = true,
    versionProvider = CurriculumAnalysisCommand.Version.class,
    description = "Writes tables, exports and pictures of what a programme offers.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:written", "2:an argument or the folder is unusable"})
public final class CurriculumAnalysisCommand implements Callable<Integer> {
  private static final int NOT_WRITTEN = 2;

  @Option(
      names = "--programme",
      paramLabel = "ID-or-FOLDER",
      defaultValue = "ambition",
      description = {
        "ambition, ambition-2020, ucl or edt, or a folder of tables, whose first programme is",
        "described; the others on the same framework are what it is compared with"
      })
  private String programme = "ambition";

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
  private @Nullable Path out;

  @Option(
      names = "--wording",
      paramLabel = "PATH",
      description = {
        "official wording to write beside our summaries: a table of codes and wordings,",
        "or a folder of published course pages in Markdown"
      })
  private @Nullable Path wording;

  @Option(
      names = "--data-release",
      description = {
        "write tidy tables of all bundled programmes instead, in CSV and Parquet, with a codebook",
        "and a Frictionless datapackage.json"
      })
  private boolean dataRelease;

  @Spec private CommandSpec spec = CommandSpec.create();

  private CurriculumAnalysisCommand() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Charset charset = Charset.defaultCharset();
    int status = NOT_WRITTEN;
    try {
      status =
          run(
              new PrintWriter(System.out, true, charset),
              new PrintWriter(System.err, true, charset),
              args);
    } finally {
      // Left alone, what is thrown would end the process with a status that means nothing here.
      System.exit(status);
    }
  }

  /**
   * Runs the command.
   *
   * @param output where to say, on one line, what was written
   * @param errors where to say, on one line, why nothing was
   * @param args the command line
   * @return the exit status
   */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    try {
      return new CommandLine(new CurriculumAnalysisCommand())
          .setOut(output)
          .setErr(errors)
          .setExpandAtFiles(false)
          .registerConverter(Path.class, CurriculumAnalysisCommand::path)
          .setParameterExceptionHandler((e, rest) -> fail(errors, e))
          .setExecutionExceptionHandler((e, command, result) -> fail(errors, e))
          .execute(args);
    } catch (Throwable e) {
      // An error, such as too little memory, which the command line does not catch.
      return fail(errors, e);
    }
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

  @Override
  public Integer call() throws IOException {
    if (out == null) {
      throw new IllegalStateException("the command line has been read without its arguments");
    }
    return dataRelease ? release(out) : describe(out);
  }

  private int describe(Path out) throws IOException {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    Choice choice = Choice.of(programme);
    OfficialWording official = official(choice.programme().framework(), all);
    CurriculumAnalysis analysis = CurriculumAnalysis.of(official.over(choice.programme()));
    ImmutableList<CurriculumAnalysis> others =
        choice.others().stream()
            .map(official::over)
            .map(CurriculumAnalysis::of)
            .collect(ImmutableList.toImmutableList());
    ImmutableMap<String, String> files =
        all.putAll(files(analysis, others, choice.bibliography())).buildOrThrow();
    return written(
        files.size() + " files on " + choice.programme().id(),
        out,
        () -> FileSet.write(out, files));
  }

  private int release(Path out) throws IOException {
    CommandLine.ParseResult given = spec.commandLine().getParseResult();
    for (String option : new String[] {"--programme", "--wording"}) {
      if (given.hasMatchedOption(option)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), option + " has no meaning with --data-release");
      }
    }
    ImmutableMap<String, ByteSource> files = DataRelease.files();
    return written(
        files.size() + " files of the data release", out, () -> FileSet.writeBytes(out, files));
  }

  private interface Writing {
    void run() throws FileSystemException;
  }

  private int written(String what, Path out, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (FileSystemException e) {
      // Its message is the folder, and the reason where there is one.
      throw new IOException("cannot write to " + e.getMessage(), e);
    }
    spec.commandLine().getOut().println(what + " written to " + out + ".");
    return 0;
  }

  /** The wording asked for; of pages, with a table of what was found. */
  private OfficialWording official(
      Framework framework, ImmutableMap.Builder<String, String> files) {
    if (wording == null) {
      return new OfficialWording(ImmutableSortedMap.of());
    }
    if (!Files.isDirectory(wording)) {
      return OfficialWording.read(wording, framework);
    }
    WordingImport found = CoursePages.read(wording, framework);
    files.put("wording.csv", CsvTables.wording(found));
    found.warnings().forEach(one -> spec.commandLine().getErr().println(line("warning: " + one)));
    return found.wording();
  }

  private static ImmutableMap<String, String> files(
      CurriculumAnalysis analysis,
      ImmutableList<CurriculumAnalysis> others,
      Bibliography bibliography) {
    ImmutableMap<String, String> pictures =
        ImmutableMap.of(
            "heat-map", HeatMap.of(analysis),
            "coverage-curves", CoverageCurves.of(analysis),
            "revisit-strip", RevisitStrip.of(analysis),
            "gaps", GapBoard.of(analysis));
    ImmutableMap.Builder<String, String> comparisons = ImmutableMap.builder();
    for (CurriculumAnalysis other : others) {
      comparisons.put(other.programme().id(), FirstMetPlot.of(analysis, other));
    }
    ImmutableList<CurriculumAnalysis> all =
        ImmutableList.<CurriculumAnalysis>builder().add(analysis).addAll(others).build();
    Optional<String> together =
        others.isEmpty() ? Optional.empty() : Optional.of(ProgrammesPicture.of(all));
    ImmutableMap<String, String> pairs = comparisons.buildOrThrow();
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    files.put(
        "curriculum.html",
        AnalysisPage.of(analysis, others, pictures, pairs, together, bibliography));
    pictures.forEach((name, picture) -> files.put(name + ".svg", picture));
    pairs.forEach(
        (id, picture) ->
            files.put(
                id.equals(others.get(0).programme().id())
                    ? "comparison.svg"
                    : "comparison-" + id + ".svg",
                picture));
    together.ifPresent(picture -> files.put("programmes.svg", picture));
    files.putAll(CsvTables.of(analysis, others, bibliography));
    files.put("curriculum.json", JsonDump.of(analysis));
    files.put("curriculum.graphml", GraphMl.of(analysis));
    files.put("case.json", CasePackage.of(analysis.programme()));
    return files.buildOrThrow();
  }

  private static int fail(PrintWriter errors, Throwable e) {
    boolean foreseen =
        e instanceof IOException
            || e instanceof DataFileException
            || e instanceof CommandLine.ParameterException;
    String message = foreseen ? String.valueOf(e.getMessage()) : e.toString();
    errors.println(line(message));
    return NOT_WRITTEN;
  }

  private static String line(String message) {
    return "curriculum-analysis: " + PlainText.visible(message.replaceAll("\\s+", " "));
  }

  /** The version that the build gave. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"curriculum-analysis, an example of ecf4j " + DataRelease.version()};
    }
  }
}
