package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.table.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a programme says of rules: a row for each place at which it names one. */
final class RuleUseReader {
  private RuleUseReader() {}

  static ImmutableMap<RuleId, RuleUse> read(Tables tables, Sources sources, String file) {
    Map<RuleId, RuleUse> uses = new LinkedHashMap<>();
    for (Row row : Columns.RULES.read(tables, file).rows()) {
      RuleId rule = row.parse("rule", RuleId::of);
      Optional<Weight> weight =
          row.optional("weight").map(any -> row.constant("weight", Weight.class));
      Citation citation = sources.citation(row);
      RuleUse before = uses.get(rule);
      if (before != null && !before.weight().equals(weight)) {
        throw row.refuse("weight", "must be the same in each row of " + rule);
      }
      ImmutableList.Builder<Citation> citations = ImmutableList.builder();
      if (before != null) {
        citations.addAll(before.citations());
      }
      citations.add(citation);
      RuleUse use = row.build("where", () -> RuleUse.of(rule, citations.build()));
      uses.put(rule, weight.map(use::as).orElse(use));
    }
    return ImmutableMap.copyOf(uses);
  }
}
