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
import io.github.ecf4j.curriculum.analysis.Presences;
import io.github.ecf4j.curriculum.analysis.Revisits;
import io.github.ecf4j.curriculum.analysis.Scope;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.curriculum.analysis.Work;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingChoice;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingImport;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.StudyModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
   * @param others other programmes, to compare it with; where there is none, nothing is compared
   * @param bibliography the works that its modules name
   * @return the text of each table by its file name
   */
  public static ImmutableMap<String, String> of(
      CurriculumAnalysis analysis, List<CurriculumAnalysis> others, Bibliography bibliography) {
    CsvTables tables = new CsvTables(analysis);
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.put("statements.csv", tables.statements())
        .put("modules.csv", tables.modules())
        .put("coverage-matrix.csv", tables.matrix())
        .put("encounters.csv", tables.encounters())
        .put("places.csv", tables.places())
        .put("cumulative.csv", tables.cumulative())
        .put("revisits.csv", tables.revisits())
        .put("gaps.csv", tables.gaps())
        .put("works.csv", tables.works(bibliography));
    if (!others.isEmpty()) {
      all.put("comparison.csv", tables.comparison(others));
      all.put("programmes.csv", tables.programmes(others));
    }
    return all.buildOrThrow();
  }

  /**
   * What course pages say of the official wording.
   *
   * @param found the import
   * @return a row for each code of the framework, followed by those of its alternatives, then one
   *     for each find refused, each warning and each page skipped
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
      for (String other : one.others()) {
        rows.add(List.of(one.code().toString(), "ALTERNATIVE", "", "", "", other, ""));
      }
    }
    for (StatementCode code : found.notFound()) {
      rows.add(List.of(code.toString(), "NOT_FOUND", "0", "0", "0", "", ""));
    }
    for (WordingImport.RefusedFind one : found.refused()) {
      String page = one.find().page() + ":" + one.find().line();
      rows.add(
          List.of(one.find().code(), one.reason().name(), "", "", "", one.find().wording(), page));
    }
    for (String warning : found.warnings()) {
      rows.add(List.of("", "WARNING", "", "", "", warning, ""));
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
        List.of(
            "number",
            "code",
            "strand",
            "title",
            "kind",
            "minutes",
            "core",
            "connector",
            "mentor_minutes",
            "term",
            "half",
            "week"),
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
        String.valueOf(count(own, CoverageStrength.CONNECTOR)),
        module.mentorMinutes().stream().mapToObj(String::valueOf).findAny().orElse(""),
        module.week().map(week -> String.valueOf(week.term())).orElse(""),
        module.week().map(week -> String.valueOf(week.half())).orElse(""),
        module.week().map(week -> String.valueOf(week.week())).orElse(""));
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
        List.of("position", "stop", "statement", "strength", "suspect", "places", "year"),
        analysis.encounters().stream()
            .map(
                one ->
                    List.of(
                        String.valueOf(one.stop().position()),
                        one.stop().toString(),
                        one.statement().toString(),
                        one.strength().name(),
                        one.suspect() ? "yes" : "",
                        places(List.of(one)),
                        analysis
                            .year(one.stop())
                            .map(year -> String.valueOf(year.number()))
                            .orElse("")))
            .toList());
  }

  /** The places of some encounters, each once, in their order. */
  private static String places(List<Encounter> encounters) {
    return encounters.stream()
        .flatMap(one -> one.places().stream())
        .distinct()
        .sorted()
        .map(CoveragePlace::name)
        .collect(Collectors.joining(" "));
  }

  /** How many statements are taught in each place. */
  private String places() {
    List<List<String>> rows = new ArrayList<>();
    for (CoveragePlace place : CoveragePlace.values()) {
      rows.add(covered(place.name(), CurriculumAnalysis.inPlaces(place)));
    }
    rows.add(
        covered(
            "STUDY or MENTOR_MEETING",
            CurriculumAnalysis.inPlaces(CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING)));
    rows.add(
        covered(
            "TRAINING or COMMUNITY",
            CurriculumAnalysis.inPlaces(CoveragePlace.TRAINING, CoveragePlace.COMMUNITY)));
    rows.add(covered("any", any -> true));
    return table(List.of("place", "statements", "in_year_1", "in_year_2"), rows);
  }

  private List<String> covered(String name, Predicate<Encounter> wanted) {
    return List.of(
        name,
        String.valueOf(analysis.covered(wanted).size()),
        String.valueOf(analysis.covered(wanted.and(analysis.inYear(InductionYear.YEAR_1))).size()),
        String.valueOf(analysis.covered(wanted.and(analysis.inYear(InductionYear.YEAR_2))).size()));
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
        List.of("statement", "encounters", "first", "last", "spacing", "places", "first_as_core"),
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
        stop(revisits.last()),
        revisits.spacing().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        places(revisits.encounters()),
        stop(revisits.firstAsCore()));
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

  private String comparison(List<CurriculumAnalysis> others) {
    return table(
        List.of("statement", "presence", "when", "strength", "first_here", "first_other", "other"),
        others.stream()
            .flatMap(
                other -> Comparison.of(analysis, other).stream().map(one -> difference(one, other)))
            .toList());
  }

  private List<String> difference(Difference one, CurriculumAnalysis other) {
    boolean both = one.presence() == Difference.Presence.BOTH;
    return List.of(
        one.statement().toString(),
        one.presence().name(),
        both ? one.when().name() : "",
        both ? one.strength().name() : "",
        first(analysis.revisits(one.statement())),
        first(other.revisits(one.statement())),
        other.programme().id());
  }

  /** A row for each statement and programme. */
  private String programmes(List<CurriculumAnalysis> others) {
    List<CurriculumAnalysis> all = new ArrayList<>(List.of(analysis));
    all.addAll(others);
    List<List<String>> rows = new ArrayList<>();
    for (Presences one : Comparison.ofAll(all)) {
      for (CurriculumAnalysis each : all) {
        String id = each.programme().id();
        Revisits revisits = Objects.requireNonNull(one.byProgramme().get(id));
        rows.add(
            List.of(
                one.statement().toString(),
                id,
                String.valueOf(revisits.encounters().size()),
                first(revisits),
                revisits
                    .first()
                    .map(met -> String.valueOf(each.modulesBefore(met.stop())))
                    .orElse(""),
                String.valueOf(each.programme().modules().size()),
                places(revisits.encounters()),
                stop(revisits.firstAsCore())));
      }
    }
    return table(
        List.of(
            "statement",
            "programme",
            "encounters",
            "first",
            "modules_before",
            "modules",
            "places",
            "first_as_core"),
        rows);
  }

  private static String first(Revisits revisits) {
    return stop(revisits.first());
  }

  private static String stop(Optional<Encounter> encounter) {
    return encounter.map(one -> one.stop().toString()).orElse("");
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
