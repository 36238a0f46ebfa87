package io.github.ecf4j.examples.curriculumanalysis.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataReleaseTest {
  @TempDir private static Path folder;
  private static ImmutableMap<String, ByteSource> files = ImmutableMap.of();
  private static JsonNode description = new JsonMapper().createObjectNode();
  private static Connection duck;

  @BeforeAll
  static void release() throws Exception {
    files = DataRelease.files();
    FileSet.writeBytes(folder, files);
    description = new JsonMapper().readTree(text("datapackage.json"));
    duck = DriverManager.getConnection("jdbc:duckdb:");
    // As the description says, and as nothing else does: with types, keys and choices.
    for (JsonNode one : description.path("resources")) {
      query(table(one));
      query(
          "INSERT INTO "
              + quoted(one.path("name"))
              + " SELECT * FROM read_csv('"
              + folder.resolve(one.path("path").asText())
              + "', header = true, all_varchar = true, nullstr = '')");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
  }

  private static String text(String name) throws IOException {
    return Objects.requireNonNull(files.get(name), name)
        .asCharSource(StandardCharsets.UTF_8)
        .read();
  }

  private static String quoted(JsonNode name) {
    return '"' + name.asText() + '"';
  }

  private static String table(JsonNode resource) {
    List<String> parts = new ArrayList<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      JsonNode constraints = field.path("constraints");
      String part =
          quoted(field.path("name"))
              + " "
              + Map.of("string", "VARCHAR", "integer", "INTEGER", "boolean", "BOOLEAN")
                  .get(field.path("type").asText());
      if (constraints.path("required").asBoolean()) {
        part += " NOT NULL";
      }
      if (constraints.has("enum")) {
        part +=
            " CHECK ("
                + quoted(field.path("name"))
                + " IN "
                + all(constraints.path("enum"), "'").stream()
                    .collect(Collectors.joining(", ", "(", ")"))
                + ")";
      }
      parts.add(part);
    }
    parts.add(
        "PRIMARY KEY ("
            + String.join(", ", all(resource.path("schema").path("primaryKey"), "\""))
            + ")");
    return "CREATE TABLE " + quoted(resource.path("name")) + " (" + String.join(", ", parts) + ")";
  }

  private static List<String> all(JsonNode texts, String quote) {
    return StreamSupport.stream(texts.spliterator(), false)
        .map(one -> quote + one.asText() + quote)
        .toList();
  }

  private static List<List<String>> query(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      List<List<String>> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(result.getObject(i)));
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }

  private static long number(String sql) throws SQLException {
    return Long.parseLong(query(sql).get(0).get(0));
  }

  @Test
  void theDescriptionFollowsTheFrictionlessProfile() throws IOException {
    assertEquals(Set.of(), profile().validate(description));
  }

  @Test
  void theProfileRefusesADescriptionThatLacksAField() throws IOException {
    JsonNode spoilt = description.deepCopy();
    ((ObjectNode) spoilt.path("resources").path(0)).remove("schema");
    assertFalse(profile().validate(spoilt).isEmpty());
  }

  private static JsonSchema profile() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            DataReleaseTest.class.getResourceAsStream("/tabular-data-package.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
    }
  }

  @Test
  void everyRowThatATableRefersToIsThere() throws SQLException {
    int references = 0;
    for (JsonNode one : description.path("resources")) {
      for (JsonNode key : one.path("schema").path("foreignKeys")) {
        String by = String.join(", ", all(key.path("fields"), "\""));
        references++;
        assertEquals(
            List.of(),
            query(
                "SELECT DISTINCT %s FROM %s EXCEPT SELECT %s FROM %s"
                    .formatted(
                        by,
                        quoted(one.path("name")),
                        by,
                        quoted(key.path("reference").path("resource")))),
            one.path("name") + " by " + by);
      }
    }
    assertTrue(references > 25, String.valueOf(references));
  }

  @Test
  void everyTableHasLicencesSourcesAndVersion() {
    for (JsonNode one : description.path("resources")) {
      String name = one.path("name").asText();
      assertFalse(one.path("licenses").isEmpty(), name);
      assertTrue(!one.path("sources").isEmpty() || name.equals("sources"), name);
      assertTrue(one.path("version").asText().matches("[0-9]+[.][0-9]+[.][0-9]+.*"), name);
      assertEquals(description.path("version"), one.path("version"), name);
    }
  }

  @Test
  void parquetHasTheRowsOfTheCsvWithTheirTypes() throws SQLException {
    for (JsonNode one : description.path("resources")) {
      String name = one.path("name").asText();
      String parquet = "'" + folder.resolve("data/" + name + ".parquet") + "'";
      assertEquals(
          query("SELECT column_name, column_type FROM (DESCRIBE \"" + name + "\")"),
          query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + parquet + ")"),
          name);
      assertEquals(query("FROM \"" + name + "\""), query("FROM " + parquet), name);
    }
  }

  @Test
  void theSameVersionHasTheSameBytes() throws IOException {
    ImmutableMap<String, ByteSource> again = DataRelease.files();

    assertEquals(files.keySet(), again.keySet());
    for (String name : files.keySet()) {
      assertArrayEquals(
          Objects.requireNonNull(files.get(name)).read(),
          Objects.requireNonNull(again.get(name)).read(),
          name);
    }
  }

  @Test
  void theCodebookHasEveryTableAndColumn() throws IOException {
    String codebook = text("codebook.md");
    for (Table table : DataRelease.tables()) {
      assertTrue(codebook.contains("\n## " + table.name() + "\n"), table.name());
      table
          .columns()
          .forEach(one -> assertTrue(codebook.contains("| " + one.meaning()), one.name()));
    }
  }

  @Test
  void aColumnIsOfOneTypeAndHasTheSameValuesInEveryTable() {
    Map<String, Column> known = new HashMap<>();
    for (Table table : DataRelease.tables()) {
      for (Column one : table.columns()) {
        Column before = known.putIfAbsent(one.name(), one);
        if (before != null) {
          assertEquals(before.type(), one.type(), one.name());
          assertEquals(before.values(), one.values(), one.name());
        }
      }
    }
  }

  @Test
  void theTablesHoldWhatTheAnalysesSay() throws SQLException {
    for (Programme programme : EcfCurriculum.programmes()) {
      CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);
      String of = " WHERE programme = '" + programme.id() + "'";
      assertEquals(programme.modules().size(), number("SELECT count(*) FROM modules" + of));
      assertEquals(programme.events().size(), number("SELECT count(*) FROM events" + of));
      assertEquals(
          programme.coverage().rows().size(), number("SELECT count(*) FROM coverage" + of));
      assertEquals(analysis.sequence().size(), number("SELECT count(*) FROM stops" + of));
      int encounters = analysis.encounters().size();
      assertEquals(encounters, number("SELECT count(*) FROM revisits" + of));
      assertEquals(encounters, number("SELECT count(DISTINCT encounter) FROM encounters" + of));
      assertEquals(
          analysis.encounters().stream().mapToInt(one -> one.places().size()).sum(),
          number("SELECT count(*) FROM encounters" + of));
      assertEquals(
          analysis.overlap().values().stream().mapToInt(Set::size).sum(),
          number("SELECT count(*) FROM overlap" + of));
      for (StatementCode code : List.of(StatementCode.parse("5e"), StatementCode.parse("1.1"))) {
        assertEquals(
            analysis.revisits(code).spacing().stream().map(String::valueOf).toList(),
            query(
                    "SELECT stops_since FROM revisits"
                        + of
                        + " AND visit > 1 AND statement = '"
                        + code
                        + "' ORDER BY visit")
                .stream()
                .map(row -> row.get(0))
                .toList());
      }
    }
    assertEquals(181, number("SELECT count(*) FROM statements"));
    assertEquals(2 * 297, number("SELECT count(*) FROM steps"));
    assertEquals(2 * 99, number("SELECT count(*) FROM areas"));
    assertEquals(2 * 33 * 3, number("SELECT count(*) FROM levels"));
    assertEquals(4 * 3 * 181, number("SELECT count(*) FROM comparison"));
    assertEquals(
        Comparison.of(
                CurriculumAnalysis.of(EcfCurriculum.ucl()),
                CurriculumAnalysis.of(EcfCurriculum.edt()))
            .stream()
            .map(one -> one.presence().name())
            .toList(),
        query(
                "SELECT presence FROM comparison JOIN statements USING (statement)"
                    + " WHERE programme = 'ucl' AND other = 'edt' ORDER BY statements.rowid")
            .stream()
            .map(row -> row.get(0))
            .toList());
  }

  @Test
  void noTwoRowsHaveOneKeyAndNoKeyIsEmpty() {
    Column letter = Column.text("letter", "a letter");
    assertThrows(
        InvalidValueException.class,
        () ->
            Table.of("letters", "a letter", ImmutableList.of("a", "a"))
                .column(letter, one -> one)
                .asKey()
                .build());
    assertThrows(
        InvalidValueException.class,
        () ->
            Table.of("letters", "a letter", ImmutableList.of(""))
                .column(letter, one -> one)
                .asKey()
                .build());
  }
}
