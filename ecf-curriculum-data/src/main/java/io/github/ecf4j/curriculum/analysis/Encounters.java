package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The encounters of a programme, sorted and looked up both ways.
 *
 * <p>Providers publish one thing twice: a session with its statements, and the same statements as
 * the training of its week, or of its block. So a row joins the encounter of a finer one that says
 * the same statement of the same place: a unit's row that of an event in its week, a strand's that
 * of its units, and the programme's any. Suspect and echoed rows are joined by none.
 */
final class Encounters {
  final ImmutableList<Encounter> all;
  private final ImmutableListMultimap<StatementCode, Encounter> byStatement;
  private final ImmutableListMultimap<Stop, Encounter> byStop;

  private final Programme programme;
  private final Sequence sequence;
  private final Map<ProgrammeWeek, List<ModuleNumber>> inWeek;
  private final Map<Told, Stop> told = new HashMap<>();
  private final Map<Stop, Map<StatementCode, List<CoverageRow>>> found = new TreeMap<>();

  /** What a row has said: of which statement, in which place, and of which unit. */
  private record Told(StatementCode statement, CoveragePlace place, ModuleNumber unit) {}

  Encounters(Programme programme, Rows rows, Sequence sequence) {
    this.programme = programme;
    this.sequence = sequence;
    this.inWeek =
        programme.modules().stream()
            .filter(module -> module.week().isPresent())
            .collect(
                Collectors.groupingBy(
                    module -> module.week().orElseThrow(),
                    Collectors.mapping(StudyModule::number, Collectors.toList())));
    programme.coverage().rows().stream()
        .filter(rows::has)
        .sorted(Comparator.comparingInt(Encounters::coarseness))
        .forEach(this::add);
    ImmutableList.Builder<Encounter> encounters = ImmutableList.builder();
    found.forEach(
        (stop, statements) ->
            statements.forEach(
                (code, together) -> encounters.add(encounter(code, stop, together))));
    this.all = encounters.build();
    this.byStatement = Multimaps.index(all, Encounter::statement);
    this.byStop = Multimaps.index(all, Encounter::stop);
  }

  /** An event says most exactly where something is taught, then a unit, then a strand. */
  private static int coarseness(CoverageRow row) {
    return row.event().isPresent()
        ? 0
        : row.module().isPresent() ? 1 : row.strand().isPresent() ? 2 : 3;
  }

  private void add(CoverageRow row) {
    ImmutableList<Told> says =
        units(row).stream()
            .map(unit -> new Told(row.statement(), row.place(), unit))
            .collect(ImmutableList.toImmutableList());
    Optional<Stop> finer =
        row.event().isPresent()
            ? Optional.empty()
            : says.stream().filter(told::containsKey).findFirst().map(told::get);
    Optional<Stop> stop = finer.or(() -> sequence.stop(place(row)));
    if (stop.isEmpty()) {
      return;
    }
    found
        .computeIfAbsent(stop.get(), any -> new TreeMap<>())
        .computeIfAbsent(row.statement(), any -> new ArrayList<>())
        .add(row);
    if (!row.suspect() && row.strength() != CoverageStrength.ECHOED) {
      says.forEach(one -> told.putIfAbsent(one, stop.get()));
    }
  }

  /** The units that a row is about; those of an event are the units of its week. */
  private Collection<ModuleNumber> units(CoverageRow row) {
    if (row.event().isPresent()) {
      return row.event()
          .flatMap(programme::event)
          .flatMap(TrainingEvent::week)
          .map(week -> inWeek.getOrDefault(week, List.of()))
          .orElse(List.of());
    }
    if (row.module().isPresent()) {
      return List.of(row.module().get());
    }
    return ImmutableList.copyOf(
        row.strand().map(programme::modulesOf).orElseGet(programme::moduleNumbers));
  }

  private static Stop.Place place(CoverageRow row) {
    return row.event()
        .<Stop.Place>map(Stop.OfEvent::new)
        .or(() -> row.module().map(Stop.OfModule::new))
        .or(() -> row.strand().map(Stop.OfStrand::new))
        .orElseGet(Stop.OfProgramme::new);
  }

  private static Encounter encounter(StatementCode code, Stop stop, List<CoverageRow> rows) {
    return new Encounter(
        code,
        stop,
        stop.place().event().isPresent()
            ? CoverageStrength.EVENT
            : rows.stream()
                .map(CoverageRow::strength)
                .min(Comparator.comparingInt(Strengths::rank))
                .orElseThrow(),
        rows.stream().allMatch(CoverageRow::suspect),
        ImmutableSet.copyOf(Iterables.transform(rows, CoverageRow::place)));
  }

  ImmutableList<Encounter> of(StatementCode statement) {
    return byStatement.get(statement);
  }

  ImmutableList<Encounter> at(Stop stop) {
    return byStop.get(stop);
  }
}
