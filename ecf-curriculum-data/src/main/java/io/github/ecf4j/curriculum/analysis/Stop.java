package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Optional;

/**
 * A place in the sequence of a programme: a module, or a training event for teachers.
 *
 * @param position its place, from 1
 * @param place the module or the event
 */
public record Stop(int position, Place place) implements Comparable<Stop> {
  /** A module or an event. */
  public sealed interface Place {
    /**
     * The module.
     *
     * @return its number, or empty if it is an event
     */
    default Optional<ModuleNumber> module() {
      return this instanceof OfModule stop ? Optional.of(stop.number()) : Optional.empty();
    }

    /**
     * The event.
     *
     * @return its id, or empty if it is a module
     */
    default Optional<EventId> event() {
      return this instanceof OfEvent stop ? Optional.of(stop.id()) : Optional.empty();
    }
  }

  /**
   * A module.
   *
   * @param number its number
   */
  public record OfModule(ModuleNumber number) implements Place {
    /**
     * A module.
     *
     * @param number its number
     */
    public OfModule {
      requireNonNull(number, "number");
    }

    @Override
    public String toString() {
      return "module " + number;
    }
  }

  /**
   * A training event.
   *
   * @param id its id
   */
  public record OfEvent(EventId id) implements Place {
    /**
     * A training event.
     *
     * @param id its id
     */
    public OfEvent {
      requireNonNull(id, "id");
    }

    @Override
    public String toString() {
      return id.toString();
    }
  }

  /**
   * A place in a sequence.
   *
   * @param position its place, from 1
   * @param place the module or the event
   * @throws io.github.ecf4j.model.check.InvalidValueException if the position is below 1
   */
  public Stop {
    Check.range("position", position, 1, Integer.MAX_VALUE);
    requireNonNull(place, "place");
  }

  /** By position. */
  @Override
  public int compareTo(Stop other) {
    requireNonNull(other, "other");
    return Integer.compare(position, other.position);
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
