package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.model.table.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sources that tables cite by key. */
final class Sources {
  private final ImmutableMap<String, Source> byKey;

  private Sources(Map<String, Source> byKey) {
    this.byKey = ImmutableMap.copyOf(byKey);
  }

  static Sources read(Tables tables) {
    Map<String, Source> byKey = new HashMap<>();
    String file = "sources.tsv";
    for (Row row : Columns.SOURCES.read(tables, file).rows()) {
      String title = row.text("title") + " (" + row.integer("year", 1900, 2999) + ")";
      Source source =
          row.build("title", () -> new Source(row.text("key"), title, row.text("publisher")));
      if (byKey.put(source.key(), source) != null) {
        throw row.refuse("key", source.key() + " occurs twice");
      }
    }
    return new Sources(byKey);
  }

  /** The citation in the columns {@code source} and {@code where}. */
  Citation citation(Row row) {
    Source source = row.lookUp("source", "sources.tsv", key -> Optional.ofNullable(byKey.get(key)));
    return row.build("where", () -> source.at(row.text("where")));
  }
}
