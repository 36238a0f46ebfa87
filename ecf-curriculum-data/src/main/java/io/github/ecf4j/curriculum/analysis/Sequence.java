package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a programme is met: modules by number, and each event for teachers in its
 * default slot. An event without a slot comes last.
 */
final class Sequence {
  private static final int TERMS_A_YEAR = 3;

  /** Something with a place: its term, from 1, and how far into the term, in half weeks. */
  private record Placed(int term, int halfWeek, int order, Stop.Place place) {}

  final ImmutableList<Stop> stops;
  private final ImmutableMap<Stop.Place, Stop> byPlace;

  Sequence(Programme programme, boolean events) {
    List<Placed> all = new ArrayList<>();
    for (StudyModule module : programme.modules()) {
      all.add(
          new Placed(
              module.strand().term(),
              2 * module.weekInStrand(),
              all.size(),
              new Stop.OfModule(module.number())));
    }
    for (TrainingEvent event : programme.events()) {
      if (events && event.details().audience() == Audience.ECT) {
        all.add(placed(event, programme, all.size()));
      }
    }
    all.sort(
        Comparator.comparingInt(Placed::term)
            .thenComparingInt(Placed::halfWeek)
            .thenComparingInt(Placed::order));
    ImmutableList.Builder<Stop> sequence = ImmutableList.builder();
    ImmutableMap.Builder<Stop.Place, Stop> index = ImmutableMap.builder();
    for (int i = 0; i < all.size(); i++) {
      Stop stop = new Stop(i + 1, all.get(i).place());
      sequence.add(stop);
      index.put(stop.place(), stop);
    }
    this.stops = sequence.build();
    this.byPlace = index.buildOrThrow();
  }

  private static Placed placed(TrainingEvent event, Programme programme, int order) {
    Stop.Place place = new Stop.OfEvent(event.id());
    return event
        .details()
        .slot()
        .map(
            slot -> {
              int term = (slot.year() - 1) * TERMS_A_YEAR + slot.term();
              return new Placed(term, halfWeek(slot, weeks(programme, term)), order, place);
            })
        .orElseGet(() -> new Placed(Integer.MAX_VALUE, 0, order, place));
  }

  private static int weeks(Programme programme, int term) {
    return programme.modules().stream()
        .filter(module -> module.strand().term() == term)
        .mapToInt(StudyModule::weekInStrand)
        .max()
        .orElse(1);
  }

  /** After a quarter or three quarters of a term's modules; an event of any week after all. */
  private static int halfWeek(EventSlot slot, int weeks) {
    return switch (slot.part()) {
      case FIRST_WEEK -> 1;
      case FIRST_HALF -> 2 * (weeks / 4) + 1;
      case SECOND_HALF -> 2 * (3 * weeks / 4) + 1;
      case ANY_WEEK -> 2 * weeks + 1;
    };
  }

  /** The stop of a place; empty for an event that is not one for teachers. */
  Optional<Stop> stop(Stop.Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
