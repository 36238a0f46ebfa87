package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of the step bank, for each programme that it serves. */
final class BankTables {
  private static final Column AREA = Column.text("area", "id of the development area");
  private static final Column STEP = Column.text("step", "id of the step");
  private static final String TWICE = " again for each programme that the bank serves";

  /** The areas and their titles are the provider's; all else of the bank is this project's. */
  private static final ImmutableSet<Source> SOURCES =
      ImmutableSet.of(
          new Source(
              "MENTOR",
              "Early career teacher programme materials: mentor materials (2020)",
              "Ambition Institute"),
          new Source("ECF4J", "The step bank of ecf4j", "The ecf4j developers"));

  private final ImmutableMap<String, StepBank> banks;

  private record Area(String programme, DevelopmentArea area) {}

  private record Step(String programme, DevelopmentArea area, int number, CoachingStep step) {}

  /** Something of a step. */
  private record Part<V>(Step step, int number, V value) {
    String programme() {
      return step.programme();
    }

    String id() {
      return step.step().id();
    }
  }

  private BankTables(ImmutableMap<String, StepBank> banks) {
    this.banks = banks;
  }

  /** The tables of banks by the programme's id. */
  static ImmutableList<Table> of(ImmutableMap<String, StepBank> banks) {
    BankTables all = new BankTables(banks);
    return ImmutableList.of(
        all.areas(), all.steps(), all.statements(), all.criteria(), all.levels());
  }

  private Table areas() {
    List<Area> all = new ArrayList<>();
    banks.forEach((id, bank) -> bank.areas().forEach(area -> all.add(new Area(id, area))));
    return Table.of(
            "areas", "a development area of a module, with its provider's title;" + TWICE, all)
        .with(Columns.programme(Area::programme))
        .column(AREA, one -> one.area().id())
        .asKey()
        .column(Columns.MODULE, one -> one.area().module())
        .column(Columns.NUMBER, one -> one.area().number())
        .column(Columns.TITLE, one -> one.area().title())
        .refersTo("modules", Columns.PROGRAMME, Columns.MODULE)
        .from(SOURCES)
        .build();
  }

  private List<Step> all() {
    List<Step> all = new ArrayList<>();
    banks.forEach(
        (id, bank) -> {
          for (DevelopmentArea area : bank.areas()) {
            for (CoachingStep step : area.steps()) {
              all.add(new Step(id, area, area.steps().indexOf(step) + 1, step));
            }
          }
        });
    return all;
  }

  private Table steps() {
    return Table.of("steps", "a step of coaching, in ecf4j's words;" + TWICE, all())
        .with(Columns.programme(Step::programme))
        .column(STEP, one -> one.step().id())
        .asKey()
        .column(AREA, one -> one.area().id())
        .column(Columns.MODULE, one -> one.step().module())
        .column(Columns.NUMBER, Step::number)
        .column(Columns.TITLE, one -> one.step().title())
        .column(
            Column.text("text", "what the teacher does, and how one would see it"),
            one -> one.step().text())
        .refersTo("areas", Columns.PROGRAMME, AREA)
        .from(SOURCES)
        .build();
  }

  private <V> List<Part<V>> each(Function<CoachingStep, ? extends Iterable<V>> parts) {
    List<Part<V>> each = new ArrayList<>();
    for (Step step : all()) {
      int number = 1;
      for (V one : parts.apply(step.step())) {
        each.add(new Part<>(step, number, one));
        number++;
      }
    }
    return each;
  }

  private Table statements() {
    return Table.of(
            "step_statements",
            "a statement that a step serves, by ecf4j's choice and published by nobody",
            each(CoachingStep::statements))
        .with(Columns.programme(Part<StatementCode>::programme))
        .column(STEP, Part::id)
        .with(Columns.statement((Part<StatementCode> one) -> one.value()))
        .asKey()
        .with(Columns.standardAndKind((Part<StatementCode> one) -> one.value()))
        .refersTo("steps", Columns.PROGRAMME, STEP)
        .from(SOURCES)
        .build();
  }

  private Table criteria() {
    return Table.of(
            "criteria",
            "a sign by which one sees that a step is in place",
            each(CoachingStep::successCriteria))
        .with(Columns.programme(Part<String>::programme))
        .column(STEP, Part::id)
        .column(Columns.NUMBER, Part::number)
        .asKey()
        .column(Column.text("criterion", "the sign"), Part::value)
        .refersTo("steps", Columns.PROGRAMME, STEP)
        .from(SOURCES)
        .build();
  }

  private Table levels() {
    return Table.of(
            "levels",
            "a step worded for a teacher at some level; one step of each module has three",
            each(CoachingStep::examples))
        .with(Columns.programme(Part<WorkedExample>::programme))
        .column(STEP, Part::id)
        .column(
            Column.choice(
                "level",
                "the teacher's level with this one step",
                WorkedExample.Level.class,
                ImmutableMap.of(
                    WorkedExample.Level.NOT_YET, "not yet doing it",
                    WorkedExample.Level.IMPROVING, "doing it, and making it better",
                    WorkedExample.Level.STRETCH, "ready for more")),
            one -> one.value().level())
        .asKey()
        .column(Column.text("text", "what to try next"), one -> one.value().text())
        .refersTo("steps", Columns.PROGRAMME, STEP)
        .from(SOURCES)
        .build();
  }
}
