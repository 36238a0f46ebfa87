package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a programme is met, as a plan has it: modules by number, and among them each
 * event for teachers, in the order of their slots. An event without a slot comes last.
 */
final class Sequence {
  private static final int QUARTERS = 4;

  final ImmutableList<Stop> stops;
  private final Programme programme;
  private final ImmutableMap<Stop.Place, Stop> byPlace;

  Sequence(Programme programme, boolean events) {
    this.programme = programme;
    List<Stop.Place> places = new ArrayList<>();
    int module = 0;
    for (TrainingEvent event :
        events ? programme.eventsInOrder(Audience.ECT) : ImmutableList.<TrainingEvent>of()) {
      for (int before = modulesBefore(event); module < before; module++) {
        places.add(placeOf(module));
      }
      places.add(new Stop.OfEvent(event.id()));
    }
    for (; module < programme.modules().size(); module++) {
      places.add(placeOf(module));
    }
    ImmutableList.Builder<Stop> sequence = ImmutableList.builder();
    for (int i = 0; i < places.size(); i++) {
      sequence.add(new Stop(i + 1, places.get(i)));
    }
    this.stops = sequence.build();
    this.byPlace = Maps.uniqueIndex(stops, Stop::place);
  }

  private Stop.Place placeOf(int module) {
    return new Stop.OfModule(programme.modules().get(module).number());
  }

  /** How many modules come before an event; all if it has no slot. */
  private int modulesBefore(TrainingEvent event) {
    return event.slot().map(this::modulesBefore).orElse(programme.modules().size());
  }

  /** Those of earlier terms, and of the slot's own term as much as of the term is over. */
  private int modulesBefore(EventSlot slot) {
    int earlier = 0;
    int ofTerm = 0;
    for (StudyModule module : programme.modules()) {
      if (module.strand().term() < slot.termOfInduction()) {
        earlier++;
      } else if (module.strand().term() == slot.termOfInduction()) {
        ofTerm++;
      }
    }
    return earlier + ofTerm * slot.part().quartersBefore() / QUARTERS;
  }

  /** The stop of a place; empty for an event that is not one for teachers. */
  Optional<Stop> stop(Stop.Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
