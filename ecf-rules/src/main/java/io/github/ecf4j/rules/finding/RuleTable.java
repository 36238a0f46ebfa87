package io.github.ecf4j.rules.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.policy.Sources;
import java.io.InputStreamReader;
import java.util.List;

/** Reads {@code rules.tsv}. */
final class RuleTable {
  private static final ImmutableMap<RuleId, RuleInfo> BY_ID =
      Maps.uniqueIndex(
          Table.read(
                  "rules.tsv",
                  new InputStreamReader(
                      requireNonNull(RuleTable.class.getResourceAsStream("rules.tsv")), UTF_8),
                  "rule",
                  "weight",
                  "lighter_weight",
                  "basis",
                  "title",
                  "citations",
                  "rests_on")
              .rows()
              .stream()
              .map(RuleTable::line)
              .toList(),
          RuleInfo::id);
  private static final ImmutableMap<RuleId, Integer> PLACES =
      Maps.toMap(BY_ID.keySet(), BY_ID.keySet().asList()::indexOf);

  private RuleTable() {}

  private static RuleInfo line(Row row) {
    return new RuleInfo(
        row.parse("rule", RuleId::of),
        row.constant("weight", Weight.class),
        row.constant("lighter_weight", Weight.class),
        row.constant("basis", Basis.class),
        row.text("title"),
        row.parse("citations", RuleTable::citations),
        row.parse("rests_on", RuleTable::kinds));
  }

  private static ImmutableSet<Evidence> kinds(String text) {
    return Splitter.on(' ').splitToList(text).stream()
        .map(Evidence::valueOf)
        .collect(toImmutableSet());
  }

  private static ImmutableList<Citation> citations(String text) {
    return Splitter.on("; ").splitToList(text).stream()
        .map(RuleTable::cite)
        .collect(toImmutableList());
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
