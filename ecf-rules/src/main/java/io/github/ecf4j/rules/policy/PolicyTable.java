package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Opens the tables of this package. */
final class PolicyTable {
  private PolicyTable() {}

  static ImmutableList<Row> rows(String file, String... columns) {
    return Table.read(
            file,
            new InputStreamReader(
                requireNonNull(PolicyTable.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8),
            columns)
        .rows();
  }
}
