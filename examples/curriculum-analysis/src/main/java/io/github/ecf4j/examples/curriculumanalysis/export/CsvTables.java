package io.github.ecf4j.examples.curriculumanalysis.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CoveragePoint;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Difference;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.curriculum.analysis.Revisits;
import io.github.ecf4j.curriculum.analysis.Scope;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.curriculum.analysis.Work;
import io.github.ecf4j.curriculum.wording.WordingChoice;
import io.github.ecf4j.curriculum.wording.WordingImport;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.StudyModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of an analysis as CSV, by file name. */
public final class CsvTables {
  private final CurriculumAnalysis analysis;
  private final Framework framework;

  private CsvTables(CurriculumAnalysis analysis) {
    this.analysis = analysis;
    this.framework = analysis.programme().framework();
  }

  /**
   * All tables.
   *
   * @param analysis the programme's analysis
   * @param other another programme, to compare it with
   * @param bibliography the works that its modules name
   * @return the text of each table by its file name
   */
  public static ImmutableMap<String, String> of(
      CurriculumAnalysis analysis, CurriculumAnalysis other, Bibliography bibliography) {
    CsvTables tables = new CsvTables(analysis);
    return ImmutableMap.<String, String>builder()
        .put("statements.csv", tables.statements())
        .put("modules.csv", tables.modules())
        .put("coverage-matrix.csv", tables.matrix())
        .put("encounters.csv", tables.encounters())
        .put("cumulative.csv", tables.cumulative())
        .put("revisits.csv", tables.revisits())
        .put("gaps.csv", tables.gaps())
        .put("comparison.csv", tables.comparison(other))
        .put("works.csv", tables.works(bibliography))
        .buildOrThrow();
  }

  /**
   * What course pages say of the official wording.
   *
   * @param found the import
   * @return a row for each code of the framework, then one for each find refused and each page
   *     skipped
   */
  public static String wording(WordingImport found) {
    List<List<String>> rows = new ArrayList<>();
    for (WordingChoice one : found.choices()) {
      rows.add(
          List.of(
              one.code().toString(),
              one.reason().name(),
              String.valueOf(one.found()),
              String.valueOf(one.foundSo()),
              String.valueOf(one.courses()),
              one.wording(),
              ""));
    }
    for (StatementCode code : found.notFound()) {
      rows.add(List.of(code.toString(), "NOT_FOUND", "0", "0", "0", "", ""));
    }
    for (WordingImport.RefusedFind one : found.refused()) {
      String page = one.find().page() + ":" + one.find().line();
      rows.add(
          List.of(one.find().code(), one.reason().name(), "", "", "", one.find().wording(), page));
    }
    for (String page : found.skipped()) {
      rows.add(List.of("", "PAGE_SKIPPED", "", "", "", "", page));
    }
    return table(
        List.of("code", "reason", "found", "found_so", "courses", "wording", "refused_at"), rows);
  }

  private static String table(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    // What it holds back reaches the text when it is closed.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private String statements() {
    return table(
        List.of("code", "standard", "kind", "practice", "summary", "official_wording"),
        framework.statements().stream()
            .map(
                one ->
                    List.of(
                        one.code().toString(),
                        String.valueOf(one.code().standard()),
                        one.code().kind().name(),
                        one.practice().map(practice -> practice.name()).orElse(""),
                        one.summary(),
                        one.officialWording().orElse("")))
            .toList());
  }

  private String modules() {
    return table(
        List.of("number", "code", "strand", "title", "kind", "minutes", "core", "connector"),
        analysis.programme().modules().stream().map(this::module).toList());
  }

  private List<String> module(StudyModule module) {
    List<Encounter> own =
        analysis.encounters().stream()
            .filter(one -> one.stop().place().equals(new Stop.OfModule(module.number())))
            .toList();
    return List.of(
        module.number().toString(),
        module.code(),
        module.strand().name(),
        module.title(),
        module.kind().name(),
        String.valueOf(module.minutes()),
        String.valueOf(count(own, CoverageStrength.CORE)),
        String.valueOf(count(own, CoverageStrength.CONNECTOR)));
  }

