package io.github.ecf4j.curriculum.load;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.CoachingStepBuilder;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.DevelopmentAreaBuilder;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a step bank from {@code bank/areas.tsv} and {@code bank/steps.tsv} in the folder of its
 * programme, or of that with which the programme shares them.
 */
public final class BankReader {
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final ImmutableMap<String, WorkedExample.Level> EXAMPLES =
      ImmutableMap.of(
          "example_not_yet", WorkedExample.Level.NOT_YET,
          "example_improving", WorkedExample.Level.IMPROVING,
          "example_stretch", WorkedExample.Level.STRETCH);

  private BankReader() {}

  /**
   * Reads and checks a bank. A step may serve statements of its module's published list alone, or
   * where all of that list is suspect, those that the module's own pages echo.
   *
   * @param tables the tables
   * @param programme the programme whose modules the steps rest on
   * @return the bank
   * @throws DataFileException if a table is not as it should be
   */
  public static StepBank read(Tables tables, Programme programme) {
    requireNonNull(tables, "tables");
    requireNonNull(programme, "programme");
    String folder = ProgrammeReader.sharedFolder(tables, programme.id()) + "bank/";
    String file = folder + "areas.tsv";
    Table table = Table.readEdition(file, tables.open(file), "id", "module", "number", "title");
    ImmutableList<Row> areas = table.rows();
    ListMultimap<String, Row> steps =
        stepRows(
            tables,
            folder + "steps.tsv",
            areas.stream().map(row -> row.text("id")).collect(toImmutableSet()));
    StatementChoices choices = StatementChoices.of(programme.coverage());
    ImmutableList.Builder<DevelopmentArea> bank = ImmutableList.builder();
    int previous = 0;
    for (Row row : areas) {
      DevelopmentArea area = area(row, steps, programme, choices);
      // One number for both keeps the order and finds what occurs twice.
      int place = area.module().value() * 10 + area.number();
      if (place <= previous) {
        throw row.refuse("id", area.id() + " must come in the order of modules and numbers, once");
      }
      previous = place;
      bank.add(area);
    }
    return table.build(
        () ->
            StepBank.of(
                ProgrammeReader.sharing(tables, programme.id()),
                programme.framework().id(),
                bank.build()));
  }

  private static DevelopmentArea area(
      Row row, ListMultimap<String, Row> steps, Programme programme, StatementChoices choices) {
    String id = row.text("id");
    StudyModule module = row.lookUp("module", "modules.tsv", programme::moduleNamed);
    if (module.kind() != ModuleKind.TOPIC) {
      throw row.refuse("module", "must be a topic, but module " + module.number() + " is not");
    }
    int number = row.integer("number", 1, 9);
    if (!id.equals(module.code() + "-" + number)) {
      throw row.refuse("id", "must be " + module.code() + "-" + number + ", but was: " + id);
    }
    if (!steps.containsKey(id)) {
      throw row.refuse("id", id + " has no steps");
    }
    DevelopmentAreaBuilder area =
        DevelopmentArea.builder()
            .id(id)
            .module(module.number())
            .number(number)
            .title(row.text("title"));
    steps.get(id).forEach(step -> area.addSteps(step(step, module.number(), choices)));
    return row.build("id", area::build);
  }

  private static ListMultimap<String, Row> stepRows(Tables tables, String file, Set<String> areas) {
    ListMultimap<String, Row> rows = ArrayListMultimap.create();
    Set<String> seen = new HashSet<>();
    for (Row row :
        Table.readEdition(
                file,
                tables.open(file),
                "id",
                "title",
                "text",
                "statements",
                "criterion_1",
                "criterion_2",
                "criterion_3",
                "example_not_yet",
                "example_improving",
                "example_stretch")
            .rows()) {
      String id = row.text("id");
      if (!id.matches(".+-[1-9][0-9]?")) {
        throw row.refuse("id", "must be an area and a number such as B2-1-1, but was: " + id);
      }
      String area = id.substring(0, id.lastIndexOf('-'));
      if (!areas.contains(area)) {
        throw row.refuse("id", "there is no development area " + area);
      }
      if (!seen.add(id)) {
        throw row.refuse("id", id + " occurs twice");
      }
      rows.put(area, row);
    }
    return rows;
  }

  private static CoachingStep step(Row row, ModuleNumber module, StatementChoices choices) {
    CoachingStepBuilder step =
        CoachingStep.builder()
            .id(row.text("id"))
            .title(row.text("title"))
            .text(row.text("text"))
            .module(module)
            .addSuccessCriteria(row.text("criterion_1"));
    for (String text : COMMAS.split(row.optional("statements").orElse(""))) {
      StatementCode code = row.parse("statements", all -> choices.parse(text, module));
      step.addStatements(code);
    }
    Stream.of("criterion_2", "criterion_3")
        .map(row::optional)
        .flatMap(Optional::stream)
        .forEach(step::addSuccessCriteria);
    if (EXAMPLES.keySet().stream().anyMatch(column -> row.optional(column).isPresent())) {
      EXAMPLES.forEach(
          (column, level) ->
              step.addExamples(
                  row.build(column, () -> new WorkedExample(level, row.text(column)))));
    }
    return row.build("statements", step::build);
  }
}
