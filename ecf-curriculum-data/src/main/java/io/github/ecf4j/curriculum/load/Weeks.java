package io.github.ecf4j.curriculum.load;

import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.table.Row;
import java.util.Optional;

/** The published week in the columns {@code term}, {@code half} and {@code week}. */
final class Weeks {
  private Weeks() {}

  /** The week, where any of the columns says something. */
  static Optional<ProgrammeWeek> published(Row row) {
    return Together.isAnyGiven(row, "term", "half", "week")
        ? Optional.of(
            row.build(
                "week",
                () ->
                    new ProgrammeWeek(
                        row.integer("term", 1, 30),
                        row.integer("half", 1, 2),
                        row.integer("week", 1, 20))))
        : Optional.empty();
  }
}
