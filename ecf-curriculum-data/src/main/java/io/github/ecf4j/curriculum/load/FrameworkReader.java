package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.FrameworkBuilder;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a framework from the tables in {@code framework/}. */
public final class FrameworkReader {
  private FrameworkReader() {}

  /**
   * Reads and checks a framework.
   *
   * @param tables the tables
   * @return the framework
   * @throws DataFileException if a table is not as it should be
   */
  public static Framework read(Tables tables) {
    requireNonNull(tables, "tables");
    ImmutableList<Standard> standards = standards(tables);
    ImmutableTable<Integer, Integer, Practice> practices = practices(tables, standards);
    Sources sources = Sources.read(tables);
    Row about = about(tables);
    String file = "framework/statements.tsv";
    Table table = Columns.STATEMENTS.read(tables, file);
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    Set<String> summaries = new HashSet<>();
    Optional<StatementCode> previous = Optional.empty();
    for (Row row : table.rows()) {
      Statement statement = statement(row, standards, practices, sources);
      StatementCode code = statement.code();
      if (previous.filter(before -> before.compareTo(code) >= 0).isPresent()) {
        throw row.refuse("code", code + " must come after " + previous.orElseThrow());
      }
      if (!summaries.add(statement.summary())) {
        throw row.refuse("summary", "says the same as an earlier statement");
      }
      previous = Optional.of(code);
      statements.add(statement);
    }
    FrameworkBuilder framework =
        Framework.builder()
            .id(about.text("id"))
            .title(about.text("title"))
            .addAllStandards(standards)
            .addAllPractices(practices.values())
            .addAllStatements(statements.build());
    about.optional("training").ifPresent(framework::training);
    about.optional("missing").ifPresent(framework::missing);
    replacement(about, sources).ifPresent(framework::replacement);
    return about.build("id", framework::build);
  }

  private static Row about(Tables tables) {
    String file = "framework/framework.tsv";
    ImmutableList<Row> rows = Columns.FRAMEWORK.read(tables, file).rows();
    if (rows.size() != 1) {
      throw new DataFileException(file, 3, "id", "one framework must be described");
    }
    return rows.get(0);
  }

  private static Optional<Replacement> replacement(Row about, Sources sources) {
    return about
        .optional("replaced_by")
        .map(
            by ->
                about.build(
                    "cohort_from",
                    () ->
                        new Replacement(
                            by,
                            about.day("cohort_from"),
                            about.day("replaced_from"),
                            about.day("last_day"),
                            sources.citation(about))));
  }

  private static ImmutableList<Standard> standards(Tables tables) {
    String file = "framework/standards.tsv";
    Table table = Columns.STANDARDS.read(tables, file);
    ImmutableList.Builder<Standard> standards = ImmutableList.builder();
    int previous = 0;
    for (Row row : table.rows()) {
      int number = row.integer("number", 1, 99);
      if (number <= previous) {
        throw row.refuse("number", number + " must come after " + previous);
      }
      previous = number;
      standards.add(
          row.build(
              "title",
              () ->
                  Standard.of(
                      number,
                      row.text("title"),
                      row.text("teachers_standard"),
                      row.constant("core_area", CoreArea.class))));
    }
    return standards.build();
  }

  private static ImmutableTable<Integer, Integer, Practice> practices(
      Tables tables, ImmutableList<Standard> standards) {
    String file = "framework/practices.tsv";
    ImmutableTable.Builder<Integer, Integer, Practice> practices = ImmutableTable.builder();
    int previous = 0;
    for (Row row : Columns.PRACTICES.read(tables, file).rows()) {
      int standard = row.integer("standard", 1, 99);
      int number = row.integer("number", 1, 26);
      if (standards.stream().noneMatch(one -> one.number() == standard)) {
        throw row.refuse("standard", "there is no standard " + standard);
      }
      // One number for both keeps the order and finds what occurs twice.
      int place = standard * 100 + number;
      if (place <= previous) {
        throw row.refuse("number", "must come in the order of standards and numbers, each once");
      }
      previous = place;
      practices.put(
          standard,
          number,
          row.build("name", () -> new Practice(standard, number, row.text("name"))));
    }
    return practices.build();
  }

  private static Statement statement(
      Row row,
      ImmutableList<Standard> standards,
      ImmutableTable<Integer, Integer, Practice> practices,
      Sources sources) {
    StatementCode code = row.parse("code", StatementCode::parse);
    if (standards.stream().noneMatch(standard -> standard.number() == code.standard())) {
      throw row.refuse("code", "there is no standard " + code.standard());
    }
    StatementBuilder statement =
        Statement.builder().code(code).summary(row.text("summary")).citation(sources.citation(row));
    if (row.optional("practice").isPresent()) {
      int number = row.integer("practice", 1, 26);
      Practice practice =
          row.lookUp(
              "practice",
              "practices.tsv",
              any -> Optional.ofNullable(practices.get(code.standard(), number)));
      statement.practice(practice);
    }
    return row.build("practice", statement::build);
  }
}
