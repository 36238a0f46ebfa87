package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A training event that a delivery partner runs for teachers or mentors (orientation, section 2).
 */
@Value.Immutable
public abstract class TrainingEvent {
  TrainingEvent() {}

  /**
   * The id, unique within a programme.
   *
   * @return the id
   */
  public abstract EventId id();

  /**
   * What kind of event it is.
   *
   * @return the kind
   */
  public abstract EventKind kind();

  /**
   * Where those who take part are.
   *
   * @return the mode; empty where the provider does not publish it
   */
  public abstract Optional<EventMode> mode();

  /**
   * Whom it is for.
   *
   * @return the audience
   */
  public abstract Audience audience();

  /**
   * Its number among events of its kind and audience.
   *
   * @return from 1 to 99
   */
  public abstract int number();

  /**
   * How long it lasts.
   *
   * @return minutes, from 1 to 1440
   */
  public abstract int minutes();

  /**
   * What it is about, where the sources say.
   *
   * @return the topic
   */
  public abstract Optional<String> topic();

  /**
   * The topic in another reading of an ambiguous source; the note says why there are two.
   *
   * @return the other topic
   */
  public abstract Optional<String> otherReading();

  /**
   * The week of the programme in which its provider publishes it.
   *
   * @return the week; empty where none is published
   */
  public abstract Optional<ProgrammeWeek> week();

  /**
   * The slot that it takes unless the provider names a date.
   *
   * @return the slot; empty where the sources give none
   */
  public abstract Optional<EventSlot> slot();

  /**
   * Where the event is described.
   *
   * @return the citation
   */
  public abstract Citation citation();

  /**
   * What a careful reader of the sources should know.
   *
   * @return the note; always present where there is another reading
   */
  public abstract Optional<String> note();

  /**
   * What people call it, as in {@code Clinic 3}.
   *
   * @return kind and number
   */
  public String name() {
    return kind().words() + " " + number();
  }

  @Value.Check
  void check() {
    Check.that(
        slot().isEmpty() || week().isEmpty(),
        "slot",
        slot().map(Object::toString).orElse("none"),
        "left out where a week is published");
    topic().ifPresent(text -> Check.plain("topic", text));
    otherReading().ifPresent(text -> Check.plain("otherReading", text));
    note().ifPresent(text -> Check.plain("note", text));
    Check.range("number", number(), 1, 99);
    Check.range("minutes", minutes(), 1, 1440);
    Check.that(
        otherReading().isEmpty() || note().isPresent(),
        "note",
        note().orElse("nothing"),
        "given with another reading");
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return "TrainingEvent " + id();
  }

  /**
   * Starts an event.
   *
   * @return a builder
   */
  public static TrainingEventBuilder builder() {
    return new TrainingEventBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public TrainingEventBuilder toBuilder() {
    return new TrainingEventBuilder(this);
  }
}
