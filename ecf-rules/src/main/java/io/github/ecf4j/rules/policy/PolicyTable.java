package io.github.ecf4j.rules.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.text.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The figures, by parameter and the day from which they apply, as in {@code policy.tsv}. */
final class PolicyTable {
  static final ImmutableTable<PolicyParameter, LocalDate, PolicyValue> VALUES = read();

  private PolicyTable() {}

  private static ImmutableTable<PolicyParameter, LocalDate, PolicyValue> read() {
    ImmutableTable.Builder<PolicyParameter, LocalDate, PolicyValue> table =
        ImmutableTable.builder();
    lines().stream()
        .skip(1)
        .map(Splitter.on('\t')::splitToList)
        .map(PolicyTable::value)
        .forEach(value -> table.put(value.parameter(), value.from(), value));
    return table.build();
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource(PolicyTable.class, "policy.tsv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("policy.tsv cannot be read", e);
    }
  }

  private static PolicyValue value(List<String> cells) {
    Source source = Sources.byKey(cells.get(3));
    return new PolicyValue(
        PolicyParameter.valueOf(cells.get(0)),
        LocalDate.parse(cells.get(1)),
        cells.get(2),
        source.at(cells.get(4)));
  }
}
