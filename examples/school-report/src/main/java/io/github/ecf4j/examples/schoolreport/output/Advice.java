package io.github.ecf4j.examples.schoolreport.output;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Why a coordinator reads of a finding, and what to do next, by rule.
 *
 * @param why what the rule is for, in a sentence
 * @param next what to do next, in a sentence or two
 */
record Advice(String why, String next) {
  private static final String FILE = "advice.tsv";
  private static final ImmutableMap<RuleId, Advice> BY_RULE = read();

  private static ImmutableMap<RuleId, Advice> read() {
    Table table =
        Table.read(
            FILE,
            new InputStreamReader(
                requireNonNull(Advice.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8),
            "rule",
            "why",
            "next");
    return Maps.transformValues(
            Maps.uniqueIndex(table.rows(), row -> row.parse("rule", RuleId::of)), Advice::of)
        .entrySet()
        .stream()
        .collect(ImmutableMap.toImmutableMap(one -> one.getKey(), one -> one.getValue()));
  }

  private static Advice of(Row row) {
    return new Advice(row.text("why"), row.text("next"));
  }

  /** The advice on a rule; of one that the table lacks, its title. */
  static Advice on(RuleInfo rule) {
    return BY_RULE.getOrDefault(rule.id(), new Advice(rule.title() + ".", ""));
  }
}
