package io.github.ecf4j.rules.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.Sources;
import io.github.ecf4j.rules.text.Tables;
import java.util.List;

/** Reads {@code rules.tsv}. */
final class RuleTable {
  private static final ImmutableMap<RuleId, RuleInfo> BY_ID =
      Maps.uniqueIndex(
          Tables.lines(RuleTable.class, "rules.tsv").stream().map(RuleTable::line).toList(),
          RuleInfo::id);
  private static final ImmutableMap<RuleId, Integer> PLACES =
      Maps.toMap(BY_ID.keySet(), BY_ID.keySet().asList()::indexOf);

  private RuleTable() {}

  private static RuleInfo line(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return new RuleInfo(
        RuleId.of(cells.get(0)),
        Weight.valueOf(cells.get(1)),
        Weight.valueOf(cells.get(2)),
        Basis.valueOf(cells.get(3)),
        cells.get(4),
        Splitter.on("; ")
            .splitToStream(cells.get(5))
            .map(RuleTable::cite)
            .collect(toImmutableList()));
  }

  private static Citation cite(String place) {
    List<String> parts = Splitter.on(' ').limit(2).splitToList(place);
    return Sources.byKey(parts.get(0)).at(parts.get(1));
  }

  static ImmutableList<RuleInfo> lines() {
    return BY_ID.values().asList();
  }

  static RuleInfo line(RuleId id) {
    RuleInfo line = BY_ID.get(id);
    if (line == null) {
      throw new InvalidValueException("id", id.id(), "a rule of rules.tsv");
    }
    return line;
  }

  /** The position of a rule in the table; any other rule follows all of them. */
  static int place(RuleId id) {
    return PLACES.getOrDefault(id, Integer.MAX_VALUE);
  }
}
