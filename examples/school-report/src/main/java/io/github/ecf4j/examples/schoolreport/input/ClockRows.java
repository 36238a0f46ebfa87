package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Reads rows of {@code clocks.csv}: what has happened at the end of whose induction. */
final class ClockRows {
  private final Map<PersonId, Proceedings> proceedings = new HashMap<>();

  /**
   * Reads a row; it is kept unless it lies ahead and nobody can know that yet.
   *
   * @param isLater whether a day is later than that of the report
   */
  void read(CsvRow row, PersonId ect, Predicate<LocalDate> isLater) {
    Happening happening = row.required("happening", row.oneOf("happening", Happening.class));
    LocalDate on = row.required("on", row.date("on"));
    Proceedings before = proceedings.getOrDefault(ect, Proceedings.none());
    if (before.on(happening).isPresent()) {
      throw row.refuse("happening", "must occur once, but an earlier row has it");
    }
    Proceedings after = row.build("on", () -> before.with(happening, on));
    if (happening.mayLieAhead() || !isLater.test(on)) {
      proceedings.put(ect, after);
    }
  }

  ImmutableMap<PersonId, Proceedings> all() {
    return ImmutableMap.copyOf(proceedings);
  }
}
