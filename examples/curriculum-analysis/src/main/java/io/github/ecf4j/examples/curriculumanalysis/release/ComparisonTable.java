package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Difference;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table that compares each programme with each other one. */
final class ComparisonTable {
  private static final Column OTHER = Column.text("other", "id of the programme compared with");

  private ComparisonTable() {}

  /** A statement in two programmes, the difference seen from the first. */
  private record Pair(CurriculumAnalysis one, CurriculumAnalysis other, Difference difference) {
    StatementCode statement() {
      return difference.statement();
    }

    /** Where it is not in both, nothing is earlier or weaker. */
    <V> Optional<V> inBoth(V value) {
      return difference.presence() == Difference.Presence.BOTH
          ? Optional.of(value)
          : Optional.empty();
    }
  }

  static Table of(List<CurriculumAnalysis> analyses) {
    List<Pair> all = new ArrayList<>();
    for (CurriculumAnalysis one : analyses) {
      for (CurriculumAnalysis other : analyses) {
        if (one != other) {
          Comparison.of(one, other).forEach(each -> all.add(new Pair(one, other, each)));
        }
      }
    }
    return Table.of(
            "comparison",
            "a statement in two programmes; each pair is there in both directions",
            all)
        .with(Columns.programmeAlone((Pair pair) -> pair.one().programme().id()))
        .column(OTHER, pair -> pair.other().programme().id())
        .with(Columns.statement(Pair::statement))
        .asKey()
        .with(Columns.standardAndKind(Pair::statement))
        .column(
            Column.choice(
                "presence",
                "in which of the two it is",
                Difference.Presence.class,
                ImmutableMap.of(
                    Difference.Presence.BOTH, "in both",
                    Difference.Presence.ONE_ONLY, "in `programme` alone",
                    Difference.Presence.OTHER_ONLY, "in `other` alone",
                    Difference.Presence.NEITHER, "in neither")),
            pair -> pair.difference().presence())
        .column(
            Column.choice(
                "first_met",
                "when `programme` first meets it, by the share of its modules that come before; at"
                    + " equal shares an event or a strand's end is before a module; two events"
                    + " with slots go by these; empty unless it is in both",
                Difference.When.class,
                ImmutableMap.of(
                    Difference.When.EARLIER, "earlier than `other`",
                    Difference.When.SAME, "at the same point",
                    Difference.When.LATER, "later than `other`")),
            pair -> pair.inBoth(pair.difference().when()))
        .column(
            Column.choice(
                "strongest",
                "how strongly `programme` treats it at most, `CORE` before `EVENT` before"
                    + " `CONNECTOR`; empty unless it is in both",
                Difference.Strength.class,
                ImmutableMap.of(
                    Difference.Strength.STRONGER, "more strongly than `other`",
                    Difference.Strength.SAME, "as strongly",
                    Difference.Strength.WEAKER, "less strongly than `other`")),
            pair -> pair.inBoth(pair.difference().strength()))
        .column(
            Columns.POSITION.as("first_position", "stop at which `programme` first meets it"),
            pair -> position(pair.one(), pair.statement(), false))
        .column(
            Columns.POSITION.as("first_core_position", "stop at which it does so as core"),
            pair -> position(pair.one(), pair.statement(), true))
        .column(
            Columns.POSITION.as("other_first_position", "stop at which `other` first meets it"),
            pair -> position(pair.other(), pair.statement(), false))
        .column(
            Columns.POSITION.as("other_first_core_position", "stop at which it does so as core"),
            pair -> position(pair.other(), pair.statement(), true))
        .from(
            analyses.stream()
                .flatMap(one -> ProgrammeTables.documents(one.programme()))
                .collect(ImmutableSet.toImmutableSet()))
        .build();
  }

  private static Optional<Integer> position(
      CurriculumAnalysis analysis, StatementCode statement, boolean asCore) {
    return analysis.revisits(statement).encounters().stream()
        .filter(one -> !asCore || one.strength() == CoverageStrength.CORE)
        .findFirst()
        .map(Encounter::stop)
        .map(stop -> stop.position());
  }
}
