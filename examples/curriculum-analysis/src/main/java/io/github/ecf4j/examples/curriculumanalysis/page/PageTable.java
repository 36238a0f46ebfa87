package io.github.ecf4j.examples.curriculumanalysis.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CoveragePoint;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Difference;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.curriculum.analysis.Revisits;
import io.github.ecf4j.curriculum.analysis.Scope;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a picture shows, as a table for those who read by touch, keyboard or ear.
 *
 * @param name what the table is of
 * @param header the names of its columns; the first names the row
 * @param rows a cell for each column
 */
record PageTable(
    String name, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {
  private static final Template HTML =
      Mustache.compiler()
          .compile(
              """
              <div class="scroll" tabindex="0" role="region" aria-label="{{name}}, as a table"><table>
              <thead><tr>{{#header}}<th scope="col">{{.}}</th>{{/header}}</tr></thead>
              <tbody>
              {{#lines}}<tr><th scope="row">{{first}}</th>{{#rest}}<td>{{.}}</td>{{/rest}}</tr>
              {{/lines}}</tbody>
              </table></div>
              """);

  /** The table in HTML, which can be scrolled by itself. */
  String html() {
    return HTML.execute(
        ImmutableMap.of(
            "name",
            name,
            "header",
            header,
            "lines",
            rows.stream()
                .map(
                    row -> ImmutableMap.of("first", row.get(0), "rest", row.subList(1, row.size())))
                .toList()));
  }

  /** A table with a row for each statement: its code, and what it is about. */
  private static PageTable ofStatements(
      String name,
      CurriculumAnalysis analysis,
      List<String> header,
      Function<StatementCode, List<String>> cells) {
    return new PageTable(
        name,
        ImmutableList.<String>builder().add("Statement", "About").addAll(header).build(),
        analysis.programme().framework().statements().stream()
            .map(one -> line(one, cells.apply(one.code())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> line(Statement one, List<String> cells) {
    return ImmutableList.<String>builder()
        .add(one.code().toString(), one.summary())
        .addAll(cells)
        .build();
  }

  /** What the numbers and marks over the columns stand for. */
  static PageTable sequence(CurriculumAnalysis analysis) {
    return new PageTable(
        "What stands over the columns",
        ImmutableList.of("Stop", "About", "Year"),
        analysis.sequence().stream()
            .map(
                stop ->
                    ImmutableList.of(
                        stop.toString(),
                        about(analysis.programme(), stop),
                        analysis.year(stop).map(year -> String.valueOf(year.number())).orElse("")))
            .collect(ImmutableList.toImmutableList()));
  }

  private static String about(Programme programme, Stop stop) {
    Stop.Place place = stop.place();
    return place
        .module()
        .flatMap(programme::module)
        .map(StudyModule::title)
        .or(
            () ->
                place
                    .event()
                    .flatMap(programme::event)
                    .map(event -> event.topic().orElseGet(event::name)))
        .or(
            () ->
                programme.strands().stream()
                    .filter(one -> place.strand().equals(Optional.of(one.code())))
                    .map(one -> "the whole of " + one.name())
                    .findFirst())
        .orElseGet(programme::title);
  }

  static PageTable met(CurriculumAnalysis analysis) {
    return ofStatements(
        "Where the programme teaches each statement",
        analysis,
        List.of("Taught in"),
        code ->
            List.of(
                analysis.revisits(code).encounters().stream()
                    .map(PageTable::words)
                    .collect(Collectors.joining("; "))));
  }

  private static String words(Encounter one) {
    String strength =
        one.strength() == CoverageStrength.EVENT
            ? ""
            : ", " + one.strength().name().toLowerCase(Locale.ROOT);
    return one.stop() + strength + (one.suspect() ? ", suspect" : "");
  }

  static PageTable revisits(CurriculumAnalysis analysis) {
    return ofStatements(
        "When each statement is met",
        analysis,
        List.of("Times", "First", "First as core", "Last", "Longest wait, in stops"),
        code -> {
          Revisits revisits = analysis.revisits(code);
          return List.of(
              String.valueOf(revisits.encounters().size()),
              stop(revisits.first()),
              stop(revisits.firstAsCore()),
              stop(revisits.last()),
              revisits.spacing().isEmpty()
                  ? ""
                  : String.valueOf(Collections.max(revisits.spacing())));
        });
  }

  private static String stop(Optional<Encounter> one) {
    return one.map(met -> met.stop().toString()).orElse("");
  }

  static PageTable growth(CurriculumAnalysis analysis) {
    Framework framework = analysis.programme().framework();
    Optional<Stop> year1 = analysis.endOf(InductionYear.YEAR_1);
    Optional<Stop> end = analysis.endOf(InductionYear.YEAR_2);
    return new PageTable(
        "How coverage of each standard grows",
        ImmutableList.of(
            "Standard",
            "Statements",
            "Met by the end of year 1",
            "As core",
            "Met by the end",
            "As core"),
        framework.standards().stream()
            .map(
                standard -> {
                  Scope scope = Scope.of(framework, standard);
                  List<CoveragePoint> any = analysis.cumulative(scope);
                  List<CoveragePoint> core =
                      analysis.cumulative(
                          scope, CurriculumAnalysis.ofStrength(CoverageStrength.CORE));
                  return ImmutableList.of(
                      standard.number() + " " + standard.title(),
                      String.valueOf(scope.statements().size()),
                      covered(any, year1),
                      covered(core, year1),
                      covered(any, end),
                      covered(core, end));
                })
            .collect(ImmutableList.toImmutableList()));
  }

  private static String covered(List<CoveragePoint> points, Optional<Stop> by) {
    return by.map(stop -> String.valueOf(points.get(stop.position() - 1).covered())).orElse("0");
  }

  static PageTable gaps(CurriculumAnalysis analysis) {
    Gaps gaps = analysis.gaps();
    List<ImmutableList<String>> rows = new ArrayList<>();
    add(rows, analysis, "nowhere", gaps.nowhere());
    add(rows, analysis, "in training or community alone", gaps.eventsOnly());
    add(rows, analysis, "touched on, never core", gaps.connectorsOnly());
    add(rows, analysis, "in overviews alone", gaps.overviewsOnly());
    return new PageTable(
        "Where the programme is thin",
        ImmutableList.of("Statement", "About", "Met"),
        ImmutableList.copyOf(rows));
  }

  private static void add(
      List<ImmutableList<String>> rows,
      CurriculumAnalysis analysis,
      String how,
      Set<StatementCode> codes) {
    analysis.programme().framework().statements().stream()
        .filter(one -> codes.contains(one.code()))
        .map(one -> line(one, List.of(how)))
        .forEach(rows::add);
  }

  static PageTable pair(CurriculumAnalysis one, CurriculumAnalysis other) {
    ImmutableMap<StatementCode, Difference> differences =
        Comparison.of(one, other).stream()
            .collect(ImmutableMap.toImmutableMap(Difference::statement, each -> each));
    String id = one.programme().id();
    return ofStatements(
        "When " + id + " and " + other.programme().id() + " first meet each statement",
        one,
        List.of("First in " + id, "First in " + other.programme().id(), id + " is"),
        code -> differences.containsKey(code) ? cells(differences.get(code)) : List.of("", "", ""));
  }

  private static List<String> cells(Difference difference) {
    String compared = "";
    if (difference.presence() == Difference.Presence.BOTH) {
      compared =
          (difference.when() == Difference.When.SAME
                  ? "at the same point"
                  : difference.when().name().toLowerCase(Locale.ROOT))
              + (difference.strength() == Difference.Strength.SAME
                  ? ""
                  : ", " + difference.strength().name().toLowerCase(Locale.ROOT));
    }
    return List.of(
        difference.firstInOne().map(Object::toString).orElse(""),
        difference.firstInOther().map(Object::toString).orElse(""),
        compared);
  }

  static PageTable together(List<CurriculumAnalysis> all) {
    return ofStatements(
        "When each programme first meets each statement",
        all.get(0),
        all.stream().map(one -> one.programme().id()).toList(),
        code -> all.stream().map(one -> stop(one.revisits(code).first())).toList());
  }
}
