package io.github.ecf4j.rules.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.text.Sources;
import io.github.ecf4j.rules.text.Tables;
import java.time.LocalDate;
import java.util.List;

/** The figures, by parameter and the day from which they apply, as in {@code policy.tsv}. */
final class PolicyTable {
  static final ImmutableTable<PolicyParameter, LocalDate, PolicyValue> VALUES = read();

  private PolicyTable() {}

  private static ImmutableTable<PolicyParameter, LocalDate, PolicyValue> read() {
    return Tables.lines(PolicyTable.class, "policy.tsv").stream()
        .map(Splitter.on('\t')::splitToList)
        .map(PolicyTable::value)
        .collect(
            ImmutableTable.toImmutableTable(
                PolicyValue::parameter, PolicyValue::from, value -> value));
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
