package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.table.Row;

/** Columns that say something together or not at all. */
final class Together {
  private Together() {}

  /**
   * Whether a row has them.
   *
   * @throws io.github.ecf4j.model.table.DataFileException if it has some of them
   */
  static boolean isAnyGiven(Row row, String... columns) {
    ImmutableList<String> all = ImmutableList.copyOf(columns);
    ImmutableList<String> blank =
        all.stream()
            .filter(column -> row.optional(column).isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (blank.isEmpty() || blank.size() == all.size()) {
      return blank.isEmpty();
    }
    throw row.refuse(
        blank.get(0), "must not be blank: " + String.join(", ", all) + " go together, all or none");
  }
}
