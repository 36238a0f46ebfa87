package io.github.ecf4j.curriculum.load;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageRowBuilder;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.RecommendationBuilder;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.model.table.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a programme: its row of {@code programmes.tsv} and the tables in its folder, {@code
 * programmes/<id>/}. An edition may share strands, modules, coverage and rules with another
 * programme.
 */
public final class ProgrammeReader {
  private static final String PROGRAMMES = "programmes.tsv";

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
    String own = folder(id);
    String shared = row.optional("shares").map(ProgrammeReader::folder).orElse(own);
    ImmutableList<StudyModule> modules = modules(shared, row);
    ImmutableList<TrainingEvent> events = EventReader.read(tables, sources, own + "events.tsv");
    ImmutableMap<CoachingFigure, Recommendation> figures = figures(own + "coaching.tsv");
    ImmutableMap<RuleId, RuleUse> rules = RuleUseReader.read(tables, sources, shared + "rules.tsv");
    ImmutableList.Builder<CoverageRow> coverage = ImmutableList.builder();
    coverage.addAll(unitCoverage(shared + "coverage.tsv", modules));
    coverage.addAll(eventCoverage(own + "event-coverage.tsv", events));
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
                        figures,
                        stages(row),
                        rules))
                .revisits(row.flag("revisits"))
                .citation(sources.citation(row))
                .build());
  }

  /**
   * The programmes that tables hold.
   *
   * @param tables the tables
   * @return their ids, in the order of {@code programmes.tsv}
   * @throws DataFileException if that table is not as it should be
   */
  public static ImmutableList<String> ids(Tables tables) {
    requireNonNull(tables, "tables");
    return ImmutableList.copyOf(programmeRows(tables).keySet());
  }

  private static String folder(String id) {
    return "programmes/" + id + "/";
  }

  /**
   * The folder of the tables that two editions of a programme may share: strands, modules,
   * coverage, references and step bank.
   */
  static String sharedFolder(Tables tables, String id) {
    return folder(programmeRow(tables, id).optional("shares").orElse(id));
  }

  /** The programmes that share the tables of one, and it. */
  static ImmutableSet<String> sharing(Tables tables, String id) {
    String shared = programmeRow(tables, id).optional("shares").orElse(id);
    return programmeRows(tables).values().stream()
        .filter(row -> row.optional("shares").orElse(row.text("id")).equals(shared))
        .map(row -> row.text("id"))
        .collect(toImmutableSet());
  }

  private Row programmeRow(String id) {
    return programmeRow(tables, id);
  }

  private static Map<String, Row> programmeRows(Tables tables) {
    Map<String, Row> byId = new LinkedHashMap<>();
    for (Row row : Columns.PROGRAMMES.read(tables, PROGRAMMES).rows()) {
      if (byId.put(row.text("id"), row) != null) {
        throw row.refuse("id", row.text("id") + " occurs twice");
      }
    }
    return byId;
  }

  private static Row programmeRow(Tables tables, String id) {
    Map<String, Row> byId = programmeRows(tables);
    Row row = byId.get(id);
    if (row == null) {
      throw new DataFileException(PROGRAMMES, 2, "id", "there is no programme " + id);
    }
    row.optional("shares")
        .filter(other -> !sharesNothing(byId.get(other)))
        .ifPresent(
            other -> {
              throw row.refuse(
                  "shares", "must be a programme that shares nothing itself, but was: " + other);
            });
    return row;
  }

  private static boolean sharesNothing(@Nullable Row other) {
    return other != null && other.optional("shares").isEmpty();
  }

  private ImmutableMap<CoachingFigure, Recommendation> figures(String file) {
    Map<CoachingFigure, Recommendation> figures = new EnumMap<>(CoachingFigure.class);
    for (Row row : Columns.COACHING.read(tables, file).rows()) {
      CoachingFigure figure = row.constant("figure", CoachingFigure.class);
      RecommendationBuilder asked =
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

  /** The stages of a session, by name, one space between. */
  private static ImmutableSet<Stage> stages(Row row) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    for (String name :
        Splitter.on(' ').omitEmptyStrings().split(row.optional("stages").orElse(""))) {
      Optional<Stage> stage = Enums.getIfPresent(Stage.class, name).toJavaUtil();
      if (!stage.map(stages::add).orElse(false)) {
        throw row.refuse(
            "stages",
            "must name some of " + EnumSet.allOf(Stage.class) + ", each once, but was: " + name);
      }
    }
    return Sets.immutableEnumSet(stages);
  }

  private ImmutableMap<String, Strand> strands(String file) {
    Map<String, Strand> strands = new HashMap<>();
    for (Row row : Columns.STRANDS.read(tables, file).rows()) {
      String name = row.text("name");
      int term = row.integer("term", 1, 30);
      Strand strand = row.build("code", () -> new Strand(row.text("code"), name, term));
      if (strands.put(strand.code(), strand) != null) {
        throw row.refuse("code", strand.code() + " occurs twice");
      }
    }
    return ImmutableMap.copyOf(strands);
  }

  private ImmutableList<StudyModule> modules(String folder, Row programme) {
    ImmutableMap<String, Strand> strands = strands(folder + "strands.tsv");
    String file = folder + "modules.tsv";
    ImmutableList.Builder<StudyModule> modules = ImmutableList.builder();
    Set<String> codes = new HashSet<>();
    Optional<StudyModule> before = Optional.empty();
    Optional<ProgrammeWeek> week = Optional.empty();
    for (Row row : Columns.MODULES.read(tables, file).rows()) {
      StudyModule module = module(row, strands, programme);
      if (!codes.add(module.code())) {
        throw row.refuse("code", module.code() + " occurs twice");
      }
      before.ifPresent(one -> inSequence(row, one, module));
      before = Optional.of(module);
      if (module.week().isPresent()) {
        week.ifPresent(last -> inSequence(row, last, module.week().orElseThrow()));
        week = module.week();
      }
      modules.add(module);
    }
    ImmutableList<StudyModule> all = modules.build();
    refuseEmptyStrands(folder + "strands.tsv", all);
    return all;
  }

  /** A programme has the strands of its modules, so that one without would be lost in silence. */
  private void refuseEmptyStrands(String file, List<StudyModule> modules) {
    Set<String> used =
        modules.stream().map(module -> module.strand().code()).collect(toImmutableSet());
    for (Row row : Columns.STRANDS.read(tables, file).rows()) {
      if (!used.contains(row.text("code"))) {
        throw row.refuse("code", "no module is of strand " + row.text("code"));
      }
    }
  }

  private static StudyModule module(Row row, ImmutableMap<String, Strand> strands, Row programme) {
    StudyModuleBuilder module =
        StudyModule.builder()
            .number(ModuleNumber.of(row.integer("number", 1, ModuleNumber.MAX)))
            .code(row.text("code"))
            .strand(
                row.lookUp("strand", "strands.tsv", code -> Optional.ofNullable(strands.get(code))))
            .title(row.text("title"))
            .summary(row.text("summary"))
            .kind(row.constant("kind", ModuleKind.class))
            .minutes(
                row.optional("minutes").isPresent()
                    ? row.integer("minutes", 0, 600)
                    : programme.integer("module_minutes", 0, 600));
    if (row.optional("mentor_minutes").isPresent()) {
      module.mentorMinutes(row.integer("mentor_minutes", 0, 600));
    }
    Weeks.published(row).ifPresent(module::week);
    row.optional("note").ifPresent(module::note);
    return row.build("code", module::build);
  }

  /** Modules come by number, and neither their strands' terms nor their weeks go back. */
  private static void inSequence(Row row, StudyModule before, StudyModule module) {
    if (module.number().compareTo(before.number()) <= 0) {
      throw row.refuse(
          "number",
          module.number() + " must be greater than " + before.number() + ", of the row before");
    }

    if (module.strand().term() < before.strand().term()) {
      throw row.refuse(
          "strand",
          "strand "
              + module.strand().code()
              + " belongs to an earlier term than strand "
              + before.strand().code());
    }
  }

  private static void inSequence(Row row, ProgrammeWeek before, ProgrammeWeek week) {
    if (week.compareTo(before) < 0) {
      throw row.refuse("week", week + " comes before " + before + ", of a row before");
    }
  }

  private ImmutableList<CoverageRow> unitCoverage(String file, List<StudyModule> modules) {
    Set<ModuleNumber> numbers = new HashSet<>();
    Set<String> strands = new HashSet<>();
    for (StudyModule module : modules) {
      numbers.add(module.number());
      strands.add(module.strand().code());
    }
    ImmutableList.Builder<CoverageRow> rows = ImmutableList.builder();
    Set<CoverageRow> seen = new HashSet<>();
    for (Row row : Columns.COVERAGE.read(tables, file).rows()) {
      CoverageRowBuilder covered =
          CoverageRow.builder()
              .statement(statement(row))
              .place(row.constant("place", CoveragePlace.class))
              .strength(row.constant("strength", CoverageStrength.class))
              .citation(sources.citation(row))
              .suspect(row.flag("suspect"));
      if (row.optional("module").isPresent()) {
        ModuleNumber module = ModuleNumber.of(row.integer("module", 1, ModuleNumber.MAX));
        if (!numbers.contains(module)) {
          throw row.refuse("module", "there is no module " + module);
        }
        covered.module(module);
      }
      if (row.optional("strand").isPresent()) {
        String strand =
            row.lookUp(
                "strand", "strands.tsv", code -> Optional.of(code).filter(strands::contains));
        covered.strand(strand);
      }
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
    for (Row row : Columns.EVENT_COVERAGE.read(tables, file).rows()) {
      TrainingEvent event =
          row.lookUp("event", "events.tsv", id -> Optional.ofNullable(byId.get(id)));
      CoverageRowBuilder covered =
          CoverageRow.builder()
              .event(event.id())
              .place(event.kind().place())
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
