package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** What every training event has, whatever its kind. */
@Value.Immutable
public abstract class EventDetails {
  EventDetails() {}

  /**
   * The id, unique within a programme.
   *
   * @return the id
   */
  public abstract EventId id();

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
   * Where it stands unless the provider names a date.
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

  @Value.Check
  void check() {
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

  /**
   * Starts the details of an event.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the details; topic, other reading, slot and note may be absent.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableEventDetails.Builder {
    Builder() {}
  }
}
