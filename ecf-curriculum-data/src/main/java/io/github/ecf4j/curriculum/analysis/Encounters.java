package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The encounters of a programme, sorted and looked up both ways. */
final class Encounters {
  final ImmutableList<Encounter> all;
  private final ImmutableListMultimap<StatementCode, Encounter> byStatement;
  private final ImmutableListMultimap<Stop, Encounter> byStop;

  Encounters(Programme programme, Rows rows, Sequence sequence) {
    Map<Stop, Map<StatementCode, List<CoverageRow>>> found = new TreeMap<>();
    for (CoverageRow row : programme.coverage().rows()) {
      if (rows.has(row)) {
        place(row)
            .flatMap(sequence::stop)
            .ifPresent(
                stop ->
                    found
                        .computeIfAbsent(stop, any -> new TreeMap<>())
                        .computeIfAbsent(row.statement(), any -> new ArrayList<>())
                        .add(row));
      }
    }
    ImmutableList.Builder<Encounter> encounters = ImmutableList.builder();
    found.forEach(
        (stop, statements) ->
            statements.forEach(
                (code, together) -> encounters.add(encounter(code, stop, together))));
    this.all = encounters.build();
    this.byStatement = Multimaps.index(all, Encounter::statement);
    this.byStop = Multimaps.index(all, Encounter::stop);
  }

  private static Optional<Stop.Place> place(CoverageRow row) {
    return row.module()
        .<Stop.Place>map(Stop.OfModule::new)
        .or(() -> row.event().map(Stop.OfEvent::new));
  }

  private static Encounter encounter(StatementCode code, Stop stop, List<CoverageRow> rows) {
    return new Encounter(
        code,
        stop,
        rows.stream()
            .map(CoverageRow::strength)
            .min(Comparator.comparingInt(Strengths::rank))
            .orElseThrow(),
        rows.stream().allMatch(CoverageRow::suspect));
  }

  ImmutableList<Encounter> of(StatementCode statement) {
    return byStatement.get(statement);
  }

  ImmutableList<Encounter> at(Stop stop) {
    return byStop.get(stop);
  }
}
