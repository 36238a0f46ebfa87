package io.github.ecf4j.examples.curriculumanalysis.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import io.github.ecf4j.examples.curriculumanalysis.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of the release for programs: a Frictionless Data Package of tabular data. */
final class DataPackage {
  private record Root(
      String profile,
      String name,
      String title,
      String description,
      String version,
      String homepage,
      List<LicenceLine> licenses,
      List<Contributor> contributors,
      List<Resource> resources) {}

  private record LicenceLine(String name, String path, String title) {
    LicenceLine(Licence one) {
      this(one.id(), one.path(), one.title());
    }
  }

  private record Contributor(String title, String role) {}

  private record Resource(
      String profile,
      String name,
      String path,
      String description,
      String version,
      String format,
      String mediatype,
      String encoding,
      Dialect dialect,
      int bytes,
      String hash,
      List<LicenceLine> licenses,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SourceLine> sources,
      Schema schema) {}

  /** RFC 4180, said, since some readers guess. */
  private record Dialect(
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote,
      boolean header) {
    static final Dialect RFC_4180 = new Dialect(",", "\r\n", "\"", true, true);
  }

  private record SourceLine(String title) {}

  private record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ForeignKey> foreignKeys) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Field(String name, String type, String description, Constraints constraints) {}

  private record Constraints(
      boolean required,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("enum")
          @Nullable List<String> values) {}

  private record ForeignKey(List<String> fields, Target reference) {}

  private record Target(String resource, List<String> fields) {}

  private DataPackage() {}

  /** The document. */
  static String of(List<Table> tables, String version) {
    return JsonText.of(
        new Root(
            "tabular-data-package",
            "ecf4j-curriculum",
            DataRelease.TITLE,
            DataRelease.DESCRIPTION,
            version,
            "https://github.com/ecf4j/ecf4j",
            Licence.all().stream().map(LicenceLine::new).toList(),
            List.of(new Contributor("The ecf4j developers", "author")),
            tables.stream().map(one -> resource(one, version)).toList()));
  }

  private static Resource resource(Table table, String version) {
    byte[] csv = table.csv().getBytes(StandardCharsets.UTF_8);
    return new Resource(
        "tabular-data-resource",
        table.name(),
        "data/" + table.name() + ".csv",
        "One row: " + table.observation() + ".",
        version,
        "csv",
        "text/csv",
        "utf-8",
        Dialect.RFC_4180,
        Ints.checkedCast(csv.length),
        "sha256:" + Hashing.sha256().hashBytes(csv),
        Licence.of(table).stream().map(LicenceLine::new).toList(),
        titles(table).stream().map(SourceLine::new).toList(),
        new Schema(
            table.columns().stream().map(one -> field(table, one)).toList(),
            List.of(""),
            table.keyNames(),
            table.references().stream()
                .map(one -> new ForeignKey(one.columns(), new Target(one.table(), one.columns())))
                .toList()));
  }

  private static Field field(Table table, Column column) {
    String meaning =
        column.meaning() + (column.values().isEmpty() ? "" : ": " + column.explained());
    return new Field(
        column.name(),
        column.type().frictionless,
        meaning,
        new Constraints(
            table.keyNames().contains(column.name()),
            column.values().isEmpty() ? null : column.values().keySet().asList()));
  }

  /** The documents that a table rests on, in words. */
  static ImmutableList<String> titles(Table table) {
    return table.sources().stream()
        .map(one -> one.title() + ", " + one.publisher())
        .collect(ImmutableList.toImmutableList());
  }
}
