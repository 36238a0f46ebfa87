package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.source.Source;
import java.util.List;

/** The tables of the framework. */
final class FrameworkTables {
  private static final Column PRACTICE =
      Column.number("practice", "number of the practice group within its standard");

  private FrameworkTables() {}

  static ImmutableList<Table> of(Framework framework) {
    List<Source> sources =
        framework.statements().stream().map(one -> one.citation().source()).distinct().toList();
    return ImmutableList.of(
        standards(framework, sources), practices(framework, sources), statements(framework));
  }

  private static Table standards(Framework framework, List<Source> sources) {
    return Table.of("standards", "a standard of the framework", framework.standards())
        .column(Columns.STANDARD, one -> one.number())
        .asKey()
        .column(Columns.TITLE, one -> one.title())
        .column(
            Column.text("teachers_standard", "the Teachers' Standard that it is tied to"),
            one -> one.teachersStandard())
        .column(
            Column.choice(
                "core_area",
                "core area of the framework",
                CoreArea.class,
                ImmutableMap.of(
                    CoreArea.BEHAVIOUR_MANAGEMENT, "standards 1 and 7",
                    CoreArea.PEDAGOGY, "standards 2, 4 and 5",
                    CoreArea.CURRICULUM, "standard 3",
                    CoreArea.ASSESSMENT, "standard 6",
                    CoreArea.PROFESSIONAL_BEHAVIOURS, "standard 8")),
            one -> one.coreArea())
        .words(Table.Words.OURS_AND_THE_FRAMEWORKS)
        .from(sources)
        .build();
  }

  private static Table practices(Framework framework, List<Source> sources) {
    return Table.of(
            "practices", "a practice group, under which learn how to is", framework.practices())
        .column(Columns.STANDARD, Practice::standard)
        .column(PRACTICE, Practice::number)
        .asKey()
        .column(Columns.TITLE, Practice::name)
        .refersTo("standards", Columns.STANDARD)
        .words(Table.Words.OURS_AND_THE_FRAMEWORKS)
        .from(sources)
        .build();
  }

  private static Table statements(Framework framework) {
    return Table.of("statements", "a statement of the framework", framework.statements())
        .column(Columns.STATEMENT, Statement::code)
        .asKey()
        .with(Columns.standardAndKind(Statement::code))
        .column(PRACTICE, one -> one.practice().map(Practice::number))
        .column(
            Column.text("summary", "what it says, in ecf4j's words, never the official wording"),
            Statement::summary)
        .refersTo("standards", Columns.STANDARD)
        .with(Columns.citation(Statement::citation))
        .words(Table.Words.OURS_AND_THE_FRAMEWORKS)
        .build();
  }
}
