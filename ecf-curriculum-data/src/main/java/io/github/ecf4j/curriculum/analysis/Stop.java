package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Optional;

/**
 * A place in the sequence of a programme: a module, a training event for teachers, the end of a
 * strand or, last of all, that of the programme. What is published for a strand or a programme as a
 * whole is met at its end: before, nobody can tell.
 *
 * @param position its place, from 1
 * @param place what is there
 */
public record Stop(int position, Place place) implements Comparable<Stop> {
  /** A module, an event, a strand as a whole or the programme as a whole. */
  public sealed interface Place {
    /**
     * The module.
     *
     * @return its number, or empty if it is something else
     */
    default Optional<ModuleNumber> module() {
      return this instanceof OfModule stop ? Optional.of(stop.number()) : Optional.empty();
    }

    /**
     * The event.
     *
     * @return its id, or empty if it is something else
     */
    default Optional<EventId> event() {
      return this instanceof OfEvent stop ? Optional.of(stop.id()) : Optional.empty();
    }

    /**
     * The strand as a whole.
     *
     * @return its code, or empty if it is something else
     */
    default Optional<String> strand() {
      return this instanceof OfStrand stop ? Optional.of(stop.code()) : Optional.empty();
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
   * A strand as a whole, at its end.
   *
   * @param code its code
   */
  public record OfStrand(String code) implements Place {
    /**
     * A strand as a whole.
     *
     * @param code its code
     */
    public OfStrand {
      requireNonNull(code, "code");
    }

    @Override
    public String toString() {
      return "strand " + code;
    }
  }

  /** The programme as a whole, at its end. */
  public record OfProgramme() implements Place {
    @Override
    public String toString() {
      return "programme";
    }
  }

  /**
   * A place in a sequence.
   *
   * @param position its place, from 1
   * @param place what is there
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
