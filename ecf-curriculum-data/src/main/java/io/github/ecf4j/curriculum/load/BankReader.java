package io.github.ecf4j.curriculum.load;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a step bank from {@code bank/areas.tsv} and {@code bank/steps.tsv}. */
public final class BankReader {
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private BankReader() {}

  /**
   * Reads and checks a bank.
   *
   * @param tables the tables
   * @param programme the programme whose modules the steps rest on
   * @return the bank
   * @throws DataFileException if a table is not as it should be
   */
  public static StepBank read(Tables tables, Programme programme) {
    String file = "bank/areas.tsv";
    List<Row> areas = Table.read(file, tables.open(file), "id", "module", "number", "title").rows();
    Set<String> ids =
        areas.stream().map(row -> row.text("id")).collect(java.util.stream.Collectors.toSet());
    ListMultimap<String, Row> steps = stepRows(tables, ids);
    ImmutableList.Builder<DevelopmentArea> bank = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (Row row : areas) {
      String id = row.text("id");
      StudyModule module = row.lookUp("module", programme::moduleNamed);
      int number = row.integer("number");
      if (!id.equals(module.code() + "-" + number)) {
        throw row.refuse("id", "must be " + module.code() + "-" + number + ", but was: " + id);
      }
      if (!seen.add(id)) {
        throw row.refuse("id", id + " occurs twice");
      }
      ImmutableList<CoachingStep> inArea =
          steps.get(id).stream()
              .map(step -> step(step, module.number(), programme.framework()))
              .collect(toImmutableList());
      bank.add(
          row.build(
              () ->
                  DevelopmentArea.builder()
                      .id(id)
                      .module(module.number())
                      .number(number)
                      .title(row.text("title"))
                      .addAllSteps(inArea)
                      .build()));
    }
    return StepBank.of(bank.build());
  }

  private static ListMultimap<String, Row> stepRows(Tables tables, Set<String> areas) {
    String file = "bank/steps.tsv";
    ListMultimap<String, Row> rows = ArrayListMultimap.create();
    Set<String> seen = new HashSet<>();
    for (Row row :
        Table.read(
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
      String area = id.substring(0, Math.max(0, id.lastIndexOf('-')));
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

  private static CoachingStep step(Row row, ModuleNumber module, Framework framework) {
    CoachingStep.Builder step =
        CoachingStep.builder()
            .id(row.text("id"))
            .title(row.text("title"))
            .text(row.text("text"))
            .module(module);
    for (String text : COMMAS.split(row.optional("statements").orElse(""))) {
      StatementCode code = row.parse("statements", all -> StatementCode.parse(text));
      if (framework.statement(code).isEmpty()) {
        throw row.refuse("statements", framework.id() + " has no statement " + code);
      }
      step.addStatements(code);
    }
    Stream.of("criterion_1", "criterion_2", "criterion_3")
        .map(row::optional)
        .flatMap(Optional::stream)
        .forEach(step::addSuccessCriteria);
    example(row, "example_not_yet", WorkedExample.Level.NOT_YET).ifPresent(step::addExamples);
    example(row, "example_improving", WorkedExample.Level.IMPROVING).ifPresent(step::addExamples);
    example(row, "example_stretch", WorkedExample.Level.STRETCH).ifPresent(step::addExamples);
    return row.build(step::build);
  }

  private static Optional<WorkedExample> example(
      Row row, String column, WorkedExample.Level level) {
    return row.optional(column).map(text -> new WorkedExample(level, text));
  }
}
