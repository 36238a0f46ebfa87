package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public static Builder builder() {
    return new Builder(new ImmutableTrainingEvent.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableTrainingEvent.Builder().like(this));
  }

  /** Takes the parts of an event; mode, topic, other reading, week, slot and note may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableTrainingEvent.Builder parts;

    Builder(ImmutableTrainingEvent.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the id, unique within a programme.
     *
     * @param id the id
     * @return this
     */
    public Builder id(EventId id) {
      return once("id", id, parts::id);
    }

    /**
     * Sets what kind of event it is.
     *
     * @param kind the kind
     * @return this
     */
    public Builder kind(EventKind kind) {
      return once("kind", kind, parts::kind);
    }

    /**
     * Sets where those who take part are.
     *
     * @param mode the mode
     * @return this
     */
    public Builder mode(EventMode mode) {
      return once("mode", mode, parts::mode);
    }

    /**
     * Sets the week of the programme in which its provider publishes it.
     *
     * @param week the week
     * @return this
     */
    public Builder week(ProgrammeWeek week) {
      return once("week", week, parts::week);
    }

    /**
     * Sets whom it is for.
     *
     * @param audience the audience
     * @return this
     */
    public Builder audience(Audience audience) {
      return once("audience", audience, parts::audience);
    }

    /**
     * Gives its number among events of its kind and audience.
     *
     * @param number from 1 to 99
     * @return this
     */
    public Builder number(int number) {
      return once("number", number, parts::number);
    }

    /**
     * Sets how long it lasts.
     *
     * @param minutes minutes, from 1 to 1440
     * @return this
     */
    public Builder minutes(int minutes) {
      return once("minutes", minutes, parts::minutes);
    }

    /**
     * Sets what it is about, where the sources say.
     *
     * @param topic the topic
     * @return this
     */
    public Builder topic(String topic) {
      return once("topic", topic, parts::topic);
    }

    /**
     * Sets what it is about, where the sources say.
     *
     * @param topic the topic, or empty for none
     * @return this
     */
    public Builder topic(Optional<String> topic) {
      return once("topic", topic, parts::topic);
    }

    /**
     * Gives the topic in another reading of an ambiguous source.
     *
     * @param otherReading the other topic
     * @return this
     */
    public Builder otherReading(String otherReading) {
      return once("otherReading", otherReading, parts::otherReading);
    }

    /**
     * Gives the topic in another reading of an ambiguous source.
     *
     * @param otherReading the other topic, or empty for none
     * @return this
     */
    public Builder otherReading(Optional<String> otherReading) {
      return once("otherReading", otherReading, parts::otherReading);
    }

    /**
     * Sets the slot that it takes unless the provider names a date.
     *
     * @param slot the slot
     * @return this
     */
    public Builder slot(EventSlot slot) {
      return once("slot", slot, parts::slot);
    }

    /**
     * Sets the slot that it takes unless the provider names a date.
     *
     * @param slot the slot, or empty for none
     * @return this
     */
    public Builder slot(Optional<EventSlot> slot) {
      return once("slot", slot, parts::slot);
    }

    /**
     * Sets where the event is described.
     *
     * @param citation the citation
     * @return this
     */
    public Builder citation(Citation citation) {
      return once("citation", citation, parts::citation);
    }

    /**
     * Sets a note for careful readers of the sources.
     *
     * @param note the note; always present where there is another reading
     * @return this
     */
    public Builder note(String note) {
      return once("note", note, parts::note);
    }

    /**
     * Sets a note for careful readers of the sources.
     *
     * @param note the note; always present where there is another reading, or empty for none
     * @return this
     */
    public Builder note(Optional<String> note) {
      return once("note", note, parts::note);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public TrainingEvent build() {
      return parts.build();
    }
  }
}