  private static long count(List<Encounter> encounters, CoverageStrength strength) {
    return encounters.stream().filter(one -> one.strength() == strength).count();
  }

  private String matrix() {
    List<String> header = new ArrayList<>(List.of("stop"));
    framework.statements().forEach(statement -> header.add(statement.code().toString()));
    ImmutableTable<Stop, StatementCode, CoverageStrength> matrix = analysis.matrix();
    List<List<String>> rows = new ArrayList<>();
    for (Stop stop : analysis.sequence()) {
      List<String> row = new ArrayList<>(List.of(stop.toString()));
      framework
          .statements()
          .forEach(
              statement ->
                  row.add(
                      Objects.requireNonNullElse(matrix.get(stop, statement.code()), "")
                          .toString()));
      rows.add(row);
    }
    return table(header, rows);
  }

  private String encounters() {
    return table(
        List.of("position", "stop", "statement", "strength", "suspect"),
        analysis.encounters().stream()
            .map(
                one ->
                    List.of(
                        String.valueOf(one.stop().position()),
                        one.stop().toString(),
                        one.statement().toString(),
                        one.strength().name(),
                        one.suspect() ? "yes" : ""))
            .toList());
  }

  private String cumulative() {
    List<List<String>> rows = new ArrayList<>();
    for (Standard standard : framework.standards()) {
      Scope scope = Scope.of(framework, standard);
      List<CoveragePoint> core =
          analysis.cumulative(scope, CurriculumAnalysis.ofStrength(CoverageStrength.CORE));
      for (CoveragePoint point : analysis.cumulative(scope)) {
        rows.add(
            List.of(
                String.valueOf(standard.number()),
                String.valueOf(point.stop().position()),
                point.stop().toString(),
                String.valueOf(point.covered()),
                String.valueOf(core.get(point.stop().position() - 1).covered()),
                String.valueOf(point.all())));
      }
    }
    return table(List.of("standard", "position", "stop", "covered", "core", "all"), rows);
  }

  private String revisits() {
    return table(
        List.of("statement", "encounters", "first", "last", "spacing"),
        framework.statements().stream()
            .map(Statement::code)
            .map(analysis::revisits)
            .map(CsvTables::revisits)
            .toList());
  }

  private static List<String> revisits(Revisits revisits) {
    return List.of(
        revisits.statement().toString(),
        String.valueOf(revisits.encounters().size()),
        first(revisits),
        revisits.last().map(one -> one.stop().toString()).orElse(""),
        revisits.spacing().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private String gaps() {
    Gaps gaps = analysis.gaps();
    List<List<String>> rows = new ArrayList<>();
    add(rows, "overviews only", gaps.overviewsOnly());
    add(rows, "connectors only", gaps.connectorsOnly());
    add(rows, "events only", gaps.eventsOnly());
    add(rows, "nowhere", gaps.nowhere());
    return table(List.of("gap", "statement"), rows);
  }

  private static void add(List<List<String>> rows, String gap, Set<StatementCode> codes) {
    codes.forEach(code -> rows.add(List.of(gap, code.toString())));
  }

  private String comparison(CurriculumAnalysis other) {
    return table(
        List.of("statement", "presence", "when", "strength", "first_here", "first_other"),
        Comparison.of(analysis, other).stream().map(one -> difference(one, other)).toList());
  }

  private List<String> difference(Difference one, CurriculumAnalysis other) {
    boolean both = one.presence() == Difference.Presence.BOTH;
    return List.of(
        one.statement().toString(),
        one.presence().name(),
        both ? one.when().name() : "",
        both ? one.strength().name() : "",
        first(analysis.revisits(one.statement())),
        first(other.revisits(one.statement())));
  }

  private static String first(Revisits revisits) {
    return revisits.first().map(one -> one.stop().toString()).orElse("");
  }

  private String works(Bibliography bibliography) {
    return table(
        List.of("modules", "number_of_modules", "work"),
        bibliography.works().stream().map(CsvTables::work).toList());
  }

  private static List<String> work(Work work) {
    return List.of(
        work.modules().stream().map(Object::toString).collect(Collectors.joining(" ")),
        String.valueOf(work.modules().size()),
        work.text());
  }
}
