package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which a programme is met, as a plan has it: modules by number, and among them each
 * event for teachers, in its published week or in the order of their slots. An event without either
 * comes last. A strand of which something is published as a whole has a stop after its last module.
 */
final class Sequence {
  private static final int QUARTERS = 4;

  final ImmutableList<Stop> stops;
  private final Programme programme;
  private final ImmutableMap<Stop.Place, Stop> byPlace;

  Sequence(Programme programme, boolean events) {
    this.programme = programme;
    Map<ModuleNumber, Stop.Place> ends = ends(programme);
    List<Stop.Place> places = new ArrayList<>();
    int module = 0;
    for (TrainingEvent event :
        events ? programme.eventsInOrder(Audience.ECT) : ImmutableList.<TrainingEvent>of()) {
      for (int before = modulesBefore(event); module < before; module++) {
        add(places, module, ends);
      }
      places.add(new Stop.OfEvent(event.id()));
    }
    for (; module < programme.modules().size(); module++) {
      add(places, module, ends);
    }
    if (programme.coverage().rows().stream().anyMatch(Sequence::isOfProgramme)) {
      places.add(new Stop.OfProgramme());
    }
    ImmutableList.Builder<Stop> sequence = ImmutableList.builder();
    for (int i = 0; i < places.size(); i++) {
      sequence.add(new Stop(i + 1, places.get(i)));
    }
    this.stops = sequence.build();
    this.byPlace = Maps.uniqueIndex(stops, Stop::place);
  }

  /** Each strand of which something is published as a whole, by its last module. */
  private static Map<ModuleNumber, Stop.Place> ends(Programme programme) {
    Map<ModuleNumber, Stop.Place> ends = new HashMap<>();
    programme.coverage().rows().stream()
        .flatMap(row -> row.strand().stream())
        .distinct()
        .forEach(
            strand ->
                programme.modulesOf(strand).stream()
                    .reduce((one, next) -> next)
                    .ifPresent(last -> ends.put(last, new Stop.OfStrand(strand))));
    return ends;
  }

  private static boolean isOfProgramme(CoverageRow row) {
    return row.module().isEmpty() && row.strand().isEmpty() && row.event().isEmpty();
  }

  private void add(List<Stop.Place> places, int module, Map<ModuleNumber, Stop.Place> ends) {
    ModuleNumber number = programme.modules().get(module).number();
    places.add(new Stop.OfModule(number));
    Optional.ofNullable(ends.get(number)).ifPresent(places::add);
  }

  /** How many modules come before an event; all if it has neither week nor slot. */
  private int modulesBefore(TrainingEvent event) {
    if (event.week().isPresent()) {
      ProgrammeWeek week = event.week().get();
      return modulesBefore(week.term(), week.half() == 1 ? 1 : QUARTERS - 1, event.week());
    }
    return event
        .slot()
        .map(
            slot ->
                modulesBefore(
                    slot.termOfInduction(), slot.part().quartersBefore(), Optional.empty()))
        .orElse(programme.modules().size());
  }

  /**
   * Those of earlier weeks where both have one, else those of earlier terms, and of the event's own
   * term as much as of the term is over.
   */
  private int modulesBefore(int term, int quarters, Optional<ProgrammeWeek> week) {
    int earlier = 0;
    int ofTerm = 0;
    for (StudyModule module : programme.modules()) {
      int own = module.week().map(ProgrammeWeek::term).orElse(module.strand().term());
      if (week.isPresent() && module.week().isPresent()) {
        if (module.week().get().compareTo(week.get()) < 0) {
          earlier++;
        }
      } else if (own < term) {
        earlier++;
      } else if (own == term) {
        ofTerm++;
      }
    }
    return earlier + ofTerm * quarters / QUARTERS;
  }

  /** The stop of a place; empty for an event that is not one for teachers. */
  Optional<Stop> stop(Stop.Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
