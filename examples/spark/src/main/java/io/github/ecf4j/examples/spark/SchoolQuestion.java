package io.github.ecf4j.examples.spark;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.network.BrokenSchool;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.Tally;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import io.github.ecf4j.rules.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * One function from a school folder to answers: the network of {@code school-report} reads and
 * audits it as any other, with a scenario's files in the place of the school's own.
 *
 * @param scenario what is asked
 * @param school of which school
 * @param answers the answers so far
 */
record SchoolQuestion(Scenario scenario, String school, List<Row> answers) {
  /** An answer: a finding, an induction, a figure of the school, or why it could not be audited. */
  static final StructType ANSWER =
      StructType.fromDDL(
          "scenario STRING, report_day STRING, school STRING, kind STRING, name STRING,"
              + " weight STRING, date STRING, person STRING, text STRING, number BIGINT");

  /** Asks scenarios of a school in a folder, which is given by its whole path. */
  static Iterator<Row> ask(List<Scenario> asked, String school, Path folder) {
    List<Row> answers = new ArrayList<>();
    for (Scenario scenario : asked) {
      SchoolQuestion question = new SchoolQuestion(scenario, school, new ArrayList<>());
      try {
        question.ask(folder);
      } catch (IOException | UncheckedIOException e) {
        question.answers.clear();
        question.add(new BrokenSchool(school, "its folder cannot be read: " + e));
      }
      answers.addAll(question.answers);
    }
    return answers.iterator();
  }

  /** Lays the scenario's files over links to the school's, which stay whatever they are. */
  private void ask(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      audit(folder);
      return;
    }
    Path room = folder.getFileSystem().getPath(System.getProperty("java.io.tmpdir"));
    Path overlaid = Files.createTempDirectory(Files.createDirectories(room), "school");
    try {
      for (Path file : MoreFiles.listFiles(folder)) {
        Files.createSymbolicLink(overlaid.resolve(file.getFileName()), file);
      }
      audit(lay(scenario.files(), overlaid));
    } finally {
      MoreFiles.deleteRecursively(overlaid, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Lays files into a folder in the place of what it has by their names. */
  static Path lay(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.deleteIfExists(folder.resolve(file.getKey()));
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private void audit(Path folder) {
    NetworkTotals network =
        FolderNetwork.on(scenario.reportDay())
            .totals(
                List.of(folder).iterator(),
                (name, audit) -> {
                  audit.report().findings().forEach(this::add);
                  audit.ects().forEach(this::end);
                });
    network.brokenSchools().forEach(this::add);
    network.schools().forEach(one -> figures(one.totals()));
  }

  private void add(BrokenSchool broken) {
    add("broken", "schools", "", "", "", broken.reason(), 1);
  }

  /** When a teacher's induction ends, as far as the calendar tells, and how many days it takes. */
  private void end(EctAudit of) {
    String who = of.ect().ect().toString();
    Optional<LocalDate> end = of.years().projectedEnd();
    if (end.isEmpty()) {
      add("induction without an end", "inductions", "", "", who, "", 1);
    } else {
      long days = ChronoUnit.DAYS.between(of.ect().startedOn(), end.orElseThrow()) + 1;
      add("induction", "days", "", end.orElseThrow().toString(), who, "", days);
    }
  }

  private void figures(Totals totals) {
    figure("early career teachers", totals.ects());
    figure("modules completed", totals.modulesCompleted());
    figure("rows refused", totals.rowsRefused());
    figure("not judged", totals.notJudgedCount());
    tally("planned modules", totals.plannedModules());
    tally("cycles", totals.cycles());
    tally("events", totals.events());
  }

  private void tally(String name, Tally tally) {
    figure(name + " done", tally.done());
    figure(name + " due", tally.due());
  }

  private void figure(String name, long number) {
    add("figure", name, "", "", "", "", number);
  }

  private void add(Finding of) {
    String who = of.subject().id().toString();
    String date = of.on().toString();
    add("finding", of.rule().id(), of.weight().name(), date, who, of.message(), 1);
  }

  private void add(
      String kind, String name, String weight, String date, String who, String text, long number) {
    String asked = scenario.name();
    String day = scenario.reportDay().toString();
    answers.add(RowFactory.create(asked, day, school, kind, name, weight, date, who, text, number));
  }
}
