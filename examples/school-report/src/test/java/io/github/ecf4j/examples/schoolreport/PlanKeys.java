package io.github.ecf4j.examples.schoolreport;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMultiset;
import java.util.stream.Stream;

/** Which activity an item of the report's plans is, wherever it stands. */
final class PlanKeys {
  private PlanKeys() {}

  static String key(JsonNode item) {
    return Stream.of("kind", "module", "event", "year", "cycle", "academicYear", "term", "revisit")
        .filter(item::has)
        .map(field -> item.path(field).asText())
        .collect(joining(" "));
  }

  static ImmutableMultiset<String> keys(JsonNode items) {
    return Run.elements(items).stream()
        .map(PlanKeys::key)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }
}
