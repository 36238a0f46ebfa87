package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventCoverage;
import io.github.ecf4j.model.programme.ModuleCoverage;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a programme: its row of {@code programmes.tsv}, the shared tables {@code programme/*.tsv},
 * and {@code coaching.tsv}, {@code events.tsv} and {@code event-coverage.tsv} in the folder of its
 * id.
 */
public final class ProgrammeReader {
  private final Tables tables;
  private final Framework framework;
  private final Sources sources;

  private ProgrammeReader(Tables tables, Framework framework) {
    this.tables = tables;
    this.framework = framework;
    this.sources = Sources.read(tables);
  }

  /**
   * Reads and checks a programme.
   *
   * @param tables the tables
   * @param framework the framework that it teaches
   * @param id the programme's id
   * @return the programme
   * @throws DataFileException if a table is not as it should be
   */
  public static Programme read(Tables tables, Framework framework, String id) {
    requireNonNull(tables, "tables");
    requireNonNull(framework, "framework");
    requireNonNull(id, "id");
    return new ProgrammeReader(tables, framework).read(id);
  }

  private Programme read(String id) {
    Row row = programmeRow(id);
    ImmutableList<StudyModule> modules = modules(row.integer("module_minutes", 1, 600));
    ImmutableList<TrainingEvent> events = EventReader.read(tables, sources, id + "/events.tsv");
    ImmutableMap<CoachingFigure, Recommendation> figures = figures(id + "/coaching.tsv");
    ImmutableList.Builder<CoverageRow> coverage = ImmutableList.builder();
    coverage.addAll(moduleCoverage(modules));
    coverage.addAll(eventCoverage(id + "/event-coverage.tsv", events));
    return row.build(
        "id",
        () ->
            Programme.builder()
                .id(id)
                .title(row.text("title"))
                .framework(framework)
                .addAllModules(modules)
                .addAllEvents(events)
                .coverage(Coverage.of(coverage.build()))
                .coaching(
                    new CoachingPattern(
                        row.integer("cycle_weeks_year_1", 1, 12),
                        row.integer("cycle_weeks_year_2", 1, 12),
                        figures))
                .citation(sources.citation(row))
                .build());
  }

  private Row programmeRow(String id) {
    String file = "programmes.tsv";
    Map<String, Row> byId = new HashMap<>();
    for (Row row :
        Table.readEdition(
                file,
                tables.open(file),
                "id",
                "title",
                "source",
                "where",
                "module_minutes",
                "cycle_weeks_year_1",
                "cycle_weeks_year_2")
            .rows()) {
      if (byId.put(row.text("id"), row) != null) {
        throw row.refuse("id", row.text("id") + " occurs twice");
      }
    }
    Row row = byId.get(id);
    if (row == null) {
      throw new DataFileException(file, 2, "id", "there is no programme " + id);
    }
    return row;
  }

  private ImmutableMap<CoachingFigure, Recommendation> figures(String file) {
    Map<CoachingFigure, Recommendation> figures = new EnumMap<>(CoachingFigure.class);
    for (Row row :
        Table.readEdition(file, tables.open(file), "figure", "least", "most", "source", "where")
            .rows()) {
      CoachingFigure figure = row.constant("figure", CoachingFigure.class);
      Recommendation.Builder asked =
          Recommendation.builder()
              .least(row.integer("least", 1, 1440))
              .citation(sources.citation(row));
      if (row.optional("most").isPresent()) {
        asked.most(row.integer("most", 1, 1440));
      }
      if (figures.put(figure, row.build("least", asked::build)) != null) {
        throw row.refuse("figure", figure + " occurs twice");
      }
    }
    return Maps.immutableEnumMap(figures);
  }

  private ImmutableMap<String, Strand> strands() {
    String file = "programme/strands.tsv";
    Map<String, Strand> strands = new HashMap<>();
    for (Row row : Table.readEdition(file, tables.open(file), "code", "name", "term").rows()) {
      String name = row.text("name");
      int term = row.integer("term", 1, 30);
      Strand strand = row.build("code", () -> new Strand(row.text("code"), name, term));
      if (strands.put(strand.code(), strand) != null) {
        throw row.refuse("code", strand.code() + " occurs twice");
      }
    }
    return ImmutableMap.copyOf(strands);
  }

  private ImmutableList<StudyModule> modules(int minutes) {
    ImmutableMap<String, Strand> strands = strands();
    String file = "programme/modules.tsv";
    ImmutableList.Builder<StudyModule> modules = ImmutableList.builder();
    Set<String> codes = new HashSet<>();
    Deque<Strand> strandsSoFar = new ArrayDeque<>();
    int previous = 0;
    for (Row row :
        Table.readEdition(
                file, tables.open(file), "number", "code", "title", "kind", "summary", "note")
            .rows()) {
      int number = row.integer("number", 1, ModuleNumber.MAX);
      if (number <= previous) {
        throw row.refuse("number", number + " must come after " + previous);
      }
      previous = number;
      String code = row.text("code");
      if (!codes.add(code)) {
        throw row.refuse("code", code + " occurs twice");
      }
      if (!code.matches("[A-Z]+[1-9][0-9]?")) {
        throw row.refuse("code", "must be a strand and a week such as B1, but was: " + code);
      }
      String letters = code.replaceAll("[0-9]", "");
      StudyModule.Builder module =
          StudyModule.builder()
              .number(ModuleNumber.of(number))
              .strand(row.lookUp("code", any -> Optional.ofNullable(strands.get(letters))))
              .weekInStrand(Integer.parseInt(code.substring(letters.length())))
              .title(row.text("title"))
              .summary(row.text("summary"))
              .kind(row.constant("kind", ModuleKind.class))
              .minutes(minutes);
      row.optional("note").ifPresent(module::note);
      StudyModule read = row.build("code", module::build);
      inSequence(row, read.strand(), strandsSoFar);
      modules.add(read);
    }
    return modules.build();
  }

  /** Notes a module's strand, which is that of the module before it or else a new, later one. */
  private static void inSequence(Row row, Strand strand, Deque<Strand> soFar) {
    Strand before = soFar.peekLast();
    if (strand.equals(before)) {
      return;
    }
    if (soFar.contains(strand)) {
      throw row.refuse("code", "strand " + strand.code() + " is interrupted");
    }
    if (before != null && strand.term() < before.term()) {
      throw row.refuse(
          "code",
          "strand " + strand.code() + " belongs to an earlier term than strand " + before.code());
    }
    soFar.add(strand);
  }

  private ImmutableList<CoverageRow> moduleCoverage(List<StudyModule> modules) {
    String file = "programme/coverage.tsv";
    Set<ModuleNumber> numbers = new HashSet<>();
    modules.forEach(module -> numbers.add(module.number()));
    ImmutableList.Builder<CoverageRow> rows = ImmutableList.builder();
    Set<CoverageRow> seen = new HashSet<>();
    for (Row row :
        Table.readEdition(
                file,
                tables.open(file),
                "module",
                "statement",
                "strength",
                "source",
                "where",
                "suspect",
                "note")
            .rows()) {
      ModuleNumber module = ModuleNumber.of(row.integer("module", 1, ModuleNumber.MAX));
      if (!numbers.contains(module)) {
        throw row.refuse("module", "there is no module " + module);
      }
      ModuleCoverage.Builder covered =
          ModuleCoverage.builder()
              .module(module)
              .statement(statement(row))
              .strength(row.constant("strength", CoverageStrength.class))
              .citation(sources.citation(row))
              .suspect(row.flag("suspect"));
      row.optional("note").ifPresent(covered::note);
      CoverageRow coverage = row.build("statement", covered::build);
      if (!seen.add(coverage)) {
        throw row.refuse("statement", "the same row occurs twice");
      }
      rows.add(coverage);
    }
    return rows.build();
  }

  private ImmutableList<CoverageRow> eventCoverage(String file, List<TrainingEvent> events) {
    Map<String, TrainingEvent> byId = Maps.uniqueIndex(events, event -> event.id().value());
    ImmutableList.Builder<CoverageRow> rows = ImmutableList.builder();
    Set<CoverageRow> seen = new HashSet<>();
    for (Row row :
        Table.readEdition(
                file, tables.open(file), "event", "statement", "source", "where", "suspect", "note")
            .rows()) {
      TrainingEvent event = row.lookUp("event", id -> Optional.ofNullable(byId.get(id)));
      EventCoverage.Builder covered =
          EventCoverage.builder()
              .event(event.id())
              .statement(statement(row))
              .citation(sources.citation(row))
              .suspect(row.flag("suspect"));
      row.optional("note").ifPresent(covered::note);
      CoverageRow coverage = row.build("statement", covered::build);
      if (!seen.add(coverage)) {
        throw row.refuse("statement", "the same row occurs twice");
      }
      rows.add(coverage);
    }
    return rows.build();
  }

  private StatementCode statement(Row row) {
    StatementCode code = row.parse("statement", StatementCode::parse);
    if (framework.statement(code).isEmpty()) {
      throw row.refuse("statement", framework.id() + " has no statement " + code);
    }
    return code;
  }
}
