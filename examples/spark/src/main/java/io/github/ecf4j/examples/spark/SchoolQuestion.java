package io.github.ecf4j.examples.spark;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.network.BrokenSchool;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolListener;
import io.github.ecf4j.examples.schoolreport.network.SchoolTotals;
import io.github.ecf4j.examples.schoolreport.network.Tally;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import io.github.ecf4j.rules.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One function from a school's rows to answers: the rows become a school folder in memory, which
 * the network of {@code school-report} reads and audits as any other.
 */
final class SchoolQuestion {
  /** An answer: a finding, an induction, a figure of the school, or why it could not be audited. */
  static final StructType ANSWER =
      new StructType()
          .add("scenario", DataTypes.StringType)
          .add("report_day", DataTypes.StringType)
          .add("school", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("weight", DataTypes.StringType)
          .add("on", DataTypes.StringType)
          .add("person", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("number", DataTypes.LongType);

  private final Scenario scenario;
  private final String school;
  private final List<Row> answers = new ArrayList<>();

  private SchoolQuestion(Scenario scenario, String school) {
    this.scenario = scenario;
    this.school = school;
  }

  /** Asks a scenario of a school, whose files are given as text by their names. */
  static List<Row> ask(Scenario scenario, String school, Map<String, String> files) {
    SchoolQuestion question = new SchoolQuestion(scenario, school);
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectory(memory.getPath(school.replace('/', '_')));
      write(folder, files);
      write(folder, scenario.files());
      question.audit(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("a folder in memory cannot be written", e);
    }
    return question.answers;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void audit(Path folder) {
    NetworkTotals network =
        FolderNetwork.on(LocalDate.parse(scenario.reportDay()))
            .totals(
                List.of(folder).iterator(),
                new SchoolListener() {
                  @Override
                  public void audited(String name, SchoolAudit audit) {
                    audit.report().findings().forEach(SchoolQuestion.this::add);
                    audit.ects().forEach(SchoolQuestion.this::end);
                  }

                  @Override
                  public void done(int schools, int broken) {
                    // There is one.
                  }
                });
    for (BrokenSchool broken : network.brokenSchools()) {
      add("broken", "schools", "", "", "", broken.reason(), 1);
    }
    for (SchoolTotals audited : network.schools()) {
      figures(audited.totals());
    }
  }

  /** When a teacher's induction ends, as far as the calendar tells, and how many days it takes. */
  private void end(EctAudit of) {
    LocalDate start = of.ect().startedOn();
    String who = of.ect().ect().toString();
    of.years()
        .projectedEnd()
        .ifPresentOrElse(
            end -> {
              long days = ChronoUnit.DAYS.between(start, end) + 1;
              add("induction", "days", "", end.toString(), who, "", days);
            },
            () -> add("induction", "end not known", "", "", who, "", 1));
  }

  private void figures(Totals totals) {
    add("figure", "early career teachers", totals.ects());
    add("figure", "modules completed", totals.modulesCompleted());
    add("figure", "rows refused", totals.rowsRefused());
    add("figure", "not judged", totals.notJudgedCount());
    tally("planned modules", totals.plannedModules());
    tally("cycles", totals.cycles());
    tally("events", totals.events());
  }

  private void tally(String name, Tally tally) {
    add("figure", name + " done", tally.done());
    add("figure", name + " due", tally.due());
  }

  private void add(Finding finding) {
    add(
        "finding",
        finding.rule().id(),
        finding.weight().name(),
        finding.on().toString(),
        finding.subject().toString(),
        finding.message(),
        1);
  }

  private void add(String kind, String name, long number) {
    add(kind, name, "", "", "", "", number);
  }

  private void add(
      String kind, String name, String weight, String on, String who, String text, long number) {
    answers.add(
        RowFactory.create(
            scenario.name(),
            scenario.reportDay(),
            school,
            kind,
            name,
            weight,
            on,
            who,
            text,
            number));
  }
}
